<?cs def:national_state(r) ?><?cs call:tag(r.colour, r.state) ?><?cs if:r.petition ?> <?cs call:tag("yellow", L.national.petition) ?><?cs /if ?><?cs if:r.clock ?><br><?cs if:r.clock_colour == "grey" ?><span class="app-muted"><?cs var:r.clock ?></span><?cs else ?><?cs call:tag(r.clock_colour, r.clock) ?><?cs /if ?><?cs /if ?><?cs /def ?>

<?cs def:national_why(r) ?><?cs if:r.mend ?><?cs if:r.code ?><strong><?cs if:r.words ?><?cs var:r.words ?><?cs else ?><?cs var:L.national.column.code ?> <?cs var:r.code ?><?cs /if ?></strong><?cs if:r.words ?> <span class="app-muted">(<?cs var:L.national.column.code ?> <?cs var:r.code ?>)</span><?cs /if ?><br><?cs /if ?><?cs var:r.mend ?><br><span class="app-muted"><?cs var:L.national.column.mender ?>: <?cs var:r.mender ?></span><?cs elif:r.receipt ?><?cs var:L.national.column.receipt ?> <?cs var:r.receipt ?><br><span class="app-muted app-when"><?cs var:r.accepted ?></span><?cs elif:r.words ?><span class="app-muted"><?cs var:r.words ?></span><?cs elif:r.reason ?><span class="app-muted"><?cs var:r.reason ?></span><?cs /if ?><?cs /def ?>

<?cs def:national_table(list, agencies) ?>
<?cs call:scroll(L.national.records) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.national.records ?></caption>
<thead><tr><th scope="col"><?cs var:L.national.column.name ?></th><th scope="col"><?cs var:L.national.column.period ?></th><th scope="col"><?cs var:L.national.column.state ?></th><th scope="col"><?cs var:L.national.column.why ?></th></tr></thead>
<tbody>
<?cs each:r = list ?><tr><td data-label="<?cs var:L.national.column.name ?>"><?cs if:r.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.name ?><span class="govuk-visually-hidden">, <?cs var:r.period ?>, <?cs var:r.revision ?></span></a><?cs else ?><?cs var:r.name ?><?cs /if ?><?cs if:agencies ?><br><span class="app-muted"><?cs var:r.agency ?></span><?cs /if ?></td><td data-label="<?cs var:L.national.column.period ?>"><?cs var:r.period ?><?cs if:r.revision > 1 ?><br><span class="app-muted"><?cs var:L.national.revision ?> <?cs var:r.revision ?></span><?cs /if ?></td><td data-label="<?cs var:L.national.column.state ?>"><?cs call:national_state(r) ?></td><td data-label="<?cs var:L.national.column.why ?>"><?cs call:national_why(r) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?><?cs /def ?>

<?cs def:national_last(n) ?><?cs if:n.is ?><p class="govuk-body"><?cs var:L.national.title ?>: <?cs if:n.is == "accepted" ?><?cs var:L.national.last.accepted ?> <span class="app-when"><?cs var:n.accepted ?></span><?cs if:n.receipt ?>, <?cs var:L.national.last.receipt ?> <strong><?cs var:n.receipt ?></strong><?cs /if ?>.<?cs elif:n.is == "refused" ?><?cs call:tag("red", n.state) ?> <?cs if:n.words ?><?cs var:n.words ?>. <?cs /if ?><?cs var:L.national.last.mender ?>: <?cs var:n.mender ?>.<?cs elif:n.is == "held" ?><?cs call:tag("yellow", n.state) ?> <?cs var:n.mend ?> <?cs var:L.national.last.mender ?>: <?cs var:n.mender ?>.<?cs elif:n.is == "dropped" ?><?cs var:n.state ?>.<?cs else ?><?cs var:L.national.last.waiting ?> <span class="app-when"><?cs var:n.due ?></span>.<?cs /if ?></p><?cs /if ?><?cs /def ?>

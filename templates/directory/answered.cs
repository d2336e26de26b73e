<h1 class="govuk-heading-l"><?cs var:L.directory.answered ?></h1>
<?cs call:organisation_nav() ?>
<nav class="app-subnav" aria-label="<?cs var:L.directory.answered ?>"><ul><?cs each:k = View.States ?>
<?cs call:tab(k.path, k.name, "", k.here) ?><?cs /each ?>
</ul></nav>
<?cs if:subcount(View.List) > 0 ?>
<?cs call:scroll(View.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.directory.who ?></th><th scope="col"><?cs var:L.directory.kind_of ?></th><th scope="col"><?cs var:L.directory.was ?></th><th scope="col"><?cs var:L.directory.becomes ?></th><th scope="col"><?cs var:L.directory.answer ?></th></tr></thead>
<tbody>
<?cs each:c = View.List ?>
<tr><td data-label="<?cs var:L.directory.who ?>"><?cs if:c.person ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.person ?>"><?cs var:c.name ?></a><?cs else ?><?cs var:c.name ?><?cs /if ?><?cs if:c.uid ?><br><span class="app-muted"><?cs var:c.uid ?></span><?cs /if ?></td><td data-label="<?cs var:L.directory.kind_of ?>"><?cs var:c.kind ?></td><td data-label="<?cs var:L.directory.was ?>"><?cs call:directory_before(c) ?></td><td data-label="<?cs var:L.directory.becomes ?>"><?cs call:directory_after(c) ?></td><td data-label="<?cs var:L.directory.answer ?>"><?cs if:c.taken ?><?cs var:L.directory.counts_from ?> <?cs var:c.taken ?><br><?cs /if ?><span class="app-muted"><?cs if:c.answerer ?><?cs var:c.answerer ?><?cs else ?><?cs var:L.directory.machine ?><?cs /if ?>, <?cs var:c.answered ?></span><?cs if:c.reason ?><br><?cs var:c.reason ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.directory.none_of_kind) ?>
<?cs /if ?>

<?cs def:claim_shown(s) ?><dl class="govuk-summary-list">
<?cs call:fact(L.claim.agency, s.agency) ?>
<?cs call:fact(L.claim.unit, s.unit) ?>
<?cs call:fact(L.claim.job, s.title) ?>
<?cs call:fact(L.claim.post, s.post) ?>
<?cs call:fact(L.claim.superior, s.superior) ?>
<?cs call:fact(L.claim.from, s.since) ?>
<?cs if:s.own ?><?cs call:fact(L.claim.number, s.number) ?><?cs /if ?>
</dl><?cs /def ?>

<?cs def:claim_due(c) ?><?cs if:c.due ?><?cs if:c.late ?><?cs call:tag("red", c.due) ?><?cs else ?><?cs var:c.due ?><?cs /if ?><?cs else ?><?cs call:tag(c.colour, c.state) ?><?cs /if ?><?cs /def ?>

<?cs def:claim_table(list, title, named) ?><?cs call:scroll(title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:title ?></caption>
<thead><tr><th scope="col"><?cs if:named ?><?cs var:L.claim.who ?><?cs else ?><?cs var:L.claim.wrong.title ?><?cs /if ?></th><th scope="col"><?cs var:L.claim.should ?></th><th scope="col"><?cs var:L.claim.made ?></th><th scope="col"><?cs var:L.claim.due_or ?></th></tr></thead>
<tbody>
<?cs each:c = list ?>
<tr><td data-label="<?cs if:named ?><?cs var:L.claim.who ?><?cs else ?><?cs var:L.claim.wrong.title ?><?cs /if ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs if:named ?><?cs var:c.name ?><?cs else ?><?cs var:c.wrong ?><?cs /if ?><span class="govuk-visually-hidden">, <?cs var:c.made ?></span></a><?cs if:named ?><br><span class="app-muted"><?cs var:c.wrong ?><?cs if:c.agency ?>; <?cs var:c.agency ?><?cs /if ?></span><?cs /if ?></td><td data-label="<?cs var:L.claim.should ?>"><?cs var:c.should ?></td><td class="app-when" data-label="<?cs var:L.claim.made ?>"><?cs var:c.made ?></td><td data-label="<?cs var:L.claim.due_or ?>"><?cs call:claim_due(c) ?><?cs if:c.owner ?><br><span class="app-muted"><?cs var:c.owner ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?><?cs /def ?>

<h1 class="govuk-heading-l"><?cs var:L.provincial.one ?></h1>
<p class="govuk-body"><?cs if:View.Work.joined ?><?cs var:L.provincial.joined ?><?cs elif:View.Work.shared ?><?cs var:L.provincial.shared ?><?cs else ?><?cs var:L.provincial.alone ?><?cs /if ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.catalog.field.task, View.Work.task) ?>
<?cs call:fact(L.catalog.field.detail, View.Work.detail) ?>
<?cs call:fact(L.catalog.field.output, View.Work.output) ?>
<?cs call:fact(L.catalog.field.unit, View.Work.unit) ?>
<?cs call:fact(L.catalog.field.group, View.Work.group) ?>
<?cs if:View.Work.coefficient ?><?cs call:fact(L.catalog.field.coefficient, View.Work.coefficient) ?><?cs /if ?>
<?cs if:View.Work.range ?><?cs call:fact(L.provincial.used_long, View.Work.range) ?><?cs /if ?>
<?cs call:fact(L.provincial.agencies, View.Work.agencies) ?>
</dl>
<h2 class="govuk-heading-m"><?cs var:L.provincial.users ?></h2>
<?cs call:scroll(L.provincial.users) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.provincial.users ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.catalog.field.code ?></th><th scope="col"><?cs var:L.catalog.field.section ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.unit ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col"><?cs var:L.provincial.decision ?></th></tr></thead>
<tbody>
<?cs each:u = View.Uses ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><?cs var:u.agency ?></td><td data-label="<?cs var:L.catalog.field.code ?>"><?cs if:u.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:u.path ?>"><?cs if:u.code ?><?cs var:u.code ?><?cs else ?><?cs var:L.catalog.rows.no_code ?><?cs /if ?><span class="govuk-visually-hidden">, <?cs var:u.agency ?></span></a><?cs else ?><?cs var:u.code ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.section ?>"><?cs var:u.part ?></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs var:u.task ?><?cs if:u.detail ?> · <?cs var:u.detail ?><?cs /if ?><?cs if:u.output ?> · <?cs var:u.output ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.unit ?>"><?cs var:u.unit ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs var:u.coefficient ?></td><td data-label="<?cs var:L.provincial.decision ?>"><?cs var:u.decision ?><br><span class="app-muted"><?cs var:u.day ?></span></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>

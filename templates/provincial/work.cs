<h1 class="govuk-heading-l"><?cs var:View.Work.task ?></h1>
<p class="govuk-body"><?cs if:View.Work.detail ?><?cs var:View.Work.detail ?> · <?cs /if ?><?cs var:View.Work.output ?><?cs if:View.Work.unit ?> · <?cs var:L.catalog.field.unit ?>: <?cs var:View.Work.unit ?><?cs /if ?><?cs if:View.Work.group ?> · <?cs var:L.catalog.field.group ?> <?cs var:View.Work.group ?><?cs /if ?></p>
<?cs call:total("list", View.total, L.provincial.rows) ?>
<?cs call:scroll(L.provincial.work) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.provincial.work ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.catalog.field.code ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.unit ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col"><?cs var:L.provincial.decision ?></th></tr></thead>
<tbody>
<?cs each:u = View.Users ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><?cs var:u.agency ?><?cs if:u.place ?><br><span class="app-muted"><?cs var:u.place ?></span><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.code ?>"><?cs var:u.code ?></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs call:cluster_words(u) ?></td><td data-label="<?cs var:L.catalog.field.unit ?>"><?cs var:u.unit ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs var:u.coefficient ?></td><td data-label="<?cs var:L.provincial.decision ?>"><?cs var:u.decision ?>, <?cs var:u.day ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>

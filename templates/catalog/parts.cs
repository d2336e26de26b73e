<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<p class="govuk-body"><?cs var:L.catalog.part.text ?></p>
<?cs if:View.Can.edit ?><div class="app-actions">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.remind ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.catalog.part.remind) ?></form>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.gather ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.catalog.part.gather) ?></form>
</div><?cs /if ?>
<?cs if:subcount(View.Parts) > 0 ?>
<?cs call:scroll(L.catalog.part.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.catalog.part.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.field.division ?></th><th scope="col" class="app-num"><?cs var:L.catalog.part.rows ?></th><th scope="col"><?cs var:L.catalog.sheet.state ?></th><th scope="col"><?cs var:L.catalog.part.act ?></th></tr></thead>
<tbody>
<?cs each:p = View.Parts ?><tr><th scope="row" data-label="<?cs var:L.catalog.field.division ?>"><?cs var:p.name ?></th><td class="app-num" data-label="<?cs var:L.catalog.part.rows ?>"><?cs var:p.rows ?></td><td data-label="<?cs var:L.catalog.sheet.state ?>"><?cs call:part_state(p) ?></td><td data-label="<?cs var:L.catalog.part.act ?>"><?cs if:View.Can.fill ?><?cs call:part_form(p) ?><?cs /if ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.catalog.part.nothing) ?><?cs /if ?>

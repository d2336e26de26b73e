<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.supplement.versions ?></h2>
<p class="govuk-body"><?cs var:L.supplement.keeps ?></p>
<?cs if:subcount(View.Versions) > 0 ?>
<?cs call:scroll(L.supplement.versions) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.supplement.versions ?></caption>
<thead><tr><th scope="col"><?cs var:L.supplement.version_head ?></th><th scope="col"><?cs var:L.catalog.list.campaign ?></th><th scope="col"><?cs var:L.supplement.decision ?></th><th scope="col"><?cs var:L.supplement.from ?></th><th scope="col"><?cs var:L.supplement.until ?></th><th scope="col" class="app-num"><?cs var:L.catalog.list.rows ?></th><th scope="col"><?cs var:L.catalog.list.state ?></th></tr></thead>
<tbody>
<?cs each:c = View.Versions ?>
<tr><th scope="row" data-label="<?cs var:L.supplement.version_head ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:L.supplement.version_head ?> <?cs var:c.number ?></a><?cs if:c.supplement ?> <?cs call:tag("blue", L.supplement.is) ?><?cs /if ?></th><td data-label="<?cs var:L.catalog.list.campaign ?>"><?cs var:c.campaign ?></td><td data-label="<?cs var:L.supplement.decision ?>"><?cs var:c.decision ?>, <?cs var:c.decision_day ?></td><td class="app-when" data-label="<?cs var:L.supplement.from ?>"><?cs var:c.from ?></td><td class="app-when" data-label="<?cs var:L.supplement.until ?>"><?cs if:c.until ?><?cs var:c.until ?><?cs else ?><?cs var:L.supplement.no_end ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.catalog.list.rows ?>"><?cs var:c.rows ?></td><td data-label="<?cs var:L.catalog.list.state ?>"><?cs var:c.state_text ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<form class="app-narrow" method="get" action="<?cs var:Page.base ?><?cs var:View.At.copy ?>" novalidate>
<?cs call:day(Form.ngay, L.supplement.day, L.supplement.day_hint) ?>
<?cs call:button_quiet(L.supplement.ask) ?>
</form>
<?cs if:View.day ?><p class="govuk-body" role="status"><?cs var:L.supplement.day ?> <strong><?cs var:View.day ?></strong>: <?cs if:View.on_path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.on_path ?>"><?cs var:View.on_text ?></a><?cs else ?><?cs var:L.supplement.none_on ?><?cs /if ?></p><?cs /if ?>
<?cs else ?>
<?cs call:empty(L.supplement.none_yet) ?>
<?cs /if ?>
<?cs call:supplement_start() ?>
<h2 class="govuk-heading-m"><?cs var:L.supplement.withdrawn ?> (<?cs var:View.total ?>)</h2>
<div id="list">
<?cs if:subcount(View.Withdrawn) > 0 ?>
<?cs call:scroll(L.supplement.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.supplement.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.field.code ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.output ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col"><?cs var:L.supplement.withdrawn_from ?></th><th scope="col"><?cs var:L.supplement.by ?></th></tr></thead>
<tbody>
<?cs each:row = View.Withdrawn ?>
<tr><th scope="row" data-label="<?cs var:L.catalog.field.code ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.code ?></a></th><td data-label="<?cs var:L.catalog.field.task ?>"><?cs var:row.task ?></td><td data-label="<?cs var:L.catalog.field.output ?>"><?cs var:row.output ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs var:row.coefficient ?></td><td class="app-when" data-label="<?cs var:L.supplement.withdrawn_from ?>"><?cs var:row.from ?></td><td data-label="<?cs var:L.supplement.by ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.by ?>"><?cs var:L.supplement.version_head ?> <?cs var:row.number ?></a>, <?cs var:row.decision ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.supplement.none_withdrawn) ?>
<?cs /if ?>
</div>

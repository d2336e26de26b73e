<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.open_data.title ?></h1>
<p class="govuk-body app-narrow"><?cs var:L.open_data.lead ?></p>
<?cs call:notice_band("info", L.open_data.masks) ?>
<form method="get" action="<?cs var:Page.base ?>/bao-cao/du-lieu-mo/" class="app-filters">
<?cs call:filter_choice("nam", "nam", L.open_data.year, View.Years) ?>
<?cs call:button_quiet(L.province_report.show) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.open_data.files ?>, <?cs var:View.year ?></h2>
<p class="govuk-body"><?cs var:View.rows ?> <?cs var:L.open_data.rows ?></p>
<p class="govuk-body app-narrow"><?cs var:L.open_data.format ?></p>
<?cs call:scroll(L.open_data.files) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.open_data.files ?></caption>
<thead><tr><th scope="col"><?cs var:L.open_data.column.file ?></th><th scope="col"><?cs var:L.open_data.column.about ?></th><th scope="col" class="app-num"><?cs var:L.open_data.column.size ?></th><th scope="col">SHA-256</th></tr></thead>
<tbody>
<?cs each:f = View.Files ?><tr><td data-label="<?cs var:L.open_data.column.file ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:f.path ?>" download><?cs var:f.name ?></a></td><td data-label="<?cs var:L.open_data.column.about ?>"><?cs var:f.about ?></td><td class="app-num" data-label="<?cs var:L.open_data.column.size ?>"><?cs var:f.size ?></td><td data-label="SHA-256"><span class="app-letter"><?cs var:f.sha256 ?></span></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.open_data.fields ?></h2>
<?cs call:scroll(L.open_data.fields) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.open_data.fields ?></caption>
<thead><tr><th scope="col"><?cs var:L.open_data.column.field ?></th><th scope="col"><?cs var:L.open_data.column.title ?></th><th scope="col"><?cs var:L.open_data.column.what ?></th></tr></thead>
<tbody>
<?cs each:f = View.Fields ?><tr><td data-label="<?cs var:L.open_data.column.field ?>"><code><?cs var:f.name ?></code></td><td data-label="<?cs var:L.open_data.column.title ?>"><?cs var:f.title ?></td><td data-label="<?cs var:L.open_data.column.what ?>"><?cs var:f.what ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<p class="govuk-body app-narrow"><?cs var:L.open_data.licence ?></p>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.fill.title ?></h1>
<p class="govuk-body"><?cs var:L.catalog.fill.text ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.fill ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.division, L.catalog.field.division, "", View.Divisions) ?>
<?cs call:input(Form.prefix, L.catalog.fill.prefix, "", "s") ?>
<?cs call:check(Form.empty_only, L.catalog.fill.empty_only, "") ?>
<?cs call:input(Form.unit, L.catalog.field.unit, "", "m") ?>
<?cs call:check(Form.propose, L.catalog.fill.propose, "") ?>
<?cs call:input(Form.frequency, L.catalog.field.frequency, "", "m") ?>
<?cs call:input(Form.posts, L.catalog.field.posts, "", "l") ?>
<?cs if:View.previewed ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.fill.preview ?> (<?cs var:View.changes ?>)</h2>
<?cs if:subcount(View.Changes) > 0 ?><?cs call:catalog_changes(View.Changes) ?><?cs call:check(Form.go, L.catalog.fill.sure, "") ?><?cs else ?><?cs call:empty(L.catalog.fill.no_change) ?><?cs /if ?>
<?cs /if ?>
<?cs call:button(L.catalog.fill.button) ?>
</form>

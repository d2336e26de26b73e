<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.changes.title ?></h2>
<?cs if:!View.base ?>
<?cs call:empty(L.catalog.changes.no_base) ?>
<?cs elif:subcount(View.Changes) > 0 ?>
<?cs call:catalog_changes(View.Changes) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.catalog.changes.nothing) ?>
<?cs /if ?>

<?cs call:catalog_head(View.Catalog) ?>
<?cs call:supplement_against() ?>
<?cs if:!View.against || View.base ?><h2 class="govuk-heading-m"><?cs if:View.against ?><?cs var:L.supplement.since ?><?cs else ?><?cs var:L.catalog.changes.title ?><?cs /if ?></h2><?cs /if ?>
<?cs if:!View.base && View.against ?>
<?cs if:subcount(View.Against) > 0 ?><?cs call:files(L.layout.files) ?><?cs /if ?>
<?cs elif:!View.base ?>
<?cs call:empty(L.catalog.changes.no_base) ?>
<?cs elif:subcount(View.Changes) > 0 ?>
<?cs call:catalog_changes(View.Changes, L.catalog.changes.title) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.catalog.changes.nothing) ?>
<?cs /if ?>

<h1 class="govuk-heading-l"><?cs var:L.import.merge.title ?></h1>
<?cs if:View.total > 0 ?>
<p class="govuk-body"><?cs var:L.import.merge.total ?> <strong><?cs var:View.total ?></strong></p>
<?cs call:catalog_changes(View.Changes, L.catalog.changes.title) ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.import.merge.nothing) ?>
<?cs /if ?>
<div class="app-actions"><?cs call:link_button_quiet(View.Batch.at, L.import.sheet.back) ?></div>

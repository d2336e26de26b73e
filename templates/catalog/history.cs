<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.history.title ?></h2>
<?cs call:timeline(View.Timeline) ?>
<div class="app-actions">
<?cs if:View.before ?><?cs call:link_button_quiet(View.before, L.layout.page_before) ?><?cs /if ?>
<?cs if:View.after ?><?cs call:link_button_quiet(View.after, L.layout.page_after) ?><?cs /if ?>
</div>

<?cs call:catalog_similar(View.Similar, View.take, Form.version) ?>
<?cs if:subcount(View.Similar) == 0 ?><p class="govuk-body app-muted"><?cs var:L.catalog.similar.none ?></p><?cs /if ?>

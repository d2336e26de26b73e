<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.row.add ?></h1>
<?cs if:View.filled ?><?cs call:notice_band("info", L.catalog.similar.filled) ?><?cs /if ?>
<div class="app-beside">
<form class="app-narrow" id="row-form" method="post" action="<?cs var:Page.base ?><?cs var:View.At.add ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:catalog_row_fields() ?>
<?cs call:check(Form.again, L.catalog.row.again, "") ?>
<?cs call:button(L.catalog.row.save) ?>
</form>
<?cs call:catalog_similar_live(View.At.similar, "") ?><?cs call:catalog_similar(View.Similar, "", "") ?><?cs if:View.looked && subcount(View.Similar) == 0 ?><p class="govuk-body app-muted"><?cs var:L.catalog.similar.none ?></p><?cs /if ?><?cs call:catalog_similar_end() ?>
</div>

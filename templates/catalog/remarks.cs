<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.remark.title ?></h2>
<?cs if:View.Can.settle && View.answered > 1 ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.settle_all ?>"><?cs call:form_token_of(View.Catalog.version) ?>
<button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.catalog.remark.settle_all ?> (<?cs var:View.answered ?>)</button></form>
<?cs /if ?>
<?cs each:m = View.Remarks ?><?cs call:catalog_remark(m) ?><?cs /each ?>
<?cs if:subcount(View.Remarks) == 0 ?><?cs call:empty(L.catalog.remark.nothing) ?><?cs else ?><?cs call:files(L.layout.files) ?><?cs /if ?>
<?cs if:View.Can.remark ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs if:Form.row.value ?><?cs var:L.catalog.remark.make_row ?><?cs else ?><?cs var:L.catalog.remark.make ?><?cs /if ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.remarks ?>" novalidate>
<?cs call:form_token() ?>
<?cs if:Form.row.value ?><input type="hidden" name="row" value="<?cs var:Form.row.value ?>"><?cs /if ?>
<?cs if:!Form.row.value ?><?cs call:select(Form.part, L.catalog.remark.part, "", View.Parts) ?><?cs /if ?>
<?cs call:select(Form.kind, L.catalog.remark.kind_is, "", View.Kinds) ?>
<?cs call:area(Form.words, L.catalog.remark.words, "", "4") ?>
<?cs call:button(L.catalog.remark.make) ?>
</form>
</section>
<?cs else ?>
<?cs call:catalog_unsaved(Form.words) ?>
<?cs /if ?>
<?cs if:View.letter || subcount(View.Dispatches) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.dispatch.on_catalog ?></h3>
<?cs if:View.letter ?><div class="app-actions"><?cs call:link_button_quiet(View.letter, L.dispatch.begin_letter) ?></div><?cs /if ?>
<?cs if:subcount(View.Dispatches) > 0 ?><?cs call:scroll(L.dispatch.on_catalog) ?><?cs call:dispatch_table(View.Dispatches) ?><?cs call:scroll_end() ?><?cs /if ?>
<?cs /if ?>
<?cs call:catalog_rounds(View.Rounds) ?>

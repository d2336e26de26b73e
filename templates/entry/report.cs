<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.report ?></h1>
<p class="govuk-body"><strong><?cs var:View.Delivery.title ?></strong><br><?cs call:entry_due(View.Delivery) ?></p>
<?cs if:View.returned ?><section class="app-panel"><p class="govuk-body"><?cs call:tag("yellow", L.entry.returned_tag) ?> <?cs var:View.returned ?></p><p class="app-muted"><?cs var:View.returner ?></p></section><?cs /if ?>
<?cs if:View.may ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard data-keep="<?cs var:L.entry.waiting_kept ?>">
<?cs call:form_token() ?>
<input type="hidden" name="khoa" value="<?cs var:Form.khoa.value ?>">
<p class="app-muted"><?cs var:L.entry.left_hint ?> <?cs var:View.Delivery.left ?></p>
<?cs call:number(Form.quantity, L.entry.quantity, "") ?>
<?cs call:day(Form.done_on, L.entry.done_on, L.entry.done_on_hint) ?>
<?cs call:input(Form.document, L.entry.document, L.entry.document_hint, "l") ?>
<?cs call:area(Form.note, L.entry.note, "", "2") ?>
<p class="app-muted"><?cs var:L.entry.report_about ?></p>
<div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="report"><?cs var:L.entry.report ?></button> <?cs call:button_as("deed", "file", L.entry.report_file) ?></div>
</form>
<?cs elif:View.closed ?>
<?cs call:notice_band("info", L.entry.closed) ?>
<?cs else ?>
<?cs call:notice_band("info", L.entry.no_rest) ?>
<?cs /if ?>
</div>

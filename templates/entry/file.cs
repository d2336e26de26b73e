<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.file.attach ?></h1>
<p class="govuk-body"><?cs if:View.quantity ?><?cs var:L.entry.quantity ?> <?cs var:View.quantity ?> <span aria-hidden="true">·</span> <?cs var:L.entry.done_on ?> <?cs var:View.done_on ?>. <?cs /if ?><?cs var:L.entry.file.kept ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:field_group(Form.file) ?>
<?cs call:field_head(Form.file, L.entry.file.choose, L.entry.file.hint) ?>
<input class="govuk-file-upload<?cs if:Form.file.error ?> govuk-file-upload--error<?cs /if ?>" id="file" name="file" type="file" accept="image/jpeg,image/png,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods"<?cs call:field_described(Form.file, L.entry.file.hint) ?>>
</div>
<?cs call:button(L.entry.file.attach) ?>
</form>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.skip ?>"><?cs var:L.entry.file.skip ?></a></p>
</div>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.record.replace ?></h1>
<p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:L.record.year ?> <?cs var:View.year ?>, <?cs var:View.kind ?>. <?cs var:L.record.replace_about ?> <?cs var:View.before ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.document_title, L.record.name_of, "", "") ?>
<?cs call:input(Form.document_number, L.record.number, L.record.number_hint, "m") ?>
<?cs call:day(Form.document_day, L.record.day, "") ?>
<?cs call:area(Form.reason, L.record.replace_why, "", "3") ?>
<?cs call:file(Form.file, L.record.file, L.record.file_hint) ?>
<?cs call:check(Form.compared, L.record.compared, "") ?>
<?cs call:button(L.record.send) ?>
</form>
</div>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.plan.file.attach ?></h1>
<p class="govuk-body"><?cs var:View.title ?> · <?cs var:View.agency ?> · <?cs var:View.document ?>, <?cs var:View.day ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.plan.file.choose, L.plan.file.hint) ?>
<?cs call:button(L.plan.file.attach) ?>
</form>
</div>

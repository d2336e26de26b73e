<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.sheet_paper.title.sign ?></h1>
<p class="govuk-body"><?cs var:View.kind ?> · <?cs var:View.name ?> · <?cs var:View.period ?> · <?cs var:L.sheet_paper.code ?> <?cs var:View.code ?></p>
<p class="govuk-body"><?cs var:L.sheet_paper.sign.about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.sheet_paper.sign.file, L.sheet_paper.sign.about_form) ?>
<?cs call:button(L.sheet_paper.sign.send) ?>
</form>
</div>

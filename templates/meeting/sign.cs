<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.sign ?></h1>
<p class="govuk-body"><?cs var:View.title ?>. <?cs var:L.meeting.sign_text ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.upload ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.meeting.file, "") ?>
<?cs call:button(L.meeting.sign) ?>
</form>
<?cs call:legal(L.meeting.legal) ?>

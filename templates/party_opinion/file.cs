<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.party_opinion.attach ?></h1>
<p class="govuk-body"><?cs var:View.name ?>. <?cs var:View.document ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.upload ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.party_opinion.file, "") ?>
<?cs call:button(L.party_opinion.attach) ?>
</form>
<?cs call:legal(L.party_opinion.legal) ?>

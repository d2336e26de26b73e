<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.title ?></h1>
<p class="govuk-body"><?cs var:View.Regulation.name ?>, <?cs var:L.regulation.which ?> <?cs var:View.Regulation.number ?>. <?cs var:View.about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.upload ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.regulation.file, "") ?>
<?cs call:button(L.regulation.attach) ?>
</form>
<?cs call:legal(L.regulation.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.criteria.publish ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.criteria.publish_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.document_number, L.criteria.document, "", "m") ?>
<?cs call:day(Form.document_day, L.criteria.day, "") ?>
<?cs call:day(Form.from, L.criteria.from, L.criteria.from_hint) ?>
<?cs call:button(L.criteria.publish) ?>
</form>
</div>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.period.withdraw ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.period.first, View.first) ?>
<?cs call:fact(L.period.document, View.document) ?>
</dl>
<p class="govuk-body"><?cs var:L.period.withdraw_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.period.withdraw_why, "", "3") ?>
<?cs call:button_warn(L.period.withdraw) ?>
</form>
</div>

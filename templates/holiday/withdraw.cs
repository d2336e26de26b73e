<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.holiday.withdraw ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.holiday.day, View.Day.day) ?>
<?cs call:fact(L.holiday.kind.title, View.Day.kind) ?>
<?cs call:fact(L.holiday.name, View.Day.name) ?>
<?cs if:View.Day.reason ?><?cs call:fact(L.holiday.withdrawer, View.Day.withdrawer) ?><?cs call:fact(L.holiday.reason, View.Day.reason) ?><?cs /if ?>
</dl>
<p class="govuk-body"><?cs var:L.holiday.withdraw_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.holiday.reason, "", "3") ?>
<?cs if:View.may ?><?cs call:button_warn(L.holiday.withdraw) ?><?cs /if ?>
</form>
</div>

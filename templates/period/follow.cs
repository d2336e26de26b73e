<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.period.follow ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.period.follow_about ?></p>
<form method="post" action="<?cs var:Page.base ?>/phieu/lich/theo-tinh" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.first_month, L.period.first, L.period.first_hint, View.Months) ?>
<?cs call:input(Form.document_number, L.holiday.document, "", "m") ?>
<?cs call:day(Form.document_day, L.period.document_day, "") ?>
<?cs call:area(Form.reason, L.period.reason, "", "3") ?>
<?cs call:button(L.period.follow) ?>
</form>
</div>
<?cs call:legal(L.period.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.title ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.period.set_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.first_month, L.period.first, L.period.first_hint, View.Months) ?>
<h2 class="govuk-heading-m"><?cs var:L.period.months ?></h2>
<?cs call:number(Form.closes, L.period.day.closes, L.period.day.closes_hint) ?>
<?cs call:number(Form.freeze, L.period.day.freeze, "") ?>
<?cs call:number(Form.self, L.period.day.self, "") ?>
<?cs call:number(Form.head, L.period.day.head, "") ?>
<?cs call:number(Form.decision, L.period.day.decision, "") ?>
<?cs call:number(Form.publication, L.period.day.publication, "") ?>
<h2 class="govuk-heading-m"><?cs var:L.period.december ?></h2>
<p class="govuk-body"><?cs var:L.period.december_about ?></p>
<?cs call:number(Form.closes_december, L.period.day.closes_december, "") ?>
<?cs call:number(Form.self_december, L.period.day.self_december, "") ?>
<?cs call:number(Form.head_december, L.period.day.head_december, "") ?>
<?cs call:number(Form.decision_december, L.period.day.decision_december, "") ?>
<?cs call:number(Form.publication_december, L.period.day.publication_december, "") ?>
<h2 class="govuk-heading-m"><?cs var:L.period.ground ?></h2>
<?cs call:input(Form.document_number, L.holiday.document, "", "m") ?>
<?cs call:day(Form.document_day, L.period.document_day, "") ?>
<?cs call:area(Form.reason, L.period.reason, "", "3") ?>
<?cs call:button(L.period.save) ?>
</form>
</div>
<?cs call:legal(L.period.legal) ?>

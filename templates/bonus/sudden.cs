<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_entry.sudden ?></h1>
<p class="govuk-body"><?cs var:L.bonus_entry.sudden_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/thuong/dot-xuat/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.person, L.bonus_entry.whom, "", View.People) ?>
<?cs call:input(Form.amount, L.bonus_entry.amount, L.bonus_entry.amount_hint, "m") ?>
<?cs call:radios(Form.fund_year, L.bonus_entry.fund_year, "", View.Funds) ?>
<?cs call:area(Form.reason, L.bonus_entry.achievement, L.bonus_entry.achievement_hint, "4") ?>
<?cs call:bonus_document_fields() ?>
<?cs call:button(L.bonus_entry.give) ?>
</form>
<?cs call:legal(L.bonus_entry.legal) ?>

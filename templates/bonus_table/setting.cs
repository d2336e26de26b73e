<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_table.settings ?></h1>
<?cs if:subcount(View.Stands) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.bonus_table.stands ?></h2><dl class="govuk-summary-list"><?cs each:s = View.Stands ?><?cs call:fact(s.name, s.value) ?><?cs /each ?></dl><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>cai-dat" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.bonus_method, L.bonus_say.method, L.bonus_table.method_hint, View.Methods) ?>
<?cs call:radios(Form.bonus_base, L.bonus_say.base, L.bonus_table.base_hint, View.Bases) ?>
<?cs call:number(Form.reserve, L.bonus_say.reserve, L.bonus_table.reserve_hint) ?>
<?cs call:input(Form.pay_unit, L.bonus_say.smallest, L.bonus_table.pay_unit_hint, "m") ?>
<?cs call:check(Form.by_months, L.bonus_say.by_months_yes, "") ?>
<?cs call:checks(Form.absences, L.bonus_say.absences, L.bonus_table.absences_hint, View.Absences) ?>
<?cs call:check(Form.by_coefficient, L.bonus_say.by_coefficient_yes, L.bonus_table.by_coefficient_hint) ?>
<?cs call:input(Form.floor, L.bonus_say.floor, L.bonus_table.floor_hint, "m") ?>
<?cs call:input(Form.ceiling, L.bonus_say.ceiling, L.bonus_table.floor_hint, "m") ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_say.factors ?></h2>
<p class="govuk-body"><?cs var:L.bonus_table.factors_about ?></p>
<?cs call:number(Form.agency_head_factor, L.bonus.position.agency_head, "") ?>
<?cs call:number(Form.agency_deputy_factor, L.bonus.position.agency_deputy, "") ?>
<?cs call:number(Form.division_head_factor, L.bonus.position.division_head, "") ?>
<?cs call:number(Form.division_deputy_factor, L.bonus.position.division_deputy, "") ?>
<?cs call:number(Form.staff_factor, L.bonus.position.staff, "") ?>
<?cs call:button(L.bonus_table.save) ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.province.set ?></h1>
<form method="post" action="<?cs var:Page.base ?>/phieu/tham-so/dat" novalidate data-guard>
<?cs call:form_token() ?>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.province.set_about ?></p>
<h2 class="govuk-heading-m"><?cs var:L.province.points ?></h2>
<?cs call:radios(Form.late_unit, L.parameter.name.late_unit, View.About.late_unit, View.Choices.late_unit.rows) ?>
<?cs call:radios(Form.cap, L.parameter.name.cap, View.About.cap, View.Choices.cap.rows) ?>
</div>
<h3 class="govuk-heading-s"><?cs var:L.province.example ?></h3>
<p class="govuk-body app-narrow"><?cs var:L.province.example_about ?></p>
<?cs call:scroll(L.province.example) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.province.example ?></caption>
<thead><tr><th scope="col"><?cs var:L.parameter.name.late_unit ?></th><th scope="col"><?cs var:L.parameter.name.cap ?></th><th scope="col" class="app-num"><?cs var:L.province.example_plain ?></th><th scope="col" class="app-num"><?cs var:View.extra ?></th></tr></thead>
<tbody>
<?cs each:e = View.Examples ?>
<tr><td data-label="<?cs var:L.parameter.name.late_unit ?>"><?cs var:e.late_unit ?></td><td data-label="<?cs var:L.parameter.name.cap ?>"><?cs var:e.cap ?></td><td class="app-num" data-label="<?cs var:L.province.example_plain ?>"><strong><?cs var:e.plain ?></strong></td><td class="app-num" data-label="<?cs var:View.extra ?>"><strong><?cs var:e.extra ?></strong></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-narrow">
<?cs call:radios(Form.leader_scope, L.parameter.name.leader_scope, View.About.leader_scope, View.Choices.leader_scope.rows) ?>
<?cs call:radios(Form.transfer_common, L.parameter.name.transfer_common, View.About.transfer_common, View.Choices.transfer_common.rows) ?>
<h2 class="govuk-heading-m"><?cs var:L.province.periods ?></h2>
<?cs call:radios(Form.period, L.parameter.name.period, View.About.period, View.Choices.period.rows) ?>
<?cs call:radios(Form.minimum_work_share, L.parameter.name.minimum_work_share, View.About.minimum_work_share, View.Choices.minimum_work_share.rows) ?>
<?cs call:radios(Form.retention_years, L.parameter.name.retention_years, View.About.retention_years, View.Choices.retention_years.rows) ?>
<?cs call:select(Form.counted_from, L.parameter.name.counted_from, View.About.counted_from, View.Counted) ?>
<h2 class="govuk-heading-m"><?cs var:L.province.year ?></h2>
<?cs call:radios(Form.quota_base, L.parameter.name.quota_base, View.About.quota_base, View.Choices.quota_base.rows) ?>
<h2 class="govuk-heading-m"><?cs var:L.province.ground ?></h2>
<?cs call:select(Form.first_month, L.period.first, L.period.first_hint, View.Months) ?>
<?cs call:input(Form.document_number, L.holiday.document, "", "m") ?>
<?cs call:day(Form.document_day, L.period.document_day, "") ?>
<?cs call:area(Form.reason, L.period.reason, "", "3") ?>
<?cs call:button(L.province.set) ?>
</div>
</form>
<?cs call:legal(L.province.legal) ?>

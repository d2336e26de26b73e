<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_calendar.set ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.year_calendar.set_about ?></p>
<form method="post" action="<?cs var:Page.base ?>/xep-loai/lich/dat" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.year, L.year.year, "", View.Years) ?>
<?cs call:select(Form.unit_id, L.year_calendar.whose, L.year_calendar.whose_hint, View.Agencies) ?>
<h2 class="govuk-heading-m"><?cs var:L.year_calendar.steps ?></h2>
<?cs call:day(Form.own_by, L.year_calendar.step.own, "") ?>
<?cs call:day(Form.meeting_by, L.year_calendar.step.meeting, "") ?>
<?cs call:day(Form.party_by, L.year_calendar.step.party, "") ?>
<?cs call:day(Form.proposal_by, L.year_calendar.step.proposal, "") ?>
<?cs call:day(Form.rating_by, L.year_calendar.step.rating, L.year_calendar.rating_hint) ?>
<?cs call:day(Form.heads_by, L.year_calendar.step.heads, L.year_calendar.heads_hint) ?>
<?cs call:day(Form.staff_by, L.year_calendar.step.staff, "") ?>
<?cs call:day(Form.notice_by, L.year_calendar.step.notice, "") ?>
<h2 class="govuk-heading-m"><?cs var:L.period.ground ?></h2>
<?cs call:input(Form.document_number, L.holiday.document, L.year_calendar.document_hint, "m") ?>
<?cs call:day(Form.document_day, L.period.document_day, "") ?>
<?cs call:button(L.year_calendar.set) ?>
</form>
</div>
<?cs call:legal(L.year_calendar.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.criteria.wording ?>: <?cs var:View.Wording.agency ?></h1>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.criteria.state.title ?></dt><dd class="govuk-summary-list__value"><?cs call:tag(View.Wording.colour, View.Wording.state) ?></dd></div>
<?cs call:fact(L.criteria.submitted, View.Wording.submitted) ?>
<?cs call:fact(L.criteria.from, View.Wording.from) ?>
<?cs if:View.Wording.until ?><?cs call:fact(L.criteria.until, View.Wording.until) ?><?cs /if ?>
</dl>
<?cs if:View.reason ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.reason ?></h2><div class="govuk-body app-letter"><?cs var:View.reason ?></div></section><?cs elif:View.Wording.reason ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.reason ?></h2><div class="govuk-body app-letter"><?cs var:View.Wording.reason ?></div></section><?cs /if ?>
<?cs if:View.Can.edit ?><div class="app-actions"><?cs call:link_button_quiet(View.edit, L.criteria.word) ?></div><?cs /if ?>
<?cs if:View.Can.submit ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.act.submit ?></h2><p class="govuk-body"><?cs var:L.criteria.submit_about ?></p><form method="post" action="<?cs var:Page.base ?><?cs var:View.Wording.path ?>"><?cs call:form_token() ?><input type="hidden" name="deed" value="submit"><?cs call:button(L.criteria.act.submit) ?></form></section><?cs /if ?>
<?cs if:View.Can.withdraw ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.act.withdraw ?></h2><p class="govuk-body"><?cs var:L.criteria.withdraw_about ?></p><form method="post" action="<?cs var:Page.base ?><?cs var:View.Wording.path ?>"><?cs call:form_token() ?><input type="hidden" name="deed" value="withdraw"><?cs call:button_quiet(L.criteria.act.withdraw) ?></form></section><?cs /if ?>
<?cs if:View.Can.reopen ?>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.act.reopen ?></h2><p class="govuk-body"><?cs var:L.criteria.reopen_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Wording.path ?>" novalidate><?cs call:form_token() ?><input type="hidden" name="deed" value="reopen">
<?cs call:area(Form.words, L.criteria.reopen_reason, "", "3") ?>
<?cs call:button_warn(L.criteria.act.reopen) ?>
</form></section>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.criteria.ten ?></h2>
<?cs if:View.Can.accept ?>
<p class="govuk-body"><?cs var:L.criteria.appraise_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Wording.path ?>" novalidate data-guard><?cs call:form_token() ?>
<?cs call:criteria_remark(Form.conduct, View.Criteria, "1") ?>
<?cs call:criteria_remark(Form.discipline, View.Criteria, "2") ?>
<?cs call:criteria_remark(Form.competence, View.Criteria, "3") ?>
<?cs call:criteria_remark(Form.readiness, View.Criteria, "4") ?>
<?cs call:criteria_remark(Form.responsibility, View.Criteria, "5") ?>
<?cs call:criteria_remark(Form.service, View.Criteria, "6") ?>
<?cs call:criteria_remark(Form.innovation, View.Criteria, "7") ?>
<?cs call:criteria_remark(Form.dedication, View.Criteria, "8") ?>
<?cs call:criteria_remark(Form.accountability, View.Criteria, "9") ?>
<?cs call:criteria_remark(Form.initiative, View.Criteria, "10") ?>
<section class="app-panel"><h3 class="govuk-heading-s"><?cs var:L.criteria.appraise ?></h3>
<?cs call:day(Form.from, L.criteria.from, "") ?>
<?cs call:button_as("deed", "accept", L.criteria.act.accept) ?>
<?cs call:area(Form.words, L.criteria.reason, L.criteria.reason_hint, "4") ?>
<?cs call:button_as("deed", "return", L.criteria.act.return) ?>
</section>
</form>
<?cs else ?>
<?cs call:criteria_list(View.Criteria) ?>
<?cs /if ?>
<?cs if:subcount(View.Rounds) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.criteria.rounds ?></h2>
<?cs call:scroll(L.criteria.rounds) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.criteria.rounds ?></caption>
<thead><tr><th scope="col"><?cs var:L.criteria.round ?></th><th scope="col"><?cs var:L.criteria.submitted ?></th><th scope="col"><?cs var:L.criteria.answer ?></th><th scope="col"><?cs var:L.criteria.remark_whole ?></th></tr></thead>
<tbody>
<?cs each:r = View.Rounds ?>
<tr><td data-label="<?cs var:L.criteria.round ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:L.criteria.round ?> <?cs var:r.number ?></a></td><td data-label="<?cs var:L.criteria.submitted ?>"><?cs var:r.at ?><br><span class="app-muted"><?cs var:r.by ?></span></td><td data-label="<?cs var:L.criteria.answer ?>"><?cs var:r.outcome ?><?cs if:r.ended_at ?><br><span class="app-muted"><?cs var:r.ended_by ?> · <?cs var:r.ended_at ?></span><?cs /if ?></td><td data-label="<?cs var:L.criteria.remark_whole ?>"><?cs var:r.reason ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Timeline) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.criteria.history ?></h2>
<?cs call:timeline(View.Timeline) ?><?cs /if ?>
<?cs call:legal(L.criteria.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.claim.title ?></h1>
<?cs if:View.answers ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.waiting ?></h2>
<?cs if:subcount(View.Waiting) > 0 ?><?cs call:claim_table(View.Waiting, L.claim.waiting, "1") ?><?cs else ?><?cs call:empty(L.claim.none_waiting) ?><?cs /if ?>
<?cs if:subcount(View.Late) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.late.title ?></h2>
<?cs call:claim_table(View.Late, L.claim.late.title, "1") ?>
<?cs /if ?>
<?cs if:subcount(View.Answered) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.claim.answered ?></span></summary>
<div class="govuk-details__text"><?cs call:claim_table(View.Answered, L.claim.answered, "1") ?></div></details>
<?cs /if ?>
<?cs /if ?>
<?cs if:subcount(View.Own) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.own ?></h2>
<?cs call:claim_table(View.Own, L.claim.own, "") ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.now ?></h2>
<p class="govuk-body"><?cs var:L.claim.about ?></p>
<?cs call:claim_shown(View.Now) ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.make ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/y-kien/bao-sai/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.wrong, L.claim.wrong.title, "", View.Wrongs) ?>
<?cs call:select(Form.other_agency, L.claim.other, L.claim.other_hint, View.Agencies) ?>
<?cs call:area(Form.should, L.claim.should, L.claim.should_hint, "3") ?>
<?cs call:day(Form.since, L.claim.since, L.claim.since_hint) ?>
<?cs call:input(Form.evidence, L.claim.evidence, L.claim.evidence_hint, "") ?>
<?cs call:button(L.claim.send) ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.Work.subject ?><?cs var:View.Work.subject ?><?cs else ?><?cs var:View.Work.product ?><?cs /if ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.work.person, View.person) ?>
<?cs call:fact(L.work.product, View.Work.product) ?>
<?cs call:fact(L.work.coefficient, View.Work.coefficient) ?>
<?cs if:View.Work.share ?><?cs call:fact(L.work.share, View.Work.share) ?><?cs /if ?>
<?cs call:fact(L.work.quantity, View.Work.quantity) ?>
<?cs call:fact(L.work.accepted, View.Work.accepted) ?>
<?cs if:View.Work.declared ?><?cs call:fact(L.work.declared, View.Work.declared) ?><?cs /if ?>
<?cs call:fact(L.work.deadline, View.Work.deadline) ?>
<?cs call:fact(L.work.kind_title, View.Work.kind) ?>
<?cs if:View.Work.reason ?><?cs call:fact(L.work.why_extra, View.Work.reason) ?><?cs /if ?>
<?cs call:fact(L.work.state_title, View.Work.state) ?>
<?cs if:View.Work.end_reason ?><?cs call:fact(L.work.end_reason, View.Work.end_reason) ?><?cs /if ?>
<?cs if:View.Work.end_document ?><?cs call:fact(L.work.end_document, View.Work.end_document) ?><?cs /if ?>
<?cs call:fact(L.work.giver, View.Work.giver) ?>
<?cs call:fact(L.work.given_at, View.Work.given_at) ?>
<?cs if:View.Work.document ?><?cs call:fact(L.work.document, View.Work.document) ?><?cs /if ?>
</dl>
<?cs if:View.extending ?><?cs call:notice_band("info", L.work.first_extension) ?><?cs elif:View.open && View.Work.declared ?><?cs call:notice_band("info", L.work.first_answer) ?><?cs /if ?>
<?cs if:View.can_move ?>
<details class="govuk-details"<?cs if:Form.deadline.error || Form.quantity.error || Form.reason.error || Form.subject.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs if:View.can_correct ?><?cs var:L.work.correct ?><?cs else ?><?cs var:L.work.move ?><?cs /if ?></span></summary>
<div class="govuk-details__text">
<p class="govuk-body"><?cs if:View.can_correct ?><?cs var:L.work.correct_about ?><?cs else ?><?cs var:L.work.move_about ?><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Work.path ?>/sua" novalidate>
<?cs call:form_token() ?>
<?cs if:View.can_correct ?><?cs call:input(Form.subject, L.work.subject, "", "") ?><?cs call:number(Form.quantity, L.work.quantity, "") ?><?cs /if ?>
<?cs call:day(Form.deadline, L.work.deadline, L.work.deadline_hint) ?>
<?cs call:input(Form.reason, L.work.change_reason, "", "") ?>
<?cs if:View.can_correct ?><?cs call:button_quiet(L.work.correct) ?><?cs else ?><?cs call:button_quiet(L.work.move) ?><?cs /if ?>
</form>
</div></details>
<?cs /if ?>
<?cs if:View.can_end ?>
<details class="govuk-details"<?cs if:Form.to.error || Form.hand_deadline.error || Form.hand_reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.work.hand ?></span></summary>
<div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.work.hand_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Work.path ?>/chuyen" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.to, L.work.hand_to, "", View.To) ?>
<?cs call:day(Form.hand_deadline, L.work.hand_deadline, L.work.hand_deadline_hint) ?>
<?cs call:input(Form.hand_reason, L.work.hand_reason, "", "") ?>
<?cs call:button_quiet(L.work.hand) ?>
</form>
</div></details>
<details class="govuk-details"<?cs if:Form.withdraw_reason.error || Form.end_document.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.work.withdraw ?></span></summary>
<div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.work.withdraw_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Work.path ?>/thu-hoi" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.withdraw_reason, L.work.withdraw_reason, "", "") ?>
<?cs if:View.plain ?><?cs call:input(Form.end_document, L.work.withdraw_document, L.work.withdraw_plain, "m") ?><?cs else ?><?cs call:input(Form.end_document, L.work.withdraw_document, "", "m") ?><?cs /if ?>
<?cs call:button_warn(L.work.withdraw) ?>
</form>
</div></details>
<?cs /if ?>
</div>

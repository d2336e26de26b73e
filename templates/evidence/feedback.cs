<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.evidence.feedback.title ?></h1>
<?cs call:score_head(View.Sheet) ?>
<p class="govuk-body"><?cs var:L.evidence.feedback.about ?></p>
<?cs if:View.Feedback.stands ?>
<p class="govuk-body"><?cs var:L.evidence.feedback.asked ?> <?cs var:View.Feedback.invited ?>. <?cs var:L.evidence.feedback.maker ?> <?cs var:View.Feedback.maker ?>.</p>
<?cs call:evidence_answers(View.Feedback) ?>
<?cs elif:!View.ask ?><?cs call:empty(L.evidence.feedback.none) ?><?cs /if ?>
<?cs call:proposal_unsaved(View.withdraw, Form.reason) ?>
<?cs if:View.withdraw ?>
<details class="govuk-details"<?cs if:Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.evidence.feedback.withdraw ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.evidence.feedback.withdraw_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>/rut" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.evidence.feedback.reason, "", "3") ?>
<?cs call:button_quiet(L.evidence.feedback.withdraw) ?>
</form></div></details>
<?cs /if ?>
<?cs if:View.ask ?>
<h2 class="govuk-heading-m"><?cs var:L.evidence.feedback.ask ?></h2>
<p class="govuk-body"><?cs var:L.evidence.feedback.ask_about ?> <?cs var:View.due ?>.</p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<fieldset class="govuk-fieldset" id="colleague"<?cs if:Form.colleague.error ?> aria-describedby="colleague-error"<?cs /if ?>>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><?cs var:L.evidence.feedback.colleagues ?></legend>
<?cs if:Form.colleague.error ?><p class="govuk-error-message" id="colleague-error"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:Form.colleague.error ?></p><?cs /if ?>
<div class="govuk-checkboxes govuk-checkboxes--small">
<?cs each:c = View.Colleagues ?><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="colleague-<?cs var:c.id ?>" name="colleague" type="checkbox" value="<?cs var:c.id ?>"<?cs if:c.ticked ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="colleague-<?cs var:c.id ?>"><?cs var:c.name ?> <span class="app-muted"><?cs var:c.title ?>, <?cs var:c.unit ?></span></label></div>
<?cs /each ?>
</div>
</fieldset>
<?cs call:button(L.evidence.feedback.ask_send) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.note.legal) ?>

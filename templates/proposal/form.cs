<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.kind_text ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:View.about ?></p>
<?cs if:View.usual ?><p class="govuk-body"><?cs var:L.proposal.list.usual ?> <strong><?cs var:View.usual ?></strong>.</p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs if:View.fresh ?>/y-kien/moi<?cs else ?><?cs var:View.path ?>sua<?cs /if ?>" novalidate data-guard>
<?cs call:form_token() ?>
<input type="hidden" name="kind" value="<?cs var:View.kind ?>">
<?cs if:View.kind == "support" ?>
<?cs call:area(Form.words, L.proposal.form.words, L.proposal.form.words_support, "5") ?>
<?cs call:button(L.proposal.form.send) ?>
<input type="hidden" name="page" value="<?cs var:Form.page.value ?>"><input type="hidden" name="request" value="<?cs var:Form.request.value ?>">
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:L.proposal.form.sent ?></h2>
<dl class="govuk-summary-list">
<?cs call:fact(L.proposal.field.page, Form.page.value) ?>
<?cs call:fact(L.proposal.field.request, Form.request.value) ?>
<?cs call:fact(L.proposal.field.browser, View.browser) ?>
</dl>
<p class="app-muted"><?cs var:View.agent ?></p>
<p class="app-muted"><?cs var:L.proposal.form.sent_text ?></p>
</section>
<?cs else ?>
<?cs call:input(Form.subject, L.proposal.form.subject, L.proposal.form.subject_hint, "full") ?>
<?cs if:View.kind == "method" ?>
<?cs call:area(Form.words, L.proposal.form.words, L.proposal.form.words_hint, "8") ?>
<h2 class="govuk-heading-m"><?cs var:L.proposal.form.wanted ?></h2>
<?cs call:select(Form.late_unit, L.parameter.name.late_unit, View.Today.late_unit, View.Choices.late_unit.rows) ?>
<?cs call:select(Form.cap, L.parameter.name.cap, View.Today.cap, View.Choices.cap.rows) ?>
<?cs call:select(Form.period, L.parameter.name.period, View.Today.period, View.Choices.period.rows) ?>
<?cs call:area(Form.other, L.proposal.field.other, L.proposal.form.other_hint, "4") ?>
<?cs call:day(Form.wished, L.proposal.field.wished, L.proposal.form.wished_hint) ?>
<?cs else ?>
<?cs call:area(Form.words, L.proposal.form.words, L.proposal.form.words_difficulty, "10") ?>
<?cs /if ?>
<p class="app-muted"><?cs var:L.proposal.form.after ?></p>
<?cs call:button(L.proposal.form.save) ?>
<?cs /if ?>
</form>
</div>
<?cs call:legal(L.proposal.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.opinion.answer ?></h1>
<p class="govuk-body"><?cs var:View.Round.title ?> · <?cs var:L.opinion.last ?> <strong><?cs var:View.Round.last ?></strong></p>
<div class="app-narrow">
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.asked_words ?></h2><div class="govuk-body app-letter"><?cs var:View.Round.words ?></div></section>
<p class="govuk-body"><?cs var:L.opinion.answer_about ?></p>
<?cs if:View.conflict ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.saved ?></h2><div class="govuk-body app-letter"><?cs var:View.Own.draft_words ?></div></section><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.stance, L.opinion.stance.title, "", View.Stances) ?>
<?cs call:area(Form.words, L.opinion.words, L.opinion.words_hint, "8") ?>
<?cs if:!View.may_send ?><p class="govuk-body"><?cs var:L.opinion.send_head ?></p><?cs /if ?>
<div class="app-actions"><?cs call:button_as("deed", "save", L.opinion.save) ?><?cs if:View.may_send ?><button class="govuk-button" type="submit" name="deed" value="send"><?cs var:L.opinion.send ?></button><?cs /if ?></div>
</form>
</div>

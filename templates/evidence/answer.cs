<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.evidence.feedback.answer ?></h1>
<?cs if:View.name ?><p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:View.period ?>. <?cs var:L.note.transfer.due ?>: <?cs var:View.due ?>.</p><?cs /if ?>
<p class="govuk-body"><?cs var:L.evidence.feedback.answer_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.group_one, View.group1, "", View.Words) ?>
<?cs call:radios(Form.group_two, View.group2, "", View.Words) ?>
<?cs call:radios(Form.group_three, View.group3, "", View.Words) ?>
<?cs call:area(Form.words, L.evidence.feedback.words, L.evidence.feedback.words_hint, "4") ?>
<?cs call:button(L.evidence.feedback.send) ?>
</form>
<?cs call:legal(L.note.legal) ?>

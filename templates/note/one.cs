<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.note.of_day ?> <?cs var:View.Note.day ?></h1>
<p class="govuk-body"><?cs call:tag(View.Note.colour, View.Note.kind) ?><?cs if:View.Note.withdrawn ?> <?cs call:tag("grey", L.note.withdrawn) ?><?cs /if ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.note.person, View.Note.name) ?>
<?cs if:View.Note.criterion ?><?cs call:fact(L.note.criterion, View.Note.criterion) ?><?cs /if ?>
<?cs call:fact(L.note.words, View.Note.words) ?>
<?cs if:View.Note.proof ?><?cs call:fact(L.note.proof, View.Note.proof) ?><?cs /if ?>
<?cs call:fact(L.note.maker, View.Note.maker) ?>
<?cs call:fact(L.note.made, View.Note.made) ?>
<?cs if:View.Note.answer ?><?cs call:fact(L.note.answer_of, View.Note.answer) ?>
<?cs call:fact(L.note.answered, View.Note.answered) ?><?cs /if ?>
<?cs if:View.Note.withdrawn ?><?cs call:fact(L.note.withdrawn, View.Note.withdrawn) ?>
<?cs call:fact(L.note.withdrawer, View.Note.withdrawer) ?>
<?cs call:fact(L.note.reason, View.Note.reason) ?><?cs /if ?>
</dl>
<?cs call:proposal_unsaved(View.answer, Form.answer) ?><?cs call:proposal_unsaved(View.withdraw, Form.reason) ?>
<?cs if:View.answer ?>
<h2 class="govuk-heading-m"><?cs var:L.note.answer ?></h2>
<p class="govuk-body"><?cs var:L.note.answer_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>/tra-loi" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.answer, L.note.answer, "", "4") ?>
<?cs call:button(L.note.answer_send) ?>
</form>
<?cs /if ?>
<?cs if:View.withdraw ?>
<details class="govuk-details"<?cs if:Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.note.withdraw ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.note.withdraw_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>/thu-hoi" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.note.reason, "", "3") ?>
<?cs call:button_quiet(L.note.withdraw) ?>
</form></div></details>
<?cs /if ?>
<?cs call:legal(L.note.legal) ?>

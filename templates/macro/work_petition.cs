<?cs def:petition_fields(rows) ?><?cs call:area(Form.words, L.petition.words, "", rows) ?>
<?cs call:input(Form.proof, L.petition.proof, L.petition.proof_hint, "l") ?>
<?cs call:button(L.petition.send) ?><?cs /def ?>

<?cs def:petition_answered(p) ?><?cs if:p.answer ?><?cs call:fact(L.petition.answer, p.answer) ?>
<?cs call:fact(L.petition.document, p.document) ?>
<?cs call:fact(L.petition.answerer, p.answerer) ?>
<?cs call:fact(L.petition.answered_at, p.answered_at) ?><?cs /if ?><?cs /def ?>

<?cs def:petition_answer_fields(hint) ?><?cs call:radios(Form.outcome, L.petition.outcome.title, "", View.Outcomes) ?>
<?cs call:area(Form.answer, L.petition.answer, "", "4") ?>
<?cs call:input(Form.document, L.petition.document, hint, "l") ?>
<?cs call:button(L.petition.send_answer) ?><?cs /def ?>

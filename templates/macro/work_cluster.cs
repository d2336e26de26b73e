<?cs def:cluster_words(row) ?><?cs var:row.task ?><?cs if:row.detail ?><br><span class="app-muted"><?cs var:row.detail ?></span><?cs /if ?><?cs if:row.output ?><br><span class="app-muted"><?cs var:row.output ?></span><?cs /if ?><?cs /def ?>

<?cs def:cluster_pieces(row) ?><?cs call:catalog_pieces(row.Marks.task) ?><?cs if:row.detail ?><br><?cs call:catalog_pieces(row.Marks.detail) ?><?cs /if ?><?cs if:row.output ?><br><?cs call:catalog_pieces(row.Marks.output) ?><?cs /if ?><?cs /def ?>

<?cs def:cluster_move(before, after) ?><?cs if:before == after ?><?cs var:after ?><?cs else ?><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs if:before ?><?cs var:before ?><?cs else ?><?cs var:L.cluster.no_coefficient ?><?cs /if ?></del> <span aria-hidden="true">→</span> <ins><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs var:after ?></ins><?cs /if ?><?cs /def ?>

<?cs def:cluster_objection(row) ?>
<?cs if:row.objected_at ?><p class="govuk-body"><strong><?cs var:L.cluster.objection ?>:</strong> <?cs var:row.objection ?> <span class="app-muted"><?cs var:row.objector ?> · <?cs var:row.objected_at ?></span></p><?cs /if ?>
<?cs if:row.answered_at ?><p class="govuk-body"><strong><?cs var:row.outcome ?>:</strong> <?cs var:row.answer ?> <span class="app-muted"><?cs var:row.answerer ?> · <?cs var:row.answered_at ?></span></p><?cs /if ?>
<?cs /def ?>

<?cs def:cluster_unanswer(row) ?><details class="govuk-details"<?cs if:row.posted ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.cluster.unanswer ?><span class="govuk-visually-hidden"> <?cs var:row.code ?>, <?cs var:row.agency ?></span></span></summary>
<p class="govuk-body"><?cs var:L.cluster.unanswer_about ?><?cs if:row.reopens ?> <?cs var:L.cluster.reopens_back ?><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:row.unanswer_path ?>" novalidate>
<?cs call:form_token_of(row.version) ?>
<?cs if:row.posted ?><?cs call:area(Form.words, L.cluster.unanswer_reason, "", "2") ?><?cs else ?><div class="govuk-form-group"><label class="govuk-label" for="words-<?cs var:row.id ?>"><?cs var:L.cluster.unanswer_reason ?></label><textarea class="govuk-textarea" id="words-<?cs var:row.id ?>" name="words" rows="2"></textarea></div><?cs /if ?>
<?cs call:button_quiet(L.cluster.unanswer) ?>
</form></details><?cs /def ?>

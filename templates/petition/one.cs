<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Petition.kind ?></h1>
<?cs call:score_head(View.Sheet) ?>
<p class="govuk-body"><?cs call:tag(View.Petition.colour, View.Petition.state) ?><?cs if:View.Petition.left ?> <?cs var:View.Petition.left ?><?cs /if ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.petition.about, View.Petition.about) ?>
<?cs call:fact(L.petition.words, View.Petition.words) ?>
<?cs call:fact(L.petition.proof, View.Petition.proof) ?>
<?cs call:fact(L.petition.received, View.Petition.made_at) ?>
<?cs call:fact(L.petition.due, View.Petition.due) ?>
<?cs call:petition_answered(View.Petition) ?>
</dl>
<?cs if:View.answer ?>
<h2 class="govuk-heading-m"><?cs var:L.petition.answer ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:petition_answer_fields(L.petition.document_hint) ?>
</form>
<?cs /if ?>
<?cs if:View.back ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>/rut" novalidate>
<?cs call:form_token() ?>
<?cs call:button_quiet(L.petition.take_back) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.petition.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_petition.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:View.title ?>, <?cs var:View.unit ?>: <?cs var:View.level ?></p>
<?cs if:View.files ?>
<p class="govuk-body"><?cs var:L.year_petition.about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:petition_fields("5") ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Petitions) > 0 ?>
<?cs each:p = View.Petitions ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:L.petition.kind.petition ?> <?cs var:p.made_at ?> <?cs call:tag(p.colour, p.state) ?></h2>
<?cs if:p.left ?><p class="govuk-body"><?cs var:L.petition.due ?> <?cs var:p.due ?>. <?cs var:p.left ?></p><?cs /if ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.petition.words, p.words) ?>
<?cs call:fact(L.petition.proof, p.proof) ?>
<?cs call:petition_answered(p) ?>
</dl>
<?cs if:p.answers ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:p.path ?>" novalidate data-guard>
<?cs call:form_token_of(p.version) ?>
<?cs call:petition_answer_fields("") ?>
</form>
<?cs /if ?>
<?cs if:p.back ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:p.path ?>/rut" novalidate>
<?cs call:form_token_of(p.version) ?>
<?cs call:button_quiet(L.petition.take_back) ?>
</form>
<?cs /if ?>
</section>
<?cs /each ?>
<?cs elif:!View.files ?><?cs call:empty(L.year_petition.none) ?><?cs /if ?>
<?cs call:legal(L.petition.legal) ?>

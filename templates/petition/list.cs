<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.petition.title ?></h1>
<?cs call:score_head(View.Sheet) ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs if:View.petition ?><?cs var:L.petition.kind.petition ?><?cs else ?><?cs var:L.petition.kind.objection ?><?cs /if ?></h2>
<p class="govuk-body"><?cs if:View.petition ?><?cs var:L.petition.petition_about ?><?cs else ?><?cs var:L.petition.objection_about ?><?cs /if ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.about, L.petition.about, "", View.About) ?>
<?cs call:petition_fields("4") ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Petitions) > 0 ?>
<?cs each:p = View.Petitions ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.kind ?> <?cs var:p.received ?></a> <?cs call:tag(p.colour, p.state) ?></h2>
<p class="govuk-body"><?cs var:L.petition.about ?>: <?cs var:p.about ?><?cs if:p.left ?>. <?cs var:p.left ?><?cs /if ?></p>
<div class="govuk-body app-letter"><?cs var:p.words ?></div>
</section>
<?cs /each ?>
<?cs else ?><?cs call:empty(L.petition.none) ?><?cs /if ?>
<?cs call:legal(L.petition.legal) ?>

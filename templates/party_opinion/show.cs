<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.party_opinion.title ?>: <?cs var:View.name ?></h1>
<p class="govuk-body"><?cs var:View.post ?>, <?cs var:View.agency ?>, <?cs var:L.party_opinion.year ?> <?cs var:View.year ?></p>
<?cs if:subcount(View.Stands) == 0 ?><?cs if:!View.may ?><?cs call:empty(L.party_opinion.not_yet) ?><?cs /if ?><?cs /if ?>
<?cs each:o = View.Stands ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.party_opinion.body, o.body) ?>
<?cs call:fact(L.party_opinion.number, o.number) ?>
<?cs call:fact(L.party_opinion.day, o.day) ?>
<?cs call:fact(L.party_opinion.maker, o.maker) ?>
<?cs call:fact(L.party_opinion.made, o.made) ?>
</dl>
<h2 class="govuk-heading-m"><?cs var:L.party_opinion.words ?></h2>
<div class="govuk-body app-letter"><?cs var:o.words ?></div>
<?cs if:o.file ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.file ?>" download><?cs var:L.party_opinion.file ?></a></p><?cs /if ?>
<?cs if:o.withdraw ?><ul class="govuk-list app-actions"><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.upload ?>"><?cs var:L.party_opinion.attach ?></a></li><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.withdraw ?>"><?cs var:L.party_opinion.withdraw ?></a></li></ul><?cs /if ?>
<?cs /each ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.party_opinion.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.body, L.party_opinion.body, L.party_opinion.body_hint, "") ?>
<?cs call:area(Form.words, L.party_opinion.words, L.party_opinion.words_hint, "8") ?>
<?cs call:input(Form.document_number, L.party_opinion.number, "", "m") ?>
<?cs call:day(Form.document_day, L.party_opinion.day, "") ?>
<?cs call:button(L.party_opinion.enter) ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.party_opinion.withdrawn ?></h2>
<ul class="govuk-list"><?cs each:o = View.Withdrawn ?><li><?cs var:o.body ?>, <?cs var:o.number ?>, <?cs var:o.day ?>. <?cs var:L.party_opinion.withdrawn ?> <?cs var:o.withdrawn ?>, <?cs var:o.withdrawer ?>: <?cs var:o.reason ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs call:legal(L.party_opinion.legal) ?>

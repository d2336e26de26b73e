<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Own.agency ?></h1>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Round.path ?>"><?cs var:View.Round.title ?></a> · <?cs var:L.opinion.last ?> <strong><?cs var:View.Round.last ?></strong></p>
<h2 class="govuk-heading-m"><?cs var:L.opinion.mine ?></h2>
<?cs call:opinion_said(View.Own) ?>
<?cs if:View.receive ?>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.receive ?></h2><p class="govuk-body"><?cs var:L.opinion.receive_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.receive ?>" novalidate data-guard><?cs call:form_token() ?>
<?cs call:radios(Form.received, L.opinion.received.title, "", View.Receptions) ?>
<?cs call:area(Form.answer, L.opinion.reply, "", "5") ?>
<?cs call:button(L.opinion.receive_save) ?>
</form></section>
<?cs /if ?>
<?cs if:View.typed ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.typed ?></h2><div class="govuk-body app-letter"><?cs var:View.typed ?></div></section><?cs /if ?>
<?cs if:subcount(View.Draft) > 0 ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.drafted ?></h2><p class="govuk-body"><?cs var:View.Draft.stance ?></p><div class="govuk-body app-letter"><?cs var:View.Draft.words ?></div></section><?cs /if ?>
<?cs if:subcount(View.Timeline) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.opinion.history ?></h2>
<?cs call:timeline(View.Timeline) ?><?cs /if ?>

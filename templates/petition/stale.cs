<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.petition.stale.title ?></h1>
<p class="govuk-body"><?cs var:L.petition.stale.text ?></p>
<?cs call:bonus_stale_beside() ?>
<?cs if:subcount(View.Stale) > 0 ?>
<?cs each:s = View.Stale ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.name ?>, <?cs var:s.period ?></a></h2>
<p class="govuk-body"><?cs var:L.petition.stale.total ?> <?cs var:s.total ?>. <?cs var:L.petition.stale.rests ?> <?cs var:s.input ?><?cs if:s.input_total ?> (<?cs var:s.input_total ?>)<?cs /if ?>.</p>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.petition.stale.keep ?><span class="govuk-visually-hidden"> <?cs var:s.name ?></span></span></summary><div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?><?cs var:s.keep ?>" novalidate>
<?cs call:form_token_of(s.version) ?>
<div class="govuk-form-group"><label class="govuk-label" for="reason-<?cs var:name(s) ?>"><?cs var:L.petition.stale.reason ?></label><textarea class="govuk-textarea" id="reason-<?cs var:name(s) ?>" name="reason" rows="2"></textarea></div>
<?cs call:button_quiet(L.petition.stale.keep) ?>
</form></div></details>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:L.petition.stale.reopen ?><span class="govuk-visually-hidden"> <?cs var:s.name ?></span></a></p>
</section>
<?cs /each ?>
<?cs else ?><?cs call:empty(L.petition.stale.none) ?><?cs /if ?>
<?cs call:legal(L.sheet.legal) ?>

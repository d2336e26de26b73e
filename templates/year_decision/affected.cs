<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_replace.affected ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.year_replace.affected_about ?></p>
<?cs if:View.replace ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.replace ?>"><?cs var:L.year_replace.title ?></a></p><?cs /if ?>
<?cs call:bonus_stale_beside() ?>
<?cs if:subcount(View.Stale) > 0 ?>
<?cs each:s = View.Stale ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:s.name ?> <?cs if:s.decision ?><?cs call:tag("grey", s.decision) ?><?cs else ?><?cs call:tag("orange", L.year_replace.waits) ?><?cs /if ?></h2>
<p class="govuk-body"><?cs var:s.title ?>, <?cs var:s.unit ?>: <?cs var:s.level ?>. <?cs var:s.kind ?><?cs if:s.now ?>: <?cs var:s.now ?><?cs /if ?>.<br><span class="app-muted"><?cs var:L.year_replace.after ?> <?cs var:s.number ?></span></p>
<?cs if:s.decision ?><p class="govuk-body"><?cs var:s.reason ?><br><span class="app-muted"><?cs var:s.decider ?>, <?cs var:s.decided_at ?></span></p><?cs /if ?>
<?cs if:s.keep ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs if:s.place ?><?cs var:L.year_replace.keep ?><?cs else ?><?cs var:L.year_replace.done ?><?cs /if ?><span class="govuk-visually-hidden"> <?cs var:s.name ?></span></span></summary><div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?><?cs var:s.keep ?>" novalidate>
<?cs call:form_token_of(s.version) ?>
<div class="govuk-form-group"><label class="govuk-label" for="reason-<?cs var:name(s) ?>"><?cs var:L.year_replace.keep_why ?></label><textarea class="govuk-textarea" id="reason-<?cs var:name(s) ?>" name="reason" rows="2"></textarea></div>
<?cs if:s.place ?><?cs call:button_quiet(L.year_replace.keep) ?><?cs else ?><?cs call:button_quiet(L.year_replace.done) ?><?cs /if ?>
</form></div></details>
<?cs /if ?>
</section>
<?cs /each ?>
<?cs else ?><?cs call:empty(L.year_replace.nothing) ?><?cs /if ?>
<?cs call:legal(L.year_replace.legal) ?>

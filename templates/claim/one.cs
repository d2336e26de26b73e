<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.claim.make ?>: <?cs var:View.Claim.wrong ?></h1>
<p class="govuk-body"><?cs call:tag(View.Claim.colour, View.Claim.state) ?> <?cs var:View.Claim.name ?><?cs if:View.Claim.agency ?>, <?cs var:View.Claim.agency ?><?cs /if ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.claim.should, View.Claim.should) ?>
<?cs if:View.Claim.other ?><?cs call:fact(L.claim.other, View.Claim.other) ?><?cs /if ?>
<?cs if:View.Claim.since ?><?cs call:fact(L.claim.since, View.Claim.since) ?><?cs /if ?>
<?cs if:View.Claim.evidence ?><?cs call:fact(L.claim.evidence, View.Claim.evidence) ?><?cs /if ?>
<?cs call:fact(L.claim.made, View.Claim.made) ?>
<?cs if:View.Claim.due ?><?cs call:fact(L.claim.owner.title, View.Claim.owner) ?>
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.claim.due ?></dt><dd class="govuk-summary-list__value"><?cs call:claim_due(View.Claim) ?></dd></div><?cs /if ?>
</dl>
<h2 class="govuk-heading-m"><?cs var:L.claim.shown ?></h2>
<?cs call:claim_shown(View.Shown) ?>
<?cs if:subcount(View.Stands) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.stands ?></h2>
<?cs call:claim_shown(View.Stands) ?>
<?cs /if ?>
<?cs if:View.can_answer ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.answer ?></h2>
<?cs if:View.mend_at ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.mend_at ?>"><?cs var:L.claim.mend_at ?></a></p><?cs else ?><p class="govuk-body"><?cs var:L.claim.mend_agency ?> <a class="govuk-link" href="<?cs var:Page.base ?>/co-quan/"><?cs var:L.agency.title ?></a>. <?cs var:L.claim.mend_admin ?></p><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.answer_path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.words, L.claim.words, L.claim.words_hint, "3") ?>
<div class="app-actions">
<button class="govuk-button" type="submit" name="act" value="mend"><?cs var:L.claim.mend ?></button>
<?cs if:View.can_forward ?><?cs call:button_as("act", "forward", View.forward) ?><?cs /if ?>
<?cs call:button_as("act", "refuse", L.claim.refuse) ?>
</div>
</form>
<?cs /if ?>
<?cs if:View.can_withdraw ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.withdraw_path ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:button_quiet(L.claim.withdraw) ?>
</form>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.claim.history ?></h2>
<?cs call:timeline(View.Timeline) ?>

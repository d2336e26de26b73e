<?cs def:opinion_asked(r) ?>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.opinion.state.title ?></dt><dd class="govuk-summary-list__value"><?cs call:tag(r.colour, r.state) ?></dd></div>
<?cs call:fact(L.opinion.last, r.last) ?>
<?cs call:fact(L.opinion.campaign, r.campaign) ?>
<?cs if:r.closed ?><?cs call:fact(L.opinion.closed, r.closed) ?><?cs /if ?>
</dl>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.asked_words ?></h2><div class="govuk-body app-letter"><?cs var:r.words ?></div></section>
<?cs /def ?>

<?cs def:opinion_said(o) ?>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.opinion.standing.title ?></dt><dd class="govuk-summary-list__value"><?cs call:tag(o.colour, o.standing) ?></dd></div>
<?cs if:o.stance ?>
<?cs call:fact(L.opinion.stance.title, o.stance) ?>
<?cs call:fact(L.opinion.sender, o.sender) ?>
<?cs call:fact(L.opinion.sent_at, o.sent) ?>
<?cs /if ?>
</dl>
<?cs if:o.words ?><section class="app-panel"><h3 class="govuk-heading-s"><?cs var:L.opinion.words ?></h3><div class="govuk-body app-letter"><?cs var:o.words ?></div></section><?cs /if ?>
<?cs if:o.received ?><section class="app-panel"><h3 class="govuk-heading-s"><?cs var:L.opinion.receive ?>: <?cs var:o.received ?></h3><div class="govuk-body app-letter"><?cs var:o.reply ?></div></section><?cs /if ?>
<?cs /def ?>

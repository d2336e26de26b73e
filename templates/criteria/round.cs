<h1 class="govuk-heading-l"><?cs var:L.criteria.round ?> <?cs var:View.Round.number ?>: <?cs var:View.Wording.agency ?></h1>
<dl class="govuk-summary-list">
<?cs call:fact(L.criteria.submitted, View.Round.at) ?>
<?cs call:fact(L.criteria.by_whom, View.Round.by) ?>
<?cs call:fact(L.criteria.answer, View.Round.outcome) ?>
<?cs if:View.Round.ended_at ?><?cs call:fact(L.criteria.answered, View.Round.ended_at) ?>
<?cs call:fact(L.criteria.answered_by, View.Round.ended_by) ?><?cs /if ?>
</dl>
<?cs if:View.Round.reason ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.remark_whole ?></h2><div class="govuk-body app-letter"><?cs var:View.Round.reason ?></div></section><?cs /if ?>
<?cs each:c = View.Criteria ?><?cs if:c.own ?>
<section class="app-panel" id="c<?cs var:c.n ?>">
<h2 class="govuk-heading-s"><?cs var:c.code ?>. <?cs var:c.name ?></h2>
<div class="govuk-body app-letter"><?cs var:c.own ?></div>
<?cs if:c.remark ?><h3 class="govuk-heading-s"><?cs var:L.criteria.remark ?></h3><div class="govuk-inset-text app-letter"><?cs var:c.remark ?></div><?cs /if ?>
</section>
<?cs elif:c.remark ?>
<section class="app-panel" id="c<?cs var:c.n ?>">
<h2 class="govuk-heading-s"><?cs var:c.code ?>. <?cs var:c.name ?></h2>
<p class="app-muted"><?cs var:L.criteria.frame_alone ?></p>
<h3 class="govuk-heading-s"><?cs var:L.criteria.remark ?></h3><div class="govuk-inset-text app-letter"><?cs var:c.remark ?></div>
</section>
<?cs /if ?><?cs /each ?>

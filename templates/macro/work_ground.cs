<?cs def:ground_facts(g) ?><dl class="govuk-summary-list"><?cs call:fact(L.ground.act, g.act) ?><?cs call:fact(L.ground.days, g.days) ?><?cs call:fact(L.ground.body, g.body) ?><?cs if:g.concerns ?><?cs call:fact(L.ground.concerns.title, g.concerns) ?><?cs /if ?><?cs call:fact(L.ground.document, g.document) ?><?cs call:fact(L.ground.decider, g.decider) ?><?cs call:fact(L.ground.effective, g.effective) ?><?cs call:fact(L.ground.maker, g.maker) ?><?cs if:g.withdrawn ?><?cs call:fact(L.ground.withdrawn_at, g.withdrawn) ?><?cs call:fact(L.ground.withdrawer, g.withdrawer) ?><?cs call:fact(L.ground.withdraw_why, g.reason) ?><?cs /if ?></dl><?cs /def ?>
<?cs def:ground_verdict(g) ?><?cs if:g.counts ?><?cs call:tag("red", L.ground.counts) ?><?cs else ?><?cs call:tag("grey", L.ground.counts_not) ?><?cs /if ?> <?cs var:g.verdict ?><?cs /def ?>
<?cs def:ground_cards(list, gone) ?><?cs each:g = list ?>
<h3 class="govuk-heading-s"><?cs var:g.kind ?></h3>
<p class="govuk-body"><?cs call:ground_verdict(g) ?></p>
<?cs if:g.late ?><?cs call:notice_band("warning", g.late) ?><?cs /if ?>
<?cs call:ground_facts(g) ?>
<?cs if:g.withdraw ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:g.withdraw ?>"><?cs var:L.ground.withdraw ?><span class="govuk-visually-hidden"> <?cs var:g.document ?></span></a></p><?cs /if ?>
<?cs /each ?>
<?cs if:subcount(gone) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.ground.withdrawn ?></h2><?cs each:g = gone ?>
<h3 class="govuk-heading-s"><?cs var:g.kind ?></h3>
<?cs call:ground_facts(g) ?>
<?cs /each ?><?cs /if ?><?cs /def ?>

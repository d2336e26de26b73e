<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.vote.title ?></h2>
<p class="govuk-body"><?cs var:L.vote.about ?></p>
<?cs if:View.stands ?><p class="govuk-body"><?cs var:L.vote.from ?> <strong><?cs var:View.from ?></strong><?cs if:View.until ?> <?cs var:L.vote.until ?> <strong><?cs var:View.until ?></strong><?cs /if ?><?cs if:View.way ?> · <?cs var:View.way ?><?cs /if ?></p><?cs /if ?>
<?cs if:subcount(View.Tally) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.vote.tally ?></h3>
<?cs call:scroll(L.vote.tally) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.vote.tally ?></caption>
<thead><tr><th scope="col"><?cs var:L.vote.product ?></th><th scope="col" class="app-num"><?cs var:L.vote.votes ?></th><th scope="col"><?cs var:L.vote.fitness ?></th><th scope="col"><?cs var:L.vote.choose ?></th></tr></thead>
<tbody>
<?cs each:t = View.Tally ?>
<tr><td data-label="<?cs var:L.vote.product ?>"><?cs if:t.leads ?><strong><?cs var:t.product ?></strong><?cs else ?><?cs var:t.product ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.vote.votes ?>"><?cs var:t.n ?></td><td data-label="<?cs var:L.vote.fitness ?>"><?cs var:t.fits ?></td><td data-label="<?cs var:L.vote.choose ?>"><?cs if:t.standard ?><?cs call:tag("green", L.vote.is_standard) ?><?cs elif:View.Can.standard ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.path ?>"><?cs var:L.vote.choose ?><span class="govuk-visually-hidden">: <?cs var:t.product ?></span></a><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.tie ?><?cs call:notice_band("warning", L.vote.tie) ?><?cs /if ?>
<?cs if:View.Winner.path && View.Can.standard && !View.Winner.standard ?>
<section class="app-panel"><h3 class="govuk-heading-s"><?cs var:L.vote.winner ?>: <?cs var:View.Winner.product ?></h3>
<p class="govuk-body"><?cs var:L.vote.winner_about ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Winner.path ?>"><?cs var:L.vote.look ?></a></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Winner.path ?>" novalidate><?cs call:form_token_of(View.Catalog.version) ?>
<?cs call:area(Form.reason, L.vote.reason_title, "", "3") ?>
<?cs call:button(L.catalog.standard.choose) ?>
</form></section>
<?cs /if ?>
<?cs /if ?>
<h3 class="govuk-heading-s"><?cs var:L.vote.experts ?></h3>
<?cs if:subcount(View.Experts) > 0 ?>
<?cs call:scroll(L.vote.experts) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.vote.experts ?></caption>
<thead><tr><th scope="col"><?cs var:L.vote.expert ?></th><th scope="col"><?cs var:L.vote.product ?></th><th scope="col"><?cs var:L.vote.output ?></th><th scope="col" class="app-num"><?cs var:L.vote.group ?></th><th scope="col"><?cs var:L.vote.fitness ?></th><th scope="col"><?cs var:L.vote.note ?></th><?cs if:View.Can.edit ?><th scope="col"><?cs var:L.vote.edit ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:e = View.Experts ?>
<tr><td data-label="<?cs var:L.vote.expert ?>"><?cs var:e.name ?><?cs if:e.post ?><br><span class="app-muted"><?cs var:e.post ?></span><?cs /if ?></td><td data-label="<?cs var:L.vote.product ?>"><?cs if:e.product ?><?cs var:e.product ?><?cs if:e.gone ?> <?cs call:tag("yellow", L.vote.gone) ?><?cs /if ?><?cs else ?><?cs var:L.vote.unsaid ?><?cs /if ?></td><td data-label="<?cs var:L.vote.output ?>"><?cs var:e.output ?></td><td class="app-num" data-label="<?cs var:L.vote.group ?>"><?cs var:e.group ?></td><td data-label="<?cs var:L.vote.fitness ?>"><?cs var:e.fit ?></td><td data-label="<?cs var:L.vote.note ?>"><?cs var:e.note ?></td><?cs if:View.Can.edit ?><td data-label="<?cs var:L.vote.edit ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.path ?>"><?cs var:L.vote.edit ?><span class="govuk-visually-hidden"> <?cs var:e.name ?></span></a></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.vote.nobody) ?>
<?cs /if ?>
<?cs if:View.Can.edit ?>
<section class="app-panel"><h3 class="govuk-heading-s"><?cs var:L.vote.add ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.vote ?>them" novalidate><input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs call:vote_expert_fields() ?>
<?cs call:button(L.vote.add) ?>
</form></section>
<section class="app-panel"><h3 class="govuk-heading-s"><?cs var:L.vote.when ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.vote ?>" novalidate><?cs if:View.version > 0 ?><?cs call:form_token_of(View.version) ?><?cs else ?><input type="hidden" name="form" value="<?cs var:Page.token ?>"><?cs /if ?>
<?cs call:day(Form.tu, L.vote.from, "") ?>
<?cs call:day(Form.den, L.vote.until, "") ?>
<?cs call:select(Form.method, L.vote.method, "", View.Ways) ?>
<?cs call:button_quiet(L.vote.save) ?>
</form></section>
<?cs /if ?>
<?cs call:legal(L.vote.legal) ?>

<h1 class="govuk-heading-l"><?cs var:L.bonus_stale.title ?></h1>
<p class="govuk-body"><?cs var:L.bonus_stale.about ?></p>
<?cs if:subcount(View.Stale) > 0 ?>
<?cs call:scroll(L.bonus_stale.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_stale.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_stale.person ?></th><th scope="col"><?cs var:L.bonus_stale.run ?></th><th scope="col"><?cs var:L.bonus_stale.was ?></th><th scope="col"><?cs var:L.bonus_stale.now ?></th><th scope="col" class="app-num"><?cs var:L.bonus_stale.paid ?></th><th scope="col" class="app-num"><?cs var:L.bonus_stale.amount ?></th><th scope="col" class="app-num"><?cs var:L.bonus_stale.more ?></th><th scope="col"><?cs var:L.bonus_stale.decide ?></th></tr></thead>
<tbody>
<?cs each:s = View.Stale ?><tr><td data-label="<?cs var:L.bonus_stale.person ?>"><?cs var:s.name ?><br><span class="app-muted"><?cs var:s.unit ?></span></td><td data-label="<?cs var:L.bonus_stale.run ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.run_path ?>"><?cs var:s.period ?></a><br><span class="app-muted"><?cs var:s.kind ?></span></td><td data-label="<?cs var:L.bonus_stale.was ?>"><?cs var:s.was ?></td><td data-label="<?cs var:L.bonus_stale.now ?>"><?cs var:s.now ?></td><td class="app-num" data-label="<?cs var:L.bonus_stale.paid ?>"><?cs var:s.paid ?></td><td class="app-num" data-label="<?cs var:L.bonus_stale.amount ?>"><?cs var:s.amount ?></td><td class="app-num" data-label="<?cs var:L.bonus_stale.more ?>"><strong><?cs var:s.more ?></strong></td><td data-label="<?cs var:L.bonus_stale.decide ?>"><?cs if:s.frozen ?><span class="app-muted"><?cs var:L.bonus_stale.frozen ?></span><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:L.bonus_stale.decide ?><span class="govuk-visually-hidden"> <?cs var:s.name ?> <?cs var:s.period ?></span></a><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.bonus_stale.none) ?><?cs /if ?>
<?cs if:subcount(View.Decided) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_stale.decided ?></h2>
<?cs call:scroll(L.bonus_stale.decided) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_stale.decided ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_stale.person ?></th><th scope="col"><?cs var:L.bonus_stale.run ?></th><th scope="col"><?cs var:L.bonus_stale.decision ?></th><th scope="col"><?cs var:L.bonus_stale.reason ?></th><th scope="col"><?cs var:L.bonus_stale.decider ?></th><th scope="col"><?cs var:L.bonus_stale.at ?></th></tr></thead>
<tbody>
<?cs each:d = View.Decided ?><tr><td data-label="<?cs var:L.bonus_stale.person ?>"><?cs var:d.name ?></td><td data-label="<?cs var:L.bonus_stale.run ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.run_path ?>"><?cs var:L.bonus_stale.run ?> <?cs var:d.run ?></a></td><td data-label="<?cs var:L.bonus_stale.decision ?>"><?cs if:d.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.decision ?><span class="govuk-visually-hidden"> <?cs var:d.name ?></span></a><?cs else ?><?cs var:d.decision ?><?cs /if ?></td><td data-label="<?cs var:L.bonus_stale.reason ?>"><?cs var:d.reason ?></td><td data-label="<?cs var:L.bonus_stale.decider ?>"><?cs var:d.decider ?></td><td class="app-when" data-label="<?cs var:L.bonus_stale.at ?>"><?cs var:d.at ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:legal(L.bonus_stale.legal) ?>

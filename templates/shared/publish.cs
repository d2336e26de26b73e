<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.shared.publish ?>: <?cs var:View.Part.name ?>, <?cs var:View.Part.kind ?></h1>
<p class="govuk-body"><?cs var:L.shared.number ?> <?cs var:View.next ?> · <?cs var:View.Part.rows ?> <?cs var:L.shared.rows ?></p>
<h2 class="govuk-heading-m"><?cs var:L.shared.effect ?></h2>
<?cs if:subcount(View.Effects) > 0 ?>
<p class="govuk-body"><?cs var:L.shared.effect_text ?></p>
<?cs call:scroll(L.shared.effect) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.shared.effect ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.campaign.state ?></th><th scope="col"><?cs var:L.shared.has ?></th><th scope="col" class="app-num"><?cs var:L.shared.fresh ?></th><th scope="col" class="app-num"><?cs var:L.shared.changed ?></th><th scope="col" class="app-num"><?cs var:L.shared.gone ?></th><th scope="col"><?cs var:L.shared.moves ?></th></tr></thead>
<tbody>
<?cs each:e = View.Effects ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.path ?>"><?cs var:e.agency ?></a></td><td data-label="<?cs var:L.campaign.state ?>"><?cs call:tag("grey", e.state) ?></td><td data-label="<?cs var:L.shared.has ?>"><?cs if:e.adopted ?><?cs var:L.shared.number ?> <?cs var:e.adopted ?><?cs else ?><?cs var:L.shared.not_adopted ?><?cs /if ?></td><?cs if:e.open ?><td class="app-num" data-label="<?cs var:L.shared.fresh ?>"><?cs var:e.fresh ?></td><td class="app-num" data-label="<?cs var:L.shared.changed ?>"><?cs var:e.changed ?></td><td class="app-num" data-label="<?cs var:L.shared.gone ?>"><?cs var:e.gone ?></td><td data-label="<?cs var:L.shared.moves ?>"><?cs if:e.loses ?><?cs call:tag("red", L.shared.loses) ?> <?cs /if ?><?cs each:m = e.moves ?><?cs if:!first(m) ?>; <?cs /if ?><?cs var:m.code ?>: <?cs var:m.before ?> → <?cs var:m.after ?><?cs /each ?><?cs if:e.follow > 0 ?> (<?cs var:e.follow ?> <?cs var:L.shared.follow ?>)<?cs /if ?></td><?cs else ?><td class="app-num" data-label="<?cs var:L.shared.fresh ?>">–</td><td class="app-num" data-label="<?cs var:L.shared.changed ?>">–</td><td class="app-num" data-label="<?cs var:L.shared.gone ?>">–</td><td data-label="<?cs var:L.shared.moves ?>"><?cs var:L.shared.stays ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.shared.no_catalogs) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.shared.changes ?></h2>
<?cs if:subcount(View.Changes) > 0 ?><?cs call:catalog_changes(View.Changes, L.catalog.changes.title) ?><?cs else ?><?cs call:empty(L.shared.no_changes) ?><?cs /if ?>
<?cs if:View.open ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Part.publish ?>"><?cs call:form_token() ?><?cs call:button(L.shared.publish) ?></form><?cs /if ?>

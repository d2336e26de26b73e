<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.party_opinion.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.party_opinion.about ?></p>
<?cs call:filters("/xep-loai/cap-uy/", "list") ?>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.work.people) ?>
<div id="list">
<?cs if:View.missing > 0 ?><p class="govuk-body"><?cs call:tag("yellow", L.party_opinion.missing) ?> <?cs var:View.missing ?> <?cs var:L.work.people ?></p><?cs /if ?>
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(L.party_opinion.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.party_opinion.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.party_opinion.person ?></th><th scope="col"><?cs var:L.party_opinion.agency ?></th><th scope="col"><?cs var:L.party_opinion.body ?></th><th scope="col"><?cs var:L.party_opinion.document ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.party_opinion.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><br><span class="app-muted"><?cs var:p.title ?></span></td><td data-label="<?cs var:L.party_opinion.agency ?>"><?cs var:p.agency ?></td><td data-label="<?cs var:L.party_opinion.body ?>"><?cs if:p.has ?><?cs var:p.body ?><?cs else ?><?cs call:tag("yellow", L.party_opinion.missing) ?><?cs /if ?></td><td data-label="<?cs var:L.party_opinion.document ?>"><?cs if:p.has ?><?cs var:p.number ?>, <?cs var:p.day ?><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.party_opinion.none) ?><?cs /if ?>
</div>
<?cs call:legal(L.party_opinion.legal) ?>

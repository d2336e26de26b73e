<h1 class="govuk-heading-l"><?cs var:View.Unit.name ?></h1>
<p class="govuk-body"><?cs if:View.Unit.stands ?><?cs call:tag("green", View.Unit.kind) ?><?cs else ?><?cs call:tag("grey", L.unit.not_there) ?><?cs /if ?> <?cs var:View.Unit.agency_kind ?> <span class="app-muted"><?cs var:View.Unit.code ?> · <?cs var:View.Unit.from ?> – <?cs if:View.Unit.until ?><?cs var:View.Unit.until ?><?cs else ?><?cs var:L.organisation.now ?><?cs /if ?></span></p>
<?cs if:View.Unit.parent ?><p class="govuk-body"><?cs var:L.unit.in ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Unit.parent ?>"><?cs var:View.Unit.parent_name ?></a></p><?cs /if ?>
<?cs if:View.On ?><?cs call:notice_band("info", L.organisation.other_day) ?><?cs /if ?>
<form class="app-filters" method="get" action="<?cs var:Page.base ?><?cs var:Page.path ?>">
<?cs call:organisation_day() ?>
<?cs call:button_quiet(L.organisation.look) ?>
</form>
<div class="app-actions">
<?cs call:link_button_quiet(View.Unit.edit, L.unit.edit) ?>
<?cs if:View.Unit.may_hold ?><?cs call:link_button_quiet(View.Unit.add, L.unit.add) ?><?cs /if ?>
<?cs call:link_button_quiet(View.Unit.all, L.unit.all_people) ?>
<?cs if:View.Unit.acting ?><?cs call:link_button_quiet(View.Unit.acting, L.agency.acting) ?><?cs /if ?>
</div>
<?cs if:subcount(View.Below.units) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.unit.below ?></h2>
<?cs call:scroll(L.unit.below) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.unit.below ?></caption>
<thead><tr><th scope="col"><?cs var:L.unit.name ?></th><th scope="col"><?cs var:L.unit.code ?></th><th scope="col" class="app-num"><?cs var:L.unit.number ?></th></tr></thead>
<tbody><?cs each:u = View.Below.units ?>
<tr><td data-label="<?cs var:L.unit.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:u.path ?>"><?cs var:u.name ?></a></td><td data-label="<?cs var:L.unit.code ?>"><?cs var:u.code ?></td><td class="app-num" data-label="<?cs var:L.unit.number ?>"><?cs var:u.people ?></td></tr><?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.unit.staff ?></h2>
<?cs if:subcount(View.People) > 0 ?><?cs call:holding_people(View.People, L.unit.staff) ?><?cs else ?><?cs call:empty(L.unit.no_staff) ?><?cs /if ?>
<?cs if:subcount(View.Past) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.unit.past ?></h2>
<ul class="govuk-list govuk-list--bullet"><?cs each:p = View.Past ?><li><?cs var:p.from ?> – <?cs var:p.until ?>: <?cs var:p.name ?><?cs if:p.parent ?> <span class="app-muted">(<?cs var:p.parent ?>)</span><?cs /if ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs if:subcount(View.Changes) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.unit.changes ?></span></summary>
<div class="govuk-details__text"><?cs call:holding_people(View.Changes, L.unit.changes) ?></div></details>
<?cs /if ?>
<?cs call:organisation_history(View.Timeline) ?>

<h1 class="govuk-heading-l"><?cs var:L.province.title ?></h1>
<p class="govuk-body"><?cs var:L.province.about ?></p>
<p class="govuk-body"><?cs var:View.running ?> <?cs var:View.held ?></p>
<?cs if:View.may ?><div class="app-actions"><?cs call:link_button("/phieu/tham-so/dat", L.province.set) ?></div><?cs /if ?>
<?cs call:scroll(L.province.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.province.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.parameter.parameter ?></th><th scope="col"><?cs var:L.period.holds ?></th><th scope="col"><?cs var:L.province.meaning ?></th></tr></thead>
<tbody>
<?cs each:p = View.Values ?>
<tr><td data-label="<?cs var:L.parameter.parameter ?>"><?cs var:p.name ?></td><td data-label="<?cs var:L.period.holds ?>"><strong><?cs var:p.value ?></strong></td><td data-label="<?cs var:L.province.meaning ?>"><?cs var:p.about ?><?cs if:p.cited ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.cited ?>"><?cs var:L.province.cited ?><span class="govuk-visually-hidden">: <?cs var:p.name ?></span></a><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.province.sets ?></h2>
<?cs if:subcount(View.Sets) > 0 ?>
<?cs call:scroll(L.province.sets) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.province.sets ?></caption>
<thead><tr><th scope="col"><?cs var:L.period.first ?></th><th scope="col"><?cs var:L.province.values ?></th><th scope="col"><?cs var:L.period.document ?></th><th scope="col"><?cs var:L.period.reason ?></th><th scope="col"><?cs var:L.period.maker ?></th><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.province.withdraw ?></span></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:s = View.Sets ?>
<tr><td data-label="<?cs var:L.period.first ?>"><?cs var:s.first ?> <?cs if:s.holds ?><?cs call:tag("green", L.period.holds) ?><?cs elif:s.ahead ?><?cs call:tag("blue", L.parameter.ahead) ?><?cs else ?><?cs call:tag("grey", L.parameter.over) ?><?cs /if ?></td><td data-label="<?cs var:L.province.values ?>"><?cs each:p = s.values ?><div><?cs var:p.name ?>: <strong><?cs var:p.value ?></strong></div><?cs /each ?></td><td data-label="<?cs var:L.period.document ?>"><?cs var:s.document ?></td><td data-label="<?cs var:L.period.reason ?>"><?cs var:s.reason ?></td><td data-label="<?cs var:L.period.maker ?>"><?cs var:s.maker ?><div class="app-muted"><?cs var:s.made ?></div></td><?cs if:View.may ?><td><?cs if:s.withdraw ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.withdraw ?>"><?cs var:L.holiday.withdraw ?><span class="govuk-visually-hidden"> <?cs var:s.first ?></span></a><?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.province.none) ?>
<?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.holiday.withdrawn ?></h2>
<?cs call:scroll(L.holiday.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.holiday.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.period.first ?></th><th scope="col"><?cs var:L.province.values ?></th><th scope="col"><?cs var:L.period.document ?></th><th scope="col"><?cs var:L.holiday.withdrawn_at ?></th><th scope="col"><?cs var:L.holiday.withdrawer ?></th><th scope="col"><?cs var:L.province.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:s = View.Withdrawn ?>
<tr><td data-label="<?cs var:L.period.first ?>"><?cs var:s.first ?></td><td data-label="<?cs var:L.province.values ?>"><?cs each:p = s.values ?><div><?cs var:p.name ?>: <?cs var:p.value ?></div><?cs /each ?></td><td data-label="<?cs var:L.period.document ?>"><?cs var:s.document ?></td><td class="app-when" data-label="<?cs var:L.holiday.withdrawn_at ?>"><?cs var:s.withdrawn ?></td><td data-label="<?cs var:L.holiday.withdrawer ?>"><?cs var:s.withdrawer ?></td><td data-label="<?cs var:L.province.withdraw_why ?>"><?cs var:s.why ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:legal(L.province.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.unit.title ?></h1>
<?cs call:organisation_nav() ?>
<?cs if:View.empty ?>
<?cs call:empty(L.unit.nothing) ?>
<div class="app-actions"><?cs call:link_button("/quan-tri/don-vi/them", L.unit.add_province) ?></div>
<?cs else ?>
<?cs call:filters("/quan-tri/", "list") ?>
<?cs call:organisation_day() ?>
<?cs call:filter_choice("f-kind", "loai", L.unit.agency_kind, View.Kinds) ?>
<?cs call:filter_choice("f-lack", "thieu", L.unit.lack_label, View.Lacks) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.unit.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:button_quiet(L.organisation.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.unit.found) ?>
<div id="list">
<?cs if:View.On ?><?cs call:notice_band("info", L.organisation.other_day) ?><?cs /if ?>
<?cs if:View.Province.name ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Province.path ?>"><?cs var:View.Province.name ?></a> <span class="app-muted"><?cs var:View.Province.people ?> <?cs var:L.unit.people ?></span></p><?cs /if ?>
<?cs if:View.total == 0 ?><?cs call:empty(L.unit.none_found) ?><?cs /if ?>
<?cs each:group = View.Groups ?>
<h2 class="govuk-heading-m"><?cs var:group.title ?></h2>
<?cs call:scroll(group.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:group.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.unit.kind.agency ?></th><th scope="col"><?cs var:L.unit.kind.division ?></th><th scope="col" class="app-num"><?cs var:L.unit.number ?></th></tr></thead>
<tbody>
<?cs each:a = group.agencies ?>
<tr><td data-label="<?cs var:L.unit.kind.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?></a><?cs if:a.headless ?> <?cs call:tag("yellow", L.unit.lack.head) ?><?cs /if ?></td><td data-label="<?cs var:L.unit.kind.division ?>"><?cs each:d = a.units ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.name ?></a> <span class="app-muted">(<?cs var:d.people ?>)</span> <?cs if:!last(d) ?>· <?cs /if ?><?cs /each ?><?cs if:a.below == 0 ?><span class="app-muted">–</span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.unit.number ?>"><?cs var:a.people ?></td></tr>
<?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs /each ?>
</div>
<?cs /if ?>

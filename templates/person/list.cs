<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.person.title ?></h1>
<?cs call:organisation_nav() ?>
<div class="app-actions"><?cs call:link_button("/quan-tri/nguoi/them", L.person.add) ?></div>
<?cs call:filters("/quan-tri/nguoi/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.person.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-lack", "thieu", L.person.lack_label, View.Lacks) ?>
<?cs call:organisation_day() ?>
<?cs if:View.unit ?><input type="hidden" name="don-vi" value="<?cs var:View.unit ?>"><?cs /if ?>
<?cs call:button_quiet(L.organisation.filter) ?>
<?cs call:filters_end() ?>
<?cs if:View.unit ?><p class="govuk-body"><?cs var:L.unit.in_label ?>: <strong><?cs var:View.unit_name ?></strong> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.no_unit ?>"><?cs var:L.person.any_unit ?></a></p><?cs /if ?>
<?cs call:total("list", View.total, L.person.found) ?>
<div id="list">
<?cs if:View.On ?><?cs call:notice_band("info", L.organisation.other_day) ?><?cs /if ?>
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(L.person.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.person.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.person.name ?></th><th scope="col"><?cs var:L.person.uid ?></th><th scope="col"><?cs var:L.holding.job ?></th><th scope="col"><?cs var:L.holding.unit ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?>
<tr><td data-label="<?cs var:L.person.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><?cs if:p.kind ?> <?cs call:tag("blue", p.kind) ?><?cs /if ?></td><td data-label="<?cs var:L.person.uid ?>"><?cs var:p.uid ?></td><td data-label="<?cs var:L.holding.job ?>"><?cs if:p.title ?><?cs var:p.title ?><?cs else ?><?cs call:tag("yellow", L.person.no_place) ?><?cs /if ?></td><td data-label="<?cs var:L.holding.unit ?>"><?cs var:p.unit ?><?cs if:p.agency ?>, <?cs var:p.agency ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.person.none_found) ?>
<?cs /if ?>
</div>

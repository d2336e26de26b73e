<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.post.title ?></h1>
<?cs call:organisation_nav() ?>
<div class="app-actions"><?cs call:link_button("/quan-tri/vi-tri/them", L.post.add) ?></div>
<?cs call:filters("/quan-tri/vi-tri/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.post.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<div class="govuk-form-group"><label class="govuk-label" for="f-agency"><?cs var:L.post.agency ?></label><select class="govuk-select" id="f-agency" name="co-quan"><?cs each:o = View.Agencies ?><option value="<?cs var:o.value ?>"<?cs if:o.value == View.agency ?> selected<?cs /if ?>><?cs var:o.text ?></option><?cs /each ?></select></div>
<?cs call:button_quiet(L.organisation.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.post.found) ?>
<div id="list">
<?cs if:subcount(View.List) > 0 ?>
<?cs call:scroll(L.post.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.post.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.post.code ?></th><th scope="col"><?cs var:L.post.name ?></th><th scope="col"><?cs var:L.post.of ?></th><th scope="col"><?cs var:L.holding.period ?></th><th scope="col" class="app-num"><?cs var:L.post.people ?></th></tr></thead>
<tbody>
<?cs each:p = View.List ?>
<tr><td data-label="<?cs var:L.post.code ?>"><?cs var:p.code ?></td><td data-label="<?cs var:L.post.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></td><td data-label="<?cs var:L.post.of ?>"><?cs var:p.scope ?></td><td data-label="<?cs var:L.holding.period ?>"><?cs call:period(p) ?></td><td class="app-num" data-label="<?cs var:L.post.people ?>"><?cs var:p.people ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.post.none_found) ?>
<?cs /if ?>
</div>

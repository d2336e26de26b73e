<h1 class="govuk-heading-l"><?cs var:L.provincial.title ?></h1>
<p class="govuk-body"><?cs var:L.provincial.about ?></p>
<?cs call:filters("/danh-muc/tinh/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.provincial.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-agency", "co-quan", L.provincial.agency, View.Agencies) ?>
<?cs call:filter_choice("f-kind", "loai", L.catalog.list.kind, View.Kinds) ?>
<?cs call:filter_choice("f-campaign", "dot", L.catalog.list.campaign, View.Campaigns) ?>
<?cs call:filter_choice("f-group", "nhom", L.catalog.field.group, View.Groups) ?>
<div class="govuk-form-group"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="f-many" name="nhieu" type="checkbox" value="1"<?cs if:View.many ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="f-many"><?cs var:L.provincial.many ?></label></div></div></div>
<?cs if:View.sort ?><input type="hidden" name="xep" value="<?cs var:View.sort ?>"><?cs /if ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.provincial.found) ?>
<div id="list">
<?cs if:subcount(View.Works) > 0 ?>
<?cs call:scroll(L.provincial.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.provincial.title ?>: <?cs var:View.total ?></caption>
<thead><tr><?cs call:sorthead(L.catalog.field.task, View.Sort.task) ?><th scope="col"><?cs var:L.catalog.field.output ?></th><th scope="col"><?cs var:L.catalog.field.unit ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.group ?></th><?cs call:sorthead(L.provincial.agencies, View.Sort.agencies) ?><?cs call:sorthead(L.catalog.field.coefficient, View.Sort.coefficient) ?></tr></thead>
<tbody>
<?cs each:w = View.Works ?>
<tr><td data-label="<?cs var:L.catalog.field.task ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:w.path ?>"><?cs var:w.task ?></a><?cs if:w.shared ?> <?cs call:tag("blue", L.provincial.shared_tag) ?><?cs /if ?><?cs if:w.detail ?><br><span class="app-muted"><?cs var:w.detail ?></span><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.output ?>"><?cs var:w.output ?></td><td data-label="<?cs var:L.catalog.field.unit ?>"><?cs var:w.unit ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.group ?>"><?cs var:w.group ?></td><td class="app-num" data-label="<?cs var:L.provincial.agencies ?>"><?cs var:w.agencies ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs if:w.coefficient ?><?cs var:w.coefficient ?><?cs if:w.range ?><br><span class="app-muted"><?cs var:L.provincial.used ?> <?cs var:w.range ?></span><?cs /if ?><?cs else ?><?cs var:w.range ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs if:View.pdf ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.pdf ?>" download><?cs var:View.pdf_text ?></a></p><?cs else ?><p class="govuk-body"><?cs var:View.long ?></p><?cs /if ?>
<?cs else ?>
<?cs call:empty(L.provincial.nothing) ?>
<?cs /if ?>
</div>

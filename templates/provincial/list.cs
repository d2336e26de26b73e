<h1 class="govuk-heading-l"><?cs var:L.provincial.title ?></h1>
<p class="govuk-body"><?cs var:L.provincial.about ?></p>
<?cs call:filters("/danh-muc/tinh/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.cluster.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-kind", "loai", L.catalog.list.kind, View.Kinds) ?>
<?cs call:filter_choice("f-group", "nhom", L.catalog.field.group, View.Groups) ?>
<?cs call:filter_choice("f-shared", "dung-chung", L.provincial.users, View.Shared) ?>
<?cs call:filter_choice("f-sort", "xep", L.provincial.sort.title, View.Sorts) ?>
<?cs if:View.agency ?><input type="hidden" name="co-quan" value="<?cs var:View.agency ?>"><?cs /if ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.provincial.found) ?>
<div id="list">
<?cs if:subcount(View.Works) > 0 ?>
<?cs call:scroll(L.provincial.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.provincial.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.output ?></th><th scope="col"><?cs var:L.catalog.field.unit ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.group ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col" class="app-num"><?cs var:L.provincial.users ?></th></tr></thead>
<tbody>
<?cs each:w = View.Works ?>
<tr><td data-label="<?cs var:L.catalog.field.task ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:w.path ?>"><?cs var:w.task ?></a><?cs if:w.detail ?><br><span class="app-muted"><?cs var:w.detail ?></span><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.output ?>"><?cs var:w.output ?></td><td data-label="<?cs var:L.catalog.field.unit ?>"><?cs var:w.unit ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.group ?>"><?cs var:w.group ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs var:w.coefficient ?></td><td class="app-num" data-label="<?cs var:L.provincial.users ?>"><?cs var:w.users ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.provincial.nothing) ?>
<?cs /if ?>
</div>

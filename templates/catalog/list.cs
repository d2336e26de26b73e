<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.title ?></h1>
<?cs each:k = View.Missed ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:k.name ?></h2>
<p class="govuk-body"><?cs var:k.document ?> <?cs var:L.catalog.list.submit_by ?> <strong><?cs var:k.submit_by ?></strong>.</p>
<form method="post" action="<?cs var:Page.base ?>/danh-muc/bat-dau">
<?cs call:form_token() ?>
<input type="hidden" name="dot" value="<?cs var:k.id ?>">
<?cs call:button(L.catalog.list.start) ?>
</form>
</section>
<?cs /each ?>
<div class="app-actions"><?cs call:link_button_quiet("/danh-muc/tinh/", L.provincial.title) ?><?cs call:link_button_quiet("/danh-muc/ngoai/", L.outside_work.title) ?><?cs if:subcount(View.Appraisers) > 0 ?><?cs call:link_button_quiet("/danh-muc/can-doc/", L.cluster.unread.title) ?><?cs call:link_button_quiet("/danh-muc/trung-lap/", L.cluster.title) ?><?cs /if ?></div>
<?cs call:filters("/danh-muc/", "list") ?>
<?cs call:filter_choice("f-state", "trang-thai", L.catalog.list.state, View.States) ?>
<?cs call:filter_choice("f-kind", "loai", L.catalog.list.kind, View.Kinds) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.catalog.list.agency ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:subcount(View.Appraisers) > 0 ?><?cs call:filter_choice("f-appraiser", "nguoi", L.catalog.list.appraiser, View.Appraisers) ?><?cs /if ?>
<?cs if:View.campaign ?><input type="hidden" name="dot" value="<?cs var:View.campaign ?>"><?cs /if ?>
<?cs if:View.sort ?><input type="hidden" name="xep" value="<?cs var:View.sort ?>"><?cs /if ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs if:View.campaign ?><p class="govuk-body"><?cs var:L.catalog.list.campaign ?>: <strong><?cs var:View.campaign_name ?></strong> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.no_campaign ?>"><?cs var:L.catalog.list.any_campaign ?></a></p><?cs /if ?>
<?cs call:total("list", View.total, L.catalog.list.found) ?>
<div id="list">
<?cs if:subcount(View.Catalogs) > 0 ?>
<?cs call:scroll(L.catalog.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.catalog.title ?>: <?cs var:View.total ?></caption>
<thead><tr><?cs call:sorthead(L.catalog.list.agency, View.Sort.agency) ?><th scope="col"><?cs var:L.catalog.list.campaign ?></th><th scope="col"><?cs var:L.catalog.list.state ?></th><?cs if:subcount(View.Appraisers) > 0 ?><th scope="col"><?cs var:L.catalog.list.appraiser ?></th><?cs /if ?><th scope="col" class="app-num"><?cs var:L.catalog.list.rows ?></th><th scope="col" class="app-num"><?cs var:L.catalog.list.round ?></th><?cs call:sorthead(L.catalog.list.moved, View.Sort.moved) ?></tr></thead>
<tbody>
<?cs each:c = View.Catalogs ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.agency ?><span class="govuk-visually-hidden">, <?cs var:L.catalog.number ?> <?cs var:c.number ?></span></a><?cs if:c.supplement ?> <?cs call:tag("blue", L.supplement.is) ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.list.campaign ?>"><?cs var:c.campaign ?></td><td data-label="<?cs var:L.catalog.list.state ?>"><?cs call:tag(c.colour, c.state_text) ?></td><?cs if:subcount(View.Appraisers) > 0 ?><td data-label="<?cs var:L.catalog.list.appraiser ?>"><?cs var:c.appraiser ?></td><?cs /if ?><td class="app-num" data-label="<?cs var:L.catalog.list.rows ?>"><?cs var:c.rows ?></td><td class="app-num" data-label="<?cs var:L.catalog.list.round ?>"><?cs var:c.round ?></td><td class="app-when" data-label="<?cs var:L.catalog.list.moved ?>"><?cs var:c.moved_at ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.catalog.list.nothing) ?>
<?cs /if ?>
</div>

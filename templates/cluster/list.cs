<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.cluster.title ?></h1>
<p class="govuk-body"><?cs var:L.cluster.about ?></p>
<div class="app-actions"><?cs call:link_button_quiet("/danh-muc/trung-lap/da-quyet/", L.cluster.decisions) ?><?cs if:View.objections > 0 ?><a class="govuk-button" href="<?cs var:Page.base ?>/danh-muc/trung-lap/phan-doi/"><?cs var:L.cluster.objections ?> (<?cs var:View.objections ?>)</a><?cs /if ?></div>
<?cs call:filters("/danh-muc/trung-lap/", "list") ?>
<?cs call:filter_choice("f-state", "trang-thai", L.cluster.status, View.States) ?>
<?cs call:filter_choice("f-times", "lech", L.cluster.times.title, View.Times) ?>
<?cs call:filter_choice("f-group", "nhom", L.catalog.field.group, View.Groups) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.cluster.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:View.agency ?><input type="hidden" name="co-quan" value="<?cs var:View.agency ?>"><?cs /if ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs if:View.agency ?><p class="govuk-body"><?cs var:L.cluster.one_agency ?> <a class="govuk-link" href="<?cs var:Page.base ?>/danh-muc/trung-lap/"><?cs var:L.cluster.all_agencies ?></a></p><?cs /if ?>
<?cs call:total("list", View.total, L.cluster.found) ?>
<div id="list">
<?cs if:subcount(View.Clusters) > 0 ?>
<form method="post" action="<?cs var:Page.base ?>/danh-muc/trung-lap/" novalidate>
<?cs call:form_token() ?>
<?cs if:View.choosable ?><p class="app-muted app-keys"><?cs var:L.cluster.keys ?></p><?cs /if ?>
<?cs call:scroll(L.cluster.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.cluster.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.cluster.choose ?></span></th><th scope="col"><?cs var:L.cluster.canonical ?></th><th scope="col" class="app-num"><?cs var:L.cluster.agencies ?></th><th scope="col" class="app-num"><?cs var:L.cluster.rows ?></th><th scope="col" class="app-num"><?cs var:L.cluster.coefficients ?></th><th scope="col"><?cs var:L.cluster.status ?></th></tr></thead>
<tbody>
<?cs each:c = View.Clusters ?>
<tr><?cs if:c.shared ?><td class="app-box"></td><?cs else ?><?cs call:box(c.id, c.chosen, L.cluster.choose, c.task) ?><?cs /if ?><td data-label="<?cs var:L.cluster.canonical ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.task ?></a><?cs if:c.detail ?><br><span class="app-muted"><?cs var:c.detail ?></span><?cs /if ?><br><span class="app-muted"><?cs var:c.output ?> · <?cs var:c.agency ?> <?cs var:c.code ?></span></td><td class="app-num" data-label="<?cs var:L.cluster.agencies ?>"><?cs var:c.agencies ?></td><td class="app-num" data-label="<?cs var:L.cluster.rows ?>"><?cs var:c.rows ?><?cs if:c.maybe > 0 ?> <span class="app-muted">+ <?cs var:c.maybe ?> <?cs var:L.cluster.maybe_short ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.cluster.coefficients ?>"><?cs var:c.range ?></td><td data-label="<?cs var:L.cluster.status ?>"><?cs if:c.state == "done" ?><?cs call:tag("green", c.state_text) ?><?cs elif:c.shared ?><?cs call:tag("blue", L.cluster.shared_tag) ?><?cs elif:c.state == "later" ?><?cs call:tag("grey", c.state_text) ?><?cs else ?><?cs call:tag("blue", c.state_text) ?><?cs /if ?><?cs if:c.apart ?> <?cs call:tag("yellow", L.cluster.apart) ?><?cs /if ?><?cs if:c.fresh ?> <span class="app-muted"><?cs var:c.fresh ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.choosable ?><div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="preview"><?cs var:L.cluster.deed.same ?></button><?cs call:button_as("deed", "different", L.cluster.deed.different) ?><?cs call:button_as("deed", "later", L.cluster.deed.later) ?></div><?cs /if ?>
</form>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.cluster.nothing) ?>
<?cs /if ?>
</div>

<h1 class="govuk-heading-l"><?cs var:L.cluster.decisions ?></h1>
<?cs call:filters("/danh-muc/trung-lap/da-quyet/", "list") ?>
<?cs call:filter_choice("f-kind", "loai", L.cluster.kind.title, View.Kinds) ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.cluster.decisions_found) ?>
<div id="list">
<?cs if:subcount(View.Decisions) > 0 ?>
<?cs call:scroll(L.cluster.decisions) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.cluster.decisions ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.cluster.canonical ?></th><th scope="col"><?cs var:L.cluster.kind.title ?></th><th scope="col" class="app-num"><?cs var:L.cluster.rows ?></th><th scope="col" class="app-num"><?cs var:L.cluster.changed ?></th><th scope="col"><?cs var:L.cluster.made ?></th></tr></thead>
<tbody>
<?cs each:d = View.Decisions ?>
<tr><td data-label="<?cs var:L.cluster.canonical ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.task ?></a><br><span class="app-muted"><?cs var:d.agency ?> <?cs var:d.code ?></span></td><td data-label="<?cs var:L.cluster.kind.title ?>"><?cs if:d.undone_at ?><?cs call:tag("grey", L.cluster.undone) ?> <?cs var:d.kind_text ?><?cs else ?><?cs call:tag("blue", d.kind_text) ?><?cs /if ?><?cs if:d.objections > 0 ?> <?cs call:tag("yellow", L.cluster.objection) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.cluster.rows ?>"><?cs var:d.members ?></td><td class="app-num" data-label="<?cs var:L.cluster.changed ?>"><?cs var:d.changed ?></td><td data-label="<?cs var:L.cluster.made ?>"><?cs var:d.maker ?><br><span class="app-muted"><?cs var:d.made_at ?></span></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.cluster.decisions_none) ?>
<?cs /if ?>
</div>

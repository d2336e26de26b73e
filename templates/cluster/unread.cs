<h1 class="govuk-heading-l"><?cs var:L.cluster.unread.title ?></h1>
<p class="govuk-body"><?cs var:L.cluster.unread.about ?></p>
<p class="govuk-body"><strong><?cs var:View.unread ?></strong> <?cs var:L.catalog.rows.unread ?> · <strong><?cs var:View.known ?></strong> <?cs var:L.catalog.rows.known ?></p>
<div class="app-actions"><?cs call:link_button_quiet("/danh-muc/trung-lap/", L.cluster.title) ?></div>
<?cs if:subcount(View.Catalogs) > 0 ?>
<?cs call:scroll(L.cluster.unread.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.cluster.unread.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col" class="app-num"><?cs var:L.catalog.list.rows ?></th><th scope="col" class="app-num"><?cs var:L.cluster.unread.accepted ?></th><th scope="col" class="app-num"><?cs var:L.cluster.unread.known ?></th><th scope="col" class="app-num"><?cs var:L.cluster.unread.unread ?></th><th scope="col"><?cs var:L.catalog.list.appraiser ?></th></tr></thead>
<tbody>
<?cs each:c = View.Catalogs ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>?loc=unread"><?cs var:c.agency ?></a></td><td class="app-num" data-label="<?cs var:L.catalog.list.rows ?>"><?cs var:c.rows ?></td><td class="app-num" data-label="<?cs var:L.cluster.unread.accepted ?>"><?cs var:c.accepted ?></td><td class="app-num" data-label="<?cs var:L.cluster.unread.known ?>"><?cs var:c.known ?></td><td class="app-num" data-label="<?cs var:L.cluster.unread.unread ?>"><?cs var:c.unread ?></td><td data-label="<?cs var:L.catalog.list.appraiser ?>"><?cs var:c.appraiser ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.cluster.unread.nothing) ?>
<?cs /if ?>

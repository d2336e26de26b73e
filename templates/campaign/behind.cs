<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.campaign.behind.title ?></h1>
<p class="govuk-body"><?cs var:View.name ?> · <?cs var:L.campaign.submit_by ?> <strong><?cs var:View.submit_by ?></strong></p>
<?cs if:View.total > 0 ?>
<?cs if:View.may ?>
<p class="govuk-body"><?cs if:View.all ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>"><?cs var:L.catalog.approval.choose_none ?></a><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>?tat-ca=1"><?cs var:L.catalog.approval.choose_all ?></a><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<?cs call:form_token() ?>
<?cs /if ?>
<?cs call:scroll(L.campaign.behind.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.campaign.behind.title ?>: <?cs var:View.total ?></caption>
<thead><tr><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.campaign.behind.choose ?></span></th><?cs /if ?><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.campaign.behind.head ?></th><th scope="col"><?cs var:L.campaign.state ?></th><th scope="col" class="app-num"><?cs var:L.catalog.list.rows ?></th><th scope="col"><?cs var:L.campaign.behind.reminded ?></th></tr></thead>
<tbody>
<?cs each:a = View.Agencies ?>
<tr><?cs if:View.may ?><?cs call:box(a.id, a.chosen, L.campaign.behind.choose, a.name) ?><?cs /if ?><td data-label="<?cs var:L.catalog.list.agency ?>"><?cs if:a.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?></a><?cs else ?><?cs var:a.name ?><?cs /if ?></td><td data-label="<?cs var:L.campaign.behind.head ?>"><?cs var:a.head ?></td><td data-label="<?cs var:L.campaign.state ?>"><?cs call:tag("grey", a.state) ?></td><td class="app-num" data-label="<?cs var:L.catalog.list.rows ?>"><?cs var:a.rows ?></td><td class="app-when" data-label="<?cs var:L.campaign.behind.reminded ?>"><?cs var:a.reminded ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.may ?><?cs call:button(L.campaign.behind.remind) ?>
</form><?cs /if ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.campaign.behind.nothing) ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Campaign.name ?></h1>
<p class="govuk-body"><?cs if:View.Campaign.open ?><?cs call:tag("green", L.campaign.is_open) ?><?cs else ?><?cs call:tag("grey", L.campaign.is_closed) ?><?cs /if ?> <?cs var:View.Campaign.document ?></p>
<p class="govuk-body"><?cs var:L.campaign.submitted ?>: <?cs var:View.Campaign.submitted ?>/<?cs var:View.Campaign.agencies ?> · <?cs var:L.campaign.in_force ?>: <?cs var:View.Campaign.in_force ?>/<?cs var:View.Campaign.agencies ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Campaign.catalogs ?>"><?cs var:L.campaign.catalogs ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Campaign.behind ?>"><?cs var:L.campaign.behind.title ?></a></p>
<?cs call:files(L.campaign.progress) ?>
<h2 class="govuk-heading-m"><?cs var:L.campaign.frame ?></h2>
<?cs call:scroll(L.campaign.frame) ?>
<table class="govuk-table app-table">
<caption class="govuk-visually-hidden"><?cs var:L.campaign.frame ?></caption>
<thead><tr><th scope="col"><?cs var:L.campaign.kind ?></th><th scope="col" class="app-num"><?cs var:L.campaign.group ?></th><th scope="col" class="app-num"><?cs var:L.campaign.least ?></th><th scope="col" class="app-num"><?cs var:L.campaign.most ?></th></tr></thead>
<tbody>
<?cs each:g = View.Frame ?><tr><td><?cs var:g.kind ?></td><td class="app-num"><?cs var:g.group ?></td><td class="app-num"><?cs var:g.least ?></td><td class="app-num"><?cs var:g.most ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.Campaign.open ?>
<?cs call:link_button_quiet(View.Campaign.frame, L.campaign.frame_edit) ?><?cs call:link_button_quiet(View.Campaign.shared, L.shared.title) ?>
<h2 class="govuk-heading-m"><?cs var:L.campaign.edit ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Campaign.path ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.name, L.campaign.name, "", "l") ?>
<?cs call:input(Form.document, L.campaign.document, "", "l") ?>
<?cs call:day(Form.submit_by, L.campaign.submit_by, "") ?>
<?cs call:day(Form.approve_by, L.campaign.approve_by, "") ?>
<?cs call:button(L.campaign.save) ?>
</form>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Campaign.close ?>">
<?cs call:form_token() ?>
<?cs call:button_warn(L.campaign.close) ?>
</form>
<?cs /if ?>

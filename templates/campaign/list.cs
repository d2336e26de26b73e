<h1 class="govuk-heading-l"><?cs var:L.campaign.title ?></h1>
<div class="app-actions"><?cs call:link_button("/danh-muc/dot/mo", L.campaign.open) ?><?cs call:link_button_quiet("/danh-muc/tu-dien/", L.lexicon.title) ?></div>
<?cs if:subcount(View.Campaigns) > 0 ?>
<?cs call:scroll(L.campaign.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.campaign.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.campaign.name ?></th><th scope="col"><?cs var:L.campaign.state ?></th><th scope="col"><?cs var:L.campaign.submit_by ?></th><th scope="col"><?cs var:L.campaign.approve_by ?></th><th scope="col" class="app-num"><?cs var:L.campaign.submitted ?></th><th scope="col" class="app-num"><?cs var:L.campaign.in_force ?></th></tr></thead>
<tbody>
<?cs each:k = View.Campaigns ?>
<tr><td data-label="<?cs var:L.campaign.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:k.path ?>"><?cs var:k.name ?></a></td><td data-label="<?cs var:L.campaign.state ?>"><?cs if:k.open ?><?cs call:tag("green", L.campaign.is_open) ?><?cs else ?><?cs call:tag("grey", L.campaign.is_closed) ?><?cs /if ?></td><td data-label="<?cs var:L.campaign.submit_by ?>"><?cs var:k.submit_by ?></td><td data-label="<?cs var:L.campaign.approve_by ?>"><?cs var:k.approve_by ?></td><td class="app-num" data-label="<?cs var:L.campaign.submitted ?>"><?cs var:k.submitted ?>/<?cs var:k.agencies ?></td><td class="app-num" data-label="<?cs var:L.campaign.in_force ?>"><?cs var:k.in_force ?>/<?cs var:k.agencies ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.campaign.nothing) ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.campaign.frame_edit ?>: <?cs var:View.Campaign.name ?></h1>
<p class="govuk-body"><?cs var:L.campaign.frame_edit_text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Campaign.frame ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:campaign_frame() ?>
<div class="app-actions"><?cs call:button(L.campaign.save) ?></div>
</form>

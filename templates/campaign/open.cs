<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.campaign.open ?></h1>
<form method="post" action="<?cs var:Page.base ?>/danh-muc/dot/mo" novalidate data-guard>
<?cs call:form_token() ?>
<div class="app-narrow">
<?cs call:input(Form.name, L.campaign.name, L.campaign.name_hint, "l") ?>
<?cs call:input(Form.document, L.campaign.document, L.campaign.document_hint, "l") ?>
<?cs call:number(Form.year, L.campaign.year, "") ?>
<?cs call:day(Form.opens, L.campaign.opens, "") ?>
<?cs call:day(Form.submit_by, L.campaign.submit_by, "") ?>
<?cs call:day(Form.approve_by, L.campaign.approve_by, "") ?>
</div>
<h2 class="govuk-heading-m"><?cs var:L.campaign.frame ?></h2>
<p class="govuk-body"><?cs var:L.campaign.frame_text ?></p>
<?cs call:campaign_frame() ?>
<div class="app-actions"><?cs call:button(L.campaign.open) ?></div>
</form>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.finding.withdraw ?></h1>
<p class="govuk-body"><strong><?cs var:View.Delivery.title ?></strong><br><?cs var:View.what ?></p>
<?cs if:View.withdrawn ?><p class="govuk-body"><?cs call:tag("grey", L.entry.finding.withdrawn) ?> <?cs var:View.withdrawn ?></p><?cs /if ?>
<p class="govuk-body"><?cs var:L.entry.finding.withdraw_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.entry.finding.reason, "", "3") ?>
<?cs if:View.may ?><?cs call:button_warn(L.entry.finding.withdraw) ?><?cs /if ?>
</form>
</div>

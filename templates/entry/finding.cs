<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.finding.title ?></h1>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:View.Delivery.title ?></h2>
<p class="app-muted"><?cs var:View.Delivery.person ?>, <?cs var:View.Delivery.unit ?></p>
<?cs call:entry_said(View.Entry) ?>
</section>
<?cs if:View.may ?>
<p class="govuk-body"><?cs var:L.entry.finding.about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.what, L.entry.finding.what, "", "4") ?>
<?cs call:number(Form.quantity, L.entry.finding.quantity, "") ?>
<?cs call:input(Form.document, L.entry.finding.document, "", "l") ?>
<?cs call:button_warn(L.entry.finding.record) ?>
</form>
<?cs else ?><?cs call:notice_band("info", L.entry.finding.not_now) ?><?cs /if ?>
<?cs call:legal(L.entry.legal) ?>
</div>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.exemption.title ?></h1>
<?cs call:entry_facts(View.Delivery) ?>
<?cs if:View.may ?>
<p class="govuk-body"><?cs var:L.entry.exemption.about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.fault, L.entry.fault.title, "", View.Faults) ?>
<?cs call:area(Form.reason, L.entry.exemption.cause, "", "4") ?>
<?cs call:input(Form.proof, L.entry.exemption.proof, L.entry.exemption.proof_hint, "l") ?>
<div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="ask"><?cs var:L.entry.exemption.send ?></button> <?cs call:button_as("deed", "file", L.entry.exemption.send_file) ?></div>
</form>
<?cs elif:View.closed ?><?cs call:notice_band("info", L.entry.closed) ?>
<?cs else ?><?cs call:notice_band("info", L.entry.exemption.not_now) ?><?cs /if ?>
<?cs call:legal(L.entry.legal) ?>
</div>

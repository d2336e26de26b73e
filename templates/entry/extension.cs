<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.extension.title ?></h1>
<?cs call:entry_facts(View.Delivery) ?>
<?cs if:View.may ?>
<p class="govuk-body"><?cs var:L.entry.extension.about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:day(Form.until_day, L.entry.extension.until, L.entry.extension.until_hint) ?>
<?cs call:area(Form.reason, L.entry.extension.reason, "", "3") ?>
<?cs call:button(L.entry.extension.send) ?>
</form>
<?cs elif:View.closed ?><?cs call:notice_band("info", L.entry.closed) ?>
<?cs else ?><?cs call:notice_band("info", L.entry.extension.not_now) ?><?cs /if ?>
<?cs call:legal(L.entry.legal) ?>
</div>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.hand_back.title ?></h1>
<?cs call:entry_facts(View.Delivery) ?>
<?cs if:View.may ?>
<p class="govuk-body"><?cs var:L.entry.hand_back.about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.entry.hand_back.reason, "", "3") ?>
<?cs call:button(L.entry.hand_back.send) ?>
</form>
<?cs elif:View.closed ?><?cs call:notice_band("info", L.entry.closed) ?>
<?cs else ?><?cs call:notice_band("info", L.entry.no_rest) ?><?cs /if ?>
</div>

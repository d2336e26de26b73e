<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.plan.open ?></h1>
<p class="govuk-body"><?cs var:L.plan.open_text ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/ke-hoach/lap" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.name, L.plan.name, "", "l") ?>
<?cs call:input(Form.document, L.plan.document, "", "m") ?>
<?cs call:day(Form.day, L.plan.day, "") ?>
<?cs call:input(Form.issuer, L.plan.issuer, "", "l") ?>
<?cs call:check(Form.sample, L.plan.sample.with, L.plan.sample.hint) ?>
<?cs call:button(L.plan.open) ?>
</form>

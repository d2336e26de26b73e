<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Holding.name ?></h1>
<p class="govuk-body"><?cs var:View.Holding.title ?>, <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Holding.unit ?>"><?cs var:View.Holding.unit_name ?></a> (<?cs call:period(View.Holding) ?>)</p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Holding.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:holding_fields() ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:day(Form.until, L.organisation.until, L.organisation.until_hint) ?>
<?cs call:button(L.organisation.save) ?>
</form>
<p class="app-muted"><?cs var:L.holding.void_hint ?> <?cs var:View.before ?>.</p>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.holding.add ?>: <?cs var:View.name ?></h1>
<?cs if:View.Main.title ?><p class="govuk-body"><?cs var:L.holding.holds ?> <strong><?cs var:View.Main.title ?>, <?cs var:View.Main.unit_name ?></strong> (<?cs call:period(View.Main) ?>).</p><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.unit_id, L.holding.unit, "", View.Units) ?>
<?cs call:holding_fields() ?>
<?cs call:check(Form.transfer, L.holding.transfer, L.holding.transfer_hint) ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:day(Form.until, L.organisation.until, L.organisation.until_hint) ?>
<?cs call:button(L.holding.add) ?>
</form>

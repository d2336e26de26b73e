<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.unit.add ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/don-vi/them" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.parent, L.unit.in_label, L.unit.parent_hint, View.Parents) ?>
<?cs call:input(Form.called, L.unit.name, "", "l") ?>
<?cs call:input(Form.code, L.unit.code, L.unit.code_hint, "m") ?>
<?cs call:select(Form.agency_kind, L.unit.agency_kind, L.unit.agency_kind_hint, View.Kinds) ?>
<?cs call:number(Form.position, L.unit.position, L.unit.position_hint) ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:day(Form.until, L.organisation.until, L.organisation.until_hint) ?>
<?cs call:button(L.unit.add) ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.set.criterion ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.code, L.rating.set.code, "", "s") ?>
<?cs call:area(Form.criterion_name, L.rating.column.criterion, "", "4") ?>
<?cs call:radios(Form.part, L.rating.part.title, "", View.Parts) ?>
<?cs call:number(Form.most, L.rating.column.most, "") ?>
<?cs call:radios(Form.evidence, L.rating.evidence.title, L.rating.evidence.hint, View.Evidences) ?>
<?cs call:number(Form.position, L.rating.set.position, "") ?>
<?cs call:button(L.rating.save) ?>
</form>
<?cs if:View.remove ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.remove ?>" novalidate><?cs call:form_token() ?><?cs call:button_warn(L.rating.set.remove) ?></form><?cs /if ?>
<?cs call:legal(L.rating.legal_form) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.regulation.change ?></h1>
<?cs call:regulation_head(View.Regulation) ?>
<?cs if:View.open ?><p class="govuk-body"><?cs var:L.regulation.change_about ?></p><?cs else ?><?cs call:notice_band("warning", L.regulation.closed) ?><?cs /if ?>
<?cs if:subcount(View.Now) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.regulation.now ?></h2><?cs each:n = View.Now ?><h3 class="govuk-heading-s"><?cs var:n.name ?></h3><div class="govuk-body app-letter"><?cs if:n.text ?><?cs var:n.text ?><?cs else ?><span class="app-muted"><?cs var:L.regulation.not_said ?></span><?cs /if ?></div><?cs /each ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>sua/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.regulation_name, L.regulation.name, "", "") ?>
<?cs call:area(Form.part_scope, L.regulation.part.scope, L.regulation.part_hint.scope, "6") ?>
<?cs call:area(Form.part_criteria, L.regulation.part.criteria, L.regulation.part_hint.criteria, "6") ?>
<?cs call:area(Form.part_amounts, L.regulation.part.amounts, L.regulation.part_hint.amounts, "6") ?>
<?cs call:area(Form.part_steps, L.regulation.part.steps, L.regulation.part_hint.steps, "6") ?>
<?cs call:area(Form.part_other, L.regulation.part.other, L.regulation.part_hint.other, "6") ?>
<?cs if:View.Regulation.income ?><?cs call:area(Form.basis, L.regulation.basis, L.regulation.basis_hint, "4") ?><?cs else ?><input type="hidden" name="basis" value="<?cs var:Form.basis.value ?>"><?cs /if ?>
<?cs if:View.open ?><?cs call:button(L.regulation.save) ?><?cs /if ?>
</form>
<?cs call:legal(L.regulation.legal) ?>

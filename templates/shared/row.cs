<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Part.name ?>, <?cs var:View.Part.kind ?></h1>
<?cs if:subcount(View.Now) > 0 ?><section class="app-panel"><h2 class="govuk-heading-m"><?cs var:L.shared.now ?></h2><?cs call:shared_rows(View.Now, L.shared.now) ?></section><?cs /if ?>
<?cs if:View.removed ?>
<p class="govuk-body"><?cs call:tag("grey", L.catalog.rows.removed) ?> <strong><?cs var:Form.code.value ?></strong> <?cs var:Form.task.value ?></p>
<?cs if:View.open ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.restore ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.catalog.row.restore) ?></form><?cs /if ?>
<?cs else ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.action ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.code, L.catalog.field.code, L.catalog.hint.code, "s") ?>
<?cs call:area(Form.task, L.catalog.field.task, "", "3") ?>
<?cs call:area(Form.detail, L.catalog.field.detail, "", "3") ?>
<?cs call:area(Form.output, L.catalog.field.output, L.catalog.hint.output, "2") ?>
<?cs call:select(Form.group, L.catalog.field.group, "", View.Groups) ?>
<?cs call:number(Form.points, L.catalog.field.points, L.catalog.hint.points) ?>
<?cs call:input(Form.unit, L.catalog.field.unit, L.catalog.hint.unit, "m") ?>
<?cs if:View.open ?><?cs call:button(L.catalog.row.save) ?><?cs /if ?>
</form>
<?cs if:View.remove && View.open ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.remove ?>"><?cs call:form_token() ?><?cs call:button_warn(L.catalog.row.remove) ?></form><?cs /if ?>
<?cs /if ?>

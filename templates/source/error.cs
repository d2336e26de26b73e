<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.source.errors.one ?></h1>
<dl class="govuk-summary-list">
<?cs call:fact(L.source.one, View.Error.source) ?>
<?cs call:fact(L.source.field.external_id, View.Error.external) ?>
<?cs call:fact(L.source.field.subject, View.Error.subject) ?>
<?cs call:fact(L.source.field.person, View.Error.person) ?>
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.source.errors.wrong ?></dt><dd class="govuk-summary-list__value"><strong><?cs var:View.Error.field ?></strong>: <?cs var:View.Error.word ?> <span class="app-muted"><?cs var:View.Error.value ?></span></dd></div>
<?cs call:fact(L.task.mender.title, View.Error.mender) ?>
<?cs call:fact(L.source.errors.state.title, View.Error.state) ?>
</dl>
<?cs if:View.Error.drop ?>
<div class="app-actions"><?cs call:source_act(View.again, L.source.errors.again) ?></div>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.source.errors.reason, "", "3") ?>
<?cs call:button_warn(L.source.errors.drop) ?>
</form>
<?cs /if ?>

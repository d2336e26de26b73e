<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.task.one ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.work.person, View.Task.person) ?>
<?cs call:fact(L.work.unit_name, View.Task.unit) ?>
<?cs call:fact(L.task.subject, View.Task.subject) ?>
<?cs call:fact(L.task.source, View.Task.source) ?>
<?cs call:fact(L.task.external, View.Task.external) ?>
<?cs if:View.Task.document ?><?cs call:fact(L.task.document, View.Task.document) ?><?cs /if ?>
<?cs if:View.Task.assigner ?><?cs call:fact(L.task.assigner, View.Task.assigner) ?><?cs /if ?>
<?cs call:fact(L.task.given_on, View.Task.given_on) ?>
<?cs if:!View.waits ?><?cs call:fact(L.work.state_title, View.Task.state) ?><?cs /if ?>
</dl>
<?cs if:View.Task.done ?><p class="govuk-body"><strong><?cs var:View.Task.done ?></strong>. <?cs var:L.task.done_kept ?></p><?cs /if ?>
<?cs if:View.form ?>
<h2 class="govuk-heading-m"><?cs var:L.task.confirm ?></h2>
<p class="govuk-body"><?cs var:View.about ?></p>
<?cs call:work_taken(View.find, L.task.choose_other, L.task.choose) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Task.path ?>/nhan" novalidate>
<?cs call:form_token() ?>
<?cs call:work_taken_fields() ?>
<?cs call:number(Form.quantity, L.task.quantity, "") ?>
<?cs call:day(Form.deadline, L.task.deadline, L.task.deadline_hint) ?>
<?cs call:work_whens() ?>
<?cs call:input(Form.reason, L.task.reason, L.task.reason_hint, "") ?>
<?cs call:button(L.task.confirm) ?>
</form>
<?cs call:work_decline(View.Task.path, L.task.decline, L.task.decline_reason) ?>
<?cs /if ?>
</div>

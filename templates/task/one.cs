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
<?cs if:View.Product.task ?><?cs call:work_product(View.Product) ?><?cs else ?><p class="govuk-body"><?cs var:L.work.take_outside ?></p><?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Task.path ?>/san-pham"><?cs if:View.Product.task ?><?cs var:L.task.choose_other ?><?cs else ?><?cs var:L.task.choose ?><?cs /if ?></a></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Task.path ?>/nhan" novalidate>
<?cs call:form_token() ?>
<?cs if:View.product ?><input type="hidden" name="product" value="<?cs var:View.product ?>"><?cs else ?>
<?cs call:area(Form.task, L.work.product, L.work.task_hint, "3") ?>
<?cs call:area(Form.output, L.work.output, L.work.output_hint, "2") ?>
<?cs call:number(Form.coefficient, L.work.provisional, L.work.provisional_hint) ?>
<?cs /if ?>
<?cs call:number(Form.quantity, L.task.quantity, "") ?>
<?cs call:day(Form.deadline, L.task.deadline, L.task.deadline_hint) ?>
<?cs call:work_whens() ?>
<?cs call:input(Form.reason, L.task.reason, L.task.reason_hint, "") ?>
<?cs call:button(L.task.confirm) ?>
</form>
<h2 class="govuk-heading-m" id="decline"><?cs var:L.task.decline ?></h2>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Task.path ?>/tu-choi" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.decline_reason, L.task.decline_reason, "", "") ?>
<?cs call:button_quiet(L.task.decline) ?>
</form>
<?cs /if ?>
</div>

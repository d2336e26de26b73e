<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.work.answer ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.work.person, View.Asked.person) ?>
<?cs call:fact(L.work.unit_name, View.Asked.unit) ?>
<?cs call:fact(L.work.ask_subject, View.Asked.subject) ?>
<?cs if:View.Asked.quantity ?><?cs call:fact(L.work.quantity, View.Asked.quantity) ?><?cs /if ?>
<?cs if:View.Asked.deadline ?><?cs call:fact(L.work.deadline, View.Asked.deadline) ?><?cs /if ?>
<?cs if:View.Asked.reason ?><?cs call:fact(L.work.ask_reason, View.Asked.reason) ?><?cs /if ?>
<?cs call:fact(L.work.asked_at, View.Asked.asked_at) ?>
<?cs if:!View.Asked.waits ?><?cs call:fact(L.work.state_title, View.Asked.state) ?><?cs call:fact(L.work.giver, View.Asked.answerer) ?><?cs /if ?>
</dl>
<?cs if:View.Asked.waits || Form.version ?>
<h2 class="govuk-heading-m"><?cs var:L.work.take ?></h2>
<?cs if:View.Product.task ?><?cs call:work_product(View.Product) ?><?cs else ?><p class="govuk-body"><?cs var:L.work.take_outside ?></p><?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.find ?>"><?cs if:View.Product.task ?><?cs var:L.work.other_product ?><?cs else ?><?cs var:L.work.ask_product ?><?cs /if ?></a></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Asked.path ?>/nhan" novalidate>
<?cs call:form_token() ?>
<?cs if:View.product ?><input type="hidden" name="product" value="<?cs var:View.product ?>"><?cs else ?>
<?cs call:area(Form.task, L.work.product, L.work.task_hint, "3") ?>
<?cs call:area(Form.output, L.work.output, L.work.output_hint, "2") ?>
<?cs call:number(Form.coefficient, L.work.provisional, L.work.provisional_hint) ?>
<?cs /if ?>
<?cs call:input(Form.subject, L.work.subject, "", "") ?>
<?cs call:number(Form.quantity, L.work.quantity, "") ?>
<?cs call:day(Form.deadline, L.work.deadline, L.work.deadline_hint) ?>
<?cs call:work_whens() ?>
<?cs call:input(Form.reason, L.work.reason, L.work.reason_hint, "") ?>
<?cs call:input(Form.document, L.work.document, L.work.document_hint, "m") ?>
<?cs call:button(L.work.take) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.work.decline ?></h2>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Asked.path ?>/tu-choi" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.decline_reason, L.work.decline_reason, "", "") ?>
<?cs call:button_quiet(L.work.decline) ?>
</form>
<?cs /if ?>
</div>

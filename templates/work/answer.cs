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
<?cs call:work_taken(View.find, L.work.other_product, L.work.ask_product) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Asked.path ?>/nhan" novalidate>
<?cs call:form_token() ?>
<?cs call:work_taken_fields() ?>
<?cs call:input(Form.subject, L.work.subject, "", "") ?>
<?cs call:number(Form.quantity, L.work.quantity, "") ?>
<?cs call:day(Form.deadline, L.work.deadline, L.work.deadline_hint) ?>
<?cs call:work_whens() ?>
<?cs call:input(Form.reason, L.work.reason, L.work.reason_hint, "") ?>
<?cs call:input(Form.document, L.work.document, L.work.document_hint, "m") ?>
<?cs call:button(L.work.take) ?>
</form>
<?cs call:work_decline(View.Asked.path, L.work.decline, L.work.decline_reason) ?>
<?cs /if ?>
</div>

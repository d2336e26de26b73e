<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.support ?><?cs var:L.work.support ?><?cs elif:View.outside ?><?cs var:L.work.outside ?><?cs else ?><?cs var:L.work.give ?><?cs /if ?></h1>
<?cs if:View.support ?><p class="govuk-body"><?cs var:L.work.support_about ?></p><?cs elif:View.outside ?><p class="govuk-body"><?cs var:L.work.outside_about ?></p><?cs else ?><div class="app-narrow"><?cs call:work_product(View.Product) ?></div><?cs /if ?>
<?cs if:View.split ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.split ?>"><?cs var:L.work.split ?></a></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<div class="app-narrow">
<?cs if:View.outside ?>
<?cs call:area(Form.task, L.work.product, L.work.task_hint, "3") ?>
<?cs call:area(Form.output, L.work.output, L.work.output_hint, "2") ?>
<?cs call:number(Form.coefficient, L.work.provisional, L.work.provisional_hint) ?>
<?cs elif:View.support ?>
<?cs call:area(Form.task, L.work.support_task, L.work.support_hint, "2") ?>
<?cs /if ?>
<?cs call:input(Form.subject, L.work.subject, L.work.subject_hint, "") ?>
<?cs if:View.support ?><?cs call:number(Form.quantity, L.work.hours, L.work.hours_hint) ?>
<?cs call:number(Form.standard_hours, L.work.standard_hours, L.work.standard_hours_hint) ?><?cs else ?><?cs call:number(Form.quantity, L.work.quantity, L.work.quantity_hint) ?><?cs /if ?>
<?cs call:work_deadline(Form.deadline, View.path) ?>
<?cs call:work_whens() ?>
</div>
<?cs call:work_people(Form.person) ?>
<div class="app-narrow">
<?cs call:input(Form.reason, L.work.reason, L.work.reason_hint, "") ?>
<?cs if:View.prepares ?><?cs call:input(Form.document, L.work.prepared_document, L.work.prepared_document_hint, "m") ?>
<?cs call:day(Form.document_day, L.work.prepared_day, "") ?>
<?cs else ?><?cs call:input(Form.document, L.work.document, L.work.document_hint, "m") ?><?cs /if ?>
<?cs if:!View.support ?><details class="govuk-details"<?cs if:Form.regular.value || Form.days.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.work.regular_title ?></span></summary>
<div class="govuk-details__text"><?cs call:check(Form.regular, L.work.regular, L.work.regular_hint) ?>
<?cs call:number(Form.days, L.work.days, L.work.days_hint) ?></div></details><?cs /if ?>
<?cs call:button(L.work.give) ?>
</div>
</form>
<?cs if:View.support ?><?cs call:legal(L.work.support_legal) ?><?cs else ?><?cs call:legal(L.work.legal) ?><?cs /if ?>

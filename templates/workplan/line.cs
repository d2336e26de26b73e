<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.end ?><?cs var:L.workplan.line ?><?cs else ?><?cs var:L.workplan.new ?><?cs /if ?></h1>
<p class="govuk-body"><?cs var:View.unit ?>, <?cs var:L.workplan.of_year ?> <?cs var:View.year ?>.<?cs if:View.end ?> <?cs var:L.workplan.change_about ?><?cs /if ?></p>
<div class="app-narrow">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:!View.end ?><input type="hidden" name="don-vi" value="<?cs var:View.unit_id ?>"><input type="hidden" name="nam" value="<?cs var:View.year ?>"><?cs /if ?>
<?cs call:input(Form.code, L.workplan.code, L.workplan.code_hint, "s") ?>
<details class="govuk-details"<?cs if:View.outside || Form.task.value || Form.output.value || Form.output.error || Form.coefficient.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.workplan.outside ?></span></summary><div class="govuk-details__text">
<?cs call:area(Form.task, L.work.product, L.work.task_hint, "2") ?>
<?cs call:area(Form.output, L.work.output, L.work.output_hint, "2") ?>
<?cs call:number(Form.coefficient, L.work.provisional, L.workplan.coefficient_hint) ?>
</div></details>
<?cs call:input(Form.subject, L.work.subject, L.work.subject_hint, "") ?>
<?cs call:checks(Form.person, L.work.person, L.workplan.person_hint, View.People) ?>
<?cs call:number(Form.quantity, L.work.quantity, L.workplan.quantity_hint) ?>
<?cs call:radios(Form.rhythm, L.workplan.rhythm.title, "", View.Rhythms) ?>
<?cs call:number(Form.month, L.workplan.month, L.workplan.month_hint) ?>
<?cs call:number(Form.due_day, L.workplan.day, L.workplan.day_hint) ?>
<?cs call:number(Form.from_month, L.workplan.first_month, "") ?>
<?cs call:number(Form.until_month, L.workplan.last_month, "") ?>
<?cs call:button(L.workplan.save) ?>
</form>
<?cs if:View.end ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.end ?>"><?cs var:L.workplan.end ?></a></p><?cs /if ?>
</div>
<?cs call:legal(L.work.legal) ?>

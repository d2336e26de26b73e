<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.appraise ?>: <?cs var:View.Rated.name ?>, <?cs var:View.Rated.year ?></h1>
<p class="govuk-body"><?cs var:L.rating.appraise_about ?></p>
<?cs if:View.below ?><?cs call:notice_band("warning", View.below) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.tasks.title ?></h2>
<?cs call:rating_tasks(View.Tasks, View.tasks_given, "") ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Rated.path ?>cham" novalidate data-guard>
<?cs call:form_token() ?>
<div class="app-narrow">
<?cs if:View.silent ?><?cs call:area(Form.silent_why, L.rating.silent, L.rating.silent_hint, "2") ?><?cs /if ?>
<?cs call:rating_task_fields() ?>
<?cs call:input(Form.breach, L.rating.breach, L.rating.breach_hint, "") ?>
<?cs call:input(Form.unavoidable, L.rating.unavoidable, L.rating.unavoidable_hint, "") ?>
<?cs call:rating_criteria_fields(View.Criteria, "1") ?>
<?cs call:area(Form.opinion, L.rating.opinion, "", "4") ?>
<?cs call:button(L.rating.appraise_save) ?>
</div>
</form>
<?cs call:legal(L.rating.legal_form) ?>

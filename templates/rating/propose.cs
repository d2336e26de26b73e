<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.propose ?>: <?cs var:View.Rated.name ?>, <?cs var:View.Rated.year ?></h1>
<p class="govuk-body"><?cs var:L.rating.propose_about ?></p>
<h2 class="govuk-heading-m"><?cs var:L.rating.tasks.title ?></h2>
<?cs call:rating_tasks(View.Tasks, "", "") ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Rated.path ?>de-xuat" novalidate data-guard>
<?cs call:form_token() ?>
<div class="app-narrow">
<?cs call:rating_task_fields() ?>
<?cs call:rating_criteria_fields(View.Criteria, "") ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.proposal ?></h2>
<?cs call:area(Form.report, L.rating.report, L.rating.report_hint, "6") ?>
<?cs call:radios(Form.level, L.rating.column.self_level, "", View.Levels) ?>
<div class="app-actions"><?cs call:button_quiet(L.rating.save) ?><?cs if:View.sends ?><button class="govuk-button" type="submit" name="send" value="1"><?cs var:L.rating.send ?></button><?cs /if ?></div>
<?cs if:!View.sends ?><p class="govuk-body app-muted"><?cs var:L.rating.head_sends ?></p><?cs /if ?>
</div>
</form>
<?cs call:legal(L.rating.legal_form) ?>

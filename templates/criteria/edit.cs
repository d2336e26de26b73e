<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.criteria.word ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.criteria.word_about ?></p>
<?cs if:View.reason ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.reason ?></h2><div class="govuk-body app-letter"><?cs var:View.reason ?></div></section><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:criteria_own(Form.conduct, View.Criteria, "1") ?>
<?cs call:criteria_own(Form.discipline, View.Criteria, "2") ?>
<?cs call:criteria_own(Form.competence, View.Criteria, "3") ?>
<?cs call:criteria_own(Form.readiness, View.Criteria, "4") ?>
<?cs call:criteria_own(Form.responsibility, View.Criteria, "5") ?>
<?cs call:criteria_own(Form.service, View.Criteria, "6") ?>
<?cs call:criteria_own(Form.innovation, View.Criteria, "7") ?>
<?cs call:criteria_own(Form.dedication, View.Criteria, "8") ?>
<?cs call:criteria_own(Form.accountability, View.Criteria, "9") ?>
<?cs call:criteria_own(Form.initiative, View.Criteria, "10") ?>
<?cs call:button(L.criteria.save) ?>
</form>
</div>

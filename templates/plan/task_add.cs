<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.plan.task.add ?></h1>
<p class="govuk-body"><?cs var:View.name ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.title, L.plan.task.title, "", "full") ?>
<?cs call:select(Form.word, L.plan.task.word, "", View.Words) ?>
<?cs call:day(Form.due, L.plan.task.day, L.plan.task.day_hint) ?>
<?cs call:select(Form.known, L.plan.task.known, L.plan.task.known_hint, View.Known) ?>
<?cs call:check(Form.central, L.plan.task.central, View.agency) ?>
<?cs call:radios(Form.owes, L.plan.task.owes, "", View.Owing) ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.plan.task.owner ?></span></summary><div class="govuk-details__text">
<?cs call:checks(Form.owner, L.plan.task.owner, "", View.Owners) ?>
</div></details>
<?cs call:button(L.plan.task.add) ?>
</form>

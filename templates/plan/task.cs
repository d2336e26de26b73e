<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Task.title ?></h1>
<p class="govuk-body"><?cs var:View.Task.due ?> · <?cs var:View.Task.owes ?> · <?cs var:View.Task.known ?><?cs if:View.Task.doer ?> · <?cs var:L.plan.task.doer ?> <?cs var:View.Task.doer ?><?cs /if ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Task.board ?>"><?cs var:L.plan.board ?></a></p>
<?cs if:View.Task.withdrawn ?>
<p class="govuk-body"><?cs call:tag("grey", L.plan.task.withdrawn) ?> <?cs var:View.Task.withdrawn ?></p>
<h2 class="govuk-heading-m"><?cs var:L.plan.task.restore ?></h2>
<p class="govuk-body"><?cs var:L.plan.task.restore_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Task.path ?>lay-lai"><?cs call:form_token() ?><?cs call:button(L.plan.task.restore) ?></form>
<?cs else ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.task.edit ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Task.path ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.title, L.plan.task.title, "", "full") ?>
<?cs call:select(Form.word, L.plan.task.word, "", View.Words) ?>
<?cs call:day(Form.due, L.plan.task.day, L.plan.task.day_hint) ?>
<?cs call:button(L.plan.save) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.plan.task.withdraw ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Task.path ?>bo" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.plan.reason, "", "3") ?>
<?cs call:button_warn(L.plan.task.withdraw) ?>
</form>
<?cs /if ?>

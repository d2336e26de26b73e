<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.Work.subject ?><?cs var:View.Work.subject ?><?cs else ?><?cs var:View.Work.product ?><?cs /if ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.work.person, View.person) ?>
<?cs call:fact(L.work.product, View.Work.product) ?>
<?cs call:fact(L.work.coefficient, View.Work.coefficient) ?>
<?cs if:View.Work.days ?><?cs call:fact(L.work.days_short, View.Work.days) ?><?cs else ?><?cs call:fact(L.work.days_short, L.work.within_period) ?><?cs /if ?>
<?cs call:fact(L.work.giver, View.Work.giver) ?>
<?cs call:fact(L.work.given_at, View.Work.given_at) ?>
</dl>
<h2 class="govuk-heading-m"><?cs var:L.work.end_regular ?></h2>
<p class="govuk-body"><?cs var:L.work.end_regular_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Work.path ?>/thoi" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.reason, L.work.end_reason, "", "") ?>
<?cs call:button_warn(L.work.end_regular) ?>
</form>
</div>

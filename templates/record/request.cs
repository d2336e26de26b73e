<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Request.kind ?></h1>
<p class="govuk-body"><?cs call:tag(View.Request.colour, View.Request.state) ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.record.request.from, View.Request.name) ?>
<?cs call:fact(L.record.request.year, View.Request.year) ?>
<?cs call:fact(L.record.request.words, View.Request.words) ?>
<?cs call:fact(L.record.request.received, View.Request.received) ?>
<?cs call:fact(L.record.request.due, View.Request.due) ?>
<?cs call:fact(L.record.request.to, View.Request.agency) ?>
<?cs if:View.Request.answer ?><?cs call:fact(L.record.request.answer, View.Request.answer) ?>
<?cs call:fact(L.record.request.answered_title, View.Request.answered) ?><?cs /if ?>
</dl>
<?cs if:View.record ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.record ?>"><?cs var:L.record.request.open ?></a></p><?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.record.request.answer ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>/tra-loi" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.ask_outcome, L.record.request.outcome_title, "", View.Outcomes) ?>
<?cs call:area(Form.answer, L.record.request.answer, L.record.request.answer_hint, "4") ?>
<?cs call:button(L.record.request.answer_send) ?>
</form>
<?cs /if ?>
<?cs if:View.back ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>/rut" novalidate>
<?cs call:form_token() ?>
<?cs call:button_quiet(L.record.request.take_back) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.record.request.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Delegation.kind ?>: <?cs var:View.Delegation.receiver ?></h1>
<p class="govuk-body"><?cs call:tag(View.Delegation.colour, View.Delegation.state) ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.agency.agency_name, View.Delegation.agency) ?>
<?cs call:fact(L.agency.for_head, View.Delegation.giver) ?>
<?cs call:fact(L.agency.receiver, View.Delegation.receiver) ?>
<?cs call:fact(L.agency.document_number, View.Delegation.number) ?>
<?cs call:fact(L.agency.document_day, View.Delegation.document_day) ?>
<?cs call:fact(L.agency.subject, View.Delegation.subject) ?>
<?cs call:fact(L.organisation.from, View.Delegation.from) ?>
<?cs call:fact(L.organisation.until, View.Delegation.until) ?>
</dl>
<?cs if:View.mine && View.Delegation.waiting ?>
<p class="govuk-body"><?cs var:L.agency.accept_text ?></p>
<div class="app-actions">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Delegation.path ?>nhan"><?cs call:form_token() ?><?cs call:button(L.agency.accept) ?></form>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Delegation.path ?>tu-choi"><?cs call:form_token() ?><?cs call:button_quiet(L.agency.decline) ?></form>
</div>
<?cs elif:View.mine && View.Delegation.open && !View.strong ?>
<?cs call:notice_band("warning", L.agency.needs_code) ?>
<?cs /if ?>
<?cs if:View.may_withdraw && View.Delegation.open ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Delegation.path ?>thu-hoi"><?cs call:form_token() ?><?cs call:button_warn(L.agency.withdraw) ?></form>
<?cs /if ?>

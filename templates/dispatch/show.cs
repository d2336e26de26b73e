<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Dispatch.kind ?></h1>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.dispatch.field.state ?></dt><dd class="govuk-summary-list__value"><?cs call:tag(View.Dispatch.colour, View.Dispatch.state) ?></dd></div>
<?cs call:fact(L.dispatch.field.maker, View.Dispatch.maker) ?>
<?cs call:fact(L.dispatch.field.made, View.Dispatch.made) ?>
<?cs if:View.Dispatch.issued ?><?cs call:fact(L.dispatch.field.number, View.Dispatch.number) ?>
<?cs call:fact(L.dispatch.field.day, View.Dispatch.day) ?>
<?cs call:fact(L.dispatch.field.sender, View.Dispatch.sender) ?>
<?cs call:fact(L.dispatch.field.issued, View.Dispatch.sent) ?><?cs /if ?>
<?cs if:View.Dispatch.reason ?><?cs call:fact(L.dispatch.field.withdrawer, View.Dispatch.withdrawer) ?>
<?cs call:fact(L.dispatch.field.withdrawn, View.Dispatch.withdrawn) ?>
<?cs call:fact(L.dispatch.field.reason, View.Dispatch.reason) ?><?cs /if ?>
</dl>
<div class="app-actions"><?cs call:link_button(View.docx, L.dispatch.docx) ?><?cs call:link_button_quiet(View.pdf, L.dispatch.pdf) ?></div>
<?cs if:View.draft ?>
<?cs if:View.moved ?><?cs call:notice_band("warning", L.dispatch.moved) ?><?cs /if ?>
<?cs if:View.conflict ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.dispatch.saved ?></h2><p class="govuk-body"><?cs var:View.Words.subject ?></p><div class="govuk-body app-letter"><?cs var:View.Words.body ?></div></section><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.dispatch.edit ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Dispatch.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.subject, L.dispatch.field.subject, "", "") ?>
<?cs call:input(Form.addressee, L.dispatch.field.addressee, "", "") ?>
<?cs call:input(Form.place, L.dispatch.field.place, "", "m") ?>
<?cs call:area(Form.body, L.dispatch.field.body, L.dispatch.body_hint, "18") ?>
<?cs call:area(Form.recipients, L.dispatch.field.recipients, L.dispatch.lines_hint, "4") ?>
<?cs call:area(Form.authority, L.dispatch.field.authority, L.dispatch.authority_hint, "2") ?>
<?cs call:input(Form.signer, L.dispatch.field.signer, "", "m") ?>
<?cs call:button(L.dispatch.save) ?>
</form>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.dispatch.issue ?></h2><p class="govuk-body"><?cs var:L.dispatch.issue_about ?><?cs if:View.decision ?> <?cs var:L.dispatch.decision_next ?><?cs /if ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Dispatch.path ?>ban-hanh" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.document_number, L.dispatch.field.number, "", "m") ?>
<?cs call:day(Form.document_day, L.dispatch.field.day, "") ?>
<?cs if:View.moved ?><?cs call:check(Form.moved, L.dispatch.as_written, L.dispatch.as_written_hint) ?><?cs /if ?>
<?cs call:button_quiet(L.dispatch.issue) ?>
</form></section>
<?cs call:dispatch_press("lam-lai", L.dispatch.renew, L.dispatch.renew_about, "1") ?>
<?cs call:dispatch_press("bo", L.dispatch.drop, L.dispatch.drop_about, "") ?>
<?cs else ?>
<?cs if:View.dropped ?><?cs call:dispatch_press("lay-lai", L.dispatch.restore, L.dispatch.restore_about, "1") ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:View.Words.subject ?></h2>
<?cs if:View.Words.addressee ?><p class="govuk-body"><?cs var:L.dispatch.field.addressee ?>: <?cs var:View.Words.addressee ?></p><?cs /if ?>
<div class="govuk-body app-letter"><?cs var:View.Words.body ?></div>
<div class="govuk-body app-letter"><strong><?cs var:View.Words.authority ?></strong></div>
<p class="govuk-body"><?cs var:View.Words.signer ?></p>
<?cs if:View.Typed.subject ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.dispatch.typed ?></h2><p class="govuk-body"><?cs var:View.Typed.subject ?></p><div class="govuk-body app-letter"><?cs var:View.Typed.body ?></div><div class="govuk-body app-letter"><?cs var:View.Typed.recipients ?></div></section><?cs /if ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.dispatch.concerns ?> (<?cs var:View.Dispatch.catalogs ?>)</h2>
<ul class="govuk-list govuk-list--bullet"><?cs each:c = View.Catalogs ?><li><?cs if:c.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.agency ?></a>: <?cs var:c.state ?>, <?cs var:c.rows ?> <?cs var:L.catalog.approval.rows ?><?cs if:c.print ?> (<a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.print ?>"><?cs var:L.dispatch.print ?><span class="govuk-visually-hidden"> <?cs var:c.agency ?></span></a>)<?cs /if ?><?cs else ?><?cs var:c.agency ?><?cs /if ?></li><?cs /each ?></ul>
<?cs if:View.may_withdraw ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.dispatch.withdraw ?></h2><p class="govuk-body"><?cs var:L.dispatch.withdraw_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Dispatch.path ?>thu-hoi" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.dispatch.field.reason, "", "2") ?>
<?cs call:button_warn(L.dispatch.withdraw) ?>
</form></section><?cs /if ?>
<?cs call:legal(L.dispatch.legal) ?>

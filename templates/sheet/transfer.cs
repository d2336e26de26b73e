<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.sheet.transfer.form ?></h1>
<?cs if:View.waits ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.note.person, View.Old.name) ?>
<?cs call:fact(L.sheet.transfer.unit, View.Old.unit) ?>
<?cs call:fact(L.sheet.column.period, View.Old.period) ?>
<?cs call:fact(L.sheet.transfer.window, View.Old.window) ?>
<?cs call:fact(L.sheet.transfer.due, View.Old.due) ?>
<?cs if:View.Old.given ?><?cs call:fact(L.sheet.transfer.given, View.Old.given) ?><?cs /if ?>
</dl>
<?cs if:View.Old.late ?><?cs call:notice_band("warning", L.sheet.transfer.late) ?><?cs /if ?>
<?cs if:View.Old.instead ?><?cs call:notice_band("info", L.sheet.transfer.instead) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.sheet.transfer.form_about ?></p>
<?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:score_criteria("1") ?>
<?cs call:button(L.sheet.transfer.send) ?>
</form>
<?cs call:legal(L.sheet.transfer.legal) ?>

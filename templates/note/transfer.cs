<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.note.transfer.one ?></h1>
<?cs if:View.waits ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.note.person, View.Transfer.name) ?>
<?cs call:fact(L.note.transfer.unit, View.Transfer.unit) ?>
<?cs call:fact(L.note.transfer.next, View.Transfer.next) ?>
<?cs call:fact(L.note.transfer.last, View.Transfer.last) ?>
<?cs call:fact(L.note.transfer.due, View.Transfer.due) ?>
</dl>
<?cs if:View.Transfer.escalated ?><?cs call:notice_band("warning", L.note.transfer.escalated_about) ?><?cs /if ?>
<?cs /if ?>
<p class="govuk-body"><?cs var:L.note.transfer.one_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.words, L.note.transfer.words, "", "6") ?>
<?cs call:input(Form.proof, L.note.proof, L.note.proof_hint, "l") ?>
<?cs call:button(L.note.transfer.send) ?>
</form>
<?cs call:legal(L.note.legal) ?>

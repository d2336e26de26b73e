<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.regulation.remark.answer ?></h1>
<?cs each:m = View.Remarks ?><?cs call:regulation_remark_of(m) ?><?cs /each ?>
<?cs if:!View.open ?><?cs call:notice_band("warning", L.regulation.remark.again) ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.answer, L.regulation.remark.answered, "", "6") ?>
<?cs if:View.open ?><?cs call:button(L.regulation.remark.answer) ?><?cs /if ?>
</form>
<?cs call:legal(L.regulation.legal) ?>

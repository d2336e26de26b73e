<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.complaint.verify ?>: <?cs var:View.Rated.name ?>, <?cs var:View.Rated.year ?></h1>
<?cs call:rating_complaint(View.Complaint) ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.outcome, L.rating.complaint.outcome.title, "", View.Outcomes) ?>
<?cs call:input(Form.verifier, L.rating.complaint.verifier, "", "") ?>
<?cs call:input(Form.document, L.rating.complaint.document, "", "") ?>
<?cs call:area(Form.result, L.rating.complaint.result, "", "4") ?>
<?cs call:button(L.rating.complaint.verify) ?>
</form>
<?cs call:legal(L.rating.complaint.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.regulation.issue ?>: <?cs var:View.Regulation.name ?></h1>
<?cs call:regulation_head(View.Regulation) ?>
<?cs call:regulation_gaps(View.Gaps) ?>
<?cs if:View.open ?>
<?cs call:notice_band("info", L.regulation.issue_about) ?>
<?cs if:View.Last.name ?><p class="govuk-body"><?cs var:L.regulation.issue_ends ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Last.at ?>"><?cs var:View.Last.name ?>, <?cs var:L.regulation.which ?> <?cs var:View.Last.number ?></a> (<?cs var:View.Last.holds ?>).</p><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>ban-hanh/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.document_number, L.regulation.document_number, L.regulation.document_number_hint, "m") ?>
<?cs call:day(Form.document_day, L.regulation.document_day, "") ?>
<?cs call:input(Form.signer, L.regulation.signer, "", "") ?>
<?cs call:day(Form.from_day, L.regulation.from_day, L.regulation.from_day_hint) ?>
<?cs call:button(L.regulation.issue) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.regulation.legal) ?>

<h1 class="govuk-heading-l"><?cs var:L.salary.own ?></h1>
<p class="govuk-body"><?cs var:L.salary.own_about ?></p>
<?cs call:salary_rows(View.Rows, "1") ?>
<?cs call:salary_accounts(View.Accounts) ?>
<?cs call:legal(L.salary.legal) ?>

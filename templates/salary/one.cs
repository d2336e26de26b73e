<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.name ?></h1>
<?cs if:View.here ?><p class="app-muted"><?cs var:View.title ?> · <?cs var:View.unit ?></p><?cs else ?><?cs call:notice_band("info", L.salary.left) ?><?cs /if ?>
<?cs if:View.hidden ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>hien">
<?cs call:form_token() ?>
<p class="govuk-body"><?cs var:L.salary.open_about ?></p>
<?cs call:button_quiet(L.salary.open) ?>
</form>
<?cs /if ?>
<?cs if:View.shown ?><?cs call:notice_band("info", L.salary.opened) ?><?cs /if ?>
<?cs call:salary_rows(View.Rows, View.shown) ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.salary.withdrawn ?></h2>
<?cs call:scroll(L.salary.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.salary.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.salary.from ?></th><th scope="col"><?cs var:L.salary.figures ?></th><th scope="col"><?cs var:L.salary.document ?></th><th scope="col"><?cs var:L.salary.withdrawer ?></th><th scope="col"><?cs var:L.salary.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:s = View.Withdrawn ?>
<tr><td class="app-when" data-label="<?cs var:L.salary.from ?>"><?cs var:s.from ?></td><td data-label="<?cs var:L.salary.figures ?>"><?cs if:View.shown ?><?cs var:s.grade ?> · <?cs var:s.step ?> · <?cs var:s.coefficient ?><?cs else ?><?cs call:salary_hidden("", "") ?><?cs /if ?></td><td data-label="<?cs var:L.salary.document ?>"><?cs var:s.document ?></td><td data-label="<?cs var:L.salary.withdrawer ?>"><?cs var:s.withdrawer ?><br><span class="app-muted"><?cs var:s.withdrawn ?></span></td><td data-label="<?cs var:L.salary.withdraw_why ?>"><?cs var:s.reason ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:salary_accounts(View.Accounts) ?>
<?cs if:View.here ?>
<h2 class="govuk-heading-m"><?cs var:L.salary.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:day(Form.first_day, L.salary.from, L.salary.from_hint) ?>
<?cs call:input(Form.grade, L.salary.grade, L.salary.grade_hint, "m") ?>
<?cs call:number(Form.step, L.salary.step, "") ?>
<?cs call:number(Form.coefficient, L.salary.coefficient, L.salary.coefficient_hint) ?>
<?cs call:input(Form.document, L.salary.document, L.salary.document_hint, "") ?>
<?cs call:button(L.salary.enter) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.salary.enter_account ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>tai-khoan" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:day(Form.account_day, L.salary.from, "") ?>
<?cs call:input(Form.account_number, L.salary.account, L.salary.account_hint, "m") ?>
<?cs call:input(Form.bank, L.salary.bank, L.salary.bank_hint, "") ?>
<?cs call:button(L.salary.enter_account) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.salary.legal) ?>

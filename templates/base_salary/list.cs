<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.base_salary.title ?></h1>
<p class="govuk-body"><?cs var:L.base_salary.about ?></p>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.base_salary.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.base_salary.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.base_salary.from ?></th><th scope="col" class="app-num"><?cs var:L.base_salary.amount ?></th><th scope="col"><?cs var:L.base_salary.document ?></th><th scope="col"><?cs var:L.base_salary.maker ?></th><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.base_salary.withdraw ?></span></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:b = View.Rows ?>
<tr><td class="app-when" data-label="<?cs var:L.base_salary.from ?>"><?cs var:b.from ?></td><td class="app-num" data-label="<?cs var:L.base_salary.amount ?>"><?cs var:b.amount ?></td><td data-label="<?cs var:L.base_salary.document ?>"><?cs var:b.document ?></td><td data-label="<?cs var:L.base_salary.maker ?>"><?cs if:b.maker ?><?cs var:b.maker ?><?cs else ?><?cs var:L.base_salary.given ?><?cs /if ?></td><?cs if:View.may ?><td><?cs if:b.withdraw ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:b.withdraw ?>"><?cs var:L.base_salary.withdraw ?><span class="govuk-visually-hidden"> <?cs var:b.from ?></span></a><?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.base_salary.none) ?>
<?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.base_salary.withdrawn ?></h2>
<?cs call:scroll(L.base_salary.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.base_salary.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.base_salary.from ?></th><th scope="col" class="app-num"><?cs var:L.base_salary.amount ?></th><th scope="col"><?cs var:L.base_salary.withdrawer ?></th><th scope="col"><?cs var:L.base_salary.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:b = View.Withdrawn ?>
<tr><td class="app-when" data-label="<?cs var:L.base_salary.from ?>"><?cs var:b.from ?></td><td class="app-num" data-label="<?cs var:L.base_salary.amount ?>"><?cs var:b.amount ?></td><td data-label="<?cs var:L.base_salary.withdrawer ?>"><?cs var:b.withdrawer ?><br><span class="app-muted"><?cs var:b.withdrawn ?></span></td><td data-label="<?cs var:L.base_salary.withdraw_why ?>"><?cs var:b.reason ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.base_salary.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/thuong/luong-co-so/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:day(Form.first_day, L.base_salary.from, L.base_salary.from_hint) ?>
<?cs call:input(Form.amount, L.base_salary.amount, L.base_salary.amount_hint, "m") ?>
<?cs call:input(Form.document, L.base_salary.document, L.base_salary.document_hint, "") ?>
<?cs call:button(L.base_salary.enter) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.base_salary.legal) ?>

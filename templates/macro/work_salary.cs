<?cs def:salary_hidden(value, shown) ?><?cs if:shown ?><?cs var:value ?><?cs else ?><span aria-hidden="true">••••</span><span class="govuk-visually-hidden"><?cs var:L.salary.hidden ?></span><?cs /if ?><?cs /def ?>

<?cs def:salary_rows(list, shown) ?><?cs if:subcount(list) > 0 ?>
<?cs call:scroll(L.salary.rows) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.salary.rows ?></caption>
<thead><tr><th scope="col"><?cs var:L.salary.from ?></th><th scope="col"><?cs var:L.salary.grade ?></th><th scope="col"><?cs var:L.salary.step ?></th><th scope="col"><?cs var:L.salary.coefficient ?></th><th scope="col"><?cs var:L.salary.document ?></th><th scope="col"><?cs var:L.salary.maker ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.salary.withdraw ?></span></th></tr></thead>
<tbody>
<?cs each:s = list ?>
<tr><td class="app-when" data-label="<?cs var:L.salary.from ?>"><?cs var:s.from ?></td><td data-label="<?cs var:L.salary.grade ?>"><?cs call:salary_hidden(s.grade, shown) ?></td><td data-label="<?cs var:L.salary.step ?>"><?cs call:salary_hidden(s.step, shown) ?></td><td data-label="<?cs var:L.salary.coefficient ?>"><?cs call:salary_hidden(s.coefficient, shown) ?></td><td data-label="<?cs var:L.salary.document ?>"><?cs var:s.document ?></td><td data-label="<?cs var:L.salary.maker ?>"><?cs var:s.maker ?><br><span class="app-muted"><?cs var:s.made ?></span></td><td><?cs if:s.withdraw ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.withdraw ?>"><?cs var:L.salary.withdraw ?><span class="govuk-visually-hidden"> <?cs var:s.from ?></span></a><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.salary.none) ?>
<?cs /if ?><?cs /def ?>

<?cs def:sum_fact(name, value, unit) ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:name ?></dt><dd class="govuk-summary-list__value"><?cs var:value ?> <?cs var:unit ?></dd></div><?cs /def ?>

<?cs def:salary_figures(s) ?><?cs var:L.salary.grade ?> <?cs var:s.grade ?> · <?cs var:L.salary.step ?> <?cs var:s.step ?> · <?cs var:L.salary.coefficient ?> <?cs var:s.coefficient ?> · <?cs var:s.document ?><?cs /def ?>

<?cs def:salary_accounts(list) ?><?cs if:subcount(list) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.salary.accounts ?></h2>
<?cs call:scroll(L.salary.accounts) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.salary.accounts ?></caption>
<thead><tr><th scope="col"><?cs var:L.salary.from ?></th><th scope="col"><?cs var:L.salary.account ?></th><th scope="col"><?cs var:L.salary.bank ?></th><th scope="col"><?cs var:L.salary.maker ?></th></tr></thead>
<tbody>
<?cs each:a = list ?>
<tr><td class="app-when" data-label="<?cs var:L.salary.from ?>"><?cs var:a.from ?></td><td data-label="<?cs var:L.salary.account ?>"><?cs var:a.number ?></td><td data-label="<?cs var:L.salary.bank ?>"><?cs var:a.bank ?></td><td data-label="<?cs var:L.salary.maker ?>"><?cs var:a.maker ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?><?cs /def ?>

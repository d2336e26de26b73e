<?cs def:bonus_finance_groups(list, caption, what) ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><?cs var:what ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.people ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.spent ?></th></tr></thead>
<tbody>
<?cs each:g = list ?><tr><td data-label="<?cs var:what ?>"><?cs var:g.name ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.people ?>"><?cs var:g.people ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.spent ?>"><?cs var:g.amount ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

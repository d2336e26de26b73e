<h1 class="govuk-heading-l"><?cs var:L.bonus.title ?></h1>
<?cs if:subcount(View.Places) > 0 ?><ul class="govuk-list app-actions"><?cs each:p = View.Places ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></li><?cs /each ?></ul><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_run.own.shares ?></h2>
<?cs if:subcount(View.Shares) > 0 ?>
<?cs call:scroll(L.bonus_run.own.shares) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_run.own.shares ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_run.column.period ?></th><th scope="col"><?cs var:L.bonus_run.column.kind ?></th><th scope="col"><?cs var:L.bonus_run.column.agency ?></th><th scope="col"><?cs var:L.bonus_run.column.level ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.amount ?></th><th scope="col"><?cs var:L.bonus_run.column.decision ?></th><th scope="col"><?cs var:L.bonus_run.column.how ?></th></tr></thead>
<tbody>
<?cs each:s = View.Shares ?>
<tr><td data-label="<?cs var:L.bonus_run.column.period ?>"><?cs var:s.period ?></td><td data-label="<?cs var:L.bonus_run.column.kind ?>"><?cs var:s.kind ?></td><td data-label="<?cs var:L.bonus_run.column.agency ?>"><?cs var:s.agency ?></td><td data-label="<?cs var:L.bonus_run.column.level ?>"><?cs var:s.level ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.amount ?>"><?cs var:s.amount ?></td><td data-label="<?cs var:L.bonus_run.column.decision ?>"><?cs var:s.decision ?></td><td data-label="<?cs var:L.bonus_run.column.how ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:L.bonus_run.own.steps ?><span class="govuk-visually-hidden"> <?cs var:s.period ?></span></a></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.bonus_run.own.none) ?>
<?cs /if ?>
<?cs call:bonus_own_entries() ?>
<?cs call:legal(L.bonus.legal) ?>

<h1 class="govuk-heading-l"><?cs var:L.bonus_run.share ?>: <?cs var:View.name ?></h1>
<p class="govuk-body"><?cs var:View.kind ?>, <?cs var:View.period ?>, <?cs var:View.agency ?> <?cs call:tag("blue", View.state) ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.bonus_run.column.amount, View.amount) ?>
<?cs if:View.decision ?><?cs call:fact(L.bonus_run.column.decision, View.decision) ?><?cs /if ?>
<?cs call:fact(L.bonus_run.column.regulation, View.regulation) ?>
</dl>
<h2 class="govuk-heading-m"><?cs var:L.bonus_run.steps ?></h2>
<p class="govuk-body"><?cs var:L.bonus_run.steps_about ?></p>
<?cs call:scroll(L.bonus_run.steps) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_run.steps ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_run.column.step ?></th><th scope="col"><?cs var:L.bonus_run.column.value ?></th><th scope="col"><?cs var:L.bonus_run.column.how ?></th></tr></thead>
<tbody>
<?cs each:s = View.Steps ?><tr><th scope="row"><?cs var:s.name ?></th><td data-label="<?cs var:L.bonus_run.column.value ?>"><?cs var:s.value ?></td><td data-label="<?cs var:L.bonus_run.column.how ?>"><?cs var:s.how ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:subcount(View.Sheets) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_run.sheets ?></h2>
<?cs call:scroll(L.bonus_run.sheets) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_run.sheets ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.bonus_run.column.number ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.months ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.total ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.edition ?></th></tr></thead>
<tbody><?cs each:s = View.Sheets ?><tr><td class="app-num" data-label="<?cs var:L.bonus_run.column.number ?>"><?cs var:s.n ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.months ?>"><?cs var:s.months ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.total ?>"><?cs var:s.total ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.edition ?>"><?cs var:s.edition ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:legal(L.bonus.legal) ?>

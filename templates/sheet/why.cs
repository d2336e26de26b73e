<h1 class="govuk-heading-l"><?cs if:View.Score.total ?><?cs var:L.sheet.why.lead ?> <?cs var:View.Score.total ?>?<?cs elif:View.Score.scored ?><?cs var:L.sheet.why.title ?><?cs else ?><?cs var:L.sheet.why.none ?><?cs /if ?></h1>
<?cs call:score_head(View.Sheet) ?>
<?cs if:View.frozen ?><p class="govuk-body"><?cs var:L.sheet.why.frozen ?></p><?cs else ?><p class="govuk-body"><?cs var:L.sheet.why.now ?></p><?cs /if ?>
<?cs if:!View.Score.scored ?><?cs call:notice_band("warning", L.sheet.no_work) ?><?cs elif:!View.Score.total ?><?cs call:notice_band("info", L.sheet.common_open) ?><?cs /if ?>
<?cs call:score_short(View.short) ?>
<?cs if:!View.contract ?>
<h2 class="govuk-heading-m">1. <?cs var:L.sheet.why.rows ?></h2>
<p class="govuk-body"><?cs var:L.sheet.why.rows_about ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Cited.failed ?>"><?cs var:L.sheet.why.failed ?></a> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Cited.late ?>"><?cs var:L.sheet.why.late ?></a><?cs if:View.Score.by_day ?> <?cs var:L.sheet.why.by_day ?><?cs /if ?></p>
<?cs call:score_rows(View.Rows) ?>
<h2 class="govuk-heading-m">2. <?cs var:L.sheet.why.sums ?></h2>
<?cs call:scroll(L.sheet.why.sums) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.why.sums ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.why.of ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_assigned ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_done ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_good ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_ontime ?></th></tr></thead>
<tbody>
<tr><td data-label="<?cs var:L.sheet.why.of ?>"><?cs var:L.sheet.why.own ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_assigned ?>"><?cs var:View.Score.own_assigned ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_done ?>"><?cs var:View.Score.own_done ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_good ?>"><?cs var:View.Score.own_good ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_ontime ?>"><?cs var:View.Score.own_ontime ?></td></tr>
<?cs if:View.Score.leads ?><tr><td data-label="<?cs var:L.sheet.why.of ?>"><?cs var:L.sheet.why.staff ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_assigned ?>"><?cs var:View.Score.staff_assigned ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_done ?>"><?cs var:View.Score.staff_done ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_good ?>"><?cs var:View.Score.staff_good ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_ontime ?>"><?cs var:View.Score.staff_ontime ?></td></tr>
<tr><td data-label="<?cs var:L.sheet.why.of ?>"><strong><?cs var:L.sheet.why.together ?></strong></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_assigned ?>"><strong><?cs var:View.Score.assigned ?></strong></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_done ?>"><strong><?cs var:View.Score.done ?></strong></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_good ?>"><strong><?cs var:View.Score.good ?></strong></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_ontime ?>"><strong><?cs var:View.Score.ontime ?></strong></td></tr><?cs /if ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:View.Score.scored ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet.why.shares ?></h2>
<dl class="govuk-summary-list">
<?cs each:p = View.Parts ?><?cs call:fact(p.name, p.value) ?>
<?cs /each ?></dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs if:View.Score.leads ?><?cs var:View.Cited.leader_parts ?><?cs else ?><?cs var:View.Cited.staff_parts ?><?cs /if ?>"><?cs var:L.sheet.why.parts ?></a> <?cs if:View.contract ?><?cs var:L.sheet.why.no_cap ?><?cs elif:View.Score.each ?><?cs var:L.sheet.why.each ?><?cs else ?><?cs var:L.sheet.why.cap ?><?cs /if ?><?cs if:View.Score.leads ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Cited.leader ?>"><?cs var:L.sheet.why.halves ?></a><?cs /if ?></p>
<?cs /if ?>
<?cs call:score_transfer(View.Transfer, View.digest) ?>
<?cs if:View.Score.total ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet.why.total ?></h2>
<p class="govuk-body"><?cs var:View.Score.common ?> + <?cs var:View.Score.result ?>% × 70 = <strong><?cs var:View.Score.total ?></strong> <?cs var:L.sheet.of_all ?>. <?cs var:L.sheet.why.exact ?> <?cs var:View.Score.total_exact ?>. <?cs var:L.sheet.why.cut ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Cited.common ?>"><?cs var:L.sheet.why.common_most ?></a> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Cited.result ?>"><?cs var:L.sheet.why.result_most ?></a></p>
<p class="govuk-body"><?cs var:L.sheet.total_as ?> <strong><?cs var:View.Score.level ?></strong>.<?cs if:View.Score.next ?> <?cs var:L.sheet.why.missing ?> <?cs var:View.Score.next ?>: <?cs var:View.Score.missing ?> (<?cs var:View.Score.missing_exact ?>).<?cs /if ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Cited.level ?>"><?cs var:L.sheet.why.levels ?></a></p>
<?cs /if ?>
<?cs if:subcount(View.Parameters) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.sheet.why.parameters ?></h2>
<dl class="govuk-summary-list"><?cs each:p = View.Parameters ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:p.name ?></dt><dd class="govuk-summary-list__value"><?cs var:p.value ?> <span class="app-muted">(<?cs var:p.source ?><?cs if:p.document ?> <?cs var:p.document ?><?cs /if ?>)</span></dd></div><?cs /each ?></dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/tham-so/"><?cs var:L.sheet.why.parameters_link ?></a></p><?cs /if ?>
<?cs if:View.Can.acknowledge_now ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>da-xem" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.sheet.acknowledge) ?></form><?cs /if ?>
<?cs if:View.digest ?><p class="app-muted"><?cs var:L.sheet.digest ?> <code><?cs var:View.digest ?></code></p><?cs /if ?>
<?cs call:legal(L.sheet.legal) ?>

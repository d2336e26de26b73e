<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.sheet.one ?> <?cs var:View.Sheet.period ?></h1>
<?cs call:score_head(View.Sheet) ?>
<?cs if:View.next ?><p class="govuk-body"><?cs var:View.next ?></p><?cs /if ?>
<?cs if:View.Sheet.exception ?><?cs call:notice_band("info", View.Sheet.exception) ?><p class="govuk-body"><?cs var:View.Sheet.exception_why ?></p><?cs /if ?>
<?cs if:View.Sheet.preview_until && !View.Sheet.published_at ?><p class="govuk-body"><?cs var:L.sheet.look_until ?> <?cs var:View.Sheet.preview_until ?>. <?cs var:L.sheet.confirmed_by ?> <?cs var:View.Sheet.confirmer ?>.</p><?cs /if ?>
<?cs if:View.Sheet.published_at ?><p class="govuk-body"><?cs var:L.sheet.published_on ?> <?cs var:View.Sheet.published_at ?>, <?cs var:View.Sheet.publisher ?>.<?cs if:View.Sheet.acknowledged_at ?> <?cs var:L.sheet.acknowledged_on ?> <?cs var:View.Sheet.acknowledged_at ?>.<?cs /if ?></p><?cs /if ?>
<?cs call:national_last(View.National) ?>
<?cs if:View.moved ?><?cs call:notice_band("warning", View.moved) ?><?cs elif:View.again ?><?cs call:notice_band("warning", View.again) ?><?cs /if ?>
<?cs if:View.waits ?><?cs call:notice_band("warning", View.waits) ?><?cs /if ?>
<?cs if:View.missing > 0 ?><?cs call:notice_band("warning", L.sheet.below_missing) ?><ul class="govuk-list govuk-list--bullet"><?cs each:m = View.Missing ?><li><?cs var:m.name ?></li><?cs /each ?></ul><?cs /if ?>
<?cs call:score_short(View.short) ?>
<?cs call:score_total(View.Score) ?>
<div class="app-actions">
<?cs if:View.Can.score ?><?cs call:link_button(View.self, L.sheet.self) ?><?cs /if ?>
<?cs if:View.Can.confirm ?><?cs call:link_button(View.confirm, L.sheet.confirm) ?><?cs /if ?>
<?cs if:View.Can.prepare ?><?cs call:link_button(View.prepare, L.sheet.prepare) ?><?cs /if ?>
<?cs if:View.Score.scored ?><?cs call:link_button_quiet(View.why, L.sheet.why.press) ?><?cs /if ?>
<?cs if:View.petition ?><?cs call:link_button_quiet(View.petition, L.petition.title) ?><?cs /if ?>
<?cs if:View.papers ?><?cs call:link_button_quiet(View.papers, L.sheet_paper.print) ?><?cs /if ?>
<?cs if:View.Can.acknowledge_now ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>da-xem" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.sheet.acknowledge) ?></form><?cs /if ?>
</div>
<h2 class="govuk-heading-m"><?cs var:L.sheet.common ?></h2>
<?cs call:scroll(L.sheet.common) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.common ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.criterion ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.most ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.self ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.head ?></th></tr></thead>
<tbody>
<?cs each:p = View.Points ?><tr><td data-label="<?cs var:L.sheet.column.criterion ?>"><?cs var:p.code ?>. <?cs var:p.name ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.most ?>"><?cs var:p.most ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.self ?>"><?cs var:p.self ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.head ?>"><?cs if:p.differs ?><mark class="app-differs"><?cs var:p.head ?></mark><?cs else ?><?cs var:p.head ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:score_transfer(View.Transfer, View.digest) ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.sheet.strengths, View.Sheet.strengths) ?>
<?cs call:fact(L.sheet.weaknesses, View.Sheet.weaknesses) ?>
<?cs call:fact(L.sheet.opinion, View.Sheet.opinion) ?>
<?cs if:View.Sheet.silent ?><?cs call:fact(L.sheet.silent, View.Sheet.silent) ?><?cs /if ?>
</dl>
<?cs if:View.notes ?><?cs call:evidence_all(View.Notes) ?><?cs /if ?>
<?cs if:!View.contract ?><h2 class="govuk-heading-m"><?cs var:L.sheet.rows ?></h2>
<?cs call:score_rows(View.Rows) ?><?cs /if ?>
<?cs if:subcount(View.Below) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet.below ?></h2>
<ul class="govuk-list govuk-list--bullet"><?cs each:b = View.Below ?><li><?cs var:b.name ?>: <?cs if:b.total ?><?cs var:b.total ?><?cs else ?><?cs var:L.sheet.no_work_short ?><?cs /if ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs call:score_press(View.Can.return, "tra-lai", L.sheet.return, L.sheet.return_about, L.sheet.reason) ?>
<?cs call:score_press(View.Can.recall, "rut-xac-nhan", L.sheet.recall, L.sheet.recall_about, L.sheet.reason) ?>
<?cs call:score_press(View.Can.unexcept, "bo-ngoai-le", L.sheet.unexcept, L.sheet.unexcept_about, L.sheet.reason) ?>
<?cs call:score_press(View.Can.reopen, "mo-lai", L.sheet.reopen, L.sheet.reopen_about, L.sheet.reason_document) ?>
<?cs if:View.Can.except_now ?>
<details class="govuk-details"<?cs if:Form.exception_why.error || Form.exception.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.sheet.except ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.sheet.except_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>ngoai-le" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.exception, L.sheet.exception.title, "", View.Exceptions) ?>
<?cs call:area(Form.exception_why, L.sheet.reason_document, "", "3") ?>
<?cs call:button_quiet(L.sheet.except) ?>
</form></div></details>
<?cs /if ?>
<?cs if:View.earlier ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.earlier ?>"><?cs var:L.sheet.earlier ?></a></p><?cs /if ?>
<?cs if:subcount(View.Timeline) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.sheet.life ?></h2><?cs call:timeline(View.Timeline) ?><?cs /if ?>
<?cs if:View.digest ?><p class="app-muted"><?cs var:L.sheet.digest ?> <code><?cs var:View.digest ?></code></p><?cs /if ?>
<?cs call:legal(L.sheet.legal) ?>

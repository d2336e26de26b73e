<?cs call:errors() ?>
<?cs if:View.confirmed ?><?cs call:notice_band("success", L.sheet.confirmed_one) ?><?cs /if ?>
<h1 class="govuk-heading-l"><?cs if:View.prepare ?><?cs var:L.sheet.prepare ?><?cs else ?><?cs var:L.sheet.confirm ?><?cs /if ?>: <?cs var:View.Sheet.period ?></h1>
<?cs call:score_head(View.Sheet) ?>
<?cs if:View.odd || View.left > 0 ?><p class="govuk-body"><?cs if:View.odd ?><strong><?cs var:View.odd ?>.</strong> <?cs /if ?><?cs if:View.left > 0 ?><?cs var:L.sheet.left_before ?> <?cs var:View.left ?> <?cs var:L.sheet.left_after ?>.<?cs /if ?></p><?cs /if ?>
<p class="app-muted"><?cs if:View.prepare ?><?cs var:L.sheet.prepare_about ?><?cs else ?><?cs var:L.sheet.confirm_about ?><?cs /if ?></p>
<?cs if:View.prepared ?><?cs call:notice_band("info", L.sheet.prepared) ?><?cs /if ?>
<?cs call:score_short(View.short) ?>
<?cs call:score_total(View.Score) ?>
<?cs if:!View.contract ?><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.sheet.rows ?></span></summary><div class="govuk-details__text"><?cs call:score_rows(View.Rows) ?></div></details><?cs /if ?>
<?cs call:score_transfer(View.Transfer, "") ?>
<?cs if:View.Sheet.strengths || View.Sheet.weaknesses ?><dl class="govuk-summary-list">
<?cs call:fact(L.sheet.strengths, View.Sheet.strengths) ?>
<?cs call:fact(L.sheet.weaknesses, View.Sheet.weaknesses) ?>
</dl><?cs /if ?>
<?cs call:score_asks() ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:score_grid() ?>
<div class="app-narrow">
<?cs if:View.silent ?><?cs call:notice_band("warning", L.sheet.silent_about) ?><?cs call:area(Form.silent_why, L.sheet.silent, "", "2") ?><?cs /if ?>
<?cs if:View.contract ?><h2 class="govuk-heading-m"><?cs var:L.sheet.support ?></h2>
<?cs call:number(Form.quality, L.sheet.quality, L.sheet.percent_hint) ?>
<?cs call:number(Form.procedure, L.sheet.procedure, L.sheet.percent_hint) ?>
<?cs call:number(Form.effect, L.sheet.effect, L.sheet.percent_hint) ?><?cs /if ?>
<?cs if:View.leads ?><h2 class="govuk-heading-m"><?cs var:L.sheet.leader ?></h2>
<?cs call:radios(Form.organising, L.sheet.organising.title, "", View.Organising) ?>
<?cs call:area(Form.organising_why, L.sheet.ground, "", "2") ?>
<?cs call:radios(Form.unity, L.sheet.unity.title, "", View.Unity) ?>
<?cs call:area(Form.unity_why, L.sheet.ground, "", "2") ?><?cs /if ?>
<?cs call:area(Form.opinion, L.sheet.opinion, "", "3") ?>
<?cs if:View.prepare ?><?cs call:button(L.sheet.prepare_send) ?><?cs elif:View.next ?><div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="next"><?cs var:L.sheet.confirm_next ?></button><?cs call:button_as("deed", "stay", L.sheet.confirm_send) ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.next ?>"><?cs var:L.sheet.confirm_skip ?></a></div><?cs else ?><?cs call:button(L.sheet.confirm_send) ?><?cs /if ?>
</div>
</form>
<?cs call:legal(L.sheet.legal) ?>

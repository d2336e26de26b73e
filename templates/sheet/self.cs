<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.sheet.self ?>: <?cs var:View.Sheet.period ?></h1>
<?cs call:score_head(View.Sheet) ?>
<p class="govuk-body"><?cs var:L.sheet.self_about ?></p>
<div class="app-narrow">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:score_criteria("") ?>
<?cs if:View.contract ?><h2 class="govuk-heading-m"><?cs var:L.sheet.support ?></h2>
<?cs call:number(Form.quality, L.sheet.quality, L.sheet.percent_hint) ?>
<?cs call:number(Form.procedure, L.sheet.procedure, L.sheet.percent_hint) ?>
<?cs call:number(Form.effect, L.sheet.effect, L.sheet.percent_hint) ?><?cs /if ?>
<?cs call:area(Form.strengths, L.sheet.strengths, "", "4") ?>
<?cs call:area(Form.weaknesses, L.sheet.weaknesses, "", "4") ?>
<?cs if:View.result ?><p class="govuk-body"><?cs var:L.sheet.result_now ?> <strong><?cs var:View.result ?></strong> <?cs var:L.sheet.of_result ?><?cs if:View.expect_result && View.expect_result != View.result ?>; <?cs var:L.sheet.result_expect ?> <strong><?cs var:View.expect_result ?></strong><?cs /if ?>.</p><?cs /if ?>
<?cs call:button(L.sheet.self_send) ?>
</form>
</div>
<?cs call:legal(L.sheet.legal) ?>

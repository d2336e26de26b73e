<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.code ?>. <?cs var:View.name ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.criteria.most ?> <strong><?cs var:View.most ?></strong> <?cs var:L.criteria.unit ?>. <?cs var:L.criteria.levels_about ?></p>
<?cs if:View.conflict ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.saved ?></h2><?cs each:c = View.Criteria ?><?cs if:c.n == View.n ?><div class="govuk-body app-letter"><?cs var:c.words ?></div><?cs call:criteria_levels(c) ?><?cs /if ?><?cs /each ?></section><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.words, L.criteria.words, L.criteria.words_hint, "6") ?>
<?cs call:criteria_level(Form.least1, Form.level1, "1") ?>
<?cs call:criteria_level(Form.least2, Form.level2, "2") ?>
<?cs call:criteria_level(Form.least3, Form.level3, "3") ?>
<?cs call:criteria_level(Form.least4, Form.level4, "4") ?>
<?cs call:criteria_level(Form.least5, Form.level5, "5") ?>
<?cs call:button(L.criteria.save) ?>
</form>
</div>

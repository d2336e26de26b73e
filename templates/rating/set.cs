<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Set.name ?></h1>
<dl class="govuk-summary-list"><?cs call:fact(L.rating.column.state, View.Set.state) ?><?cs call:fact(L.rating.set.from_year, View.Set.from_year) ?><?cs if:View.Set.document ?><?cs call:fact(L.rating.set.document, View.Set.document) ?><?cs /if ?><?cs call:fact(L.rating.set.maker, View.Set.maker) ?><?cs if:View.Set.reason ?><?cs call:fact(L.rating.set.withdraw_why, View.Set.reason) ?><?cs /if ?></dl>
<?cs if:View.back ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>thu-hoi"><?cs var:L.rating.set.withdraw ?></a></p><?cs /if ?>
<?cs if:View.may ?><div class="app-actions"><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.path ?>them"><?cs var:L.rating.set.add ?></a></div><?cs /if ?>
<?cs call:rating_set_table(View.Common, L.rating.part.common, View.common, View.common_most) ?>
<?cs call:rating_set_table(View.Results, L.rating.part.results, View.results, View.results_most) ?>
<?cs if:View.may ?>
<?cs if:!View.sound ?><?cs call:notice_band("warning", L.rating.set.unsound) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.set.change ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.set_name, L.rating.set.name, "", "") ?>
<?cs call:number(Form.from_year, L.rating.set.from_year, L.rating.set.from_year_hint) ?>
<?cs call:button_quiet(L.rating.set.change) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.rating.set.put ?></h2>
<p class="govuk-body"><?cs var:L.rating.set.put_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>hieu-luc" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.document_number, L.rating.set.document_number, "", "m") ?>
<?cs call:day(Form.document_day, L.period.document_day, "") ?>
<?cs call:button(L.rating.set.put) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.rating.legal_form) ?>

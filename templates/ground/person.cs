<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.ground.title ?></h1>
<p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:View.title ?>, <?cs if:View.inside ?><?cs var:View.unit ?>, <?cs /if ?><?cs var:View.agency ?></p>
<?cs if:subcount(View.Grounds) > 0 || subcount(View.Withdrawn) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.ground.list ?></h2><?cs call:ground_cards(View.Grounds, View.Withdrawn) ?><?cs else ?><?cs call:empty(L.ground.none) ?><?cs /if ?>
<?cs if:View.enters ?>
<h2 class="govuk-heading-m"><?cs var:L.ground.enter ?></h2>
<p class="govuk-body"><?cs var:L.ground.enter_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.ground_kind, L.ground.kind.title, "", View.Kinds) ?>
<?cs call:radios(Form.decided_by, L.ground.decided.title, L.ground.discipline_alone, View.Decided) ?>
<?cs call:select(Form.penalty, L.ground.penalty.title, L.ground.penalty_hint, View.Penalties) ?>
<?cs call:radios(Form.concerns, L.ground.concerns.title, L.ground.discipline_alone, View.Concerns) ?>
<?cs call:area(Form.act, L.ground.act, L.ground.act_hint, "4") ?>
<?cs call:day(Form.act_from, L.ground.act_from, "") ?>
<?cs call:day(Form.act_until, L.ground.act_until, L.ground.act_until_hint) ?>
<?cs if:subcount(View.Acts) > 1 || Form.act_of.error ?><?cs call:select(Form.act_of, L.ground.act_of, L.ground.act_of_hint, View.Acts) ?><?cs /if ?>
<?cs call:select(Form.act_unit, L.ground.body, "", View.Units) ?>
<?cs call:input(Form.act_body, L.ground.act_body, L.ground.act_body_hint, "") ?>
<?cs call:input(Form.decider, L.ground.decider, "", "") ?>
<?cs call:input(Form.document_number, L.ground.document_number, "", "m") ?>
<?cs call:day(Form.document_day, L.ground.document_day, "") ?>
<?cs call:day(Form.effective_day, L.ground.effective, L.ground.effective_hint) ?>
<?cs call:input(Form.counts_in, L.ground.said, L.ground.said_hint, "s") ?>
<?cs call:area(Form.counts_why, L.ground.said_why, "", "2") ?>
<?cs call:button(L.ground.enter) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.ground.legal) ?>

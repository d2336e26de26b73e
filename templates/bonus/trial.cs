<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_trial.title ?></h1>
<p class="govuk-body app-narrow"><?cs var:L.bonus_trial.about ?></p>
<nav class="app-subnav" aria-label="<?cs var:L.bonus_trial.way ?>"><ul>
<?cs call:tab(View.by_period, L.bonus_trial.by_period, "", !View.assumed) ?>
<?cs call:tab(View.by_people, L.bonus_trial.by_people, "", View.assumed) ?>
</ul></nav>
<?cs if:!View.versions ?><?cs call:empty(L.bonus_trial.no_version) ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.regulations ?>"><?cs var:L.bonus_trial.regulations ?></a></p><?cs else ?>
<?cs if:View.unclosed ?><?cs call:notice_band("info", L.bonus_trial.unclosed) ?><?cs /if ?>
<form method="get" action="<?cs var:Page.base ?><?cs var:View.at ?>" novalidate>
<?cs if:View.assumed ?><input type="hidden" name="cach" value="gia-dinh"><?cs /if ?>
<div class="app-grid app-grid--halves">
<section class="app-panel" aria-labelledby="plan-a"><h2 class="govuk-heading-s" id="plan-a"><?cs var:L.bonus_trial.plan_a ?></h2>
<?cs if:!View.assumed ?><?cs call:select(Form.ky, L.bonus_trial.field.period, L.bonus_trial.field.period_hint, View.Periods) ?><?cs /if ?>
<?cs call:select(Form.a, L.bonus_trial.field.version, "", View.Versions) ?>
<?cs call:input(Form.quy, L.bonus_trial.field.fund, L.bonus_trial.field.fund_hint, "m") ?>
</section>
<section class="app-panel" aria-labelledby="plan-b"><h2 class="govuk-heading-s" id="plan-b"><?cs var:L.bonus_trial.plan_b ?></h2>
<p class="govuk-body app-muted"><?cs var:L.bonus_trial.plan_b_about ?></p>
<?cs call:select(Form.b, L.bonus_trial.field.other, "", View.Others) ?>
<?cs call:input(Form.quyb, L.bonus_trial.field.fund, L.bonus_trial.field.fund_other_hint, "m") ?>
<?cs if:View.moves ?><?cs call:select(Form.doi, L.bonus_trial.field.move, "", View.Moves) ?>
<?cs call:number(Form.gia, L.bonus_trial.field.value, L.bonus_trial.field.value_hint) ?><?cs /if ?>
</section>
</div>
<?cs if:View.assumed ?><section class="app-panel" aria-labelledby="assumed"><h2 class="govuk-heading-s" id="assumed"><?cs var:L.bonus_trial.people_title ?></h2>
<p class="govuk-body app-muted"><?cs var:L.bonus_trial.people_about ?></p>
<div class="app-grid app-grid--halves"><div>
<?cs call:number(Form.nguoi, L.bonus_trial.field.people, L.bonus_trial.field.people_hint) ?>
<?cs call:number(Form.heso, L.bonus_trial.field.coefficient, L.bonus_trial.field.coefficient_hint) ?>
</div><div>
<?cs call:number(Form.muc1, L.bonus_trial.field.excellent, "") ?>
<?cs call:number(Form.muc2, L.bonus_trial.field.good, "") ?>
<?cs call:number(Form.muc3, L.bonus_trial.field.done, "") ?>
<?cs call:number(Form.muc4, L.bonus_trial.field.failed, "") ?>
</div></div>
</section><?cs /if ?>
<?cs call:button(L.bonus_trial.go) ?>
</form>
<?cs if:View.untyped ?><p class="govuk-body"><?cs var:L.bonus_trial.type_people ?></p><?cs /if ?>
<?cs if:View.result ?>
<h2 class="govuk-heading-m" id="result"><?cs var:L.bonus_trial.result ?></h2>
<dl class="govuk-summary-list">
<?cs if:View.period ?><?cs call:fact(L.bonus_trial.result_of, View.period) ?><?cs /if ?>
<?cs call:fact(L.bonus_trial.counted, View.people) ?>
<?cs each:s = View.Sides ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:s.name ?></dt><dd class="govuk-summary-list__value"><strong><?cs var:s.costs ?></strong><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.version ?></a><?cs if:s.moved ?><br><?cs var:s.moved ?><?cs /if ?></dd></div><?cs /each ?>
</dl>
<?cs each:w = View.Warnings ?><?cs call:notice_band("warning", w.text) ?><?cs /each ?>
<?cs if:!View.assumed && !View.names ?><p class="govuk-body"><?cs var:L.bonus_trial.about_officer ?></p><?cs /if ?>
<?cs if:subcount(View.Sums) > 0 ?>
<?cs if:View.balance ?><p class="govuk-body"><strong><?cs var:View.balance ?></strong></p><?cs /if ?>
<?cs call:trial_sums(View.Sums, View.two) ?>
<p class="govuk-body app-muted app-narrow"><?cs var:L.bonus_trial.gini_about ?></p>
<?cs if:View.Chart.id ?><section class="app-panel" aria-labelledby="chart"><h3 class="govuk-heading-s" id="chart"><?cs var:L.bonus_trial.chart ?></h3>
<?cs call:chart(View.Chart) ?></section><?cs /if ?>
<h3 class="govuk-heading-s"><?cs var:L.bonus_trial.levels ?></h3>
<?cs call:trial_groups(View.Levels, L.bonus_trial.levels, L.bonus_trial.column.level, View.two) ?>
<?cs if:subcount(View.Units) > 0 ?><h3 class="govuk-heading-s"><?cs var:L.bonus_trial.units ?></h3>
<?cs call:trial_groups(View.Units, L.bonus_trial.units, L.bonus_trial.column.unit, View.two) ?><?cs /if ?>
<?cs if:subcount(View.Lacking) > 0 ?><h3 class="govuk-heading-s"><?cs var:L.bonus_trial.lacking_title ?></h3>
<ul class="govuk-list govuk-list--bullet"><?cs each:l = View.Lacking ?><li><?cs var:l.name ?>, <?cs var:l.unit ?>: <?cs var:l.words ?></li><?cs /each ?></ul><?cs /if ?>
<?cs if:View.names ?><h3 class="govuk-heading-s" id="people"><?cs var:L.bonus_trial.list ?></h3>
<nav class="app-subnav" aria-label="<?cs var:L.bonus_trial.list ?>"><ul><?cs each:s = View.Shown ?><?cs call:tab(s.path, s.text, s.n, s.here) ?><?cs /each ?></ul></nav>
<?cs if:subcount(View.People) > 0 ?><?cs call:trial_people(View.People, View.two) ?><?cs call:files(L.layout.files) ?><?cs else ?><?cs call:empty(L.bonus_trial.nobody_shown) ?><?cs /if ?>
<?cs /if ?>
<?cs else ?><?cs call:empty(L.bonus_trial.nobody) ?><?cs /if ?>
<?cs /if ?>
<?cs /if ?>
<?cs call:legal(L.bonus_trial.legal) ?>

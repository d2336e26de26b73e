<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.new ?><?cs var:L.bonus_table.add ?><?cs else ?><?cs var:L.bonus_table.edit ?><?cs /if ?></h1>
<?cs if:View.stands ?><?cs call:notice_band("info", View.stands) ?><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_table.whom ?></h2>
<p class="govuk-body"><?cs var:L.bonus_table.whom_about ?></p>
<?cs call:checks(Form.line_levels, L.bonus_table.levels, L.bonus_table.levels_hint, View.Levels) ?>
<?cs call:checks(Form.line_positions, L.bonus_table.positions, L.bonus_table.positions_hint, View.Positions) ?>
<?cs call:number(Form.total_from, L.bonus_table.total_from, L.bonus_table.total_hint) ?>
<?cs call:number(Form.total_to, L.bonus_table.total_to, L.bonus_table.to_hint) ?>
<?cs call:number(Form.months_from, L.bonus_table.months_from, L.bonus_table.months_hint) ?>
<?cs call:number(Form.months_to, L.bonus_table.months_to, L.bonus_table.to_hint) ?>
<?cs call:select(Form.division, L.bonus_table.division, "", View.Divisions) ?>
<?cs call:radios(Form.line_discipline, L.bonus_table.discipline.title, L.bonus_table.discipline.hint, View.Disciplines) ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_table.gives ?></h2>
<?cs call:radios(Form.effect, L.bonus_table.effect, "", View.Effects) ?>
<?cs if:View.by_factor ?><?cs call:number(Form.factor, L.bonus_table.factor, L.bonus_table.factor_hint) ?><?cs /if ?>
<?cs if:View.by_sum ?><?cs call:input(Form.sum, L.bonus_table.sum, L.bonus_table.sum_hint, "m") ?><?cs /if ?>
<?cs if:View.share ?><?cs call:formula(Form.formula, L.bonus_table.formula, L.bonus_table.formula_share) ?><?cs else ?><?cs call:formula(Form.formula, L.bonus_table.formula, L.bonus_table.formula_rate) ?><?cs /if ?>
<?cs call:formula_names() ?>
<?cs if:View.new ?><?cs call:select(Form.place, L.bonus_table.place, L.bonus_table.place_hint, View.Places) ?><?cs /if ?>
<?cs call:button(L.bonus_table.save) ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_finance.title ?></h1>
<p class="govuk-body"><?cs var:L.bonus_finance.about ?></p>
<?cs if:View.warned ?><?cs call:notice_band("warning", View.warned) ?><?cs elif:View.lapsed ?><?cs call:notice_band("info", View.lapsed) ?><?cs /if ?>
<?cs call:filters("/thuong/tai-chinh/", "list") ?>
<?cs call:filter_choice("f-year", "nam", L.bonus_finance.year, View.Years) ?>
<?cs call:filter_choice("f-kind", "loai", L.bonus_finance.kind, View.Kinds) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<div id="list">
<h2 class="govuk-heading-m"><?cs var:View.kind ?>, <?cs var:View.year ?></h2>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.bonus_finance.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_finance.title ?> <?cs var:View.year ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_finance.column.code ?></th><th scope="col"><?cs var:L.bonus_finance.column.agency ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.approved ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.spent ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.waiting ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.left ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.planned ?></th><th scope="col" class="app-num"><?cs var:L.bonus_finance.column.unspent ?></th></tr></thead>
<tbody>
<?cs each:r = View.Rows ?><tr><td data-label="<?cs var:L.bonus_finance.column.code ?>"><?cs if:r.codes ?><?cs var:r.codes ?><?cs else ?><span class="app-muted"><?cs var:L.bonus_finance.no_code ?></span><?cs /if ?></td><td data-label="<?cs var:L.bonus_finance.column.agency ?>"><?cs var:r.name ?><?cs if:View.warned && r.behind ?> <?cs call:tag("yellow", L.bonus_finance.behind) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.approved ?>"><?cs var:r.approved ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.spent ?>"><?cs var:r.spent ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.waiting ?>"><?cs var:r.waiting ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.left ?>"><?cs var:r.left ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.planned ?>"><?cs var:r.planned ?></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.unspent ?>"><strong><?cs var:r.unspent ?></strong></td></tr>
<?cs /each ?><tr><td data-label="<?cs var:L.bonus_finance.column.code ?>"></td><td data-label="<?cs var:L.bonus_finance.column.agency ?>"><strong><?cs var:L.bonus_finance.sum ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.approved ?>"><strong><?cs var:View.Sum.approved ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.spent ?>"><strong><?cs var:View.Sum.spent ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.waiting ?>"><strong><?cs var:View.Sum.waiting ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.left ?>"><strong><?cs var:View.Sum.left ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.planned ?>"><strong><?cs var:View.Sum.planned ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_finance.column.unspent ?>"><strong><?cs var:View.Sum.unspent ?></strong></td></tr>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?><?cs call:empty(L.bonus_finance.none) ?><?cs /if ?>
<p class="govuk-body app-muted"><?cs var:L.bonus_finance.formula ?> <?cs var:View.ends ?> <?cs var:L.bonus_finance.formula_is ?> <?cs var:L.bonus_finance.masks ?></p>
<?cs if:subcount(View.Levels) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_finance.levels ?></h2>
<?cs call:bonus_finance_groups(View.Levels, L.bonus_finance.levels, L.bonus_finance.level) ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_finance.ranks ?></h2>
<?cs call:bonus_finance_groups(View.Ranks, L.bonus_finance.ranks, L.bonus_finance.of_rank) ?>
<?cs /if ?>
<?cs if:subcount(View.Blank) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_finance.blank ?></h2>
<ul class="govuk-list govuk-list--bullet"><?cs each:b = View.Blank ?><li><?cs var:b.name ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs if:subcount(View.Fundless) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.bonus_finance.fundless ?> (<?cs var:subcount(View.Fundless) ?>)</span></summary><div class="govuk-details__text">
<ul class="govuk-list govuk-list--bullet"><?cs each:b = View.Fundless ?><li><?cs var:b.name ?></li><?cs /each ?></ul>
</div></details>
<?cs /if ?>
</div>
<?cs call:legal(L.bonus_finance.legal) ?>

<?cs def:quota_line(p) ?><tr><?cs if:View.chooses ?><?cs call:box(p.id, p.ticked, L.year_quota.choose_box, p.name) ?><?cs /if ?><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span></td><td class="app-num" data-label="<?cs var:L.year_run.column.mean ?>"><strong><?cs var:p.mean ?></strong></td><td data-label="<?cs var:L.year_quota.column.level ?>"><?cs if:p.excellent ?><?cs call:tag("green", p.level) ?><?cs else ?><?cs var:p.level ?><?cs /if ?></td><td data-label="<?cs var:L.year_quota.column.why ?>"><?cs if:p.tied ?><?cs call:tag("yellow", p.why) ?><?cs else ?><?cs var:p.why ?><?cs /if ?></td></tr>
<?cs /def ?>
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_quota.title ?> <?cs var:View.Run.year ?></h1>
<p class="govuk-body"><?cs var:View.Run.authority ?> <?cs call:tag("blue", View.Run.state) ?><?cs if:View.Run.freezing ?><br><span class="app-muted"><?cs var:View.Run.freezing ?></span><?cs /if ?></p>
<?cs if:View.decision ?><p class="govuk-body"><?cs var:L.year_quota.decided ?> <?cs var:View.decision ?></p><?cs /if ?>
<?cs if:View.provisional ?><?cs call:notice_band("info", L.year_quota.provisional) ?><?cs /if ?>
<?cs if:View.waits ?><?cs call:notice_band("warning", L.year_quota.waits) ?><?cs /if ?>
<?cs if:View.stale ?><?cs call:notice_band("warning", L.year_quota.stale) ?><?cs /if ?>
<dl class="govuk-summary-list"><?cs call:fact(L.parameter.name.quota_base, View.base) ?><?cs call:fact(L.year_group.rate, View.rate) ?><?cs if:View.Run.outstanding ?><?cs call:fact(L.year_group.outstanding, View.Run.outstanding) ?><?cs /if ?><?cs if:View.Run.groups ?><?cs call:fact(L.year_group.document, View.Run.groups) ?><?cs /if ?><?cs if:View.chosen_why ?><?cs call:fact(L.year_quota.reason, View.chosen_why) ?><?cs /if ?></dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/"><?cs var:L.year_group.title ?></a></p>
<?cs if:subcount(View.Blocks) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.year_quota.blocks ?></h2>
<details class="govuk-details"<?cs if:subcount(View.Blocks) < 6 ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:subcount(View.Blocks) ?> <?cs var:L.year_run.people ?></span></summary><div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">
<?cs each:b = View.Blocks ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:b.path ?>"><?cs var:b.name ?></a>, <?cs var:b.unit ?>: <?cs if:b.owed ?><?cs var:b.owed ?><?cs if:b.cap_owed || b.without ?>; <?cs /if ?><?cs /if ?><?cs if:b.cap_owed ?><?cs var:L.year_run.cap_owed ?><?cs if:b.without ?>; <?cs /if ?><?cs /if ?><?cs if:b.without ?><?cs var:L.year_group.without ?><?cs /if ?></li>
<?cs /each ?></ul></div></details>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.year_quota.levels ?></h2>
<dl class="govuk-summary-list"><?cs each:l = View.Levels ?><?cs call:fact(l.name, l.n) ?><?cs /each ?><?cs if:View.none ?><?cs call:fact(L.year_quota.no_level, View.none) ?><?cs /if ?></dl>
<?cs if:View.chooses ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>han-muc/chon" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:field_error(Form.chosen) ?>
<?cs /if ?>
<?cs each:g = View.Parts ?>
<h2 class="govuk-heading-m"><?cs var:g.name ?> (<?cs var:g.people ?> <?cs var:L.year_run.people ?>)</h2>
<?cs if:g.sum ?>
<p class="govuk-body"><?cs var:g.base ?>: <?cs var:g.sum ?>, <?cs var:L.year_quota.cut_down ?>: <strong><?cs var:g.places ?> <?cs var:L.year_quota.places ?></strong>.<?cs if:g.cut ?> <?cs var:L.year_quota.cut ?>: <?cs var:g.cut ?> <?cs var:L.year_run.people ?>.<?cs /if ?></p>
<?cs else ?><p class="govuk-body"><?cs var:L.year_quota.nobody ?></p><?cs /if ?>
<?cs if:g.small ?><p class="govuk-body"><?cs call:tag("yellow", L.year_quota.small) ?> <?cs var:g.small ?></p><?cs /if ?>
<?cs if:g.tie ?><?cs call:notice_band("warning", g.tie) ?><?cs /if ?>
<?cs if:subcount(g.lines) > 0 ?>
<?cs call:scroll(g.name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:g.name ?></caption>
<thead><tr><?cs if:View.chooses ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.year_quota.choose_box ?></span></th><?cs /if ?><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col" class="app-num"><?cs var:L.year_run.column.mean ?></th><th scope="col"><?cs var:L.year_quota.column.level ?></th><th scope="col"><?cs var:L.year_quota.column.why ?></th></tr></thead>
<tbody>
<?cs each:p = g.lines ?><?cs call:quota_line(p) ?><?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs /each ?>
<?cs if:View.chooses ?>
<h2 class="govuk-heading-m"><?cs var:L.year_quota.choose ?></h2>
<p class="govuk-body app-narrow"><?cs var:L.year_quota.choose_about ?></p>
<div class="app-narrow"><?cs call:area(Form.reason, L.year_quota.reason, "", "3") ?></div>
<?cs call:button(L.year_quota.choose) ?>
</form>
<?cs /if ?>
<?cs if:View.unchooses ?><div class="app-actions"><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Run.at ?>han-muc/bo-chon"><?cs var:L.year_quota.unchoose ?></a></div><?cs /if ?>
<?cs if:subcount(View.Special) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.year_quota.special ?></h2>
<?cs call:scroll(L.year_quota.special) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_quota.special ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col" class="app-num"><?cs var:L.year_run.column.mean ?></th><th scope="col"><?cs var:L.year_quota.column.level ?></th><th scope="col"><?cs var:L.year_quota.column.why ?></th></tr></thead>
<tbody>
<?cs each:p = View.Special ?><tr><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span></td><td class="app-num" data-label="<?cs var:L.year_run.column.mean ?>"><?cs var:p.mean ?></td><td data-label="<?cs var:L.year_quota.column.level ?>"><?cs var:p.level ?></td><td data-label="<?cs var:L.year_quota.column.why ?>"><?cs var:p.why ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:files(L.layout.files) ?>
<h2 class="govuk-heading-m"><?cs var:L.fairness.title ?></h2>
<p class="govuk-body"><?cs var:L.fairness.about ?></p>
<?cs call:scroll(L.fairness.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.fairness.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.fairness.who ?></th><?cs each:y = View.Fair.years ?><th scope="col"><?cs var:y.year ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:l = View.Fair.lines ?><tr><th scope="row"><?cs var:l.name ?></th><?cs each:c = l.cells ?><td data-label="<?cs var:c.year ?>"><?cs var:c.text ?></td><?cs /each ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:subcount(View.Fair.running) > 0 || View.Fair.never ?><ul class="govuk-list govuk-list--bullet"><?cs each:r = View.Fair.running ?><li><?cs var:r.text ?></li><?cs /each ?><?cs if:View.Fair.never ?><li><?cs var:View.Fair.never ?></li><?cs /if ?></ul><?cs /if ?>
<?cs call:legal(L.year_quota.legal) ?>

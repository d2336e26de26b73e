<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_run.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:View.authority ?> <?cs call:tag("blue", View.state) ?><br><span class="app-muted"><?cs var:View.opened ?></span></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>nhom/"><?cs var:L.year_group.title ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>han-muc/"><?cs var:L.year_quota.title ?></a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/hop/?nam=<?cs var:View.year ?>"><?cs var:L.meeting.title ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/cap-uy/?nam=<?cs var:View.year ?>"><?cs var:L.party_opinion.title ?></a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>quyet-dinh/"><?cs var:L.year_decision.title ?></a></p>
<?cs if:View.come > 0 ?><h2 class="govuk-heading-m"><?cs var:L.year_run.come ?></h2>
<p class="govuk-body"><?cs var:View.come ?> <?cs var:L.year_run.people ?>. <?cs var:L.year_run.come_about ?></p>
<details class="govuk-details"<?cs if:View.come < 6 ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.year_run.come_list ?></span></summary><div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet"><?cs each:c = View.Come ?><li><strong><?cs var:c.name ?></strong>, <?cs var:c.title ?>, <?cs var:c.unit ?><?cs if:c.from ?> <?cs call:tag("yellow", L.year_run.come_from) ?> <?cs var:c.from ?><?cs /if ?></li>
<?cs /each ?></ul></div></details>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>bo-sung" novalidate><?cs call:form_token() ?><input type="hidden" name="seen" value="<?cs var:View.come ?>"><?cs call:button_quiet(L.year_run.bring) ?></form><?cs /if ?>
<?cs if:View.plain ?><h2 class="govuk-heading-m"><?cs var:L.year_run.plain ?></h2>
<p class="govuk-body"><?cs var:View.plain ?> <?cs var:L.year_run.people ?>. <?cs var:L.year_run.plain_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>de-xuat" novalidate><?cs call:form_token() ?><input type="hidden" name="seen" value="<?cs var:View.plain ?>"><?cs call:button(L.year_run.propose_all) ?></form><?cs /if ?>
<?cs if:View.owing ?><?cs call:notice_band("warning", L.year_run.owing) ?><p class="govuk-body"><?cs var:View.owing ?> <?cs var:L.year_run.people ?>. <?cs var:L.year_run.owing_about ?></p><?cs /if ?>
<?cs if:View.late ?><p class="govuk-body"><?cs call:tag("red", L.year_calendar.late) ?> <?cs var:View.late ?> <?cs var:L.year_run.people ?>. <a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/lich/?nam=<?cs var:View.year ?>"><?cs var:L.year_calendar.title ?></a></p><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.year_run.counts ?></h2>
<dl class="govuk-summary-list"><?cs each:c = View.Counts ?><?cs call:fact(c.name, c.n) ?><?cs /each ?></dl>
<h2 class="govuk-heading-m"><?cs var:L.year_run.who ?></h2>
<?cs call:filters(View.at, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.year_run.column.name ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-state", "buoc", L.year_run.column.state, View.States) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.year_run.people) ?>
<div id="list">
<?cs call:scroll(L.year_run.who) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_run.who ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col"><?cs var:L.year_run.column.state ?></th><th scope="col" class="app-num"><?cs var:L.year_run.column.mean ?></th><th scope="col"><?cs var:L.year_run.column.self ?></th><th scope="col"><?cs var:L.year_run.column.proposed ?></th><th scope="col"><?cs var:L.year_run.column.level ?></th><th scope="col"><?cs var:L.year_run.column.owed ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year_run.column.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span><?cs if:p.gone ?><br><?cs call:tag("yellow", L.year_run.gone) ?><?cs /if ?><?cs if:p.late ?><br><?cs call:tag("red", p.late) ?><?cs /if ?><?cs if:p.cap_owed ?><br><?cs call:tag("yellow", L.year_run.cap_owed) ?><?cs /if ?></td><td data-label="<?cs var:L.year_run.column.state ?>"><?cs var:p.state ?></td><td class="app-num" data-label="<?cs var:L.year_run.column.mean ?>"><?cs if:p.mean ?><strong><?cs var:p.mean ?></strong><?cs /if ?><?cs if:p.standing ?><?cs if:p.mean ?><br><?cs /if ?><span class="app-muted"><?cs var:p.standing ?></span><?cs /if ?></td><td data-label="<?cs var:L.year_run.column.self ?>"><?cs var:p.self ?></td><td data-label="<?cs var:L.year_run.column.proposed ?>"><?cs var:p.proposed ?></td><td data-label="<?cs var:L.year_run.column.level ?>"><?cs var:p.level ?></td><td data-label="<?cs var:L.year_run.column.owed ?>"><?cs if:p.owed ?><?cs call:tag("yellow", p.owed) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
</div>
<?cs if:subcount(View.Owed) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.year_run.owes ?></h2>
<?cs call:scroll(L.year_run.owes) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_run.owes ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col"><?cs var:L.sheet.column.period ?></th><th scope="col"><?cs var:L.year_run.turn.title ?></th><th scope="col"><?cs var:L.year_run.turn.who ?></th></tr></thead>
<tbody>
<?cs each:o = View.Owed ?><tr><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:o.name ?></td><td data-label="<?cs var:L.sheet.column.period ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.path ?>"><?cs var:o.period ?><span class="govuk-visually-hidden"> <?cs var:o.name ?></span></a></td><td data-label="<?cs var:L.year_run.turn.title ?>"><?cs var:o.turn ?></td><td data-label="<?cs var:L.year_run.turn.who ?>"><?cs var:o.who ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.owed_more ?><p class="govuk-body app-muted"><?cs var:View.owed_more ?> <?cs var:L.year_run.owes_more ?></p><?cs /if ?>
<?cs /if ?>
<?cs if:View.decided ?>
<h2 class="govuk-heading-m"><?cs var:L.classification.paper.bundle ?></h2>
<p class="govuk-body"><?cs var:L.classification.paper.bundle_about ?></p>
<?cs if:subcount(View.Bundles) > 0 ?><ul class="govuk-list"><?cs each:b = View.Bundles ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:b.path ?>" download>PDF, <?cs var:b.people ?> <?cs var:L.year_run.people ?>, <?cs var:b.at ?></a> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:b.verify ?>"><?cs var:b.code ?></a><?cs if:b.superseded ?> <?cs call:tag("yellow", L.classification.paper.superseded) ?><?cs /if ?></li>
<?cs /each ?></ul><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>tap-phieu" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.classification.paper.make_bundle) ?></form>
<?cs /if ?>
<?cs call:legal(L.year_run.legal) ?>

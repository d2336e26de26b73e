<?cs def:supplement_band(s) ?><?cs if:s.path ?>
<section class="app-panel">
<p class="govuk-body"><?cs call:tag("blue", L.supplement.is) ?> <?cs var:L.supplement.to ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:L.supplement.version ?> <?cs var:s.number ?></a><?cs if:s.decision ?> (<?cs var:s.decision ?>, <?cs var:L.catalog.in_force_from ?> <?cs var:s.from ?>)<?cs /if ?>: <?cs var:L.supplement.added ?> <strong><?cs var:s.added ?></strong> · <?cs var:L.supplement.changed ?> <strong><?cs var:s.changed ?></strong> · <?cs var:L.supplement.gone ?> <strong><?cs var:s.gone ?></strong>. <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.changes ?>"><?cs var:L.supplement.look ?></a></p>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:catalog_head(c) ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.of ?> <?cs var:c.agency ?></h1>
<p class="govuk-body"><?cs call:tag(c.colour, c.state_text) ?> <?cs var:c.campaign ?> <span class="app-muted">· <?cs var:L.catalog.number ?> <?cs var:c.number ?><?cs if:c.from ?> · <?cs var:L.catalog.in_force_from ?> <?cs var:c.from ?><?cs /if ?><?cs if:c.until ?> <?cs var:L.catalog.in_force_until ?> <?cs var:c.until ?><?cs /if ?></span></p>
<?cs call:supplement_band(View.Supplement) ?>
<nav class="app-subnav" aria-label="<?cs var:L.catalog.nav.name ?>"><ul>
<?cs call:tab(View.At.rows, L.catalog.nav.rows, c.rows, Page.path == View.At.rows) ?>
<?cs if:View.Can.edit || View.Can.submit || View.Can.withdraw ?><?cs call:tab(View.At.import, L.catalog.nav.import, "", Page.path == View.At.import) ?><?cs /if ?>
<?cs if:View.Can.fill ?><?cs call:tab(View.At.parts, L.catalog.part.title, "", Page.path == View.At.parts) ?><?cs /if ?>
<?cs if:c.open_remarks > 0 ?><?cs call:tab(View.At.remarks, L.catalog.nav.remarks, c.open_remarks, Page.path == View.At.remarks) ?><?cs else ?><?cs call:tab(View.At.remarks, L.catalog.nav.remarks, "", Page.path == View.At.remarks) ?><?cs /if ?>
<?cs if:View.Can.edit || View.Can.remark ?><?cs call:tab(View.At.similar, L.catalog.similar.title, "", Page.path == View.At.similar) ?><?cs /if ?>
<?cs call:tab(View.At.changes, L.catalog.nav.changes, "", Page.path == View.At.changes) ?>
<?cs call:tab(View.At.copy, L.supplement.versions, "", Page.path == View.At.copy) ?>
<?cs call:tab(View.At.history, L.catalog.nav.history, "", Page.path == View.At.history) ?>
</ul></nav>
<?cs /def ?>

<?cs def:catalog_findings(row) ?><?cs each:f = row.findings ?><?cs if:f.blocks ?><?cs call:tag("red", f.text) ?><?cs else ?><?cs call:tag("yellow", f.text) ?><?cs /if ?> <?cs /each ?><?cs if:row.flag ?><?cs call:tag("blue", row.flag) ?> <?cs /if ?><?cs if:row.remarks > 0 ?><?cs call:tag("yellow", L.catalog.rows.has_remark) ?> <?cs /if ?><?cs if:row.shared ?><?cs call:tag("grey", L.shared.tag) ?> <?cs /if ?><?cs if:row.merged ?><?cs call:tag("blue", L.cluster.joined.tag) ?> <?cs /if ?><?cs if:row.accepted ?><?cs call:tag("green", L.catalog.rows.accepted) ?> <?cs /if ?><?cs if:row.removed ?><?cs call:tag("grey", L.catalog.rows.removed) ?><?cs /if ?><?cs /def ?>

<?cs def:catalog_row_fields() ?>
<?cs call:input(Form.code, L.catalog.field.code, L.catalog.hint.code, "s") ?>
<?cs call:input(Form.section, L.catalog.field.section, "", "l") ?>
<?cs call:input(Form.division, L.catalog.field.division, "", "l") ?>
<?cs call:area(Form.task, L.catalog.field.task, "", "3") ?>
<?cs call:area(Form.detail, L.catalog.field.detail, "", "3") ?>
<?cs call:area(Form.output, L.catalog.field.output, L.catalog.hint.output, "2") ?>
<?cs call:select(Form.group, L.catalog.field.group, "", View.Groups) ?>
<?cs call:number(Form.points, L.catalog.field.points, L.catalog.hint.points) ?>
<?cs call:input(Form.unit, L.catalog.field.unit, L.catalog.hint.unit, "m") ?>
<?cs call:input(Form.frequency, L.catalog.field.frequency, "", "m") ?>
<?cs call:input(Form.posts, L.catalog.field.posts, "", "l") ?>
<?cs call:number(Form.people, L.catalog.field.people, "") ?>
<?cs call:area(Form.note, L.catalog.field.note, "", "2") ?>
<?cs /def ?>

<?cs def:catalog_pieces(list) ?><?cs each:piece = list ?><?cs if:piece.differs ?><mark class="app-differs"><?cs var:piece.text ?></mark><?cs else ?><?cs var:piece.text ?><?cs /if ?><?cs /each ?><?cs /def ?>

<?cs def:catalog_similar(list, take, version) ?>
<?cs each:row = list ?>
<div class="app-similar__one">
<p class="govuk-body"><?cs if:row.verdict == "same" ?><?cs call:tag("blue", L.catalog.similar.same) ?><?cs else ?><?cs call:tag("grey", L.catalog.similar.possible) ?><?cs /if ?> <strong><?cs var:row.agency ?></strong><?cs if:row.others ?> <span class="app-muted"><?cs var:row.others ?></span><?cs /if ?></p>
<p class="govuk-body"><?cs var:row.code ?> <?cs call:catalog_pieces(row.task) ?><?cs if:subcount(row.detail) > 0 ?><br><?cs call:catalog_pieces(row.detail) ?><?cs /if ?><br><?cs call:catalog_pieces(row.output) ?></p>
<p class="govuk-body app-muted"><?cs var:L.catalog.field.coefficient ?>: <?cs if:row.coefficient ?><?cs var:row.coefficient ?><?cs else ?><?cs var:L.catalog.similar.no_coefficient ?><?cs /if ?><?cs if:row.unit ?> · <?cs var:L.catalog.field.unit ?>: <?cs var:row.unit ?><?cs /if ?></p>
<?cs if:take && row.other ?><form method="post" action="<?cs var:Page.base ?><?cs var:take ?>/dung-lai"><?cs call:form_token_of(version) ?><input type="hidden" name="other" value="<?cs var:row.id ?>"><?cs call:button_quiet(L.catalog.similar.reuse) ?></form><?cs elif:View.fill && row.other ?><button class="govuk-button govuk-button--secondary" type="submit" form="row-form" name="other" value="<?cs var:row.id ?>"><?cs var:L.catalog.similar.reuse ?></button><?cs /if ?>
</div>
<?cs /each ?>
<?cs /def ?>

<?cs def:catalog_similar_live(path, id) ?>
<section class="app-similar" aria-labelledby="app-similar-title" data-hx-post="<?cs var:Page.base ?><?cs var:path ?>" data-hx-target="#app-similar" data-hx-swap="innerHTML" data-hx-include="#task, #detail, #output, #app-similar-form" data-hx-trigger="input from:#task delay:250ms, input from:#detail delay:250ms, input from:#output delay:250ms" data-hx-sync="this:queue last">
<h2 class="govuk-heading-m" id="app-similar-title"><?cs var:L.catalog.similar.title ?></h2>
<div id="app-similar-form"><input type="hidden" name="form" value="<?cs var:Page.token ?>"><?cs if:id ?><input type="hidden" name="row" value="<?cs var:id ?>"><input type="hidden" name="version" value="<?cs var:Form.version ?>"><?cs else ?><noscript><button class="govuk-button govuk-button--secondary" type="submit" form="row-form" name="look" value="1"><?cs var:L.catalog.similar.look ?></button></noscript><?cs /if ?></div>
<div id="app-similar" aria-live="polite"><?cs /def ?>

<?cs def:catalog_similar_end() ?></div></section><?cs /def ?>

<?cs def:catalog_changes(list, name) ?>
<?cs call:scroll(name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:name ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.changes.kind ?></th><th scope="col"><?cs var:L.catalog.field.code ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.changes.what ?></th></tr></thead>
<tbody>
<?cs each:row = list ?>
<tr><td data-label="<?cs var:L.catalog.changes.kind ?>"><?cs if:row.kind == "new" ?><?cs call:tag("green", row.kind_text) ?><?cs elif:row.kind == "gone" ?><?cs call:tag("red", row.kind_text) ?><?cs else ?><?cs call:tag("blue", row.kind_text) ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.code ?>"><?cs var:row.code ?></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs var:row.task ?></td><td data-label="<?cs var:L.catalog.changes.what ?>"><?cs each:part = row.whole ?><div><strong><?cs var:part.name ?>:</strong> <?cs var:part.text ?></div><?cs /each ?><?cs each:part = row.fields ?><div><strong><?cs var:part.name ?>:</strong> <del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs var:part.before ?></del> <span aria-hidden="true">→</span> <ins><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs var:part.after ?></ins></div><?cs /each ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:catalog_remark(m) ?>
<section class="app-panel">
<p class="govuk-body"><?cs if:m.state == "settled" ?><?cs call:tag("green", m.state_text) ?><?cs elif:m.state == "answered" ?><?cs call:tag("blue", m.state_text) ?><?cs else ?><?cs call:tag("yellow", m.state_text) ?><?cs /if ?> <strong><?cs var:m.kind ?></strong> · <?cs if:m.row_path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.row_path ?>"><?cs var:m.row_code ?> <?cs var:m.row_task ?></a><?cs elif:m.part ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.part_path ?>"><?cs var:m.part ?></a><?cs else ?><?cs var:L.catalog.remark.whole ?><?cs /if ?></p>
<p class="govuk-body"><?cs var:m.words ?></p>
<p class="app-muted"><?cs var:m.author ?> · <?cs var:m.at ?> · <?cs var:L.catalog.round ?> <?cs var:m.round ?></p>
<?cs if:m.answered_at ?><p class="govuk-body"><strong><?cs var:L.catalog.remark.answer ?>:</strong> <?cs var:m.answer ?></p>
<p class="app-muted"><?cs var:m.answered_by ?> · <?cs var:m.answered_at ?></p><?cs /if ?>
<?cs if:View.Can.answer && m.state != "settled" ?><?cs call:link_button_quiet(m.answer_path, L.catalog.remark.answer) ?><?cs /if ?>
<?cs if:View.Can.settle && m.state != "settled" ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:m.settle_path ?>">
<?cs call:form_token_of(m.version) ?>
<?cs call:button_quiet(L.catalog.remark.settle) ?>
</form>
<?cs /if ?>
</section>
<?cs /def ?>

<?cs def:catalog_rounds(list) ?><?cs if:subcount(list) > 0 ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.rounds.title ?></h3>
<?cs each:t = list ?>
<p class="govuk-body"><strong><?cs var:L.catalog.rounds.round ?> <?cs var:t.number ?></strong> · <?cs var:t.outcome ?><?cs if:t.reason ?>: <?cs var:t.reason ?><?cs /if ?><?cs if:t.ended_at ?> <span class="app-muted">(<?cs if:t.ended_for ?><?cs var:t.ended_for ?> <?cs /if ?><?cs if:t.ended_title ?><?cs var:t.ended_title ?> <?cs /if ?><?cs var:t.ended_by ?> · <?cs var:t.ended_at ?>)</span><?cs /if ?></p>
<?cs if:t.signed_at ?><p class="app-muted"><?cs var:L.catalog.rounds.signed ?> <?cs if:t.signed_for ?><?cs var:t.signed_for ?> <?cs /if ?><?cs var:t.signed_title ?> <?cs var:t.signed_by ?> · <?cs var:t.signed_at ?></p><?cs /if ?>
<p class="app-muted"><?cs var:L.catalog.rounds.submitted ?> <?cs var:t.by ?> · <?cs var:t.at ?><?cs if:t.words ?>: “<?cs var:t.words ?>”<?cs /if ?></p>
<?cs if:t.standard_reason ?><p class="app-muted"><?cs var:L.catalog.standard.reason ?>: <?cs var:t.standard_reason ?></p><?cs /if ?>
<?cs /each ?>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:catalog_claim(c) ?><?cs if:View.Can.claim ?>
<section class="app-panel">
<p class="govuk-body"><?cs if:c.mine ?><?cs call:tag("blue", L.catalog.claim.mine) ?><?cs elif:c.appraiser ?><?cs var:L.catalog.claim.by ?> <strong><?cs var:c.appraiser ?></strong>.<?cs else ?><?cs var:L.catalog.claim.nobody ?><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs if:c.mine ?><?cs var:View.At.release ?><?cs else ?><?cs var:View.At.claim ?><?cs /if ?>"><?cs call:form_token_of(c.version) ?>
<?cs if:c.mine ?><?cs call:button_quiet(L.catalog.claim.release) ?><?cs elif:c.appraiser ?><?cs call:button_quiet(L.catalog.claim.take_over) ?><?cs else ?><?cs call:button_quiet(L.catalog.claim.take) ?><?cs /if ?></form>
</section><?cs /if ?><?cs /def ?>

<?cs def:catalog_no_unit() ?><?cs if:View.no_unit > 0 ?><?cs call:notice_band("warning", L.catalog.no_unit.title) ?>
<p class="govuk-body"><?cs var:L.catalog.no_unit.rows ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.rows ?>?loc=finding"><?cs var:View.no_unit ?></a>. <?cs if:View.Can.edit ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.fill ?>"><?cs var:L.catalog.no_unit.fill ?></a><?cs else ?><?cs var:L.catalog.no_unit.agency ?><?cs /if ?></p><?cs /if ?><?cs /def ?>

<?cs def:catalog_row_table(row) ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.catalog.field.code, row.code) ?>
<?cs call:fact(L.catalog.field.section, row.section) ?>
<?cs call:fact(L.catalog.field.division, row.division) ?>
<?cs call:fact(L.catalog.field.task, row.task) ?>
<?cs call:fact(L.catalog.field.detail, row.detail) ?>
<?cs call:fact(L.catalog.field.output, row.output) ?>
<?cs call:fact(L.catalog.field.group, row.group) ?>
<?cs call:fact(L.catalog.field.points, row.points) ?>
<?cs call:fact(L.catalog.field.coefficient, row.coefficient) ?>
<?cs call:fact(L.catalog.field.unit, row.unit) ?>
<?cs call:fact(L.catalog.field.frequency, row.frequency) ?>
<?cs call:fact(L.catalog.field.posts, row.posts) ?>
<?cs call:fact(L.catalog.field.people, row.people) ?>
<?cs call:fact(L.catalog.field.note, row.note) ?>
</dl>
<?cs /def ?>

<?cs def:catalog_unsaved(f) ?><?cs if:f.value ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.unsaved ?></h3>
<p class="govuk-body"><?cs var:f.value ?></p>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:campaign_groups(list, kind) ?>
<table class="govuk-table app-table app-narrow">
<caption class="govuk-visually-hidden"><?cs var:L.campaign.frame ?>: <?cs var:kind ?></caption>
<thead><tr><th scope="col"><?cs var:L.campaign.group ?></th><th scope="col"><?cs var:L.campaign.least ?></th><th scope="col"><?cs var:L.campaign.most ?></th></tr></thead>
<tbody>
<?cs each:g = list ?><tr><td><?cs var:g.group ?></td><td><label class="govuk-visually-hidden" for="<?cs var:g.least.name ?>"><?cs var:kind ?>, <?cs var:L.campaign.group ?> <?cs var:g.group ?>, <?cs var:L.campaign.least ?></label><?cs if:g.least.error ?><span class="govuk-error-message"><?cs var:g.least.error ?></span><?cs /if ?><input class="govuk-input govuk-input--width-5<?cs if:g.least.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:g.least.name ?>" name="<?cs var:g.least.name ?>" type="text" inputmode="decimal" value="<?cs var:g.least.value ?>"></td><td><label class="govuk-visually-hidden" for="<?cs var:g.most.name ?>"><?cs var:kind ?>, <?cs var:L.campaign.group ?> <?cs var:g.group ?>, <?cs var:L.campaign.most ?></label><?cs if:g.most.error ?><span class="govuk-error-message"><?cs var:g.most.error ?></span><?cs /if ?><input class="govuk-input govuk-input--width-5<?cs if:g.most.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:g.most.name ?>" name="<?cs var:g.most.name ?>" type="text" inputmode="decimal" value="<?cs var:g.most.value ?>"></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs /def ?>

<?cs def:campaign_frame() ?>
<?cs call:check(Form.department, L.agency.department, "") ?>
<?cs call:campaign_groups(View.Departments, L.agency.department) ?>
<?cs call:check(Form.commune, L.agency.commune, "") ?>
<?cs call:campaign_groups(View.Communes, L.agency.commune) ?>
<?cs /def ?>

<?cs def:score_head(s) ?><p class="govuk-body"><strong><?cs var:s.name ?></strong><?cs if:s.title ?>, <?cs var:s.title ?><?cs /if ?><?cs if:s.unit ?>, <?cs var:s.unit ?><?cs /if ?>. <?cs var:L.sheet.window ?> <?cs var:s.from ?> – <?cs var:s.until ?>. <?cs call:tag(s.colour, s.state) ?><?cs if:s.corrected ?> <?cs call:tag("yellow", L.sheet.corrected) ?><?cs /if ?><?cs if:s.superseded ?> <?cs call:tag("grey", L.sheet.superseded) ?><?cs /if ?></p><?cs /def ?>

<?cs def:score_rows(list) ?><?cs if:subcount(list) > 0 ?>
<?cs call:scroll(L.sheet.rows) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.rows ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.product ?></th><th scope="col"><?cs var:L.sheet.column.deadline ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.coefficient ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.assigned ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.done ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_assigned ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_done ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_good ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.sum_ontime ?></th></tr></thead>
<tbody>
<?cs each:r = list ?>
<tr><td data-label="<?cs var:L.sheet.column.product ?>"><?cs var:r.n ?>. <?cs if:r.code ?><strong><?cs var:r.code ?></strong> <?cs /if ?><?cs if:r.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs /if ?><?cs if:r.subject ?><?cs var:r.subject ?><?cs else ?><?cs var:r.product ?><?cs /if ?><?cs if:r.path ?></a><?cs /if ?><?cs if:r.subject ?><br><span class="app-muted"><?cs var:r.product ?></span><?cs /if ?><?cs if:!r.planned || r.share || r.carried ?><br><span class="app-muted"><?cs if:!r.planned ?><?cs var:r.kind ?>. <?cs /if ?><?cs if:r.share ?><?cs var:L.sheet.share ?> <?cs var:r.share ?>. <?cs /if ?><?cs if:r.carried ?><?cs var:L.sheet.carried ?>.<?cs /if ?></span><?cs /if ?><?cs if:r.hours ?><br><span class="app-muted"><?cs var:r.hours ?></span><?cs /if ?><?cs if:r.reason ?><br><span class="app-muted"><?cs var:r.reason ?></span><?cs /if ?><?cs if:r.faults ?><br><mark class="app-differs"><?cs var:r.faults ?></mark><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.sheet.column.deadline ?>"><?cs var:r.deadline ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.coefficient ?>"><?cs var:r.coefficient ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.assigned ?>"><?cs var:r.assigned ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.done ?>"><?cs var:r.done ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_assigned ?>"><?cs var:r.sum_assigned ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_done ?>"><?cs var:r.sum_done ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_good ?>"><?cs var:r.sum_good ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.sum_ontime ?>"><?cs var:r.sum_ontime ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.sheet.no_rows) ?><?cs /if ?><?cs /def ?>

<?cs def:score_total(score) ?><?cs if:score.total ?>
<div class="app-tiles"><div class="app-tile"><span class="app-tile__number"><?cs var:score.total ?></span><span class="app-tile__text"><?cs var:L.sheet.total_as ?> <?cs var:score.level ?></span></div><div class="app-tile"><span class="app-tile__number"><?cs var:score.common ?></span><span class="app-tile__text"><?cs var:L.sheet.common ?> <?cs var:L.sheet.of_common ?></span></div><div class="app-tile"><span class="app-tile__number"><?cs var:score.result ?>%</span><span class="app-tile__text"><?cs var:L.sheet.result ?></span></div></div>
<?cs elif:score.scored ?><div class="app-tiles"><div class="app-tile"><span class="app-tile__number"><?cs var:score.result ?>%</span><span class="app-tile__text"><?cs var:L.sheet.result ?>. <?cs var:L.sheet.common_open ?></span></div></div>
<?cs else ?><?cs call:notice_band("warning", L.sheet.no_work) ?><?cs /if ?><?cs /def ?>

<?cs def:score_press(may, rest, title, text, label) ?><?cs if:may ?>
<details class="govuk-details"<?cs if:Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:title ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?><?cs var:rest ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, label, "", "3") ?>
<?cs call:button_quiet(title) ?>
</form></div></details>
<?cs /if ?><?cs /def ?>

<?cs def:score_criterion(f, list, selves, n, show) ?><?cs each:c = list ?><?cs if:c.n == n ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:c.code ?>. <?cs var:c.name ?> <span class="app-muted">(<a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.cited ?>"><?cs var:L.criteria.most ?> <?cs var:c.most ?> <?cs var:L.criteria.unit ?></a>)</span></h2>
<?cs if:c.words || c.own || subcount(c.Levels) > 0 ?><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.sheet.asks ?><span class="govuk-visually-hidden"> <?cs var:c.code ?></span></span></summary><div class="govuk-details__text"><?cs if:c.words ?><div class="app-letter"><?cs var:c.words ?></div><?cs /if ?><?cs if:c.own ?><div class="app-letter"><?cs var:c.own ?></div><?cs /if ?><?cs call:criteria_levels(c) ?></div></details><?cs /if ?>
<?cs each:s = selves ?><?cs if:s.n == n ?><?cs if:show ?><p class="govuk-body app-muted"><?cs var:L.sheet.self_gave ?> <?cs if:s.points ?><?cs var:s.points ?><?cs else ?>–<?cs /if ?></p><?cs /if ?>
<?cs call:evidence_notes(View.Notes, n) ?><?cs if:n == 6 ?><?cs call:evidence_satisfaction(View.Satisfaction) ?><?cs /if ?>
<?cs call:number(f, s.label, "") ?><?cs /if ?><?cs /each ?>
</section>
<?cs /if ?><?cs /each ?><?cs /def ?>

<?cs def:score_criteria(show) ?>
<?cs if:subcount(View.Notes) > 0 || View.Feedback.stands ?><h2 class="govuk-heading-m"><?cs var:L.evidence.title ?></h2><p class="govuk-body"><?cs var:L.evidence.about ?></p><?cs call:evidence_notes(View.Notes, 0) ?><?cs call:evidence_feedback(View.Feedback) ?><?cs /if ?>
<?cs call:score_criterion(Form.conduct, View.Criteria, View.Self, 1, show) ?>
<?cs call:score_criterion(Form.discipline, View.Criteria, View.Self, 2, show) ?>
<?cs call:score_criterion(Form.competence, View.Criteria, View.Self, 3, show) ?>
<?cs call:score_criterion(Form.readiness, View.Criteria, View.Self, 4, show) ?>
<?cs call:score_criterion(Form.responsibility, View.Criteria, View.Self, 5, show) ?>
<?cs call:score_criterion(Form.service, View.Criteria, View.Self, 6, show) ?>
<?cs call:score_criterion(Form.innovation, View.Criteria, View.Self, 7, show) ?>
<?cs call:score_criterion(Form.dedication, View.Criteria, View.Self, 8, show) ?>
<?cs call:score_criterion(Form.accountability, View.Criteria, View.Self, 9, show) ?>
<?cs call:score_criterion(Form.initiative, View.Criteria, View.Self, 10, show) ?>
<?cs /def ?>

<?cs def:score_point(f, n) ?><?cs each:c = View.Criteria ?><?cs if:c.n == n ?><tr<?cs each:x = View.Changes ?><?cs if:x.n == n && x.changed ?> class="app-changed"<?cs /if ?><?cs /each ?>><th scope="row"><label for="<?cs var:f.name ?>"><?cs var:c.code ?>. <?cs var:c.name ?></label><?cs call:evidence_notes(View.Notes, n) ?><?cs if:n == 6 ?><?cs call:evidence_satisfaction(View.Satisfaction) ?><?cs /if ?></th><td class="app-num" data-label="<?cs var:L.sheet.column.most ?>"><?cs var:c.most ?></td><?cs each:s = View.Self ?><?cs if:s.n == n ?><td class="app-num" data-label="<?cs var:L.sheet.column.self ?>"><?cs if:s.points ?><?cs var:s.points ?><?cs else ?>–<?cs /if ?></td><td class="app-points__given" data-label="<?cs var:L.sheet.column.points ?>"><?cs call:field_error(f) ?><input class="govuk-input govuk-input--width-4<?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="text" inputmode="decimal" autocomplete="off" value="<?cs var:f.value ?>" data-was="<?cs var:s.points ?>"<?cs call:field_described(f, "") ?>> <span class="app-changed__mark"><?cs var:L.sheet.changed ?></span></td><?cs /if ?><?cs /each ?></tr>
<?cs /if ?><?cs /each ?><?cs /def ?>

<?cs def:score_grid() ?>
<?cs if:subcount(View.Notes) > 0 || View.Feedback.stands ?><h2 class="govuk-heading-m"><?cs var:L.evidence.title ?></h2><p class="govuk-body"><?cs var:L.evidence.about ?></p><?cs call:evidence_notes(View.Notes, 0) ?><?cs call:evidence_feedback(View.Feedback) ?><?cs /if ?>
<?cs call:scroll(L.sheet.grid) ?>
<table class="govuk-table app-table app-table--cards app-points">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.grid ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.criterion ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.most ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.self ?></th><th scope="col"><?cs var:L.sheet.column.points ?></th></tr></thead>
<tbody>
<?cs call:score_point(Form.conduct, 1) ?>
<?cs call:score_point(Form.discipline, 2) ?>
<?cs call:score_point(Form.competence, 3) ?>
<?cs call:score_point(Form.readiness, 4) ?>
<?cs call:score_point(Form.responsibility, 5) ?>
<?cs call:score_point(Form.service, 6) ?>
<?cs call:score_point(Form.innovation, 7) ?>
<?cs call:score_point(Form.dedication, 8) ?>
<?cs call:score_point(Form.accountability, 9) ?>
<?cs call:score_point(Form.initiative, 10) ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:score_asks() ?><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.sheet.asks_all ?></span></summary><div class="govuk-details__text"><h2 class="govuk-visually-hidden"><?cs var:L.sheet.asks_all ?></h2>
<?cs call:criteria_list(View.Criteria) ?></div></details><?cs /def ?>

<?cs def:score_cells(s) ?><td data-label="<?cs var:L.sheet.column.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.name ?></a><br><span class="app-muted"><?cs var:s.title ?>, <?cs var:s.unit ?></span></td><td data-label="<?cs var:L.sheet.column.state ?>"><?cs call:tag(s.colour, s.state) ?><?cs if:s.exception ?><br><span class="app-muted"><?cs var:s.exception ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.self ?>"><?cs var:s.self ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.works ?>"><?cs var:s.deliveries ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.total ?>"><?cs if:s.total ?><strong><?cs var:s.total ?></strong><br><span class="app-muted"><?cs var:s.level ?></span><?cs else ?><span class="app-muted">–</span><?cs /if ?><?cs if:s.short ?><br><span class="app-muted"><?cs var:s.short ?></span><?cs /if ?><?cs each:b = s.Past ?><br><span class="app-muted"><?cs var:b.text ?></span><?cs /each ?></td><?cs /def ?>

<?cs def:score_line(s, odd) ?><tr><?cs call:score_cells(s) ?><?cs if:odd ?><td data-label="<?cs var:L.sheet.column.odd ?>"><?cs var:s.odd ?><?cs if:s.confirm ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.confirm ?>"><?cs var:L.sheet.confirm_one ?><span class="govuk-visually-hidden"> <?cs var:s.name ?></span></a><?cs /if ?></td><?cs /if ?></tr><?cs /def ?>

<?cs def:score_list(list, caption, odd) ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.person ?></th><th scope="col"><?cs var:L.sheet.column.state ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.self ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.works ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.total ?></th><?cs if:odd ?><th scope="col"><?cs var:L.sheet.column.odd ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:s = list ?><?cs call:score_line(s, odd) ?>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:score_choice(list, caption, path, text) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:path ?>" novalidate>
<?cs call:form_token() ?><input type="hidden" name="ky" value="<?cs var:View.ky ?>">
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.sheet.column.choose ?></span></th><th scope="col"><?cs var:L.sheet.column.person ?></th><th scope="col"><?cs var:L.sheet.column.state ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.self ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.works ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.total ?></th></tr></thead>
<tbody>
<?cs each:s = list ?><tr><?cs call:box_of(s.person, s.id, 1, L.sheet.column.choose, s.name) ?><?cs call:score_cells(s) ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:button(text) ?>
</form>
<?cs /def ?>
<?cs def:sheet_file(path, form, text) ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:path ?><?cs var:form ?><?cs if:View.earlier ?>?ban=<?cs var:View.Sheet.edition ?><?cs /if ?>"><?cs var:text ?></a><?cs /def ?>
<?cs def:sheet_files(path) ?><?cs call:sheet_file(path, "pdf", L.sheet_paper.as_pdf) ?><?cs call:sheet_file(path, "docx", L.sheet_paper.as_docx) ?><?cs call:sheet_file(path, "xlsx", L.sheet_paper.as_xlsx) ?><?cs /def ?>
<?cs def:sheet_signed(list) ?>
<?cs call:scroll(L.sheet_paper.sign.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet_paper.sign.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet_paper.sign.signer ?></th><th scope="col"><?cs var:L.sheet_paper.sign.at ?></th><th scope="col"><?cs var:L.sheet_paper.sign.check ?></th><th scope="col"><?cs var:L.sheet_paper.sign.brought ?></th></tr></thead>
<tbody>
<?cs each:s = list ?>
<tr><td data-label="<?cs var:L.sheet_paper.sign.signer ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.signer ?></a></td><td class="app-when" data-label="<?cs var:L.sheet_paper.sign.at ?>"><?cs var:s.signed_at ?></td><td data-label="<?cs var:L.sheet_paper.sign.check ?>"><?cs if:!s.sound ?><?cs call:tag("red", L.sheet_paper.sign.unsound) ?><?cs elif:!s.whole ?><?cs call:tag("yellow", L.sheet_paper.sign.part) ?><?cs else ?><?cs call:tag("green", L.sheet_paper.sign.sound) ?><?cs /if ?></td><td data-label="<?cs var:L.sheet_paper.sign.brought ?>"><?cs var:s.at ?>, <?cs var:s.by ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="app-muted"><?cs var:L.sheet_paper.sign.certificate ?></p>
<?cs /def ?>

<?cs def:score_transfer(t, frozen) ?><?cs if:subcount(t.Parts) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet.transfer.title ?></h2>
<p class="govuk-body"><?cs var:L.sheet.transfer.about ?></p>
<?cs each:p = t.Parts ?><?cs if:p.silent ?><?cs if:frozen ?><p class="govuk-body"><?cs var:L.sheet.transfer.silent_frozen ?> <?cs var:p.unit ?>, <?cs var:p.from ?> – <?cs var:p.until ?>.</p><?cs else ?><p class="govuk-body"><?cs var:L.sheet.transfer.silent ?> <?cs var:p.unit ?><?cs if:p.head ?> (<?cs var:p.head ?>)<?cs /if ?>.<?cs if:p.due ?> <?cs var:L.sheet.transfer.due ?> <?cs var:p.due ?><?cs if:p.late ?> <?cs call:tag("red", L.sheet.transfer.overdue) ?><?cs /if ?>.<?cs /if ?> <?cs var:L.sheet.transfer.silent_about ?></p><?cs /if ?><?cs /if ?><?cs /each ?>
<?cs call:scroll(L.sheet.transfer.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.transfer.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.transfer.criterion ?></th><?cs each:p = t.Parts ?><th scope="col" class="app-num"><?cs var:p.unit ?><?cs if:p.head ?>, <?cs var:p.head ?><?cs /if ?><br><?cs var:p.from ?> – <?cs var:p.until ?><br><?cs var:p.days ?> <?cs var:L.sheet.transfer.days ?><?cs if:p.self ?><br><?cs var:L.sheet.transfer.self ?><?cs /if ?></th><?cs /each ?><th scope="col" class="app-num"><?cs var:L.sheet.transfer.mean ?></th></tr></thead>
<tbody>
<?cs each:r = t.Rows ?><tr><td data-label="<?cs var:L.sheet.transfer.criterion ?>"><?cs var:r.code ?>. <?cs var:r.name ?></td><?cs each:c = r.Cells ?><td class="app-num" data-label="<?cs var:c.unit ?>, <?cs var:c.days ?> <?cs var:L.sheet.transfer.days ?>"><?cs var:c.points ?></td><?cs /each ?><td class="app-num" data-label="<?cs var:L.sheet.transfer.mean ?>"><strong><?cs var:r.mean ?></strong><?cs if:r.exact ?><br><span class="app-muted"><?cs var:r.exact ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?><?cs /def ?>

<?cs def:score_short(words) ?><?cs if:words ?><?cs call:notice_band("warning", words) ?><p class="govuk-body"><?cs var:L.sheet.short_about ?></p><?cs /if ?><?cs /def ?>

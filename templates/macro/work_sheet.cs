<?cs def:sheet_said(row, field, error, now) ?><?cs if:error ?><p class="app-sheet__error" id="<?cs var:field ?>-<?cs var:row.id ?>-error"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:error ?></p><?cs /if ?><?cs if:now ?><p class="app-sheet__now"><?cs var:L.catalog.sheet.now ?> <?cs var:now ?></p><?cs /if ?><?cs /def ?>

<?cs def:sheet_wrong(row, field, error) ?><?cs if:error ?> aria-invalid="true" aria-describedby="<?cs var:field ?>-<?cs var:row.id ?>-error"<?cs /if ?><?cs /def ?>

<?cs def:sheet_fixed(row, field) ?><?cs if:row.shared && field != "frequency" && field != "posts" && field != "people" && field != "note" ?> readonly<?cs /if ?><?cs /def ?>

<?cs def:sheet_line(row, field, label, value, error, now) ?><td data-label="<?cs var:label ?>"><input class="app-sheet__cell" id="<?cs var:field ?>-<?cs var:row.id ?>" name="<?cs var:field ?>[]" type="text" aria-labelledby="h-<?cs var:field ?> n-<?cs var:row.id ?>" autocomplete="off" value="<?cs var:value ?>"<?cs if:field == "points" ?> inputmode="decimal"<?cs elif:field == "people" ?> inputmode="numeric"<?cs elif:field == "division" ?> list="sheet-divisions"<?cs elif:field == "section" ?> list="sheet-sections"<?cs /if ?><?cs call:sheet_fixed(row, field) ?><?cs call:sheet_wrong(row, field, error) ?>><?cs call:sheet_said(row, field, error, now) ?></td><?cs /def ?>

<?cs def:sheet_area(row, field, label, value, error, now) ?><td data-label="<?cs var:label ?>"><textarea class="app-sheet__cell" id="<?cs var:field ?>-<?cs var:row.id ?>" name="<?cs var:field ?>[]" rows="2" aria-labelledby="h-<?cs var:field ?> n-<?cs var:row.id ?>"<?cs call:sheet_fixed(row, field) ?><?cs call:sheet_wrong(row, field, error) ?>>
<?cs var:value ?></textarea><?cs call:sheet_said(row, field, error, now) ?></td><?cs /def ?>

<?cs def:sheet_group(row, number) ?><option value="<?cs var:number ?>"<?cs if:row.group == number ?> selected<?cs /if ?>><?cs var:number ?></option><?cs /def ?>

<?cs def:sheet_choice(row) ?><?cs if:row.conflict ?><label class="app-sheet__now" for="choice-<?cs var:row.id ?>"><?cs var:row.other ?></label>
<select class="app-sheet__cell" id="choice-<?cs var:row.id ?>" name="choice[]"><option value=""><?cs var:L.catalog.sheet.choose ?></option><option value="mine"><?cs var:L.catalog.sheet.mine ?></option><option value="theirs"><?cs var:L.catalog.sheet.theirs ?></option></select><?cs /if ?><?cs /def ?>

<?cs def:sheet_row(row) ?><tr id="row-<?cs var:row.id ?>"<?cs if:row.row ?> data-row="<?cs var:row.row ?>"<?cs /if ?><?cs if:row.unsaved ?> data-unsaved<?cs /if ?><?cs if:row.removed ?> data-removed<?cs /if ?><?cs if:row.standard ?> data-standard<?cs /if ?>>
<th scope="row" data-label="<?cs var:L.catalog.sheet.number ?>"><input type="hidden" name="row[]" value="<?cs var:row.row ?>"><input type="hidden" name="version[]" value="<?cs var:row.version ?>"><input type="hidden" name="seen[]" value="<?cs var:row.seen ?>"><?cs if:row.row ?><?cs if:View.all_text && View.Can.edit ?><input class="app-sheet__pick" type="checkbox" name="picked" value="<?cs var:row.row ?>" form="sheet-pick" aria-label="<?cs var:L.catalog.fill.pick ?> <?cs var:row.number ?>"><?cs /if ?> <a class="govuk-link" id="n-<?cs var:row.id ?>" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.number ?></a><?cs else ?><span id="n-<?cs var:row.id ?>"><?cs var:L.catalog.sheet.fresh ?></span><?cs /if ?></th>
<td data-label="<?cs var:L.catalog.sheet.state ?>" data-said><?cs if:row.standard ?><?cs call:tag("green", L.catalog.standard.this) ?> <?cs /if ?><?cs if:row.unsaved ?><strong class="app-sheet__error"><?cs var:L.catalog.sheet.unsaved ?></strong> <?cs if:!row.conflict ?><?cs var:row.unsaved ?><?cs /if ?><?cs else ?><?cs call:catalog_findings(row) ?><?cs if:row.similar ?> <a class="govuk-link app-sheet__similar" href="<?cs var:Page.base ?><?cs var:row.path ?>#app-similar-title" aria-describedby="n-<?cs var:row.id ?>"><?cs var:row.similar ?></a><?cs /if ?><?cs /if ?><?cs call:sheet_choice(row) ?></td>
<?cs call:sheet_line(row, "code", L.catalog.field.code, row.code, row.error.code, row.now.code) ?>
<?cs call:sheet_area(row, "task", L.catalog.field.task, row.task, row.error.task, row.now.task) ?>
<?cs call:sheet_area(row, "detail", L.catalog.field.detail, row.detail, row.error.detail, row.now.detail) ?>
<?cs call:sheet_area(row, "output", L.catalog.field.output, row.output, row.error.output, row.now.output) ?>
<td data-label="<?cs var:L.catalog.field.group ?>"><?cs if:row.shared ?><input class="app-sheet__cell" id="group-<?cs var:row.id ?>" name="group[]" type="text" aria-labelledby="h-group n-<?cs var:row.id ?>" value="<?cs var:row.group ?>" readonly><?cs else ?><select class="app-sheet__cell" id="group-<?cs var:row.id ?>" name="group[]" aria-labelledby="h-group n-<?cs var:row.id ?>"<?cs call:sheet_wrong(row, "group", row.error.group) ?>><option value=""></option><?cs call:sheet_group(row, "1") ?><?cs call:sheet_group(row, "2") ?><?cs call:sheet_group(row, "3") ?><?cs call:sheet_group(row, "4") ?><?cs call:sheet_group(row, "5") ?></select><?cs /if ?><?cs call:sheet_said(row, "group", row.error.group, row.now.group) ?></td>
<?cs call:sheet_line(row, "points", L.catalog.field.points, row.points, row.error.points, row.now.points) ?>
<td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>" data-said><?cs var:row.coefficient ?></td>
<?cs call:sheet_line(row, "unit", L.catalog.field.unit, row.unit, row.error.unit, row.now.unit) ?>
<?cs call:sheet_line(row, "section", L.catalog.field.section, row.section, row.error.section, row.now.section) ?>
<?cs call:sheet_line(row, "division", L.catalog.field.division, row.division, row.error.division, row.now.division) ?>
<?cs call:sheet_line(row, "frequency", L.catalog.field.frequency, row.frequency, row.error.frequency, row.now.frequency) ?>
<?cs call:sheet_line(row, "posts", L.catalog.field.posts, row.posts, row.error.posts, row.now.posts) ?>
<?cs call:sheet_line(row, "people", L.catalog.field.people, row.people, row.error.people, row.now.people) ?>
<?cs call:sheet_area(row, "note", L.catalog.field.note, row.note, row.error.note, row.now.note) ?>
</tr>
<?cs /def ?>

<?cs def:sheet_head(field, text) ?><th scope="col" id="h-<?cs var:field ?>"><?cs var:text ?></th><?cs /def ?>

<?cs def:sheet_table(list) ?>
<table class="govuk-table app-table app-table--cards app-sheet">
<caption class="govuk-visually-hidden"><?cs var:L.catalog.sheet.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.sheet.number ?></th><th scope="col"><?cs var:L.catalog.sheet.state ?></th><?cs call:sheet_head("code", L.catalog.field.code) ?><?cs call:sheet_head("task", L.catalog.field.task) ?><?cs call:sheet_head("detail", L.catalog.field.detail) ?><?cs call:sheet_head("output", L.catalog.field.output) ?><?cs call:sheet_head("group", L.catalog.field.group) ?><?cs call:sheet_head("points", L.catalog.field.points) ?><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><?cs call:sheet_head("unit", L.catalog.field.unit) ?><?cs call:sheet_head("section", L.catalog.field.section) ?><?cs call:sheet_head("division", L.catalog.field.division) ?><?cs call:sheet_head("frequency", L.catalog.field.frequency) ?><?cs call:sheet_head("posts", L.catalog.field.posts) ?><?cs call:sheet_head("people", L.catalog.field.people) ?><?cs call:sheet_head("note", L.catalog.field.note) ?></tr></thead>
<tbody>
<?cs each:row = list ?><?cs call:sheet_row(row) ?><?cs /each ?>
</tbody>
</table>
<?cs /def ?>

<?cs def:sheet_kept() ?><input type="hidden" name="trang" value="<?cs var:View.trang ?>"><?cs if:View.phan ?><input type="hidden" name="phan" value="<?cs var:View.phan ?>"><?cs /if ?><?cs if:View.phong ?><input type="hidden" name="phong" value="<?cs var:View.phong ?>"><?cs /if ?><?cs if:View.loc ?><input type="hidden" name="loc" value="<?cs var:View.loc ?>"><?cs /if ?><?cs if:View.tim ?><input type="hidden" name="tim" value="<?cs var:View.tim ?>"><?cs /if ?><?cs /def ?>

<?cs def:part_state(p) ?><?cs if:p.closed ?><?cs call:tag("green", L.catalog.part.closed) ?> <?cs var:p.by ?> · <?cs var:p.at ?> · <?cs var:p.rows_closed ?> <?cs var:L.catalog.rows.found ?><?cs elif:p.reason ?><?cs call:tag("yellow", L.catalog.part.again) ?> <?cs var:p.by ?> · <?cs var:p.at ?>: <?cs var:p.reason ?><?cs elif:p.rows > 0 ?><?cs call:tag("yellow", L.catalog.part.open) ?><?cs else ?><?cs call:tag("grey", L.catalog.part.empty) ?><?cs /if ?><?cs /def ?>

<?cs def:part_form(p) ?><?cs if:p.closed ?>
<form class="app-part" method="post" action="<?cs var:Page.base ?><?cs var:p.again ?>" novalidate><?cs call:form_token_of(p.version) ?>
<label class="govuk-label" for="reason<?cs if:!p.sent ?>-<?cs var:p.unit ?><?cs /if ?>"><?cs var:L.catalog.part.reason ?><span class="govuk-visually-hidden">: <?cs var:p.name ?></span></label><?cs if:p.sent ?><?cs call:field_error(Form.reason) ?><?cs /if ?>
<input class="govuk-input" id="reason<?cs if:!p.sent ?>-<?cs var:p.unit ?><?cs /if ?>" name="reason" type="text" value="<?cs if:p.sent ?><?cs var:Form.reason.value ?><?cs /if ?>"<?cs if:p.sent ?><?cs call:field_described(Form.reason, "") ?><?cs /if ?>>
<?cs call:button_quiet(L.catalog.part.do_again) ?></form>
<?cs else ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:p.done ?>"><?cs call:form_token_of(p.version) ?><?cs call:button_quiet(L.catalog.part.do_done) ?></form><?cs /if ?><?cs /def ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.import.sheet.title ?>: <?cs var:View.Sheet.name ?></h1>
<?cs call:import_letters(View.Sheet, View.Sheet.number, "") ?>
<?cs call:scroll(L.import.sheet.sample) ?>
<table class="govuk-table app-table">
<caption class="govuk-table__caption govuk-table__caption--s"><?cs var:L.import.sheet.sample ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.import.sheet.row ?></span></th><?cs each:letter = View.Letters ?><th scope="col"><?cs var:letter.text ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:row = View.Sample ?>
<tr><th scope="row"><?cs var:row.number ?></th><?cs each:cell = row.cells ?><td><?cs if:row.head ?><strong><?cs var:cell.text ?></strong><?cs else ?><?cs var:cell.text ?><?cs /if ?></td><?cs /each ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<form class="app-panel" method="get" action="<?cs var:Page.base ?><?cs var:View.Batch.at ?>trang/<?cs var:View.Sheet.number ?>">
<h2 class="govuk-heading-s"><?cs var:L.import.head.title ?></h2>
<p class="govuk-body"><?cs var:L.import.head.text ?></p>
<div class="app-actions">
<label class="govuk-label" for="dau"><?cs var:L.import.sheet.head_first ?></label>
<input class="govuk-input govuk-input--width-4" id="dau" name="dau" type="text" inputmode="numeric" value="<?cs var:View.Sheet.head_first ?>">
<label class="govuk-label" for="cuoi"><?cs var:L.import.head.to ?></label>
<input class="govuk-input govuk-input--width-4" id="cuoi" name="cuoi" type="text" inputmode="numeric" value="<?cs var:View.Sheet.head_last ?>">
<?cs call:button_quiet(L.import.head.button) ?>
</div>
</form>
<?cs if:View.guessed ?><?cs call:notice_band("info", L.import.head.guessed) ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Batch.at ?>trang/<?cs var:View.Sheet.number ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:check(Form.take, L.import.sheet.take, L.import.sheet.take_hint) ?>
<div class="app-grid">
<div>
<?cs call:input(Form.section, L.import.field.section, L.import.sheet.section_hint, "l") ?>
<?cs call:select(Form.encoding, L.import.encoding.title, L.import.encoding.hint, View.Encodings) ?>
<?cs call:number(Form.head_first, L.import.sheet.head_first, "") ?>
<?cs call:number(Form.head_last, L.import.sheet.head_last, L.import.sheet.head_hint) ?>
<?cs call:check(Form.shift_note, L.import.shift.check, L.import.shift.hint) ?>
<?cs call:select(Form.col_section, L.import.field.section_column, View.Ground.col_section, View.Columns) ?>
<?cs call:select(Form.col_number, L.import.field.number, View.Ground.col_number, View.Columns) ?>
<?cs call:select(Form.col_unit, L.import.field.unit, View.Ground.col_unit, View.Columns) ?>
<?cs call:select(Form.col_frequency, L.import.field.frequency, View.Ground.col_frequency, View.Columns) ?>
<?cs call:select(Form.col_posts, L.import.field.posts, View.Ground.col_posts, View.Columns) ?>
<?cs call:select(Form.col_people, L.import.field.people, View.Ground.col_people, View.Columns) ?>
</div>
<div>
<?cs call:select(Form.col_code, L.import.field.code, View.Ground.col_code, View.Columns) ?>
<?cs call:select(Form.col_division, L.import.field.division, View.Ground.col_division, View.Columns) ?>
<?cs call:select(Form.col_task, L.import.field.task, View.Ground.col_task, View.Columns) ?>
<?cs call:select(Form.col_detail, L.import.field.detail, View.Ground.col_detail, View.Columns) ?>
<?cs call:select(Form.col_output, L.import.field.output, View.Ground.col_output, View.Columns) ?>
<?cs call:select(Form.col_group, L.import.field.group, View.Ground.col_group, View.Columns) ?>
<?cs call:select(Form.col_frame, L.import.field.frame, View.Ground.col_frame, View.Columns) ?>
<?cs call:select(Form.col_points, L.import.field.points, View.Ground.col_points, View.Columns) ?>
<?cs call:select(Form.col_coefficient, L.import.field.coefficient, View.Ground.col_coefficient, View.Columns) ?>
<?cs call:select(Form.col_note, L.import.field.note, View.Ground.col_note, View.Columns) ?>
</div>
</div>
<div class="app-actions">
<?cs call:button(L.import.sheet.save) ?>
<?cs call:link_button_quiet(View.Batch.at, L.import.sheet.back) ?>
</div>
</form>

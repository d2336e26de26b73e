<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Import.name ?></h1>
<p class="app-muted"><?cs var:View.Import.person ?> · <?cs var:View.Import.at ?> · <?cs var:View.Import.state_text ?></p>
<div class="app-tiles">
<?cs call:tile(View.lines, L.import.show.lines, View.Batch.rows) ?>
<?cs call:tile(View.good, L.import.show.good, View.Batch.fine) ?>
<?cs call:tile(View.warned, L.import.show.warned, View.Batch.warned) ?>
<?cs call:tile(View.bad, L.import.show.bad, View.Batch.bad) ?>
</div>
<?cs if:View.lines == 0 ?><?cs if:View.old_text ?><?cs call:notice_band("warning", L.import.show.no_lines_old) ?><?cs else ?><?cs call:notice_band("warning", L.import.show.no_lines) ?><?cs /if ?><?cs /if ?>
<?cs if:!View.may_take ?><?cs call:notice_band("info", L.import.upload.not_now) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.import.sheets.title ?></h2>
<p class="govuk-body"><?cs var:L.import.sheets.text ?></p>
<?cs call:scroll(L.import.sheets.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.import.sheets.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.import.sheets.name ?></th><th scope="col"><?cs var:L.import.sheets.verdict ?></th><th scope="col"><?cs var:L.import.field.section ?></th><th scope="col" class="app-num"><?cs var:L.import.sheets.lines ?></th><th scope="col" class="app-num"><?cs var:L.import.sheets.bad ?></th><th scope="col"><?cs var:L.import.sheets.change ?></th></tr></thead>
<tbody>
<?cs each:sheet = View.Sheets ?>
<tr>
<td data-label="<?cs var:L.import.sheets.name ?>"><?cs var:sheet.name ?><?cs if:sheet.hidden ?> <?cs call:tag("grey", L.import.sheets.hidden) ?><?cs /if ?><?cs if:sheet.old_text ?> <?cs call:tag("yellow", L.import.sheets.old_text) ?><?cs elif:sheet.converted ?> <?cs call:tag("blue", L.import.sheets.converted) ?><?cs /if ?><?cs if:sheet.remembered ?> <?cs call:tag("blue", L.import.sheets.remembered) ?><?cs /if ?></td>
<td data-label="<?cs var:L.import.sheets.verdict ?>"><?cs if:sheet.take ?><?cs call:tag("green", L.import.sheets.taken) ?><?cs else ?><?cs call:tag("grey", L.import.sheets.skipped) ?><?cs /if ?> <?cs var:sheet.verdict_text ?></td>
<td data-label="<?cs var:L.import.field.section ?>"><?cs var:sheet.section ?></td>
<td class="app-num" data-label="<?cs var:L.import.sheets.lines ?>"><?cs var:sheet.lines ?></td>
<td class="app-num" data-label="<?cs var:L.import.sheets.bad ?>"><?cs var:sheet.bad ?></td>
<td data-label="<?cs var:L.import.sheets.change ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Batch.at ?>trang/<?cs var:sheet.number ?>"><?cs var:L.import.sheets.match ?><span class="govuk-visually-hidden"> <?cs var:sheet.name ?></span></a></td>
</tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs each:sheet = View.Sheets ?><?cs call:import_letters(sheet, sheet.number, sheet.name) ?><?cs /each ?>
<?cs each:sheet = View.Sheets ?>
<?cs if:sheet.shift || sheet.shifted ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:sheet.name ?>: <?cs var:sheet.shift_title ?></h3>
<p class="govuk-body"><?cs var:L.import.shift.text ?><?cs if:sheet.first_note ?> “<?cs var:sheet.first_note ?>”<?cs /if ?></p>
<?cs if:sheet.shift_fits > 0 ?><p class="app-muted"><?cs var:L.import.shift.fits ?> <?cs var:sheet.shift_fits ?></p><?cs /if ?>
<?cs if:View.may_take ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Batch.at ?>trang/<?cs var:sheet.number ?>/day-cot">
<?cs call:form_token() ?>
<?cs if:sheet.shifted ?><?cs call:button_as("shift_note", "", L.import.shift.back) ?>
<?cs else ?><?cs call:button_as("shift_note", "1", sheet.shift_button) ?><?cs /if ?>
</form>
<?cs /if ?>
</section>
<?cs /if ?>
<?cs /each ?>
<?cs if:View.names > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.import.names.head ?></h2>
<?cs if:View.unknown > 0 ?><p class="govuk-body"><?cs var:L.import.names.some_unknown ?> <strong><?cs var:View.unknown ?></strong> (<?cs each:row = View.Unknown ?>“<?cs var:row.name ?>”<?cs if:!last(row) ?>, <?cs /if ?><?cs /each ?><?cs if:View.unknown > subcount(View.Unknown) ?> …<?cs /if ?>). <?cs var:L.import.names.still_taken ?></p>
<?cs else ?><p class="govuk-body"><?cs var:L.import.names.all_known ?></p><?cs /if ?>
<?cs call:link_button_quiet(View.Batch.names, L.import.names.match) ?>
<?cs /if ?>
<?cs if:View.bad > 0 ?>
<?cs call:notice_band("warning", L.import.show.bad_stay) ?>
<div class="app-actions">
<?cs call:link_button_quiet(View.Batch.bad, L.import.show.see_bad) ?>
<?cs call:link_button_quiet(View.Batch.bad_file, L.import.show.bad_file) ?>
</div>
<?cs /if ?>
<?cs if:View.stands ?>
<h2 class="govuk-heading-m"><?cs var:L.import.merge.title ?></h2>
<div class="app-tiles">
<?cs call:tile(View.same, L.import.merge.same, View.At.rows) ?>
<?cs call:tile(View.changed, L.import.merge.changed, View.Batch.changes) ?>
<?cs call:tile(View.fresh, L.import.merge.fresh, View.Batch.changes) ?>
<?cs call:tile(View.gone, L.import.merge.gone, View.Batch.changes) ?>
</div>
<?cs call:link_button_quiet(View.Batch.changes, L.import.merge.see) ?>
<?cs /if ?>
<?cs if:View.may_take && View.good > 0 ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.import.take.title ?></h2>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Batch.at ?>nhan" novalidate>
<?cs call:form_token() ?>
<?cs if:View.standard_code ?>
<p class="govuk-body"><?cs var:L.import.take.has_standard ?> <strong><?cs var:View.standard_code ?></strong> <?cs var:View.standard_task ?></p>
<?cs elif:subcount(View.Standards) > 0 ?>
<?cs call:radios(Form.standard, L.import.take.standard, L.import.take.standard_hint, View.Standards) ?>
<?cs if:View.standard_words ?><p class="app-muted"><?cs var:L.import.take.standard_words ?> “<?cs var:View.standard_words ?>”</p><?cs /if ?>
<?cs else ?>
<p class="govuk-body"><?cs var:L.import.take.no_standard ?></p>
<?cs /if ?>
<?cs if:View.basis ?>
<div class="govuk-form-group"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
<input class="govuk-checkboxes__input" id="basis" name="basis" type="checkbox" value="<?cs var:View.basis ?>" checked>
<label class="govuk-label govuk-checkboxes__label" for="basis"><?cs var:L.import.take.basis ?> <strong><?cs var:View.basis ?></strong></label>
</div></div></div>
<?cs /if ?>
<input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<?cs if:View.gone > 0 ?><?cs call:radios(Form.gone, L.import.merge.what_of_gone, L.import.merge.gone_hint, View.Gone) ?><?cs /if ?>
<?cs if:View.stands ?><p class="govuk-body"><?cs var:L.import.merge.rows ?> <strong><?cs var:View.fresh ?></strong> · <?cs var:L.import.merge.rows_changed ?> <strong><?cs var:View.changed ?></strong></p>
<?cs else ?><p class="govuk-body"><?cs var:L.import.take.rows ?> <strong><?cs var:View.good ?></strong></p><?cs /if ?>
<?cs call:button(L.import.take.button) ?>
</form>
</section>
<?cs /if ?>

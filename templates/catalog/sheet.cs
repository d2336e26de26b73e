<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<p class="govuk-body"><?cs var:L.catalog.sheet.text ?></p>
<?cs each:p = View.Mine ?><section class="app-panel">
<p class="govuk-body"><strong><?cs var:L.catalog.part.mine ?> <?cs var:p.name ?></strong> (<?cs var:p.rows ?> <?cs var:L.catalog.rows.found ?>) <?cs call:part_state(p) ?></p>
<?cs if:p.closed ?><p class="govuk-body"><?cs var:L.catalog.part.is_closed ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.parts ?>"><?cs var:L.catalog.part.title ?></a></p><?cs else ?><?cs call:part_form(p) ?><?cs /if ?>
</section><?cs /each ?>
<?cs call:details(L.catalog.sheet.keys, L.catalog.sheet.keys_text) ?>
<form class="app-filters" method="get" action="<?cs var:Page.base ?><?cs var:View.At.sheet ?>">
<?cs call:filter_choice("f-section", "phan", L.catalog.field.section, View.Sections) ?>
<?cs call:filter_choice("f-division", "phong", L.catalog.field.division, View.Divisions) ?>
<?cs call:filter_choice("f-flag", "loc", L.catalog.rows.show, View.Flags) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.catalog.rows.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.tim ?>"></div>
<?cs call:button_quiet(L.catalog.filter) ?>
</form>
<?cs call:total("list", View.total, L.catalog.rows.found) ?>
<p class="app-muted"><?cs each:g = View.Frame ?><?cs var:g.text ?><?cs if:!last(g) ?> · <?cs /if ?><?cs /each ?></p>
<datalist id="sheet-sections"><?cs each:o = View.Sections ?><?cs if:o.value ?><option value="<?cs var:o.value ?>"></option><?cs /if ?><?cs /each ?></datalist>
<datalist id="sheet-divisions"><?cs each:o = View.Divisions ?><?cs if:o.value ?><option value="<?cs var:o.value ?>"></option><?cs /if ?><?cs /each ?></datalist>
<form id="sheet" method="post" action="<?cs var:Page.base ?><?cs var:View.At.sheet ?>" novalidate data-saving="<?cs var:L.catalog.sheet.saving ?>" data-saved="<?cs var:L.catalog.sheet.saved ?>" data-typing="<?cs var:L.catalog.sheet.typing ?>" data-offline="<?cs var:L.catalog.sheet.offline ?>" data-conflict="<?cs var:L.catalog.sheet.conflict ?>" data-bad="<?cs var:L.catalog.sheet.bad ?>" data-undone="<?cs var:L.catalog.sheet.undone ?>" data-pasted="<?cs var:L.catalog.sheet.pasted ?>" data-too-many="<?cs var:L.catalog.sheet.too_many ?>" data-paste="<?cs var:L.catalog.sheet.paste ?>">
<input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs call:sheet_kept() ?>
<div class="app-sheet-bar"><?cs call:button(L.catalog.row.save) ?><button class="govuk-button govuk-button--secondary" type="submit" form="sheet-undo"><?cs var:L.catalog.sheet.undo ?></button><p class="app-sheet-bar__state" id="sheet-state" role="status"></p></div>
<?cs call:scroll(L.catalog.sheet.title) ?>
<?cs call:sheet_table(View.Rows) ?>
<?cs call:scroll_end() ?>
<?cs call:button(L.catalog.row.save) ?>
</form>
<?cs if:View.all_text && View.Can.edit ?><form class="app-actions" id="sheet-pick" method="post" action="<?cs var:Page.base ?><?cs var:View.At.fill ?>"><input type="hidden" name="form" value="<?cs var:Page.token ?>"><input type="hidden" name="pick" value="1"><?cs call:sheet_kept() ?>
<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="all" name="all" type="checkbox" value="1"><label class="govuk-label govuk-checkboxes__label" for="all"><?cs var:View.all_text ?></label></div></div>
<?cs call:button_quiet(L.catalog.fill.from_sheet) ?></form><?cs /if ?>
<form id="sheet-undo" method="post" action="<?cs var:Page.base ?><?cs var:View.At.undo ?>"><input type="hidden" name="form" value="<?cs var:Page.token ?>"><?cs call:sheet_kept() ?></form>
<?cs call:pages(View.Pages) ?>

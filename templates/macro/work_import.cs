<?cs def:import_letters(sheet, number, name) ?><?cs if:sheet.old_text || sheet.converted ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs if:name ?><?cs var:name ?>: <?cs /if ?><?cs var:sheet.encoding_text ?></h2>
<?cs if:sheet.converted ?><p class="govuk-body"><?cs var:L.import.encoding.is_text ?></p>
<?cs else ?><p class="govuk-body"><?cs var:L.import.encoding.text ?><?cs if:sheet.font ?> <?cs var:L.import.encoding.font ?> <strong><?cs var:sheet.font ?></strong>.<?cs /if ?></p><?cs /if ?>
<?cs if:subcount(sheet.preview) > 0 ?><?cs call:scroll(L.import.encoding.preview) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.import.encoding.preview ?></caption>
<thead><tr><th scope="col"><?cs var:L.import.encoding.cell ?></th><th scope="col"><?cs var:L.import.encoding.before ?></th><th scope="col"><?cs var:L.import.encoding.after ?></th></tr></thead>
<tbody>
<?cs each:row = sheet.preview ?><tr><td data-label="<?cs var:L.import.encoding.cell ?>"><?cs var:row.place ?></td><td data-label="<?cs var:L.import.encoding.before ?>"><?cs var:row.before ?></td><td data-label="<?cs var:L.import.encoding.after ?>"><?cs var:row.after ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?><?cs /if ?>
<?cs if:View.may_take ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Batch.at ?>trang/<?cs var:number ?>/bang-ma">
<?cs call:form_token() ?>
<?cs if:sheet.converted ?><?cs call:button_as("encoding", "unicode", L.import.encoding.back) ?>
<?cs else ?><?cs call:button_as("encoding", sheet.encoding, L.import.encoding.button) ?><?cs /if ?>
</form>
<?cs /if ?>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:import_names(list, part, title) ?>
<h2 class="govuk-heading-m"><?cs var:title ?></h2>
<?cs call:scroll(title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:title ?></caption>
<thead><tr><th scope="col"><?cs var:L.import.names.name ?></th><th scope="col" class="app-num"><?cs var:L.import.names.rows ?></th><th scope="col"><?cs var:L.import.names.division ?></th></tr></thead>
<tbody>
<?cs each:row = list ?><tr>
<td data-label="<?cs var:L.import.names.name ?>"><?cs var:row.shown ?><?cs if:row.unknown ?> <?cs call:tag("yellow", L.import.names.unknown) ?><?cs /if ?></td>
<td class="app-num" data-label="<?cs var:L.import.names.rows ?>"><?cs var:row.rows ?></td>
<td data-label="<?cs var:L.import.names.division ?>"><input type="hidden" name="key[]" value="<?cs var:row.key ?>"><input type="hidden" name="was[]" value="<?cs var:row.was ?>"><label class="govuk-visually-hidden" for="division-<?cs var:part ?><?cs var:name(row) ?>"><?cs var:L.import.names.division ?>: <?cs var:row.shown ?></label><select class="govuk-select" id="division-<?cs var:part ?><?cs var:name(row) ?>" name="division[]"><?cs each:option = row.options ?><option value="<?cs var:option.value ?>"<?cs if:option.on ?> selected<?cs /if ?>><?cs var:option.text ?></option><?cs /each ?></select></td>
</tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

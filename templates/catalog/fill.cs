<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.fill.title ?></h1>
<p class="govuk-body"><?cs var:L.catalog.fill.text ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.fill ?>" novalidate>
<?cs call:form_token() ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.fill.which ?></h2>
<?cs if:View.pick ?>
<input type="hidden" name="pick" value="1"><?cs call:sheet_kept() ?>
<?cs if:subcount(View.Picked) > 0 ?>
<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend"><?cs var:L.catalog.fill.picked ?></legend>
<div class="govuk-checkboxes govuk-checkboxes--small"><?cs each:o = View.Picked ?><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="row-<?cs var:o.value ?>" name="picked" type="checkbox" value="<?cs var:o.value ?>" checked><label class="govuk-label govuk-checkboxes__label" for="row-<?cs var:o.value ?>"><?cs var:o.text ?></label></div><?cs /each ?></div>
</fieldset></div><?cs /if ?>
<?cs call:check(Form.all, View.all_text, "") ?>
<?cs else ?>
<?cs call:select(Form.phan, L.catalog.field.section, "", View.Sections) ?>
<?cs call:select(Form.phong, L.catalog.field.division, "", View.Divisions) ?>
<?cs call:input(Form.tim, L.catalog.rows.words, "", "m") ?>
<?cs /if ?>
<?cs call:input(Form.prefix, L.catalog.fill.prefix, "", "s") ?>
<?cs call:check(Form.empty_only, L.catalog.fill.empty_only, "") ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.fill.what ?></h2>
<p class="govuk-body"><?cs var:L.catalog.fill.keep ?></p>
<?cs call:select(Form.group, L.catalog.field.group, "", View.Groups) ?>
<?cs call:input(Form.section, L.catalog.field.section, "", "l") ?>
<?cs call:input(Form.division, L.catalog.field.division, "", "l") ?>
<?cs call:input(Form.unit, L.catalog.field.unit, "", "m") ?>
<?cs call:check(Form.propose, L.catalog.fill.propose, "") ?>
<?cs call:input(Form.frequency, L.catalog.field.frequency, "", "m") ?>
<?cs call:input(Form.posts, L.catalog.field.posts, "", "l") ?>
<?cs call:area(Form.note, L.catalog.field.note, "", "2") ?>
<?cs if:View.previewed ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.fill.preview ?> (<?cs var:View.changes ?>)</h2>
<?cs if:subcount(View.Changes) > 0 ?><?cs call:catalog_changes(View.Changes, L.catalog.changes.title) ?><?cs call:check(Form.go, L.catalog.fill.sure, "") ?><?cs else ?><?cs call:empty(L.catalog.fill.no_change) ?><?cs /if ?>
<?cs if:View.refused > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.fill.refused ?> (<?cs var:View.refused ?>)</h2>
<ul class="govuk-list govuk-list--bullet"><?cs each:row = View.Refused ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.code ?></a> <?cs var:row.task ?> (<?cs var:row.points ?> <?cs var:L.catalog.points ?>)</li><?cs /each ?></ul>
<?cs /if ?>
<?cs /if ?>
<?cs call:button(L.catalog.fill.button) ?>
</form>

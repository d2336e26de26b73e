<?cs def:shared_rows(list, text) ?>
<?cs call:scroll(text) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:text ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.field.code ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.output ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.group ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.points ?></th><th scope="col"><?cs var:L.catalog.field.unit ?></th></tr></thead>
<tbody>
<?cs each:row = list ?>
<tr><td data-label="<?cs var:L.catalog.field.code ?>"><?cs if:row.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.code ?></a><?cs else ?><?cs var:row.code ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs var:row.task ?><?cs if:row.detail ?><br><span class="app-muted"><?cs var:row.detail ?></span><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.output ?>"><?cs var:row.output ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.group ?>"><?cs var:row.group ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.points ?>"><?cs var:row.points ?></td><td data-label="<?cs var:L.catalog.field.unit ?>"><?cs var:row.unit ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:shared_kept(f) ?><input type="hidden" name="<?cs var:f.name ?>" value="<?cs var:f.value ?>"><?cs /def ?>

<?cs def:shared_row_form() ?>
<?cs call:shared_kept(Form.code) ?><?cs call:shared_kept(Form.section) ?><?cs call:shared_kept(Form.division) ?><?cs call:shared_kept(Form.task) ?><?cs call:shared_kept(Form.detail) ?><?cs call:shared_kept(Form.output) ?><?cs call:shared_kept(Form.group) ?><?cs call:shared_kept(Form.points) ?><?cs call:shared_kept(Form.unit) ?>
<?cs call:input(Form.frequency, L.catalog.field.frequency, "", "m") ?>
<?cs call:input(Form.posts, L.catalog.field.posts, "", "l") ?>
<?cs call:number(Form.people, L.catalog.field.people, "") ?>
<?cs call:area(Form.note, L.catalog.field.note, "", "2") ?>
<?cs /def ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.salary_import.title ?></h1>
<p class="govuk-body"><?cs var:L.salary_import.about ?></p>
<section class="app-panel">
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/luong/tai-len/mau.xlsx" download><?cs var:L.salary_import.workbook ?></a></p>
<form method="post" action="<?cs var:Page.base ?>/tai-len/luong" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.salary_import.file, L.past.file_hint) ?>
<?cs call:button(L.past.upload) ?>
</form>
<?cs call:details(L.past.rules, L.salary_import.rules_text) ?>
</section>
<?cs if:subcount(View.Imports) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.past.imports ?></h2>
<?cs call:scroll(L.past.imports) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.past.imports ?></caption>
<thead><tr><th scope="col"><?cs var:L.past.file_name ?></th><th scope="col"><?cs var:L.past.uploaded_by ?></th><th scope="col"><?cs var:L.past.at ?></th><th scope="col"><?cs var:L.past.state_name ?></th></tr></thead>
<tbody>
<?cs each:row = View.Imports ?>
<tr><td data-label="<?cs var:L.past.file_name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.name ?></a></td><td data-label="<?cs var:L.past.uploaded_by ?>"><?cs var:row.person ?></td><td class="app-when" data-label="<?cs var:L.past.at ?>"><?cs var:row.at ?></td><td data-label="<?cs var:L.past.state_name ?>"><?cs if:row.state == "imported" ?><?cs call:tag("green", row.state_text) ?><?cs elif:row.state == "refused" ?><?cs call:tag("red", row.state_text) ?><?cs elif:row.state == "undone" ?><?cs call:tag("grey", row.state_text) ?><?cs else ?><?cs call:tag("blue", row.state_text) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.organisation_import.title ?></h1>
<?cs call:organisation_nav() ?>
<section class="app-panel">
<p class="govuk-body"><?cs var:L.organisation_import.how ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/quan-tri/nhap/to-chuc.xlsx"><?cs var:L.organisation_import.workbook ?></a></p>
<form method="post" action="<?cs var:Page.base ?>/tai-len/to-chuc" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.organisation_import.file, L.organisation_import.file_hint) ?>
<?cs call:button(L.organisation_import.upload) ?>
</form>
<?cs call:details(L.organisation_import.rules, L.organisation_import.rules_text) ?>
</section>
<h2 class="govuk-heading-m"><?cs var:L.organisation_import.list ?></h2>
<?cs if:subcount(View.Imports) > 0 ?>
<?cs call:scroll(L.organisation_import.list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.organisation_import.list ?></caption>
<thead><tr><th scope="col"><?cs var:L.organisation_import.name ?></th><th scope="col"><?cs var:L.organisation_import.person ?></th><th scope="col"><?cs var:L.organisation_import.at ?></th><th scope="col"><?cs var:L.organisation_import.state_name ?></th></tr></thead>
<tbody>
<?cs each:row = View.Imports ?>
<tr><td data-label="<?cs var:L.organisation_import.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.name ?></a></td><td data-label="<?cs var:L.organisation_import.person ?>"><?cs var:row.person ?></td><td class="app-when" data-label="<?cs var:L.organisation_import.at ?>"><?cs var:row.at ?></td><td data-label="<?cs var:L.organisation_import.state_name ?>"><?cs if:row.state == "imported" ?><?cs call:tag("green", row.state_text) ?><?cs elif:row.state == "refused" ?><?cs call:tag("red", row.state_text) ?><?cs else ?><?cs call:tag("blue", row.state_text) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.organisation_import.nothing) ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:Page.title ?></h1>
<p class="govuk-body"><?cs var:View.Words.about ?></p>
<?cs if:View.may_bring ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.past.bring ?></h2>
<p class="govuk-body"><?cs var:View.Words.how ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.workbook ?>" download><?cs var:L.past.workbook ?></a></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.upload ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.past.file, L.past.file_hint) ?>
<?cs call:button(L.past.upload) ?>
</form>
<?cs call:details(L.past.rules, View.Words.rules_text) ?>
</section>
<?cs /if ?>
<?cs if:View.enter ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.past_level.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.enter ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.person, L.past.person, "", View.People) ?>
<?cs call:number(Form.year, L.past_level.column.period, "") ?>
<?cs call:select(Form.level, L.past_level.column.level, "", View.Levels) ?>
<?cs call:input(Form.body, L.past_level.column.body, L.past_level.body_hint, "") ?>
<?cs call:input(Form.document_number, L.past.column.number, "", "m") ?>
<?cs call:day(Form.document_day, L.past.column.day, "") ?>
<?cs call:button(L.past_level.enter) ?>
</form>
</section>
<?cs /if ?>
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
<h2 class="govuk-heading-m"><?cs var:View.Words.results ?></h2>
<?cs if:subcount(View.Results) > 0 ?>
<?cs call:scroll(View.Words.results) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.Words.results ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.past.person ?></th><th scope="col"><?cs var:View.Words.period ?></th><th scope="col"><?cs var:L.past.evaluated ?></th><th scope="col"><?cs var:View.Words.points ?></th><th scope="col"><?cs var:L.past.document ?></th><th scope="col"><?cs var:L.past.taken_by ?></th><th scope="col"><?cs var:L.past.state_name ?></th></tr></thead>
<tbody>
<?cs each:p = View.Results ?>
<tr><td data-label="<?cs var:L.past.person ?>"><?cs var:p.name ?></td><td data-label="<?cs var:View.Words.period ?>"><?cs var:p.period ?></td><td data-label="<?cs var:L.past.evaluated ?>"><?cs call:past_body(p) ?></td><td data-label="<?cs var:View.Words.points ?>"><?cs call:past_points(p) ?></td><td data-label="<?cs var:L.past.document ?>"><?cs call:past_document(p) ?></td><td data-label="<?cs var:L.past.taken_by ?>"><?cs var:p.maker ?><br><span class="app-muted"><?cs var:p.made ?></span></td><td data-label="<?cs var:L.past.state_name ?>"><?cs if:p.withdrawn ?><?cs call:tag("grey", L.past.gone) ?><br><?cs var:p.withdrawer ?>, <?cs var:p.withdrawn ?><br><?cs var:p.reason ?><?cs else ?><?cs call:tag("grey", L.past.tag) ?><?cs if:p.withdraw ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.withdraw ?>"><?cs var:L.past.withdraw ?><span class="govuk-visually-hidden"> <?cs var:p.name ?>, <?cs var:p.period ?></span></a><?cs /if ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(View.Words.none) ?>
<?cs /if ?>
<?cs call:legal(View.Words.legal) ?>

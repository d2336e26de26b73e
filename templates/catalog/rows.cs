<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<?cs call:catalog_claim(View.Catalog) ?>
<?cs if:View.returned ?><?cs call:notice_band("warning", View.returned) ?><?cs /if ?>
<div class="app-actions">
<?cs if:View.Can.fill ?><?cs call:link_button_quiet(View.At.sheet, L.catalog.sheet.title) ?><?cs /if ?>
<?cs if:View.Can.edit ?><?cs call:link_button(View.At.import, L.catalog.do.import) ?><?cs call:link_button_quiet(View.At.add, L.catalog.row.add) ?><?cs call:link_button_quiet(View.At.fill, L.catalog.fill.title) ?><?cs /if ?>
<?cs if:View.Can.edit || View.Can.submit ?><?cs call:link_button_quiet(View.At.submit, L.catalog.submit.title) ?><?cs /if ?>
<?cs if:View.Can.withdraw || View.Can.return || View.Can.appraise || View.Can.send || View.Can.drop ?><?cs call:link_button(View.At.step, L.catalog.step.title) ?><?cs /if ?>
<?cs if:View.Can.enact ?><?cs call:link_button(View.At.decision, L.catalog.decision.title) ?><?cs elif:View.Can.enter ?><?cs call:link_button_quiet(View.At.decision, L.catalog.decision.enter) ?><?cs /if ?>
<?cs if:View.Can.send ?><?cs call:link_button_quiet("/danh-muc/ky-duyet/", L.catalog.signing.title) ?><?cs /if ?>
<?cs if:View.Can.agree ?><?cs call:link_button("/danh-muc/phe-duyet/", L.catalog.approval.title) ?><?cs /if ?>
<?cs call:link_button_quiet(View.At.export, L.catalog.do.export) ?><?cs call:link_button_quiet(View.At.papers, L.paper.title) ?><?cs if:View.Can.experts ?><?cs call:link_button_quiet(View.At.vote, L.vote.nav) ?><?cs /if ?><?cs if:View.Can.edit ?><?cs call:link_button_quiet(View.At.shared, L.shared.title) ?><?cs /if ?><?cs if:View.merged ?><?cs call:link_button_quiet(View.At.merged, L.cluster.joined.title) ?><?cs /if ?>
<?cs call:supplement_start() ?><?cs if:View.Can.copy || (View.Can.edit && View.Supplement.path) ?><?cs call:link_button_quiet("/danh-muc/ngoai/", L.outside_work.title) ?><?cs /if ?>
</div>
<?cs if:View.Catalog.standard_code ?><p class="govuk-body"><?cs var:L.catalog.standard.is ?> <strong><?cs var:View.Catalog.standard_code ?></strong> <?cs var:View.Catalog.standard_task ?>: <strong><?cs var:View.Catalog.standard_points ?></strong> <?cs var:L.catalog.points ?>.<?cs if:View.Catalog.standard_reason ?> <?cs var:L.catalog.standard.because ?> <?cs var:View.Catalog.standard_reason ?><?cs elif:View.Can.standard ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Catalog.standard_path ?>"><?cs var:L.catalog.standard.say_why ?></a><?cs /if ?></p><?cs elif:View.Catalog.rows > 0 ?><?cs call:notice_band("warning", L.catalog.standard.none) ?><?cs /if ?>
<?cs if:View.Catalog.basis ?><p class="app-muted"><?cs var:L.catalog.basis ?>: <?cs var:View.Catalog.basis ?></p><?cs /if ?>
<?cs if:View.Catalog.decision_number ?><p class="govuk-body"><?cs var:L.catalog.decision.is ?> <strong><?cs var:View.Catalog.decision_number ?></strong>, <?cs var:View.Catalog.decision_day ?>.<?cs if:View.Catalog.decision_file ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.file ?>"><?cs var:L.catalog.decision.download ?></a><?cs /if ?></p><?cs /if ?>
<?cs call:supplement_against() ?>
<?cs call:filters(View.At.rows, "list") ?>
<?cs if:subcount(View.Sections) > 2 ?><?cs call:filter_choice("f-section", "phan", L.catalog.field.section, View.Sections) ?><?cs /if ?>
<?cs call:filter_choice("f-division", "phong", L.catalog.field.division, View.Divisions) ?>
<?cs call:filter_choice("f-flag", "loc", L.catalog.rows.show, View.Flags) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.catalog.rows.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:View.sort ?><input type="hidden" name="xep" value="<?cs var:View.sort ?>"><?cs /if ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs if:View.Can.accept || View.accepted > 0 ?><p class="govuk-body"><?cs var:L.catalog.accept.so_far ?> <strong><?cs var:View.accepted ?></strong>/<?cs var:View.Catalog.rows ?>.</p><?cs /if ?>
<?cs if:View.Reading.known_path ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Reading.unread_path ?>"><strong><?cs var:View.Reading.unread ?></strong> <?cs var:L.catalog.rows.unread ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Reading.known_path ?>"><strong><?cs var:View.Reading.known ?></strong> <?cs var:L.catalog.rows.known ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?>/danh-muc/trung-lap/?co-quan=<?cs var:View.Reading.agency ?>"><?cs var:L.cluster.of_agency ?></a></p><?cs /if ?>
<?cs call:total("list", View.total, L.catalog.rows.found) ?>
<div id="list">
<?cs if:subcount(View.Rows) > 0 ?>
<?cs if:View.Can.accept ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.accept ?>" novalidate>
<?cs call:form_token() ?><input type="hidden" name="round" value="<?cs var:View.Catalog.round ?>">
<?cs each:f = View.Narrowed ?><input type="hidden" name="<?cs var:f.name ?>" value="<?cs var:f.value ?>"><?cs /each ?>
<p class="app-muted app-keys"><?cs var:L.catalog.accept.keys ?></p>
<?cs /if ?>
<?cs call:scroll(L.catalog.nav.rows) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.catalog.nav.rows ?>: <?cs var:View.total ?></caption>
<thead><tr><?cs if:View.Can.accept ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.catalog.accept.choose ?></span></th><?cs /if ?><?cs call:sorthead(L.catalog.field.code, View.Sort.code) ?><?cs call:sorthead(L.catalog.field.task, View.Sort.task) ?><th scope="col"><?cs var:L.catalog.field.output ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.group ?></th><?cs call:sorthead(L.catalog.field.points, View.Sort.points) ?><?cs call:sorthead(L.catalog.field.coefficient, View.Sort.coefficient) ?><th scope="col"><?cs var:L.catalog.rows.findings ?></th></tr></thead>
<tbody>
<?cs each:row = View.Rows ?>
<tr><?cs if:row.id ?><?cs call:box(row.id, "", L.catalog.accept.choose, row.code) ?><?cs /if ?><td data-label="<?cs var:L.catalog.field.code ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs if:row.code ?><?cs var:row.code ?><?cs else ?><?cs var:L.catalog.rows.no_code ?><?cs /if ?></a></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs var:row.task ?><?cs if:row.detail ?><br><span class="app-muted"><?cs var:row.detail ?></span><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.output ?>"><?cs var:row.output ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.group ?>"><?cs var:row.group ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.points ?>"><?cs var:row.points ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs var:row.coefficient ?></td><td data-label="<?cs var:L.catalog.rows.findings ?>"><?cs call:catalog_findings(row) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.Can.accept ?><div class="app-actions"><?cs call:button_as("deed", "chosen", L.catalog.accept.chosen) ?><button class="govuk-button govuk-button--secondary" type="submit" name="deed" value="found"><?cs var:L.catalog.accept.found ?> (<?cs var:View.total ?>)</button></div>
</form><?cs /if ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs if:View.Catalog.rows > 0 ?><?cs call:empty(L.catalog.rows.none_found) ?><?cs else ?><?cs call:empty(L.catalog.rows.nothing) ?><?cs /if ?>
<?cs /if ?>
</div>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.sheet_paper.title.units ?></h1>
<?cs call:filters("/phieu/ky/ban-in/", "list") ?>
<?cs call:filter_choice("f-period", "ky", L.sheet.column.period, View.Periods) ?>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "co-quan", L.sheet_paper.of_agency, View.Agencies) ?><?cs /if ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<div id="list">
<p class="govuk-body"><strong><?cs var:View.agency ?>, <?cs var:View.period ?></strong>. <?cs var:L.sheet_paper.units_about ?></p>
<?cs if:View.waiting ?><?cs call:notice_band("info", L.sheet_paper.waits) ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.again ?>"><?cs var:L.sheet_paper.reload ?></a></p><?cs /if ?>
<?cs if:subcount(View.Units) > 0 ?>
<?cs each:u = View.Units ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:u.name ?> (<?cs var:u.n ?> <?cs var:L.sheet_paper.sheets ?>)</h2>
<form method="post" action="<?cs var:Page.base ?>/phieu/ky/ban-in/" novalidate><?cs call:form_token() ?><input type="hidden" name="ky" value="<?cs var:View.ky ?>"><input type="hidden" name="co-quan" value="<?cs var:View.of ?>"><input type="hidden" name="unit" value="<?cs var:u.id ?>"><div class="app-actions"><?cs call:button_as("kind", "table", L.sheet_paper.make_table) ?><?cs call:button_as("kind", "bundle", L.sheet_paper.make_bundle) ?></div></form>
</section>
<?cs /each ?>
<?cs else ?>
<?cs call:empty(L.sheet_paper.units_none) ?>
<?cs /if ?>
<?cs if:subcount(View.Papers) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet_paper.made_list ?></h2>
<?cs call:scroll(L.sheet_paper.made_list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet_paper.made_list ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet_paper.what ?></th><th scope="col"><?cs var:L.sheet_paper.of_unit ?></th><th scope="col"><?cs var:L.sheet_paper.at ?></th><th scope="col"><?cs var:L.sheet_paper.code ?></th><th scope="col"><?cs var:L.sheet_paper.today ?></th><th scope="col"><?cs var:L.sheet_paper.files ?></th></tr></thead>
<tbody>
<?cs each:p = View.Papers ?>
<tr><td data-label="<?cs var:L.sheet_paper.what ?>"><?cs var:p.kind ?></td><td data-label="<?cs var:L.sheet_paper.of_unit ?>"><?cs var:p.unit ?> (<?cs var:p.sheets ?> <?cs var:L.sheet_paper.sheets ?>)</td><td data-label="<?cs var:L.sheet_paper.at ?>"><span class="app-when"><?cs var:p.at ?></span>, <?cs var:p.by ?></td><td class="app-when" data-label="<?cs var:L.sheet_paper.code ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.verify ?>"><?cs var:p.code ?></a></td><td data-label="<?cs var:L.sheet_paper.today ?>"><?cs if:p.superseded ?><?cs call:tag("yellow", L.sheet_paper.some_superseded) ?><?cs else ?><?cs call:tag("green", L.sheet_paper.holds) ?><?cs /if ?></td><td data-label="<?cs var:L.sheet_paper.files ?>"><?cs if:p.waiting ?><?cs var:L.sheet_paper.state.waiting ?> (<?cs var:p.progress ?>%)<?cs elif:p.failed ?><?cs var:L.sheet_paper.state.failed ?><?cs else ?><div class="app-actions"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>tep.pdf"><?cs var:L.sheet_paper.as_pdf ?></a><?cs if:p.table ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>tep.docx"><?cs var:L.sheet_paper.as_docx ?></a> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>tep.xlsx"><?cs var:L.sheet_paper.as_xlsx ?></a><?cs /if ?><?cs if:p.bring ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.bring ?>"><?cs var:L.sheet_paper.sign.bring ?><span class="govuk-visually-hidden"> <?cs var:p.code ?></span></a><?cs /if ?></div><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Signed) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.sheet_paper.sign.title ?></h2>
<?cs call:sheet_signed(View.Signed) ?><?cs /if ?>
</div>
<?cs call:legal(L.sheet.legal) ?>

<?cs def:report_number(n, class) ?><?cs if:n.path ?><a class="govuk-link<?cs var:class ?>" href="<?cs var:Page.base ?><?cs var:n.path ?>"><?cs var:n.text ?></a><?cs else ?><?cs var:n.text ?><?cs /if ?><?cs /def ?>
<?cs def:report_name(r) ?><?cs if:r.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.name ?></a><?cs else ?><?cs var:r.name ?><?cs /if ?><?cs /def ?>
<?cs call:errors() ?>
<?cs if:View.own ?><span class="govuk-caption-l"><?cs var:View.own ?></span><?cs /if ?>
<h1 class="govuk-heading-l"><?cs if:View.own || !View.all ?><?cs var:L.province_report.own_title ?><?cs else ?><?cs var:L.province_report.title ?><?cs /if ?></h1>
<?cs if:View.none ?><?cs call:empty(L.province_report.no_period) ?>
<?cs if:View.all ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/bao-cao/du-lieu-mo/"><?cs var:L.province_report.open_data ?></a></p><?cs /if ?><?cs else ?>
<p class="govuk-body app-narrow"><?cs if:View.own ?><?cs var:L.province_report.own_lead ?><?cs else ?><?cs var:L.province_report.lead ?><?cs /if ?></p>
<form method="get" action="<?cs var:Page.base ?>/bao-cao/bieu/" class="app-filters">
<?cs if:View.agency ?><input type="hidden" name="co-quan" value="<?cs var:View.agency ?>"><?cs /if ?>
<?cs call:filter_choice("ky", "ky", L.province_report.period, View.Periods) ?>
<?cs call:button_quiet(L.province_report.show) ?>
</form>
<?cs if:View.long ?><?cs call:notice_band("warning", L.province_report.long) ?><?cs /if ?>
<?cs if:View.waiting ?><?cs call:notice_band("info", View.waiting) ?><?cs /if ?>
<section class="app-panel" aria-labelledby="files"><h2 class="govuk-heading-m" id="files"><?cs var:L.province_report.files ?></h2>
<dl class="govuk-summary-list">
<?cs each:k = View.Kinds ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:k.title ?></dt><dd class="govuk-summary-list__value"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:k.docx ?>" download><?cs var:L.province_report.docx ?></a><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:k.pdf ?>" download><?cs var:L.province_report.pdf ?></a></dd></div><?cs /each ?>
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.province_report.tables ?></dt><dd class="govuk-summary-list__value"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.xlsx ?>" download><?cs var:L.province_report.xlsx ?></a></dd></div>
</dl>
<?cs if:!View.own ?><p class="govuk-body app-muted app-narrow"><?cs if:View.year ?><?cs var:L.province_report.ministry_about ?><?cs else ?><?cs var:L.province_report.ministry_year ?><?cs /if ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/bao-cao/du-lieu-mo/"><?cs var:L.province_report.open_data ?></a></p><?cs /if ?>
</section>
<h2 class="govuk-heading-m"><?cs var:L.province_report.paper ?> <?cs var:View.about ?></h2>
<?cs if:View.until ?><p class="govuk-body app-muted"><?cs var:View.until ?></p><?cs /if ?>
<?cs each:p = View.Parts ?><h3 class="govuk-heading-s"><?cs var:p.title ?></h3>
<ul class="govuk-list govuk-list--bullet app-narrow"><?cs each:l = p.lines ?><li><?cs each:w = l.words ?><?cs call:report_number(w, "") ?><?cs /each ?></li><?cs /each ?></ul>
<?cs /each ?>
<?cs if:View.Chart.id ?><h2 class="govuk-heading-m"><?cs var:L.province_report.chart ?></h2>
<?cs call:chart(View.Chart) ?><?cs /if ?>
<?cs each:t = View.Tables ?><h2 class="govuk-heading-m" id="<?cs var:t.id ?>"><?cs var:t.title ?></h2>
<?cs call:scroll(t.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:t.title ?></caption>
<thead><tr><?cs each:h = t.heads ?><th scope="col"<?cs if:h.number ?> class="app-num"<?cs /if ?>><?cs var:h.text ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:r = t.rows ?><?cs if:r.section ?><tr><th scope="colgroup" colspan="<?cs var:r.span ?>"><?cs call:report_name(r) ?></th></tr><?cs else ?><tr><td><?cs if:r.sum ?><strong><?cs call:report_name(r) ?></strong><?cs else ?><?cs call:report_name(r) ?><?cs /if ?></td><?cs each:c = r.cells ?><td data-label="<?cs var:c.head ?>"<?cs if:c.number ?> class="app-num"<?cs /if ?>><?cs if:r.sum ?><strong><?cs call:report_number(c, " govuk-link--no-underline") ?></strong><?cs elif:r.late && !c.number ?><?cs call:tag("red", c.text) ?><?cs else ?><?cs call:report_number(c, " govuk-link--no-underline") ?><?cs /if ?></td><?cs /each ?></tr><?cs /if ?>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<p class="app-files"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.csv ?>" download><?cs var:L.province_report.csv ?><span class="govuk-visually-hidden">: <?cs var:t.title ?></span></a></p>
<?cs /each ?>
<p class="govuk-body app-muted app-narrow"><?cs var:L.province_report.cut ?></p>
<?cs /if ?>
<?cs call:legal(L.province_report.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.compare.title ?></h1>
<?cs if:View.reports ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.reports ?>"><?cs if:View.own ?><?cs var:L.province_report.own_title ?><?cs else ?><?cs var:L.province_report.title ?><?cs /if ?></a></p><?cs /if ?>
<div id="compare-view">
<nav class="app-subnav" aria-label="<?cs var:L.compare.whats ?>"><ul><?cs each:w = View.Whats ?>
<li><a class="app-subnav__link" href="<?cs var:Page.base ?><?cs var:w.path ?>"<?cs if:w.here ?> aria-current="page"<?cs /if ?>><?cs var:w.text ?></a></li><?cs /each ?>
</ul></nav>
<form class="app-filters" method="get" autocomplete="off" action="<?cs var:Page.base ?>/bao-cao/" data-hx-get="<?cs var:Page.base ?>/bao-cao/" data-hx-target="#compare-view" data-hx-select="#compare-view" data-hx-swap="outerHTML" data-hx-trigger="submit, change changed" data-hx-sync="this:queue last" data-hx-push-url="true">
<input type="hidden" name="gi" value="<?cs var:View.what ?>">
<?cs call:filter_choice("ky", "ky", L.compare.span.title, View.Spans) ?>
<?cs call:filter_choice("theo", "theo", L.compare.by.title, View.Bys) ?>
<?cs call:filter_choice("so-voi", "so-voi", L.compare.with.title, View.Withs) ?>
<?cs if:subcount(View.Kinds) > 0 ?><?cs call:filter_choice("loai", "loai", L.compare.kind.title, View.Kinds) ?><?cs /if ?>
<?cs if:subcount(View.Groups) > 0 ?><?cs call:filter_choice("nhom", "nhom", L.compare.group.title, View.Groups) ?><?cs /if ?>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("co-quan", "co-quan", L.compare.by.agency, View.Agencies) ?><?cs /if ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<div id="list">
<h2 class="govuk-heading-m"><?cs var:View.title ?></h2>
<p class="govuk-body"><?cs var:View.scope ?></p>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs if:View.folded ?><?cs call:chart_ends(View.Chart) ?><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.compare.chart ?></span></summary><div class="govuk-details__text"><?cs call:chart(View.Chart) ?></div></details>
<?cs else ?><?cs call:chart(View.Chart) ?><?cs /if ?>
<?cs call:scroll(View.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.title ?></caption>
<thead><tr><th scope="col"><?cs var:View.column ?></th><?cs each:h = View.Heads ?><th scope="col"<?cs if:!h.words ?> class="app-num"<?cs /if ?>><?cs var:h.text ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:r = View.Rows ?><?cs call:compare_line(r) ?><?cs /each ?><?cs each:r = View.Sums ?><?cs call:compare_line(r) ?><?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<p class="app-files"><?cs var:L.compare.files ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.files ?>xlsx" download>Excel<span class="govuk-visually-hidden"> (xlsx)</span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.files ?>csv" download>CSV</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.pdf ?>" download>PDF</a></p>
<?cs else ?><?cs call:empty(L.compare.none) ?><?cs /if ?>
<?cs each:n = View.Notes ?><p class="govuk-body-s app-muted"><?cs var:n.text ?></p>
<?cs /each ?></div>
</div>
<?cs call:legal(L.compare.legal) ?>

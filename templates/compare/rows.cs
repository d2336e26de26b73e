<h1 class="govuk-heading-l"><?cs var:L.compare.rows.title ?></h1>
<p class="govuk-body"><?cs var:View.scope ?><?cs if:View.number ?><br><strong><?cs var:View.number ?></strong><?cs /if ?></p>
<?cs call:total("list", View.total, L.compare.rows.found) ?>
<div id="list">
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.compare.rows.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.compare.rows.title ?></caption>
<thead><tr><?cs each:h = View.Heads ?><th scope="col"<?cs if:h.number ?> class="app-num"<?cs /if ?>><?cs var:h.text ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:r = View.Rows ?><tr><?cs each:c = r.cells ?><td<?cs if:c.number ?> class="app-num"<?cs /if ?> data-label="<?cs var:c.head ?>"><?cs if:c.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.text ?></a><?cs else ?><?cs var:c.text ?><?cs /if ?><?cs if:c.titled && r.title ?><br><span class="app-muted"><?cs var:r.title ?></span><?cs /if ?></td><?cs /each ?></tr>
<?cs /each ?><?cs each:r = View.Sum ?><tr><?cs each:c = r.cells ?><td<?cs if:c.number ?> class="app-num"<?cs /if ?><?cs if:!first(c) ?> data-label="<?cs var:c.head ?>"<?cs /if ?>><strong><?cs var:c.text ?></strong></td><?cs /each ?></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<p class="app-files"><?cs var:L.layout.files ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.files ?>xlsx" download>Excel<span class="govuk-visually-hidden"> (xlsx)</span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.files ?>csv" download>CSV</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.pdf ?>" download>PDF</a></p>
<?cs else ?><?cs call:empty(L.compare.rows.none) ?><?cs /if ?>
<?cs if:View.cut ?><p class="govuk-body-s app-muted"><?cs var:L.compare.rows.cut ?></p><?cs /if ?>
<?cs if:View.until ?><p class="govuk-body-s app-muted"><?cs var:View.until ?></p><?cs /if ?>
</div>
<?cs if:!View.catalog ?><?cs call:legal(L.compare.rows.legal) ?><?cs /if ?>

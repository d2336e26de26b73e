<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_paper.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.year_paper.about ?></p>
<?cs call:year_beside() ?>
<?cs if:subcount(View.Agencies) > 0 ?>
<?cs call:scroll(L.year_paper.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_paper.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_paper.column.unit ?></th><th scope="col" class="app-num"><?cs var:L.year_paper.column.excellent ?></th><th scope="col" class="app-num"><?cs var:L.year_paper.column.good ?></th><th scope="col" class="app-num"><?cs var:L.year_paper.column.done ?></th><th scope="col" class="app-num"><?cs var:L.year_paper.column.failed ?></th><th scope="col" class="app-num"><?cs var:L.year_paper.column.none ?></th><th scope="col" class="app-num"><?cs var:L.year_paper.column.all ?></th></tr></thead>
<tbody>
<?cs each:a = View.Agencies ?><tr><td data-label="<?cs var:L.year_paper.column.unit ?>"><?cs var:a.name ?></td><td class="app-num" data-label="<?cs var:L.year_paper.column.excellent ?>"><?cs var:a.excellent ?></td><td class="app-num" data-label="<?cs var:L.year_paper.column.good ?>"><?cs var:a.good ?></td><td class="app-num" data-label="<?cs var:L.year_paper.column.done ?>"><?cs var:a.done ?></td><td class="app-num" data-label="<?cs var:L.year_paper.column.failed ?>"><?cs var:a.failed ?></td><td class="app-num" data-label="<?cs var:L.year_paper.column.none ?>"><?cs var:a.none ?></td><td class="app-num" data-label="<?cs var:L.year_paper.column.all ?>"><strong><?cs var:a.all ?></strong></td></tr>
<?cs /each ?>
<tr><td data-label="<?cs var:L.year_paper.column.unit ?>"><strong><?cs var:L.year_paper.together ?></strong></td><td class="app-num" data-label="<?cs var:L.year_paper.column.excellent ?>"><strong><?cs var:View.Sum.excellent ?></strong></td><td class="app-num" data-label="<?cs var:L.year_paper.column.good ?>"><strong><?cs var:View.Sum.good ?></strong></td><td class="app-num" data-label="<?cs var:L.year_paper.column.done ?>"><strong><?cs var:View.Sum.done ?></strong></td><td class="app-num" data-label="<?cs var:L.year_paper.column.failed ?>"><strong><?cs var:View.Sum.failed ?></strong></td><td class="app-num" data-label="<?cs var:L.year_paper.column.none ?>"><strong><?cs var:View.Sum.none ?></strong></td><td class="app-num" data-label="<?cs var:L.year_paper.column.all ?>"><strong><?cs var:View.Sum.all ?></strong></td></tr>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="app-files"><?cs var:L.year_paper.table_short ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>&amp;dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>&amp;dang=docx" download>Word</a></p>
<?cs call:files(L.layout.files) ?>
<?cs else ?><?cs call:empty(L.year_paper.none) ?><?cs /if ?>
<?cs call:legal(L.year_decision.legal) ?>

<h1 class="govuk-heading-l"><?cs var:L.sheet.title ?></h1>
<p class="govuk-body"><?cs var:L.sheet.about ?></p>
<?cs if:View.scores ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/ky/"><?cs var:L.sheet.list ?></a></p><?cs /if ?>
<?cs if:View.heads ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/dung-dau/"><?cs var:L.sheet.heads ?></a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/ky/ban-in/"><?cs var:L.sheet_paper.print_province ?></a></p><?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/nhan-xet/"><?cs var:L.note.title ?></a></p>
<?cs if:View.brings ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/hai-long/"><?cs var:L.evidence.satisfaction.title ?></a></p><?cs /if ?>
<?cs if:View.past ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/ngoai-he-thong/"><?cs var:L.past.title ?></a></p><?cs /if ?>
<?cs if:View.past_heads ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/ngoai-he-thong/dung-dau/"><?cs var:L.past.heads ?></a></p><?cs /if ?>
<?cs each:s = View.Now ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:L.sheet.one ?> <?cs var:s.period ?></a></h2>
<p class="govuk-body"><?cs if:s.state ?><?cs call:tag(s.colour, s.state) ?> <?cs /if ?><?cs if:s.running ?><?cs var:L.sheet.running ?> <?cs /if ?><?cs var:L.sheet.self_by ?> <?cs var:s.self_by ?>.</p>
</section>
<?cs /each ?>
<?cs if:subcount(View.Past) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet.past ?></h2>
<?cs call:scroll(L.sheet.past) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.past ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.period ?></th><th scope="col"><?cs var:L.sheet.column.state ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.total ?></th><th scope="col"><?cs var:L.sheet.column.level ?></th></tr></thead>
<tbody>
<?cs each:s = View.Past ?><tr><td data-label="<?cs var:L.sheet.column.period ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.period ?></a></td><td data-label="<?cs var:L.sheet.column.state ?>"><?cs call:tag(s.colour, s.state) ?><?cs if:s.corrected ?> <?cs call:tag("yellow", L.sheet.corrected) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.total ?>"><?cs var:s.shown ?></td><td data-label="<?cs var:L.sheet.column.level ?>"><?cs var:s.level ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Outside) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.past.mine ?></h2>
<p class="govuk-body"><?cs var:L.past.mine_about ?></p>
<?cs call:scroll(L.past.mine) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.past.mine ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.period ?></th><th scope="col"><?cs var:L.past.evaluated ?></th><th scope="col" class="app-num"><?cs var:L.past.column.common ?></th><th scope="col" class="app-num"><?cs var:L.past.column.total ?></th><th scope="col"><?cs var:L.past.column.level ?></th><th scope="col"><?cs var:L.past.document ?></th><th scope="col"><?cs var:L.past.taken_by ?></th></tr></thead>
<tbody>
<?cs each:p = View.Outside ?><tr><td data-label="<?cs var:L.sheet.column.period ?>"><?cs var:p.period ?> <?cs call:tag("grey", L.past.tag) ?></td><td data-label="<?cs var:L.past.evaluated ?>"><?cs call:past_body(p) ?></td><td class="app-num" data-label="<?cs var:L.past.column.common ?>"><?cs var:p.common ?></td><td class="app-num" data-label="<?cs var:L.past.column.total ?>"><?cs var:p.total ?></td><td data-label="<?cs var:L.past.column.level ?>"><?cs var:p.level ?></td><td data-label="<?cs var:L.past.document ?>"><?cs call:past_document(p) ?></td><td data-label="<?cs var:L.past.taken_by ?>"><?cs var:p.maker ?>, <?cs var:p.made ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:legal(L.sheet.legal) ?>

<h1 class="govuk-heading-l"><?cs var:L.compare.people.title ?></h1>
<p class="govuk-body"><?cs if:View.agency ?><?cs var:View.agency ?>. <?cs /if ?><?cs var:View.what ?></p>
<?cs call:total("list", View.total, L.compare.people.found) ?>
<div id="list">
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(L.compare.people.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.compare.people.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.year.column.name ?></th><th scope="col"><?cs var:L.year.column.unit ?></th><?cs if:!View.classed ?><th scope="col"><?cs var:L.compare.span.title ?></th><?cs /if ?><th scope="col" class="app-num"><?cs var:L.compare.people.points ?></th><th scope="col"><?cs var:L.use.level ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year.column.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><br><span class="app-muted"><?cs var:p.title ?></span></td><td data-label="<?cs var:L.year.column.unit ?>"><?cs var:p.unit ?></td><?cs if:!View.classed ?><td data-label="<?cs var:L.compare.span.title ?>"><?cs var:p.period ?></td><?cs /if ?><td class="app-num" data-label="<?cs var:L.compare.people.points ?>"><?cs if:p.points ?><?cs var:p.points ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.use.level ?>"><?cs var:p.level ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?><?cs call:empty(L.compare.people.none) ?><?cs /if ?>
</div>
<?cs call:legal(L.compare.people.legal) ?>

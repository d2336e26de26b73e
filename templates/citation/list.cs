<h1 class="govuk-heading-l"><?cs var:L.citation.title ?></h1>
<p class="govuk-body"><?cs var:L.citation.about ?></p>
<?cs call:scroll(L.citation.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.citation.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.citation.what ?></th><th scope="col" class="app-num"><?cs var:L.citation.value ?></th><th scope="col"><?cs var:L.citation.where ?></th><th scope="col"><?cs var:L.citation.from ?></th></tr></thead>
<tbody>
<?cs each:c = View.Citations ?>
<tr id="can-cu-<?cs var:c.name ?>"><td data-label="<?cs var:L.citation.what ?>"><?cs var:c.what ?></td><td class="app-num" data-label="<?cs var:L.citation.value ?>"><?cs var:c.value ?></td><td data-label="<?cs var:L.citation.where ?>"><?cs var:c.where ?></td><td class="app-when" data-label="<?cs var:L.citation.from ?>"><?cs var:c.from ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>

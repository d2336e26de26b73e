<h1 class="govuk-heading-l"><?cs var:L.shared.title ?></h1>
<p class="govuk-body"><?cs var:View.campaign ?></p>
<p class="govuk-body"><?cs var:L.shared.text ?></p>
<?cs call:scroll(L.shared.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.shared.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.shared.part ?></th><th scope="col"><?cs var:L.campaign.kind ?></th><th scope="col"><?cs var:L.catalog.field.section ?></th><th scope="col" class="app-num"><?cs var:L.catalog.list.rows ?></th><th scope="col"><?cs var:L.shared.published ?></th></tr></thead>
<tbody>
<?cs each:p = View.Parts ?>
<tr><td data-label="<?cs var:L.shared.part ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></td><td data-label="<?cs var:L.campaign.kind ?>"><?cs var:p.kind ?></td><td data-label="<?cs var:L.catalog.field.section ?>"><?cs var:p.section ?></td><td class="app-num" data-label="<?cs var:L.catalog.list.rows ?>"><?cs var:p.rows ?></td><td data-label="<?cs var:L.shared.published ?>"><?cs if:p.published ?><?cs call:tag("green", L.shared.number) ?> <?cs var:p.published ?><?cs else ?><?cs call:tag("grey", L.shared.not_published) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>

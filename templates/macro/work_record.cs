<?cs def:record_row(r) ?><tr><td data-label="<?cs var:L.record.document ?>"><?cs if:r.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.title ?></a><?cs else ?><?cs var:r.title ?><?cs /if ?><?cs if:r.withdraw ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.replace ?>"><?cs var:L.record.replace ?><span class="govuk-visually-hidden"> <?cs var:r.title ?></span></a> <span aria-hidden="true">·</span> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.withdraw ?>"><?cs var:L.record.withdraw ?><span class="govuk-visually-hidden"> <?cs var:r.title ?></span></a><?cs /if ?></td><td data-label="<?cs var:L.record.number_day ?>"><?cs if:r.document ?><?cs var:r.document ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.record.from ?>"><?cs var:r.source ?><?cs if:r.hash ?><br><span class="app-muted">SHA-256 <?cs var:r.hash ?>…</span><?cs /if ?></td><td data-label="<?cs var:L.record.compare_title ?>"><?cs if:r.compared ?><?cs var:r.compared ?><?cs elif:r.compare ?><form method="post" action="<?cs var:Page.base ?><?cs var:r.compare ?>" novalidate><?cs call:form_token_of(r.version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.record.compare ?><span class="govuk-visually-hidden"> <?cs var:r.title ?></span></button></form><?cs elif:r.copy ?><?cs call:tag("yellow", L.record.not_compared) ?><?cs else ?>–<?cs /if ?></td></tr><?cs /def ?>

<?cs def:record_request_rows(list, others) ?>
<?cs call:scroll(L.record.request.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.record.request.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.record.request.kind_title ?></th><?cs if:others ?><th scope="col"><?cs var:L.record.request.from ?></th><?cs /if ?><th scope="col"><?cs var:L.record.request.year ?></th><th scope="col"><?cs var:L.record.request.received ?></th><th scope="col"><?cs var:L.record.request.due ?></th><th scope="col"><?cs var:L.record.request.state_title ?></th></tr></thead>
<tbody>
<?cs each:q = list ?><tr><td data-label="<?cs var:L.record.request.kind_title ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:q.path ?>"><?cs var:q.kind ?></a></td><?cs if:others ?><td data-label="<?cs var:L.record.request.from ?>"><?cs var:q.name ?></td><?cs /if ?><td data-label="<?cs var:L.record.request.year ?>"><?cs var:q.year ?></td><td class="app-when" data-label="<?cs var:L.record.request.received ?>"><?cs var:q.received ?></td><td class="app-when" data-label="<?cs var:L.record.request.due ?>"><?cs var:q.due ?></td><td data-label="<?cs var:L.record.request.state_title ?>"><?cs call:tag(q.colour, q.state) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_public.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:View.agency ?></p>
<?cs call:year_beside() ?>
<?cs if:subcount(View.People) > 0 ?>
<?cs call:total("list", View.total, L.year_run.people) ?>
<?cs call:scroll(L.year_public.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_public.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col"><?cs var:L.year.column.title ?></th><th scope="col"><?cs var:L.year.column.unit ?></th><th scope="col"><?cs var:L.year_notice.level ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?></td><td data-label="<?cs var:L.year.column.title ?>"><?cs var:p.title ?></td><td data-label="<?cs var:L.year.column.unit ?>"><?cs var:p.unit ?></td><td data-label="<?cs var:L.year_notice.level ?>"><?cs var:p.level ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.year_public.none) ?><?cs /if ?>
<?cs call:legal(L.year_notice.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_public.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:View.agency ?></p>
<nav aria-label="<?cs var:L.absence.years ?>"><ul class="govuk-list app-actions"><?cs if:View.earlier ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.absence.before ?></a></li><?cs /if ?><?cs if:View.later ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.absence.after ?></a></li><?cs /if ?></ul></nav>
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

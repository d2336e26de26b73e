<?cs def:year_months(sub) ?><?cs if:View.owed ?><?cs call:notice_band("warning", L.year.owes) ?><?cs /if ?>
<?cs call:scroll(L.year.rows) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year.rows ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.period ?></th><th scope="col" class="app-num"><?cs var:L.sheet.column.total ?></th><th scope="col"><?cs var:L.sheet.column.level ?></th><th scope="col"><?cs var:L.year.column.note ?></th></tr></thead>
<tbody>
<?cs each:r = View.Rows ?><tr><td data-label="<?cs var:L.sheet.column.period ?>"><?cs if:r.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.period ?></a><?cs else ?><?cs var:r.period ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.sheet.column.total ?>"><?cs if:r.total ?><?cs var:r.total ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.sheet.column.level ?>"><?cs var:r.level ?></td><td data-label="<?cs var:L.year.column.note ?>"><?cs if:r.owed ?><?cs call:tag("yellow", r.note) ?><?cs else ?><?cs var:r.note ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:sub ?><h3 class="govuk-heading-s"><?cs var:L.year.means ?></h3><?cs else ?><h2 class="govuk-heading-m"><?cs var:L.year.means ?></h2><?cs /if ?>
<?cs if:subcount(View.Means) > 0 ?><dl class="govuk-summary-list"><?cs each:m = View.Means ?><?cs call:fact(m.name, m.value) ?><?cs /each ?></dl>
<p class="govuk-body app-muted"><?cs var:L.year.means_about ?></p><?cs else ?><?cs call:empty(L.year.no_mean) ?><?cs /if ?>
<?cs if:sub ?><h3 class="govuk-heading-s"><?cs var:L.year.time ?></h3><?cs else ?><h2 class="govuk-heading-m"><?cs var:L.year.time ?></h2><?cs /if ?>
<dl class="govuk-summary-list"><?cs call:fact(L.year.worked, View.worked) ?><?cs if:View.sick ?><?cs call:fact(L.absence.kind.sick, View.sick) ?><?cs /if ?><?cs if:View.maternity ?><?cs call:fact(L.absence.kind.maternity, View.maternity) ?><?cs /if ?><?cs if:View.unpaid ?><?cs call:fact(L.absence.kind.unpaid, View.unpaid) ?><?cs /if ?></dl>
<p class="govuk-body app-muted"><?cs if:View.short ?><?cs var:L.year.short ?> <?cs /if ?><?cs var:L.year.time_about ?></p><?cs /def ?>

<?cs def:year_beside() ?><nav aria-label="<?cs var:L.absence.years ?>"><ul class="govuk-list app-actions"><?cs if:View.earlier ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.absence.before ?></a></li><?cs /if ?><?cs if:View.later ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.absence.after ?></a></li><?cs /if ?></ul></nav><?cs /def ?>

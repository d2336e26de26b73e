<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_calendar.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.year_calendar.about ?></p>
<nav aria-label="<?cs var:L.year.year ?>"><ul class="govuk-list app-actions"><?cs if:View.before ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.period.before ?></a></li><?cs /if ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.period.after ?></a></li></ul></nav>
<div class="app-actions"><?cs if:View.may ?><?cs call:link_button_quiet("/xep-loai/lich/dat", L.year_calendar.set) ?><?cs /if ?>
<?cs call:link_button_quiet("/phieu/lich/", L.period.title) ?></div>
<?cs if:View.against ?><?cs call:notice_band("warning", View.against) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.year_calendar.steps ?></h2>
<p class="govuk-body"><?cs var:View.ground ?></p>
<?cs call:scroll(L.year_calendar.steps) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_calendar.steps ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_calendar.last ?></th><th scope="col"><?cs var:L.year_calendar.what ?></th><th scope="col"><?cs var:L.year_calendar.doer ?></th><th scope="col"><?cs var:L.year_calendar.left ?></th></tr></thead>
<tbody>
<?cs each:s = View.Steps ?>
<tr><td class="app-when" data-label="<?cs var:L.year_calendar.last ?>"><strong><?cs var:s.day ?></strong></td><td data-label="<?cs var:L.year_calendar.what ?>"><?cs var:s.name ?></td><td data-label="<?cs var:L.year_calendar.doer ?>"><?cs var:s.who ?></td><td data-label="<?cs var:L.year_calendar.left ?>"><?cs call:tag(s.colour, s.state) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.year_calendar.last_month ?></h2>
<p class="govuk-body"><?cs var:View.december ?> <?cs var:View.later ?></p>
<?cs if:subcount(View.Late) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.year_calendar.late ?></h2>
<?cs call:scroll(L.year_calendar.late) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_calendar.late ?></caption>
<thead><tr><th scope="col"><?cs var:L.year.column.name ?></th><th scope="col"><?cs var:L.year.column.unit ?></th><th scope="col"><?cs var:L.year_calendar.what ?></th><th scope="col"><?cs var:L.year_calendar.last ?></th></tr></thead>
<tbody>
<?cs each:p = View.Late ?>
<tr><td data-label="<?cs var:L.year.column.name ?>"><?cs var:p.name ?></td><td data-label="<?cs var:L.year.column.unit ?>"><?cs var:p.unit ?></td><td data-label="<?cs var:L.year_calendar.what ?>"><?cs call:tag("yellow", p.step) ?></td><td class="app-when" data-label="<?cs var:L.year_calendar.last ?>"><?cs var:p.day ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Sets) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.year_calendar.sets ?></h2>
<?cs call:scroll(L.year_calendar.sets) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_calendar.sets ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_calendar.whose ?></th><?cs each:c = View.Columns ?><th scope="col"><?cs var:c.name ?></th><?cs /each ?><th scope="col"><?cs var:L.period.document ?></th></tr></thead>
<tbody>
<?cs each:c = View.Sets ?>
<tr><td data-label="<?cs var:L.year_calendar.whose ?>"><strong><?cs var:c.whose ?></strong><?cs if:c.special ?> <?cs call:tag("blue", L.year_calendar.special) ?><?cs /if ?><?cs if:c.withdraw ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.withdraw ?>"><?cs var:L.year_calendar.withdraw ?><span class="govuk-visually-hidden"> <?cs var:c.whose ?></span></a><?cs /if ?></td><?cs each:s = c.Steps ?><td class="app-when" data-label="<?cs var:s.name ?>"><?cs var:s.day ?></td><?cs /each ?><td data-label="<?cs var:L.period.document ?>"><?cs var:c.document ?>, <?cs var:c.document_day ?><br><span class="app-muted"><?cs var:c.maker ?></span></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.holiday.withdrawn ?></h2>
<?cs call:scroll(L.holiday.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.holiday.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_calendar.whose ?></th><th scope="col"><?cs var:L.period.document ?></th><th scope="col"><?cs var:L.holiday.withdrawn_at ?></th><th scope="col"><?cs var:L.holiday.withdrawer ?></th><th scope="col"><?cs var:L.year_calendar.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:c = View.Withdrawn ?>
<tr><td data-label="<?cs var:L.year_calendar.whose ?>"><?cs var:c.whose ?></td><td class="app-when" data-label="<?cs var:L.period.document ?>"><?cs var:c.document ?><br><span class="app-muted"><?cs var:c.document_day ?></span></td><td class="app-when" data-label="<?cs var:L.holiday.withdrawn_at ?>"><?cs var:c.withdrawn ?></td><td data-label="<?cs var:L.holiday.withdrawer ?>"><?cs var:c.withdrawer ?></td><td data-label="<?cs var:L.year_calendar.withdraw_why ?>"><?cs var:c.reason ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs call:legal(L.year_calendar.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.period.title ?></h1>
<p class="govuk-body"><?cs if:View.agency ?><strong><?cs var:View.agency ?></strong>. <?cs /if ?><?cs var:View.running ?><?cs if:View.next ?> <?cs var:View.next ?><?cs /if ?></p>
<?cs if:subcount(View.Agencies) > 0 ?>
<?cs call:filters("/phieu/lich/", "list") ?>
<input type="hidden" name="nam" value="<?cs var:View.year ?>">
<?cs call:filter_choice("f-agency", "co-quan", L.period.agency, View.Agencies) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs /if ?>
<div class="app-actions"><?cs if:View.may_own ?><?cs call:link_button_quiet("/phieu/lich/co-quan", L.period.set_own) ?><?cs /if ?>
<?cs if:View.may_follow ?><?cs call:link_button_quiet("/phieu/lich/theo-tinh", L.period.follow) ?><?cs /if ?>
<?cs if:View.may_province ?><?cs call:link_button_quiet("/phieu/lich/tinh", L.period.set_province) ?><?cs /if ?>
<?cs call:link_button_quiet("/phieu/lich/ngay-nghi/", L.holiday.title) ?>
<?cs call:link_button_quiet("/xep-loai/lich/", L.year_calendar.title) ?>
<?cs call:link_button_quiet("/phieu/tham-so/", L.province.title) ?></div>
<div id="list">
<h2 class="govuk-heading-m"><?cs var:L.period.year ?> <?cs var:View.year ?></h2>
<p class="govuk-body"><?cs if:View.before ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.period.before ?></a> · <?cs /if ?><?cs if:View.after ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.period.after ?></a><?cs /if ?></p>
<?cs call:scroll(L.period.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.period.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.period.one ?></th><th scope="col"><?cs var:L.period.window ?></th><th scope="col"><?cs var:L.period.step.freeze ?></th><th scope="col"><?cs var:L.period.step.self ?></th><th scope="col"><?cs var:L.period.step.head ?></th><th scope="col"><?cs var:L.period.step.decision ?></th><th scope="col"><?cs var:L.period.step.publication ?></th></tr></thead>
<tbody>
<?cs each:p = View.Periods ?>
<tr><td data-label="<?cs var:L.period.one ?>"><strong><?cs var:p.name ?></strong> <?cs call:tag(p.colour, p.state) ?></td><td class="app-when" data-label="<?cs var:L.period.window ?>"><?cs var:p.from ?> – <?cs var:p.until ?></td><?cs each:s = p.Steps ?><td data-label="<?cs var:s.label ?>"><?cs var:s.day ?><?cs if:s.moved ?><br><span class="app-muted"><?cs var:s.moved ?></span><?cs /if ?></td><?cs /each ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.period.sets ?></h2>
<?cs if:View.usual ?><p class="govuk-body"><?cs var:L.period.usual ?></p><?cs /if ?>
<?cs if:subcount(View.Sets) > 0 ?>
<?cs call:scroll(L.period.sets) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.period.sets ?></caption>
<thead><tr><th scope="col"><?cs var:L.period.whose.title ?></th><th scope="col"><?cs var:L.period.first ?></th><th scope="col"><?cs var:L.period.document ?></th><th scope="col"><?cs var:L.period.reason ?></th><th scope="col"><?cs var:L.period.maker ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.period.withdraw ?></span></th></tr></thead>
<tbody>
<?cs each:c = View.Sets ?>
<tr><td data-label="<?cs var:L.period.whose.title ?>"><?cs var:c.whose ?><?cs if:c.holds ?> <?cs call:tag("green", L.period.holds) ?><?cs /if ?></td><td data-label="<?cs var:L.period.first ?>"><?cs var:c.first ?></td><td data-label="<?cs var:L.period.document ?>"><?cs var:c.document ?></td><td data-label="<?cs var:L.period.reason ?>"><?cs var:c.reason ?></td><td data-label="<?cs var:L.period.maker ?>"><?cs var:c.maker ?></td><td><?cs if:c.withdraw ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.withdraw ?>"><?cs var:L.period.withdraw ?><span class="govuk-visually-hidden"> <?cs var:c.whose ?>, <?cs var:c.first ?></span></a><?cs /if ?></td></tr>
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
<thead><tr><th scope="col"><?cs var:L.period.whose.title ?></th><th scope="col"><?cs var:L.period.first ?></th><th scope="col"><?cs var:L.period.document ?></th><th scope="col"><?cs var:L.holiday.withdrawn_at ?></th><th scope="col"><?cs var:L.holiday.withdrawer ?></th><th scope="col"><?cs var:L.period.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:c = View.Withdrawn ?>
<tr><td data-label="<?cs var:L.period.whose.title ?>"><?cs var:c.whose ?></td><td data-label="<?cs var:L.period.first ?>"><?cs var:c.first ?></td><td data-label="<?cs var:L.period.document ?>"><?cs var:c.document ?></td><td class="app-when" data-label="<?cs var:L.holiday.withdrawn_at ?>"><?cs var:c.withdrawn ?></td><td data-label="<?cs var:L.holiday.withdrawer ?>"><?cs var:c.withdrawer ?></td><td data-label="<?cs var:L.period.withdraw_why ?>"><?cs var:c.why ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
</div>
<?cs call:legal(L.period.legal) ?>

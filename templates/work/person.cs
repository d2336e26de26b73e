<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.name ?></h1>
<p class="govuk-body"><?cs if:View.title ?><?cs var:View.title ?>, <?cs /if ?><?cs var:View.unit ?></p>
<?cs if:View.give ?><div class="app-actions"><?cs call:link_button_quiet(View.give, L.work.give) ?></div><?cs /if ?>
<?cs call:filters(View.path, "list") ?>
<?cs call:filter_choice("f-period", "ky", L.work.period, View.Periods) ?>
<?cs call:button_quiet(L.work.look_period) ?>
<?cs call:filters_end() ?>
<div id="list">
<dl class="govuk-summary-list app-narrow">
<?cs call:fact(L.work.given, View.Load.given) ?>
<?cs call:fact(L.work.units_done, View.Load.done) ?>
<?cs call:fact(L.work.mean, View.Load.mean) ?>
<?cs call:fact(L.work.extra_share, View.Load.extra) ?>
</dl>
<?cs if:subcount(View.Deliveries) > 0 ?>
<?cs call:scroll(L.work.of_person) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.name ?>, <?cs var:L.work.when_period ?> <?cs var:View.period ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><th scope="col"><?cs var:L.work.kind_title ?></th><th scope="col" class="app-num"><?cs var:L.work.coefficient ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col" class="app-num"><?cs var:L.work.accepted ?></th><th scope="col"><?cs var:L.work.deadline ?></th><th scope="col"><?cs var:L.work.state_title ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.work.open_one ?></span></th></tr></thead>
<tbody>
<?cs each:d = View.Deliveries ?>
<tr><td data-label="<?cs var:L.work.work ?>"><?cs call:work_words(d) ?></td><td data-label="<?cs var:L.work.kind_title ?>"><?cs var:d.kind ?></td><td class="app-num" data-label="<?cs var:L.work.coefficient ?>"><?cs var:d.coefficient ?><?cs if:d.share ?><br><span class="app-muted">× <?cs var:d.share ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:d.quantity ?></td><td class="app-num" data-label="<?cs var:L.work.accepted ?>"><?cs var:d.accepted ?><?cs if:d.declared ?><br><span class="app-muted"><?cs var:L.work.waiting ?> <?cs var:d.declared ?></span><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.work.deadline ?>"><?cs var:d.deadline ?><?cs if:d.late ?> <?cs call:tag("red", L.work.late) ?><?cs /if ?></td><td data-label="<?cs var:L.work.state_title ?>"><?cs call:tag(d.colour, d.state) ?><?cs if:d.end_reason ?><br><span class="app-muted"><?cs var:d.end_reason ?></span><?cs /if ?></td><td><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:L.work.open_one ?><span class="govuk-visually-hidden"> <?cs if:d.subject ?><?cs var:d.subject ?><?cs else ?><?cs var:d.product ?><?cs /if ?></span></a></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.work.none_owed) ?>
<?cs /if ?>
</div>
<?cs if:subcount(View.Regular) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.work.regular_title ?></h2>
<?cs call:scroll(L.work.regular_title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.regular_title ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><th scope="col" class="app-num"><?cs var:L.work.coefficient ?></th><th scope="col" class="app-num"><?cs var:L.work.days_short ?></th><th scope="col"><?cs var:L.work.given_at ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.work.open_one ?></span></th></tr></thead>
<tbody>
<?cs each:d = View.Regular ?>
<tr><td data-label="<?cs var:L.work.work ?>"><?cs call:work_words(d) ?></td><td class="app-num" data-label="<?cs var:L.work.coefficient ?>"><?cs var:d.coefficient ?></td><td class="app-num" data-label="<?cs var:L.work.days_short ?>"><?cs if:d.days ?><?cs var:d.days ?><?cs else ?><?cs var:L.work.within_period ?><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.work.given_at ?>"><?cs var:d.given_at ?></td><td><?cs if:d.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:L.work.open_one ?><span class="govuk-visually-hidden"> <?cs if:d.subject ?><?cs var:d.subject ?><?cs else ?><?cs var:d.product ?><?cs /if ?></span></a><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>

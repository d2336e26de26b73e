<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Source.name ?></h1>
<?cs call:organisation_nav() ?>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.source.state.title ?></dt><dd class="govuk-summary-list__value"><?cs call:tag(View.Source.colour, View.Source.state) ?><?cs if:View.Source.replay ?> <?cs call:tag("blue", L.source.waiting) ?><?cs /if ?></dd></div>
<?cs call:fact(L.source.code, View.Source.code) ?>
<?cs call:fact(L.source.way.title, View.Source.way) ?>
<?cs if:View.Source.gives ?><?cs call:fact(L.source.gives.title, View.Source.gives) ?><?cs /if ?>
<?cs if:View.Source.agency ?><?cs call:fact(L.source.agency, View.Source.agency) ?><?cs else ?><?cs call:fact(L.source.agency, L.source.all_agencies) ?><?cs /if ?>
<?cs call:fact(L.source.owner, View.Source.owner) ?>
<?cs if:View.Source.address ?><?cs call:fact(L.source.address, View.Source.address) ?><?cs /if ?>
<?cs if:View.folder ?><?cs call:fact(L.source.folder, View.folder) ?><?cs /if ?>
<?cs if:View.secret ?><?cs call:fact(L.source.secret, View.secret) ?><?cs /if ?>
<?cs if:View.certificate ?><?cs call:fact(L.source.certificate, View.certificate) ?><?cs /if ?>
<?cs if:View.Source.asked ?><?cs call:fact(L.source.minutes, View.Source.minutes) ?><?cs call:fact(L.source.next, View.Source.next) ?><?cs call:fact(L.source.position, View.position) ?><?cs /if ?>
</dl>
<div class="app-actions"><?cs call:link_button_quiet(View.edit, L.source.edit) ?><?cs if:View.try ?> <?cs call:link_button_quiet(View.try, L.source.try) ?><?cs /if ?> <?cs call:link_button_quiet(View.errors, L.source.errors.title) ?><?cs call:source_act(View.again, L.source.again) ?><?cs if:View.Source.asked && View.Source.enabled ?><?cs call:source_act(View.now, L.source.now) ?><?cs /if ?></div>
<h2 class="govuk-heading-m"><?cs var:L.source.runs ?></h2>
<?cs if:subcount(View.Runs) > 0 ?>
<?cs call:scroll(L.source.runs) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.runs ?></caption>
<thead><tr><th scope="col"><?cs var:L.source.run.at ?></th><th scope="col"><?cs var:L.source.run.kind ?></th><th scope="col"><?cs var:L.source.rows ?></th><th scope="col"><?cs var:L.source.run.result ?></th><th scope="col"><?cs var:L.source.position ?></th></tr></thead>
<tbody>
<?cs each:r = View.Runs ?>
<tr><td class="app-when" data-label="<?cs var:L.source.run.at ?>"><?cs var:r.started ?></td><td data-label="<?cs var:L.source.run.kind ?>"><?cs var:r.kind ?></td><td data-label="<?cs var:L.source.rows ?>"><?cs call:source_counts(r) ?></td><td data-label="<?cs var:L.source.run.result ?>"><?cs call:source_result(r) ?></td><td data-label="<?cs var:L.source.position ?>"><?cs if:r.after ?><?cs var:r.after ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.source.never) ?>
<?cs /if ?>
<?cs if:View.Source.asked ?>
<h2 class="govuk-heading-m"><?cs var:L.source.back ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.back ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.read_from, L.source.position, L.source.back_hint, "l") ?>
<?cs call:button_quiet(L.source.back) ?>
</form>
<?cs /if ?>
<?cs call:organisation_history(View.Timeline) ?>

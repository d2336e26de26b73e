<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Source.name ?></h1>
<?cs call:organisation_nav() ?>
<?cs if:View.begins ?>
<section class="app-panel"><h2 class="govuk-heading-m"><?cs var:L.source.begin.title ?></h2>
<ol class="govuk-list govuk-list--number">
<?cs if:View.Source.asked ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.try ?>"><?cs var:L.source.try ?></a>. <?cs var:L.source.begin.try ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.edit ?>"><?cs var:L.source.edit ?></a>.</li><?cs /if ?>
<?cs if:View.folder ?><li><?cs var:L.source.begin.folder ?> <code class="app-break"><?cs var:View.folder ?></code></li><?cs /if ?>
<?cs if:View.secret ?><li><?cs var:L.source.begin.secret ?> <code class="app-break"><?cs var:View.secret ?></code></li><?cs /if ?>
<?cs if:View.tokens ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.tokens ?>"><?cs var:L.token.make ?></a>. <?cs var:L.source.begin.token ?></li><?cs /if ?>
<li><?cs var:L.source.begin.on ?></li>
</ol>
</section>
<?cs /if ?>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.source.state.title ?></dt><dd class="govuk-summary-list__value"><?cs call:tag(View.Source.colour, View.Source.state) ?><?cs if:View.Source.replay ?> <?cs call:tag("blue", L.source.waiting) ?><?cs /if ?></dd></div>
<?cs call:fact(L.source.way.title, View.Source.way) ?>
<?cs if:View.Source.gives ?><?cs call:fact(L.source.gives.title, View.Source.gives) ?><?cs /if ?>
<?cs if:View.Source.address ?><?cs call:fact(L.source.address, View.Source.address) ?><?cs elif:View.folder ?><?cs call:fact(L.source.folder, View.folder) ?><?cs /if ?>
<?cs if:View.Source.agency ?><?cs call:fact(L.source.agency, View.Source.agency) ?><?cs else ?><?cs call:fact(L.source.agency, L.source.all_agencies) ?><?cs /if ?>
<?cs call:fact(L.source.owner, View.Source.owner) ?>
<?cs if:View.Source.next ?><?cs call:fact(L.source.next, View.Source.next) ?><?cs /if ?>
</dl>
<div class="app-actions"><?cs if:!View.Source.enabled ?><?cs call:source_turn(View.switch, "1") ?><?cs elif:View.Source.asked ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.now ?>" novalidate><?cs call:form_token() ?><?cs call:button(L.source.now) ?></form><?cs /if ?><?cs call:link_button_quiet(View.edit, L.source.edit) ?><?cs if:View.try ?> <?cs call:link_button_quiet(View.try, L.source.try) ?><?cs /if ?></div>
<?cs if:View.nerrors > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.source.errors.title ?></h2>
<?cs call:source_errors(View.Errors) ?>
<div class="app-actions"><?cs call:source_act(View.again, L.source.again) ?><?cs if:View.nerrors > subcount(View.Errors) ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.errors ?>"><?cs var:L.source.errors.see ?> <?cs var:View.nerrors ?> <?cs var:L.source.errors.found ?></a><?cs /if ?></div>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.source.runs ?></h2>
<?cs if:subcount(View.Runs) > 0 ?>
<?cs call:scroll(L.source.runs) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.runs ?></caption>
<thead><tr><th scope="col"><?cs var:L.source.run.at ?></th><th scope="col"><?cs var:L.source.run.kind ?></th><th scope="col"><?cs var:L.source.rows ?></th><th scope="col"><?cs var:L.source.run.result ?></th><th scope="col"><?cs var:L.source.position ?></th></tr></thead>
<tbody>
<?cs each:r = View.Runs ?>
<tr><td class="app-when" data-label="<?cs var:L.source.run.at ?>"><?cs var:r.started ?></td><td data-label="<?cs var:L.source.run.kind ?>"><?cs var:r.kind ?><?cs if:r.token ?> <span class="app-muted"><?cs var:r.token ?></span><?cs /if ?></td><td data-label="<?cs var:L.source.rows ?>"><?cs call:source_counts(r) ?></td><td data-label="<?cs var:L.source.run.result ?>"><?cs call:source_result(r) ?></td><td data-label="<?cs var:L.source.position ?>"><?cs if:r.after ?><?cs var:r.after ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.source.never) ?>
<?cs /if ?>
<details class="govuk-details"<?cs if:Form.read_from.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.source.technical ?></span></summary><div class="govuk-details__text">
<dl class="govuk-summary-list">
<?cs call:fact(L.source.code, View.Source.code) ?>
<?cs if:View.secret ?><?cs call:fact(L.source.secret, View.secret) ?><?cs /if ?>
<?cs if:View.certificate ?><?cs call:fact(L.source.certificate, View.certificate) ?><?cs /if ?>
<?cs if:View.Source.asked ?><?cs call:fact(L.source.minutes, View.Source.minutes) ?><?cs call:fact(L.source.position, View.position) ?><?cs /if ?>
</dl>
<?cs if:View.Source.asked ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.back ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.read_from, L.source.back, L.source.back_hint, "l") ?>
<?cs call:button_quiet(L.source.back) ?>
</form>
<?cs /if ?>
<?cs if:View.Source.enabled ?><p class="govuk-body"><?cs var:L.source.off_about ?></p><?cs call:source_turn(View.switch, "") ?><?cs /if ?>
</div></details>
<?cs call:organisation_history(View.Timeline) ?>

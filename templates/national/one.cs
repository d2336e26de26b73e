<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.name ?>, <?cs var:View.period ?></h1>
<p class="govuk-body"><?cs var:View.agency ?> <?cs call:national_state(View) ?></p>
<?cs if:View.mend ?><?cs call:notice_band("warning", View.mend) ?><p class="govuk-body"><?cs var:L.national.column.mender ?>: <strong><?cs var:View.mender ?></strong><?cs if:View.officers ?> (<?cs var:View.officers ?>)<?cs /if ?>.</p><?cs /if ?>
<dl class="govuk-summary-list">
<?cs if:View.code || View.words ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.national.said ?></dt><dd class="govuk-summary-list__value"><?cs var:View.words ?><?cs if:View.code ?> <span class="app-muted">(<?cs var:L.national.column.code ?> <?cs var:View.code ?>)</span><?cs /if ?></dd></div><?cs /if ?>
<?cs if:View.receipt ?><?cs call:fact(L.national.column.receipt, View.receipt) ?><?cs /if ?>
<?cs if:View.accepted ?><?cs call:fact(L.national.column.accepted, View.accepted) ?><?cs /if ?>
<?cs if:View.reason ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.national.reason ?></dt><dd class="govuk-summary-list__value"><?cs var:View.reason ?><?cs if:View.decider ?> (<?cs var:View.decider ?>)<?cs /if ?></dd></div><?cs /if ?>
<?cs call:fact(L.national.result, View.result) ?>
<?cs call:fact(L.national.column.due, View.due) ?>
<?cs call:fact(L.national.attempts, View.attempts) ?>
<?cs if:View.export > 0 ?><?cs call:fact(L.national.in_file, View.export) ?><?cs /if ?>
</dl>
<?cs if:subcount(View.Acts) > 0 ?>
<section class="app-panel"><h2 class="govuk-heading-m"><?cs var:L.national.decide ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>xu-ly" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.act, L.national.act.title, "", View.Acts) ?>
<?cs call:area(Form.reason, L.national.reason, L.national.reason_hint, "3") ?>
<?cs call:button(L.national.decide) ?>
</form></section>
<?cs elif:View.arrived ?><p class="govuk-inset-text"><?cs var:L.national.refused.arrived ?></p>
<?cs /if ?>
<?cs if:subcount(View.Revisions) > 1 ?>
<h2 class="govuk-heading-m"><?cs var:L.national.revisions ?></h2>
<ul class="govuk-list"><?cs each:r = View.Revisions ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"<?cs if:r.here ?> aria-current="page"<?cs /if ?>><?cs var:L.national.revision ?> <?cs var:r.revision ?></a> <span class="app-muted"><?cs var:r.state ?></span></li><?cs /each ?></ul>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.national.receipts ?></h2>
<?cs if:subcount(View.Receipts) > 0 ?>
<?cs call:scroll(L.national.receipts) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.national.receipts ?></caption>
<thead><tr><th scope="col"><?cs var:L.national.at ?></th><th scope="col"><?cs var:L.national.outcome.title ?></th><th scope="col"><?cs var:L.national.column.receipt ?></th><th scope="col"><?cs var:L.national.column.words ?></th><th scope="col"><?cs var:L.national.way.title ?></th></tr></thead>
<tbody>
<?cs each:r = View.Receipts ?><tr><td class="app-when" data-label="<?cs var:L.national.at ?>"><?cs var:r.at ?></td><td data-label="<?cs var:L.national.outcome.title ?>"><?cs var:r.outcome ?></td><td data-label="<?cs var:L.national.column.receipt ?>"><?cs var:r.receipt ?></td><td data-label="<?cs var:L.national.column.words ?>"><?cs var:r.words ?><?cs if:r.code ?> <span class="app-muted">(<?cs var:L.national.column.code ?> <?cs var:r.code ?>)</span><?cs /if ?></td><td data-label="<?cs var:L.national.way.title ?>"><?cs var:r.way ?><?cs if:r.person ?>, <?cs var:r.person ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.national.no_receipt) ?><?cs /if ?>
<?cs if:subcount(View.Tries) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.national.tries ?></h2>
<?cs call:scroll(L.national.tries) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.national.tries ?></caption>
<thead><tr><th scope="col"><?cs var:L.national.try ?></th><th scope="col"><?cs var:L.national.at ?></th><th scope="col"><?cs var:L.national.outcome.title ?></th><th scope="col"><?cs var:L.national.column.words ?></th></tr></thead>
<tbody>
<?cs each:t = View.Tries ?><tr><td data-label="<?cs var:L.national.try ?>"><?cs var:t.number ?></td><td class="app-when" data-label="<?cs var:L.national.at ?>"><?cs var:t.at ?></td><td data-label="<?cs var:L.national.outcome.title ?>"><?cs var:t.outcome ?></td><td data-label="<?cs var:L.national.column.words ?>"><?cs var:t.why ?><?cs var:t.words ?><?cs call:technical(t.technical) ?></td></tr>
<?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Payload) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.national.payload ?></span></summary><div class="govuk-details__text"><dl class="govuk-summary-list"><?cs each:p = View.Payload ?><?cs call:fact(p.name, p.value) ?><?cs /each ?></dl></div></details>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.national.proof ?></span></summary><div class="govuk-details__text"><dl class="govuk-summary-list"><?cs call:fact(L.national.column.message, View.message) ?><?cs call:fact(L.national.column.hash, View.hash) ?><?cs call:fact(L.national.kid, View.kid) ?><?cs call:fact(L.national.made, View.made) ?></dl></div></details>
<?cs else ?><h2 class="govuk-heading-m"><?cs var:L.national.payload ?></h2><?cs call:empty(L.national.no_payload) ?><?cs /if ?>
<?cs call:legal(L.national.legal) ?>

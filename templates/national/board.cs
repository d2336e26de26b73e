<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.national.title ?></h1>
<p class="govuk-body"><?cs var:L.national.about ?></p>
<?cs if:View.down ?><?cs call:notice_band("warning", L.national.down) ?><p class="govuk-body"><?cs var:View.down ?></p><?cs call:technical(View.down_words) ?><p class="govuk-body"><?cs var:L.national.failures ?>: <?cs var:View.failures ?>. <?cs var:L.national.next ?>: <span class="app-when"><?cs var:View.next ?></span>.</p><?cs if:View.writes ?><form method="post" action="<?cs var:Page.base ?>/quan-tri/quoc-gia/thu-ngay" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.national.now) ?></form><?cs /if ?><?cs /if ?>
<?cs call:scroll(L.national.counts) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.national.counts ?></caption>
<thead><tr><?cs each:c = View.Counts ?><th scope="col"><?cs var:c.name ?></th><?cs /each ?></tr></thead>
<tbody><tr><?cs each:c = View.Counts ?><td data-label="<?cs var:c.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs call:tag(c.colour, c.n) ?><span class="govuk-visually-hidden"> <?cs var:c.name ?></span></a></td><?cs /each ?></tr></tbody>
</table>
<?cs call:scroll_end() ?>
<dl class="govuk-summary-list">
<?cs if:subcount(View.Menders) > 0 ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.national.menders ?></dt><dd class="govuk-summary-list__value"><?cs each:m = View.Menders ?><?cs if:!first(m) ?>; <?cs /if ?><?cs var:m.name ?>: <strong><?cs var:m.n ?></strong><?cs /each ?></dd></div><?cs /if ?>
<?cs if:View.oldest ?><?cs call:fact(L.national.oldest, View.oldest) ?><?cs /if ?>
<?cs call:fact(L.national.answered, View.answered) ?>
<?cs if:View.events > 0 ?><?cs call:fact(L.national.events, View.events) ?><?cs /if ?>
</dl>
<div class="app-actions"><?cs call:link_button_quiet("/quan-tri/quoc-gia/ma/", L.national.codes) ?><?cs if:View.writes ?><?cs call:link_button_quiet("/quan-tri/quoc-gia/tep/", L.national.files) ?><?cs /if ?></div>
<h2 class="govuk-heading-m"><?cs var:L.national.records ?></h2>
<?cs call:filters("/quan-tri/quoc-gia/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.national.search ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-state", "loc", L.national.column.state, View.Filters) ?>
<?cs call:filter_choice("f-agency", "co-quan", L.national.column.agency, View.Agencies) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.national.of) ?>
<div id="list">
<?cs if:subcount(View.Records) > 0 ?><?cs call:national_table(View.Records, "1") ?><?cs call:pages(View.Pages) ?><?cs call:files(L.layout.files) ?><?cs else ?><?cs call:empty(L.national.none) ?><?cs /if ?>
</div>
<?cs if:View.writes ?>
<details class="govuk-details"<?cs if:Form.code.error || Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.national.again_all ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.national.again_all_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/quoc-gia/gui-lai" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.code, L.national.column.code, "", "m") ?>
<?cs call:input(Form.reason, L.national.reason, "", "") ?>
<?cs call:button_quiet(L.national.again_all) ?>
</form></div></details>
<?cs /if ?>
<?cs call:legal(L.national.legal) ?>

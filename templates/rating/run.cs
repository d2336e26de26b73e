<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.title ?>: <?cs var:View.title ?></h1>
<p class="govuk-body"><?cs var:L.rating.set.by ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.set_path ?>"><?cs var:View.set ?></a>. <?cs var:L.rating.due ?> <?cs var:View.due ?>. <?cs each:s = View.States ?><?cs var:s.name ?>: <strong><?cs var:s.n ?></strong><?cs if:!last(s) ?> · <?cs /if ?><?cs /each ?></p>
<?cs if:View.May.add ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>bo-sung" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.rating.add) ?></form><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.places.title ?></h2>
<?cs if:View.Places.pending > 0 ?><?cs call:notice_band("info", L.rating.places.pending) ?><?cs /if ?>
<?cs if:View.Places.too_many ?><?cs call:notice_band("warning", L.rating.refused.places) ?><?cs /if ?>
<?cs if:View.Places.tie ?><?cs call:notice_band("warning", View.Places.tie) ?><?cs /if ?>
<dl class="govuk-summary-list"><?cs call:fact(L.rating.places.rate, View.Places.rate) ?><?cs if:View.Places.document ?><?cs call:fact(L.rating.places.document, View.Places.document) ?><?cs /if ?><?cs call:fact(L.rating.base.title, View.Places.base) ?><?cs call:fact(L.rating.places.candidates, View.Places.candidates) ?><?cs call:fact(L.rating.places.good, View.Places.good) ?><?cs call:fact(L.rating.places.places, View.Places.places) ?><?cs if:View.Places.chosen_why ?><?cs call:fact(L.rating.places.chosen_why, View.Places.chosen_why) ?><?cs /if ?></dl>
<p class="govuk-body app-muted"><?cs var:L.rating.places.about ?></p>
<?cs if:View.May.choose ?>
<details class="govuk-details"<?cs if:Form.chosen_why.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.rating.places.choose ?></span></summary><div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>chon" novalidate data-guard>
<?cs call:form_token() ?>
<p class="govuk-body"><?cs var:L.rating.places.choose_about ?></p>
<?cs call:scroll(L.rating.places.choose) ?>
<table class="govuk-table app-table">
<caption class="govuk-visually-hidden"><?cs var:L.rating.places.choose ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.rating.places.choose ?></span></th><th scope="col"><?cs var:L.rating.column.unit ?></th><th scope="col" class="app-num"><?cs var:L.rating.column.points ?></th></tr></thead>
<tbody>
<?cs each:c = View.Candidates ?><tr><?cs call:box_of(c.key, c.id, c.ticked, L.rating.places.choose, c.name) ?><td><?cs var:c.name ?></td><td class="app-num"><?cs var:c.points ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:area(Form.chosen_why, L.rating.places.chosen_why, "", "3") ?>
<div class="app-actions"><?cs call:button_quiet(L.rating.places.choose) ?><?cs if:View.Places.chosen_why ?><?cs call:button_as("ranking", "1", L.rating.places.ranking) ?><?cs /if ?></div>
</form></div></details>
<?cs /if ?>
<?cs if:View.May.rate ?>
<details class="govuk-details"<?cs if:Form.rate.error || Form.document_number.error || Form.document_day.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.rating.places.set_rate ?></span></summary><div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>ty-le" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:number(Form.rate, L.rating.places.rate, L.rating.places.rate_hint) ?>
<?cs call:input(Form.document_number, L.rating.places.document, "", "m") ?>
<?cs call:day(Form.document_day, L.period.document_day, "") ?>
<?cs call:button_quiet(L.rating.places.set_rate) ?>
</form></div></details>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.units ?></h2>
<?cs call:filters(View.at, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.rating.column.unit ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.rating.units_n) ?>
<div id="list">
<?cs if:subcount(View.Units) > 0 ?>
<?cs if:View.May.recognise ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>cong-nhan" novalidate data-guard><?cs call:form_token() ?><?cs /if ?>
<?cs call:scroll(L.rating.units) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.rating.units ?></caption>
<thead><tr><?cs if:View.May.recognise ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.rating.recognise ?></span></th><?cs /if ?><th scope="col"><?cs var:L.rating.column.unit ?></th><th scope="col"><?cs var:L.rating.column.state ?></th><th scope="col"><?cs var:L.rating.column.self_level ?></th><th scope="col" class="app-num"><?cs var:L.rating.column.points ?></th><th scope="col"><?cs var:L.rating.column.level ?></th><th scope="col"><?cs var:L.rating.column.final ?></th></tr></thead>
<tbody>
<?cs each:r = View.Units ?><tr><?cs if:View.May.recognise ?><?cs if:r.ready ?><?cs call:box(r.id, r.ticked, L.rating.recognise, r.name) ?><?cs else ?><td></td><?cs /if ?><?cs /if ?><td data-label="<?cs var:L.rating.column.unit ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.name ?></a><?cs if:r.waiting ?><br><?cs call:tag("red", L.rating.complaint.open) ?><?cs /if ?></td><td data-label="<?cs var:L.rating.column.state ?>"><?cs call:tag(r.colour, r.state) ?></td><td data-label="<?cs var:L.rating.column.self_level ?>"><?cs var:r.self_level ?></td><td class="app-num" data-label="<?cs var:L.rating.column.points ?>"><?cs var:r.points ?></td><td data-label="<?cs var:L.rating.column.level ?>"><?cs if:r.undecided ?><?cs call:tag("yellow", L.rating.undecided) ?><?cs else ?><?cs var:r.level ?><?cs /if ?></td><td data-label="<?cs var:L.rating.column.final ?>"><?cs if:r.standing ?><strong><?cs var:r.standing ?></strong><br><span class="app-muted"><?cs var:r.why ?><?cs if:r.document ?>. <?cs var:r.document ?><?cs /if ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<p class="app-files"><?cs var:L.rating.paper.table ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.at ?>bang?dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.at ?>bang?dang=docx" download>Word<span class="govuk-visually-hidden"> (docx)</span></a></p>
<?cs if:View.May.recognise ?>
<div class="app-narrow">
<h2 class="govuk-heading-m"><?cs var:L.rating.recognise ?></h2>
<p class="govuk-body"><?cs var:L.rating.recognise_about ?></p>
<div id="chosen"><?cs call:field_error(Form.chosen) ?></div>
<?cs call:input(Form.decision_number, L.rating.decision_number, "", "m") ?>
<?cs call:day(Form.decision_day, L.rating.decision_day, "") ?>
<?cs call:button(L.rating.recognise) ?>
</div>
</form>
<?cs /if ?>
<?cs else ?><?cs call:empty(L.rating.units_none) ?><?cs /if ?>
</div>
<?cs call:legal(L.rating.legal_places) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_replace.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:View.authority ?></p>
<p class="govuk-body"><?cs if:View.any ?><?cs var:L.year_replace.about ?><?cs else ?><?cs var:L.year_replace.about_petition ?><?cs /if ?></p>
<?cs if:subcount(View.People) > 0 ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<h2 class="govuk-heading-m" id="chosen" tabindex="-1"><?cs var:L.year_replace.who ?></h2>
<?cs call:field_error(Form.chosen) ?>
<?cs call:scroll(L.year_replace.who) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_replace.who ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.sheet.column.choose ?></span></th><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col"><?cs var:L.year_run.column.level ?></th><th scope="col" class="app-num"><?cs var:L.year_replace.mean ?></th><th scope="col" class="app-num"><?cs var:L.year_replace.mean_now ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><?cs call:box_of(p.key, p.value, p.on, L.sheet.column.choose, p.name) ?><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span><?cs if:p.accepted ?><br><?cs call:tag("green", L.year_replace.accepted) ?><?cs /if ?><?cs if:p.differs ?><br><?cs call:tag("yellow", L.year_replace.differs) ?><?cs /if ?></td><td data-label="<?cs var:L.year_run.column.level ?>"><?cs var:p.level ?><?cs if:p.why ?><br><span class="app-muted"><?cs var:p.why ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.year_replace.mean ?>"><?cs if:p.mean ?><?cs var:p.mean ?><?cs else ?>–<?cs /if ?></td><td class="app-num" data-label="<?cs var:L.year_replace.mean_now ?>"><?cs if:p.now ?><?cs var:p.now ?><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-narrow">
<?cs call:radios(Form.cause, L.year_decision.cause.title, "", View.Causes) ?>
<?cs if:View.any ?><?cs call:select(Form.stated, L.year_replace.level, L.year_replace.level_hint, View.Levels) ?><?cs /if ?>
<?cs if:View.chooses ?><?cs call:check(Form.place, L.year_replace.place, L.year_replace.place_hint) ?><?cs /if ?>
<?cs call:input(Form.document_number, L.year_decision.number, "", "m") ?>
<?cs call:day(Form.document_day, L.year_decision.day, "") ?>
<?cs call:input(Form.signer, L.year_decision.signer, L.year_decision.signer_hint, "l") ?>
<?cs call:area(Form.reason, L.year_decision.reason, "", "4") ?>
<?cs call:button(L.year_replace.make) ?>
</div>
</form>
<?cs else ?><?cs call:empty(L.year_replace.none) ?><?cs /if ?>
<?cs call:legal(L.year_replace.legal) ?>

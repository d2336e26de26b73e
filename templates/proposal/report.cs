<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.proposal.report.title ?></h1>
<p class="govuk-body"><?cs var:L.proposal.report.period ?> <strong><?cs var:View.from ?> – <?cs var:View.until ?></strong></p>
<form class="app-filters" method="get" action="<?cs var:Page.base ?>/y-kien/bao-cao">
<?cs call:day(Form.tu, L.proposal.report.from, "") ?>
<?cs call:day(Form.den, L.proposal.report.until, "") ?>
<?cs call:filter_choice("f-kind", "loai", L.proposal.field.kind, View.Kinds) ?>
<?cs call:button_quiet(L.proposal.report.show) ?>
</form>
<p class="app-muted"><?cs var:L.proposal.report.text ?></p>
<?cs call:total("list", View.total, L.proposal.report.found) ?>
<?cs if:View.left > 0 ?><?cs call:notice_band("warning", L.proposal.report.left) ?><p class="govuk-body"><?cs var:View.left ?></p><?cs /if ?>
<div id="list">
<?cs if:subcount(View.Proposals) > 0 ?>
<?cs call:scroll(L.proposal.report.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.proposal.report.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.proposal.report.place ?></th><th scope="col"><?cs var:L.proposal.field.agency ?></th><th scope="col"><?cs var:L.proposal.report.content ?></th><th scope="col"><?cs var:L.proposal.field.opinion ?></th><th scope="col"><?cs var:L.proposal.field.answer ?></th><th scope="col"><?cs var:L.proposal.field.number ?></th></tr></thead>
<tbody>
<?cs each:p = View.Proposals ?>
<tr><td class="app-num" data-label="<?cs var:L.proposal.report.place ?>"><?cs var:p.place ?></td><td data-label="<?cs var:L.proposal.field.agency ?>"><?cs var:p.agency ?><div class="app-muted"><?cs var:p.kind_text ?>, <?cs var:p.submitted_at ?></div></td><td data-label="<?cs var:L.proposal.report.content ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.subject ?></a><div class="app-letter"><?cs var:p.content ?></div></td><td data-label="<?cs var:L.proposal.field.opinion ?>"><div class="app-letter"><?cs var:p.opinion ?></div></td><td data-label="<?cs var:L.proposal.field.answer ?>"><?cs if:p.said ?><div class="app-letter"><?cs var:p.said ?></div><?cs else ?><?cs call:tag(p.colour, p.state_text) ?><?cs /if ?></td><td data-label="<?cs var:L.proposal.field.number ?>"><?cs if:p.answered_at && p.number ?><?cs var:p.number ?>, <?cs var:L.parameter.of_day ?> <?cs var:p.day ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.proposal.report.nothing) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.proposal.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Round.title ?></h1>
<?cs call:opinion_asked(View.Round) ?>
<?cs if:View.Own.standing ?>
<h2 class="govuk-heading-m"><?cs var:L.opinion.mine ?></h2>
<?cs call:opinion_said(View.Own) ?>
<?cs if:View.Own.drafted ?><p class="govuk-body"><?cs var:L.opinion.drafted ?></p><?cs /if ?>
<?cs if:View.answer ?><div class="app-actions"><?cs call:link_button(View.answer, L.opinion.answer) ?></div><?cs /if ?>
<?cs /if ?>
<?cs if:View.all ?>
<h2 class="govuk-heading-m"><?cs var:L.opinion.agencies ?></h2>
<div class="app-tiles"><?cs call:tile(View.Round.asked, L.opinion.asked, View.Round.path) ?><?cs call:tile(View.Round.sent, L.opinion.sent, View.Round.path) ?><?cs set:others = View.Round.path + "?loc=y-kien-khac" ?><?cs call:tile(View.Round.other, L.opinion.others, others) ?><?cs set:waits = View.Round.path + "?loc=chua-tiep-thu" ?><?cs call:tile(View.Round.unreceived, L.opinion.unreceived, waits) ?></div>
<?cs call:filters(View.Round.path, "list") ?>
<?cs call:filter_choice("f-loc", "loc", L.opinion.show, View.Parts) ?>
<?cs call:button_quiet(L.opinion.look) ?>
<?cs call:filters_end() ?>
<div id="list">
<?cs if:subcount(View.Opinions) > 0 ?>
<?cs call:scroll(L.opinion.agencies) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.opinion.agencies ?></caption>
<thead><tr><th scope="col"><?cs var:L.opinion.agency ?></th><th scope="col"><?cs var:L.opinion.standing.title ?></th><th scope="col"><?cs var:L.opinion.stance.title ?></th><th scope="col"><?cs var:L.opinion.words ?></th><th scope="col"><?cs var:L.opinion.sent_at ?></th><th scope="col"><?cs var:L.opinion.received.title ?></th></tr></thead>
<tbody>
<?cs each:o = View.Opinions ?>
<tr><td data-label="<?cs var:L.opinion.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.path ?>"><?cs var:o.agency ?></a></td><td data-label="<?cs var:L.opinion.standing.title ?>"><?cs call:tag(o.colour, o.standing) ?></td><td data-label="<?cs var:L.opinion.stance.title ?>"><?cs var:o.stance ?></td><td data-label="<?cs var:L.opinion.words ?>"><?cs var:o.words ?></td><td class="app-when" data-label="<?cs var:L.opinion.sent_at ?>"><?cs var:o.sent ?></td><td data-label="<?cs var:L.opinion.received.title ?>"><?cs var:o.received ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.opinion.nothing) ?>
<?cs /if ?>
</div>
<?cs /if ?>
<?cs if:View.close ?>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.opinion.close ?></h2><p class="govuk-body"><?cs var:L.opinion.close_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.close ?>"><?cs call:form_token() ?><?cs call:button_warn(L.opinion.close) ?></form></section>
<?cs /if ?>
<?cs if:View.extend ?>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs if:View.Round.open ?><?cs var:L.opinion.extend ?><?cs else ?><?cs var:L.opinion.reopen ?><?cs /if ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.extend ?>" novalidate><?cs call:form_token() ?>
<?cs call:day(Form.last, L.opinion.last, L.opinion.extend_about) ?>
<?cs if:View.Round.open ?><?cs call:button_quiet(L.opinion.extend) ?><?cs else ?><?cs call:button_quiet(L.opinion.reopen) ?><?cs /if ?>
</form></section>
<?cs /if ?>
<?cs if:subcount(View.Timeline) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.opinion.history ?></h2>
<?cs call:timeline(View.Timeline) ?><?cs /if ?>
<?cs call:legal(L.opinion.legal) ?>

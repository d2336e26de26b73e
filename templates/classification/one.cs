<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.own ?><?cs var:L.classification.title ?> <?cs var:View.year ?><?cs else ?><?cs var:View.name ?><?cs /if ?></h1>
<p class="govuk-body"><?cs if:!View.own ?><?cs var:L.classification.title ?> <?cs var:View.year ?>. <?cs /if ?><?cs var:View.title ?>, <?cs var:View.unit ?><?cs if:View.agency ?>, <?cs var:View.agency ?><?cs /if ?> <?cs call:tag(View.colour, View.state) ?></p>
<?cs call:national_last(View.National) ?>
<?cs if:View.superseded ?><?cs call:notice_band("info", L.classification.superseded) ?><?cs /if ?>
<?cs if:View.returned ?><?cs call:notice_band("warning", L.classification.returned) ?><p class="govuk-body app-letter"><?cs var:View.returned ?></p><?cs /if ?>
<?cs if:View.Can.write && !View.returned ?><p class="govuk-body"><?cs var:L.classification.write_by ?> <?cs var:View.self_by ?>.</p><?cs /if ?>
<?cs if:View.moved ?><?cs call:notice_band("warning", L.classification.moved) ?><?cs /if ?>
<h2 class="govuk-heading-m">I. <?cs var:L.year.rows ?></h2>
<?cs call:year_months("h3") ?>
<h2 class="govuk-heading-m">II. <?cs var:L.classification.self ?></h2>
<?cs if:View.Can.write ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>tu-xep-loai" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.self_level, L.classification.self_level, "", View.Levels) ?>
<?cs call:area(Form.report, L.classification.report, L.classification.report_hint, "6") ?>
<?cs call:button(L.classification.send) ?>
</form>
<?cs elif:View.self || View.silent ?>
<dl class="govuk-summary-list">
<?cs if:View.silent ?><?cs call:fact(L.classification.silent_why, View.silent) ?><?cs else ?><?cs call:fact(L.classification.self_level, View.self) ?><?cs call:fact(L.classification.self_at, View.self_at) ?><?cs /if ?>
</dl>
<?cs if:View.report ?><h3 class="govuk-heading-s"><?cs var:L.classification.report ?></h3><div class="govuk-body app-letter"><?cs var:View.report ?></div><?cs /if ?>
<?cs else ?><?cs call:empty(L.classification.not_written) ?><?cs /if ?>
<?cs if:View.Can.recall ?><p class="govuk-body"><?cs var:L.classification.recall_about ?></p><form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>rut-lai" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.classification.recall) ?></form><?cs /if ?>
<?cs call:score_press(View.Can.return, "tra-lai", L.classification.return, L.classification.return_about, L.classification.reason) ?>
<?cs if:View.Can.silent ?><details class="govuk-details"<?cs if:Form.silent_why.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.classification.silent ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.classification.silent_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>khong-tu-xep" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.silent_why, L.classification.silent_why, "", "3") ?>
<?cs call:button_quiet(L.classification.silent) ?>
</form></div></details><?cs /if ?>
<?cs call:meeting_beside() ?>
<?cs if:View.authority ?>
<h2 class="govuk-heading-m"><?cs var:L.classification.by_rules ?></h2>
<p class="govuk-body"><strong><?cs var:View.rule ?></strong></p>
<ul class="govuk-list govuk-list--bullet"><?cs each:w = View.Why ?><li><?cs var:w.text ?></li>
<?cs /each ?></ul>
<h2 class="govuk-heading-m"><?cs var:L.classification.proposal ?></h2>
<?cs if:View.proposed ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.classification.proposed_level, View.proposed) ?>
<?cs if:View.proposed_words ?><?cs call:fact(L.classification.proposed_words, View.proposed_words) ?><?cs /if ?>
<?cs call:fact(L.classification.proposer, View.proposer) ?>
<?cs call:fact(L.classification.proposed_at, View.proposed_at) ?>
</dl>
<?cs elif:!View.Can.propose ?><?cs call:empty(L.classification.no_proposal) ?><?cs /if ?>
<?cs if:View.Can.propose && View.owed ?><?cs call:notice_band("warning", L.classification.owed) ?><?cs elif:View.Can.propose ?>
<?cs if:View.proposed ?><details class="govuk-details"<?cs if:Form.proposed_level.error || Form.proposed_words.error || Form.handling.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.classification.propose_again ?></span></summary><div class="govuk-details__text"><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>de-xuat" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.levelled ?><?cs call:radios(Form.proposed_level, L.classification.proposed_level, L.classification.proposed_hint, View.Levels) ?><?cs else ?><p class="govuk-body"><?cs var:L.classification.propose_none ?></p><?cs /if ?>
<?cs call:area(Form.proposed_words, L.classification.proposed_words, L.classification.words_hint, "3") ?>
<?cs call:area(Form.handling, L.classification.handling.title, L.classification.handling.hint, "3") ?>
<?cs if:View.next ?><div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="next"><?cs var:L.classification.propose_next ?></button><?cs call:button_as("deed", "stay", L.classification.propose) ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.next ?>"><?cs var:L.classification.skip ?></a></div><p class="govuk-body app-muted"><?cs var:View.left ?> <?cs var:L.classification.left ?></p><?cs else ?><?cs call:button(L.classification.propose) ?><?cs /if ?>
</form>
<?cs if:View.proposed ?></div></details><?cs /if ?>
<?cs /if ?>
<?cs call:score_press(View.Can.unpropose, "rut-de-xuat", L.classification.unpropose, L.classification.unpropose_about, L.classification.reason) ?>
<h2 class="govuk-heading-m">III. <?cs var:L.classification.decided ?></h2>
<?cs if:View.level ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.classification.level, View.level) ?>
<?cs if:View.mean ?><?cs call:fact(L.year_run.column.mean, View.mean) ?><?cs /if ?>
<?cs call:fact(L.classification.why, View.level_why) ?>
</dl>
<?cs else ?><?cs call:empty(L.classification.not_decided) ?><?cs /if ?>
<?cs if:View.handling ?><h2 class="govuk-heading-m">IV. <?cs var:L.classification.handling.title ?></h2><div class="govuk-body app-letter"><?cs var:View.handling ?></div><?cs /if ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.classification.paper.print ?></h2>
<?cs if:View.final && !View.Paper.code ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>ban-in" novalidate><?cs call:form_token() ?><?cs call:button_quiet(L.classification.paper.make) ?></form>
<?cs else ?><p class="govuk-body"><?cs if:View.final ?><?cs var:L.sheet_paper.at ?> <?cs var:View.Paper.at ?>, <?cs var:L.paper.code ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Paper.verify ?>"><?cs var:View.Paper.code ?></a><?cs else ?><?cs var:L.classification.paper.print_draft ?><?cs /if ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>mau-02.pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>mau-02.docx" download>Word<span class="govuk-visually-hidden"> (docx)</span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>mau-02.xlsx" download>Excel<span class="govuk-visually-hidden"> (xlsx)</span></a></p><?cs /if ?>
<?cs if:subcount(View.Timeline) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.classification.life ?></h2><?cs call:timeline(View.Timeline) ?><?cs /if ?>
<?cs call:legal(L.classification.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Regulation.name ?></h1>
<?cs call:regulation_head(View.Regulation) ?>
<?cs call:regulation_gaps(View.Gaps) ?>
<?cs if:View.left_out ?><?cs call:notice_band("info", L.regulation.left_out) ?><?cs /if ?>
<?cs if:View.Can.write || View.trial ?><div class="app-actions"><?cs if:View.Can.issue ?><?cs call:link_button(View.Can.issue, L.regulation.issue) ?><?cs /if ?><?cs if:View.Can.write ?><?cs call:link_button_quiet(View.Can.write, L.regulation.change) ?><?cs call:link_button_quiet(View.Can.table, L.regulation.table) ?><?cs /if ?><?cs if:View.trial ?><?cs call:link_button_quiet(View.trial, L.bonus_trial.go) ?><?cs /if ?></div><?cs /if ?>
<?cs if:View.Can.send ?><p class="govuk-body"><?cs var:L.regulation.send_about ?></p><form method="post" action="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>gui/" novalidate><?cs call:form_token() ?><?cs call:button(L.regulation.send) ?></form><?cs /if ?>
<dl class="govuk-summary-list">
<?cs if:View.Regulation.issued ?><?cs call:fact(L.regulation.document, View.Regulation.document) ?><?cs call:fact(L.regulation.signer, View.Regulation.signer) ?><?cs call:fact(L.regulation.holds, View.Regulation.holds) ?><?cs call:fact(L.regulation.issued_at, View.Regulation.issued_by) ?><?cs if:View.Regulation.sent_at ?><?cs call:fact(L.regulation.sent_at, View.Regulation.sent_by) ?><?cs else ?><?cs call:fact(L.regulation.sent_at, L.regulation.not_sent) ?><?cs /if ?><?cs /if ?>
<?cs call:fact(L.regulation.maker, View.Regulation.made_by) ?>
<?cs if:View.dropped_why ?><?cs call:fact(L.regulation.dropped, View.dropped_by) ?><?cs call:fact(L.regulation.dropped_why, View.dropped_why) ?><?cs /if ?>
</dl>
<?cs each:p = View.Parts ?>
<h2 class="govuk-heading-m"><?cs var:p.name ?></h2>
<?cs if:p.text ?><div class="govuk-body app-letter"><?cs var:p.text ?></div><?cs else ?><p class="govuk-body app-muted"><?cs var:L.regulation.not_said ?></p><?cs /if ?>
<?cs if:p.rule ?><h3 class="govuk-heading-s"><?cs var:L.regulation.rule ?></h3>
<dl class="govuk-summary-list"><?cs each:s = View.Settings ?><?cs call:fact(s.name, s.value) ?><?cs /each ?></dl>
<?cs if:subcount(View.Lines) > 0 ?><p class="govuk-body app-muted"><?cs var:L.regulation.rule_about ?></p>
<?cs call:scroll(L.regulation.compare_lines) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.regulation.compare_lines ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.regulation.line ?></th><th scope="col"><?cs var:L.regulation.who ?></th><th scope="col"><?cs var:L.regulation.gives ?></th></tr></thead>
<tbody><?cs each:l = View.Lines ?><tr><td class="app-num" data-label="<?cs var:L.regulation.line ?>"><?cs var:l.n ?></td><td data-label="<?cs var:L.regulation.who ?>"><?cs var:l.who ?></td><td data-label="<?cs var:L.regulation.gives ?>"><?cs var:l.gives ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?><?cs else ?><?cs call:empty(L.regulation.no_lines) ?><?cs /if ?>
<?cs if:View.checked ?><p class="govuk-body"><?cs var:L.regulation.checks ?>: <?cs if:View.errors > 0 ?><?cs call:tag("red", L.regulation.errors) ?> <?cs var:View.errors ?><?cs else ?><?cs var:L.regulation.errors ?>: 0<?cs /if ?>; <?cs if:View.warnings > 0 ?><?cs call:tag("yellow", L.regulation.warnings) ?> <?cs var:View.warnings ?><?cs else ?><?cs var:L.regulation.warnings ?>: 0<?cs /if ?>. <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Can.table ?>"><?cs var:L.regulation.table ?></a></p><?cs /if ?>
<?cs if:View.Can.table && !View.Can.write ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Can.table ?>"><?cs var:L.regulation.table_look ?></a></p><?cs /if ?><?cs /if ?>
<?cs /each ?>
<?cs if:View.Regulation.income ?><h2 class="govuk-heading-m"><?cs var:L.regulation.basis ?></h2>
<?cs if:View.basis ?><div class="govuk-body app-letter"><?cs var:View.basis ?></div><?cs else ?><p class="govuk-body app-muted"><?cs var:L.regulation.not_said ?></p><?cs /if ?>
<p class="govuk-body"><?cs if:View.basis_file ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>can-cu" download><?cs var:L.regulation.basis_file ?></a><?cs else ?><span class="app-muted"><?cs var:L.regulation.basis_none ?></span><?cs /if ?></p>
<?cs if:View.Can.basis ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.upload ?>"><?cs var:L.regulation.attach_basis ?></a></p><?cs /if ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.regulation.files ?></h2>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>tai?dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>tai?dang=docx" download>Word<span class="govuk-visually-hidden"> (docx)</span></a><?cs if:View.signed ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>ban-ky" download><?cs var:L.regulation.signed ?></a><?cs /if ?></p>
<?cs if:View.Can.sign ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.upload ?>/ban-ky"><?cs var:L.regulation.attach_signed ?></a></p><?cs /if ?>
<?cs if:View.beside ?><h2 class="govuk-heading-m"><?cs var:L.regulation.remark.title ?></h2>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>nhan-xet/"><?cs var:L.regulation.remark.count ?>: <?cs var:View.remarks ?></a><?cs if:View.waiting > 0 ?> <?cs call:tag("yellow", L.regulation.remark.waiting) ?><?cs /if ?></p><?cs /if ?>
<?cs if:View.Before.foreign ?><p class="govuk-body"><?cs var:L.regulation.from_version ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Before.at ?>"><?cs var:View.Before.name ?>, <?cs var:L.regulation.which ?> <?cs var:View.Before.number ?>, <?cs var:View.Before.agency ?></a>. <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Before.compare ?>"><?cs var:L.regulation.compare ?><span class="govuk-visually-hidden"> <?cs var:L.regulation.from_version ?></span></a></p><?cs /if ?>
<?cs if:subcount(View.Others) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.regulation.others ?></h2>
<ul class="govuk-list"><?cs each:o = View.Others ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.at ?>"><?cs var:o.name ?>, <?cs var:L.regulation.which ?> <?cs var:o.number ?></a> <?cs call:tag(o.colour, o.standing) ?> <?cs if:o.holds ?><span class="app-muted"><?cs var:o.holds ?></span> <?cs /if ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:o.compare ?>"><?cs var:L.regulation.compare ?><span class="govuk-visually-hidden"> <?cs var:L.regulation.which ?> <?cs var:o.number ?></span></a></li><?cs /each ?></ul><?cs /if ?>
<?cs if:View.Can.copy ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>ban-moi" novalidate><p class="govuk-body app-muted"><?cs if:View.Can.own ?><?cs var:L.regulation.copy_about ?><?cs else ?><?cs var:L.regulation.copy_other_about ?><?cs /if ?></p><?cs call:form_token() ?><?cs if:View.Can.own ?><?cs call:button_quiet(L.regulation.copy) ?><?cs else ?><?cs call:button_quiet(L.regulation.copy_other) ?><?cs /if ?></form><?cs /if ?>
<?cs if:View.Can.write ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>bo"><?cs var:L.regulation.drop ?></a></p><?cs /if ?>
<?cs call:legal(L.regulation.legal) ?>

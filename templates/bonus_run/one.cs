<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_run.one ?>: <?cs var:View.Run.period ?></h1>
<p class="govuk-body"><?cs var:View.Run.kind ?> <?cs call:tag(View.Run.colour, View.Run.state) ?></p>
<?cs if:View.broken ?><?cs call:notice_band("warning", L.bonus_run.broken) ?><?cs /if ?>
<?cs if:View.stop ?><?cs call:notice_band("warning", View.stop) ?><?cs /if ?>
<?cs if:View.earlier ?><?cs call:notice_band("info", View.earlier) ?><?cs /if ?>
<?cs if:View.open ?><?cs call:notice_band("info", L.bonus_run.open) ?><?cs /if ?>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.bonus_run.column.regulation ?></dt><dd class="govuk-summary-list__value"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.regulation_path ?>"><?cs var:View.Run.regulation ?></a></dd></div>
<?cs call:fact(L.bonus_run.fund.typed, View.Run.fund) ?>
<?cs if:View.people ?>
<?cs call:fact(L.bonus_run.fund.reserve, View.reserve) ?>
<?cs call:fact(L.bonus_run.fund.pot, View.pot) ?>
<?cs if:View.masked ?><?cs call:fact(L.bonus_run.column.spent, L.bonus_run.masked) ?><?cs else ?>
<?cs call:fact(L.bonus_run.column.spent, View.spent) ?>
<?cs call:fact(L.bonus_run.fund.rest, View.left) ?><?cs /if ?>
<?cs call:fact(L.bonus_run.people, View.people) ?>
<?cs /if ?>
<?cs if:View.heads ?><?cs call:fact(L.bonus_run.fund.left, View.fund_left) ?><?cs /if ?>
<?cs call:fact(L.bonus_run.maker, View.maker) ?>
<?cs if:View.freezer ?><?cs call:fact(L.bonus_run.freezer, View.freezer) ?><?cs /if ?>
<?cs if:View.words ?><?cs call:fact(L.bonus_run.words, View.words) ?><?cs /if ?>
<?cs if:View.decision ?><?cs call:fact(L.bonus_run.column.decision, View.decision) ?><?cs call:fact(L.bonus_run.signer, View.decision_signer) ?><?cs call:fact(L.bonus_run.decider, View.decider) ?><?cs /if ?>
<?cs if:View.dropper ?><?cs call:fact(L.bonus_run.dropper, View.dropper) ?><?cs call:fact(L.bonus_run.reason, View.reason) ?><?cs /if ?>
<?cs if:View.before ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.bonus_run.before ?></dt><dd class="govuk-summary-list__value"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.bonus_run.before_link ?></a></dd></div><?cs /if ?>
</dl>
<?cs if:View.decided && View.heads ?><p class="app-files"><?cs var:L.bonus_run.paper.title ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>danh-sach-chi?dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>danh-sach-chi?dang=docx" download>Word</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>danh-sach-chi?tep=xlsx" download>Excel</a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.ledger ?>"><?cs var:L.bonus_run.ledger ?></a></p><?cs /if ?>
<?cs if:View.heads && (View.may_freeze || View.may_decide) ?><p class="govuk-body"><a class="govuk-link" href="#act"><?cs if:View.may_freeze ?><?cs var:L.bonus_run.freeze ?><?cs else ?><?cs var:L.bonus_run.decide ?><?cs /if ?></a></p><?cs /if ?>
<?cs if:subcount(View.Missing) > 0 ?>
<details class="govuk-details"<?cs if:!View.many ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.bonus_run.missing ?> (<?cs var:subcount(View.Missing) ?>)</span></summary>
<ul class="govuk-list govuk-list--bullet govuk-details__text"><?cs each:m = View.Missing ?><li><?cs var:m.name ?>, <?cs var:m.unit ?>: <?cs var:m.why ?></li><?cs /each ?></ul>
</details>
<?cs /if ?>
<?cs if:subcount(View.People) > 0 ?>
<h2 class="govuk-heading-m"><?cs if:View.kept ?><?cs var:L.bonus_run.shares ?><?cs else ?><?cs var:L.bonus_run.counted ?><?cs /if ?></h2>
<?cs call:scroll(L.bonus_run.shares) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_run.shares ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.bonus_run.column.number ?></th><th scope="col"><?cs var:L.bonus_run.column.name ?></th><th scope="col"><?cs var:L.bonus_run.column.position ?></th><th scope="col"><?cs var:L.bonus_run.column.level ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.months ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.factor ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.weight ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.amount ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?>
<tr><td class="app-num" data-label="<?cs var:L.bonus_run.column.number ?>"><?cs var:p.n ?></td><td data-label="<?cs var:L.bonus_run.column.name ?>"><?cs if:p.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><?cs else ?><?cs var:p.name ?><?cs /if ?><br><span class="app-muted"><?cs var:p.unit ?></span></td><td data-label="<?cs var:L.bonus_run.column.position ?>"><?cs var:p.position ?></td><td data-label="<?cs var:L.bonus_run.column.level ?>"><?cs var:p.level ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.months ?>"><?cs var:p.months ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.factor ?>"><?cs var:p.factor ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.weight ?>"><?cs var:p.weight ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.amount ?>"><?cs var:p.amount ?><?cs if:p.why ?><br><span class="app-muted"><?cs var:p.why ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_run.levels ?></h2>
<?cs call:scroll(L.bonus_run.levels) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_run.levels ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_run.column.level ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.people ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.amount ?></th></tr></thead>
<tbody><?cs each:l = View.Levels ?><tr><td data-label="<?cs var:L.bonus_run.column.level ?>"><?cs var:l.name ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.people ?>"><?cs var:l.n ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.amount ?>"><?cs var:l.sum ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Proof) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_run.proof.title ?></h2>
<p class="govuk-body"><?cs if:View.kept ?><?cs var:L.bonus_run.proof.about ?><?cs else ?><?cs var:L.bonus_run.proof.about_draft ?><?cs /if ?></p>
<ul class="govuk-list"><?cs each:p = View.Proof ?><li><?cs if:p.holds ?><?cs call:tag("green", p.mark) ?><?cs else ?><?cs call:tag("red", p.mark) ?><?cs /if ?> <?cs var:p.text ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs if:View.heads ?>
<?cs if:View.may_freeze ?>
<h2 class="govuk-heading-m" id="act"><?cs var:L.bonus_run.freeze ?></h2>
<p class="govuk-body"><?cs var:L.bonus_run.freeze_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>chot" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.asks_words ?><?cs call:area(Form.words, L.bonus_run.words, L.bonus_run.words_hint, "3") ?><?cs /if ?>
<?cs call:button(L.bonus_run.freeze) ?>
</form>
<?cs /if ?>
<?cs if:View.may_decide ?>
<h2 class="govuk-heading-m" id="act"><?cs var:L.bonus_run.decide ?></h2>
<p class="govuk-body"><?cs var:L.bonus_run.decide_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>quyet-dinh" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.document_number, L.bonus_run.document_number, "", "m") ?>
<?cs call:day(Form.document_day, L.bonus_run.document_day, "") ?>
<?cs call:input(Form.signer, L.bonus_run.signer, "", "l") ?>
<?cs call:button(L.bonus_run.decide) ?>
</form>
<?cs /if ?>
<?cs if:View.may_drop ?>
<details class="govuk-details"<?cs if:Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs if:View.may_thaw ?><?cs var:L.bonus_run.end ?><?cs else ?><?cs var:L.bonus_run.drop ?><?cs /if ?></span></summary>
<div class="govuk-details__text">
<p class="govuk-body"><?cs if:View.may_thaw ?><?cs var:L.bonus_run.end_about ?><?cs else ?><?cs var:L.bonus_run.drop_about ?><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>huy" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.bonus_run.reason, "", "2") ?>
<div class="app-actions"><?cs if:View.may_thaw ?><button class="govuk-button govuk-button--secondary" type="submit" formaction="<?cs var:Page.base ?><?cs var:View.path ?>mo-lai"><?cs var:L.bonus_run.thaw ?></button><?cs /if ?><?cs call:button_warn(L.bonus_run.drop) ?></div>
</form>
</div></details>
<?cs /if ?>
<?cs /if ?>
<?cs call:legal(L.bonus.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_decision.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:View.authority ?> <?cs call:tag("blue", View.state) ?></p>
<?cs if:!View.decided ?>
<?cs if:subcount(View.Blocks) > 0 ?>
<?cs call:notice_band("warning", L.year_decision.blocked) ?>
<ul class="govuk-list govuk-list--bullet"><?cs each:b = View.Blocks ?><li><?cs var:b.text ?><?cs if:b.n > 1 ?> (<?cs var:b.n ?>)<?cs /if ?></li><?cs /each ?></ul>
<?cs else ?>
<p class="govuk-body"><?cs var:L.year_decision.ready ?></p>
<?cs /if ?>
<?cs else ?>
<ul class="govuk-list app-actions"><?cs if:View.replace ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.replace ?>"><?cs var:L.year_replace.title ?></a></li><?cs /if ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.affected ?>"><?cs var:L.year_replace.affected ?></a></li></ul>
<?cs each:d = View.Decisions ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:d.kind ?> <?cs var:d.number ?>, <?cs var:d.day ?></h2>
<dl class="govuk-summary-list">
<?cs call:fact(L.year_decision.signer, d.signer) ?>
<?cs if:d.cause ?><?cs call:fact(L.year_decision.cause.title, d.cause) ?><?cs call:fact(L.year_decision.reason, d.reason) ?><?cs if:d.stated ?><?cs call:fact(L.year_decision.stated, d.stated) ?><?cs /if ?><?cs /if ?>
<?cs if:d.notice ?><?cs call:fact(L.year_decision.notice_number, d.notice) ?><?cs call:fact(L.year_decision.notice_day, d.notice_day) ?><?cs call:fact(L.year_decision.public_day, d.public_day) ?><?cs else ?><?cs call:fact(L.year_decision.notice, L.year_decision.not_noticed) ?><?cs /if ?>
</dl>
<p class="app-files"><?cs var:L.year_paper.print_list ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>danh-sach?dang=pdf" download>PDF<span class="govuk-visually-hidden"> <?cs var:d.number ?></span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>danh-sach?dang=docx" download>Word<span class="govuk-visually-hidden"> <?cs var:d.number ?></span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>danh-sach?tep=xlsx" download>Excel<span class="govuk-visually-hidden"> <?cs var:d.number ?></span></a></p>
<?cs if:d.tell ?>
<h3 class="govuk-heading-s"><?cs var:L.year_decision.tell ?></h3>
<p class="govuk-body"><?cs var:L.year_decision.tell_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:d.path ?>thong-bao" novalidate data-guard>
<?cs call:form_token_of(d.version) ?>
<?cs call:input(Form.notice_number, L.year_decision.notice_number, "", "m") ?>
<?cs call:day(Form.notice_day, L.year_decision.notice_day, "") ?>
<?cs call:day(Form.public_day, L.year_decision.public_day, L.year_decision.public_hint) ?>
<?cs call:button(L.year_decision.tell) ?>
</form>
<?cs /if ?>
</section>
<?cs /each ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.year_decision.levels ?></h2>
<div class="app-tiles"><?cs each:c = View.Counts ?><div class="app-tile"><span class="app-tile__number"><?cs var:c.n ?></span><span class="app-tile__text"><?cs var:c.name ?></span></div><?cs /each ?></div>
<?cs if:!View.decided ?><p class="govuk-body"><?cs var:L.year_decision.exact ?></p><?cs /if ?>
<?cs call:scroll(L.year_decision.levels) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_decision.levels ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col" class="app-num"><?cs var:L.year_run.column.mean ?></th><th scope="col"><?cs var:L.year_run.column.proposed ?></th><th scope="col"><?cs if:View.decided ?><?cs var:L.year_run.column.level ?><?cs else ?><?cs var:L.year_decision.level ?><?cs /if ?></th><?cs if:View.decided ?><th scope="col"><?cs var:L.year_run.column.state ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?><?cs if:p.group ?> · <?cs var:p.group ?><?cs /if ?></span></td><td class="app-num" data-label="<?cs var:L.year_run.column.mean ?>"><?cs if:p.mean ?><strong><?cs var:p.mean ?></strong><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.year_run.column.proposed ?>"><?cs var:p.proposed ?><?cs if:p.differs ?><br><?cs call:tag("yellow", L.year_decision.differs) ?><?cs /if ?></td><td data-label="<?cs if:View.decided ?><?cs var:L.year_run.column.level ?><?cs else ?><?cs var:L.year_decision.level ?><?cs /if ?>"><strong><?cs var:p.level ?></strong><?cs if:p.why ?><br><span class="app-muted"><?cs var:p.why ?></span><?cs /if ?></td><?cs if:View.decided ?><td data-label="<?cs var:L.year_run.column.state ?>"><?cs var:p.state ?><?cs if:p.read ?><br><span class="app-muted"><?cs var:L.year_notice.has_read ?></span><?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.decided ?><p class="app-files"><?cs var:L.year_paper.print_table ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.table ?>?dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.table ?>?dang=docx" download>Word</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.table ?>?tep=xlsx" download>Excel</a></p><?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.year_decision.make ?></h2>
<p class="govuk-body"><?cs var:L.year_decision.make_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.document_number, L.year_decision.number, "", "m") ?>
<?cs call:day(Form.document_day, L.year_decision.day, "") ?>
<?cs call:input(Form.signer, L.year_decision.signer, L.year_decision.signer_hint, "l") ?>
<?cs call:button(L.year_decision.make) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.year_decision.legal) ?>

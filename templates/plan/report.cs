<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.plan.report.title ?></h1>
<p class="govuk-body"><?cs var:View.Plan.name ?> (<?cs var:View.Plan.document ?>)</p>
<?cs if:View.long ?><?cs call:notice_band("warning", L.plan.report.long) ?><?cs /if ?>
<p class="govuk-body"><?cs var:View.look ?></p>
<div class="app-actions"><?cs call:link_button(View.docx, L.plan.report.docx) ?><?cs call:link_button_quiet(View.pdf, L.plan.report.pdf) ?></div>
<?cs if:subcount(View.Since) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:View.since ?></h2>
<?cs call:scroll(View.since) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.since ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.report.figure ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.then ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.now ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.change ?></th></tr></thead>
<tbody>
<?cs each:c = View.Since ?>
<tr><td data-label="<?cs var:L.plan.report.figure ?>"><?cs var:c.name ?></td><td class="app-num" data-label="<?cs var:L.plan.report.then ?>"><?cs var:c.before ?></td><td class="app-num" data-label="<?cs var:L.plan.report.now ?>"><?cs var:c.now ?></td><td class="app-num" data-label="<?cs var:L.plan.report.change ?>"><strong><?cs var:c.change ?></strong></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.report.part.whole ?></h2>
<?cs each:s = View.Says ?><p class="govuk-body"><?cs var:s.text ?></p><?cs /each ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.report.part.tasks ?></h2>
<?cs if:subcount(View.Tasks) > 0 ?>
<?cs call:scroll(L.plan.tasks) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.tasks ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.task.title ?></th><th scope="col"><?cs var:L.plan.report.column.kind ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.owed ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.done ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.in_time ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.done_late ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.late ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.waits ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.share ?></th></tr></thead>
<tbody>
<?cs each:t = View.Tasks ?><?cs each:g = t.figures ?>
<tr><td data-label="<?cs var:L.plan.task.title ?>"><?cs var:t.number ?>. <?cs var:t.title ?> (<?cs var:t.due ?>)</td><td data-label="<?cs var:L.plan.report.column.kind ?>"><?cs var:g.name ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.owed ?>"><?cs var:g.owed ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.done ?>"><?cs var:g.done ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.in_time ?>"><?cs var:g.in_time ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.done_late ?>"><?cs var:g.done_late ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.late ?>"><?cs var:g.late ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.waits ?>"><?cs var:g.waits ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.share ?>"><?cs var:g.share ?></td></tr>
<?cs /each ?><?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.plan.no_task) ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.report.part.late ?></h2>
<?cs if:subcount(View.Late) > 0 ?>
<?cs call:scroll(L.plan.report.part.late) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.report.part.late ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.report.column.agency ?></th><th scope="col"><?cs var:L.plan.task.title ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.days ?></th><th scope="col"><?cs var:L.plan.report.column.doer ?></th><th scope="col"><?cs var:L.plan.report.column.hindrance ?></th><th scope="col"><?cs var:L.plan.report.column.reminded ?></th></tr></thead>
<tbody>
<?cs each:l = View.Late ?>
<tr><td data-label="<?cs var:L.plan.report.column.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:l.path ?>"><?cs var:l.name ?></a></td><td data-label="<?cs var:L.plan.task.title ?>"><?cs var:l.title ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.days ?>"><?cs var:l.days ?></td><td data-label="<?cs var:L.plan.report.column.doer ?>"><?cs var:l.doer ?></td><td data-label="<?cs var:L.plan.report.column.hindrance ?>"><?cs var:l.hindrance ?></td><td class="app-when" data-label="<?cs var:L.plan.report.column.reminded ?>"><?cs var:l.reminded ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.plan.report.none_late) ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.report.part.told ?></h2>
<p class="govuk-body"><?cs var:View.told ?></p>
<?cs if:View.may ?>
<section class="app-panel"><h2 class="govuk-heading-m"><?cs var:L.plan.report.keep ?></h2>
<p class="govuk-body"><?cs var:L.plan.report.keep_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.keep ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.report_period, L.plan.report.period, L.plan.report.period_hint, "m") ?>
<?cs call:input(Form.document_number, L.plan.report.document, "", "m") ?>
<?cs call:day(Form.document_day, L.plan.report.document_day, "") ?>
<?cs if:subcount(View.Kept) > 0 ?><?cs call:select(Form.replaces, L.plan.report.replaces, L.plan.report.replaces_hint, View.Replaces) ?>
<?cs call:input(Form.reason, L.plan.report.replaces_why, "", "full") ?><?cs /if ?>
<?cs call:button(L.plan.report.keep) ?>
</form></section>
<?cs /if ?>
<?cs if:subcount(View.Kept) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.report.left_list ?></h2>
<?cs call:scroll(L.plan.report.left_list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.report.left_list ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.report.period ?></th><th scope="col"><?cs var:L.plan.report.document ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.owed ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.done ?></th><th scope="col" class="app-num"><?cs var:L.plan.report.column.late ?></th><th scope="col"><?cs var:L.plan.report.kept_by ?></th><th scope="col"><?cs var:L.plan.report.files ?></th></tr></thead>
<tbody>
<?cs each:k = View.Kept ?>
<tr><td data-label="<?cs var:L.plan.report.period ?>"><?cs var:k.period ?><br><span class="app-muted"><?cs var:L.plan.report.until_day ?> <?cs var:k.on ?></span></td><td data-label="<?cs var:L.plan.report.document ?>"><?cs var:k.name ?><?cs if:k.replaced_by ?><br><?cs call:tag("grey", L.plan.report.replaced) ?> <?cs var:k.replaced_by ?>: <?cs var:k.replaced_why ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.owed ?>"><?cs var:k.owed ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.done ?>"><?cs var:k.done ?></td><td class="app-num" data-label="<?cs var:L.plan.report.column.late ?>"><?cs var:k.late ?></td><td data-label="<?cs var:L.plan.report.kept_by ?>"><?cs var:k.by ?><br><span class="app-muted"><?cs var:k.at ?></span></td><td data-label="<?cs var:L.plan.report.files ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:k.docx ?>">Word<span class="govuk-visually-hidden">: <?cs var:k.name ?></span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:k.pdf ?>">PDF<span class="govuk-visually-hidden">: <?cs var:k.name ?></span></a></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>

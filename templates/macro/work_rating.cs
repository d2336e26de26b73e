<?cs def:rating_tasks(list, given, counted_on) ?>
<?cs call:scroll(L.rating.tasks.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.rating.tasks.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.rating.tasks.what ?></th><th scope="col" class="app-num"><?cs var:L.rating.tasks.self ?></th><th scope="col" class="app-num"><?cs var:L.rating.tasks.counted ?></th><?cs if:given ?><th scope="col" class="app-num"><?cs var:L.rating.tasks.found ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:t = list ?><tr><td data-label="<?cs var:L.rating.tasks.what ?>"><?cs var:t.name ?></td><td class="app-num" data-label="<?cs var:L.rating.tasks.self ?>"><?cs var:t.self ?></td><td class="app-num" data-label="<?cs var:L.rating.tasks.counted ?>"><?cs var:t.counted ?></td><?cs if:given ?><td class="app-num" data-label="<?cs var:L.rating.tasks.found ?>"><strong><?cs var:t.found ?></strong></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="govuk-body app-muted"><?cs var:L.rating.tasks.counted_about ?><?cs if:counted_on ?> <?cs var:L.rating.tasks.counted_on ?> <?cs var:counted_on ?>.<?cs /if ?></p>
<?cs /def ?>

<?cs def:rating_task_fields() ?>
<?cs call:number(Form.tasks_assigned, L.rating.tasks.assigned, "") ?>
<?cs call:number(Form.tasks_done, L.rating.tasks.done, "") ?>
<?cs call:number(Form.tasks_late, L.rating.tasks.late, L.rating.tasks.late_hint) ?>
<?cs call:number(Form.tasks_exceeded, L.rating.tasks.exceeded, "") ?>
<?cs call:check(Form.sound, L.rating.sound, "") ?>
<?cs call:check(Form.remedied, L.rating.remedied, "") ?>
<?cs /def ?>

<?cs def:rating_criterion(c, appraises) ?>
<?cs if:c.begins ?><h3 class="govuk-heading-s"><?cs var:c.part ?></h3><?cs /if ?>
<section class="app-panel">
<p class="govuk-body"><strong><?cs var:c.code ?>.</strong> <?cs var:c.name ?> <span class="app-muted">(<?cs var:L.criteria.most ?> <?cs var:c.most ?> <?cs var:L.criteria.unit ?>)</span></p>
<?cs if:c.evidence ?><p class="govuk-body app-muted"><?cs var:c.evidence ?></p><?cs /if ?>
<?cs if:appraises ?><p class="govuk-body"><?cs var:L.rating.self_points ?>: <strong><?cs if:c.said ?><?cs var:c.self ?><?cs else ?>–<?cs /if ?></strong><?cs if:c.self_why ?>. <?cs var:c.self_why ?><?cs /if ?></p><?cs /if ?>
<input type="hidden" name="criterion" value="<?cs var:c.criterion ?>">
<div class="govuk-form-group"><label class="govuk-label" for="points<?cs if:!c.first ?>-<?cs var:c.n ?><?cs /if ?>"><?cs if:appraises ?><?cs var:L.rating.column.points ?><?cs else ?><?cs var:L.rating.self_points ?><?cs /if ?><span class="govuk-visually-hidden"> <?cs var:c.code ?></span></label>
<input class="govuk-input govuk-input--width-5" id="points<?cs if:!c.first ?>-<?cs var:c.n ?><?cs /if ?>" name="points" type="text" inputmode="decimal" autocomplete="off" value="<?cs if:View.typed ?><?cs var:c.typed ?><?cs elif:appraises && c.found ?><?cs var:c.given ?><?cs else ?><?cs var:c.self ?><?cs /if ?>"></div>
<div class="govuk-form-group"><label class="govuk-label" for="why-<?cs var:c.n ?>"><?cs var:L.rating.column.why ?><span class="govuk-visually-hidden"> <?cs var:c.code ?></span></label>
<textarea class="govuk-textarea" id="why-<?cs var:c.n ?>" name="why" rows="2">
<?cs if:View.typed ?><?cs var:c.typed_why ?><?cs elif:appraises ?><?cs var:c.why ?><?cs else ?><?cs var:c.self_why ?><?cs /if ?></textarea></div>
</section>
<?cs /def ?>

<?cs def:rating_criteria_fields(list, appraises) ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.points ?></h2>
<?cs call:field_error(Form.points) ?>
<?cs each:c = list ?><?cs call:rating_criterion(c, appraises) ?><?cs /each ?>
<?cs /def ?>

<?cs def:rating_criteria(list, given) ?>
<?cs call:scroll(L.rating.points) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.rating.points ?></caption>
<thead><tr><th scope="col"><?cs var:L.rating.column.criterion ?></th><th scope="col" class="app-num"><?cs var:L.rating.column.most ?></th><th scope="col" class="app-num"><?cs var:L.rating.self_points ?></th><?cs if:given ?><th scope="col" class="app-num"><?cs var:L.rating.column.points ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:c = list ?><tr><td data-label="<?cs var:L.rating.column.criterion ?>"><strong><?cs var:c.code ?>.</strong> <?cs var:c.name ?><?cs if:c.evidence ?><br><span class="app-muted"><?cs var:c.evidence ?></span><?cs /if ?><?cs if:c.self_why ?><br><span class="app-muted"><?cs var:L.rating.self_why ?>: <?cs var:c.self_why ?></span><?cs /if ?><?cs if:c.why ?><br><span class="app-muted"><?cs var:L.rating.given_why ?>: <?cs var:c.why ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.rating.column.most ?>"><?cs var:c.most ?></td><td class="app-num" data-label="<?cs var:L.rating.self_points ?>"><?cs if:c.said ?><?cs var:c.self ?><?cs else ?>–<?cs /if ?></td><?cs if:given ?><td class="app-num" data-label="<?cs var:L.rating.column.points ?>"><strong><?cs var:c.given ?></strong></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:rating_press(may, path, title, text) ?><?cs if:may ?>
<details class="govuk-details"<?cs if:Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:title ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.rating.reason, "", "3") ?>
<?cs call:button_quiet(title) ?>
</form></div></details>
<?cs /if ?><?cs /def ?>

<?cs def:rating_complaint(c) ?>
<dl class="govuk-summary-list"><?cs call:fact(L.rating.complaint.kind.title, c.kind) ?><?cs call:fact(L.rating.complaint.received, c.received) ?><?cs call:fact(L.rating.complaint.words, c.words) ?><?cs call:fact(L.rating.complaint.entered, c.entered) ?><?cs if:!c.waiting ?><?cs call:fact(L.rating.complaint.outcome.title, c.outcome) ?><?cs call:fact(L.rating.complaint.verifier, c.verifier) ?><?cs call:fact(L.rating.complaint.document, c.document) ?><?cs call:fact(L.rating.complaint.result, c.result) ?><?cs call:fact(L.rating.complaint.closed, c.closed) ?><?cs /if ?></dl>
<?cs /def ?>

<?cs def:rating_set_table(list, caption, sum, most) ?>
<h2 class="govuk-heading-m"><?cs var:caption ?> <span class="app-muted">(<?cs var:sum ?> / <?cs var:most ?> <?cs var:L.criteria.unit ?>)</span></h2>
<?cs if:subcount(list) > 0 ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><?cs var:L.rating.set.code ?></th><th scope="col"><?cs var:L.rating.column.criterion ?></th><th scope="col" class="app-num"><?cs var:L.rating.column.most ?></th><th scope="col"><?cs var:L.rating.evidence.title ?></th></tr></thead>
<tbody>
<?cs each:c = list ?><tr><td data-label="<?cs var:L.rating.set.code ?>"><?cs if:c.edit ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.edit ?>"><?cs var:c.code ?></a><?cs else ?><?cs var:c.code ?><?cs /if ?></td><td data-label="<?cs var:L.rating.column.criterion ?>"><?cs var:c.name ?></td><td class="app-num" data-label="<?cs var:L.rating.column.most ?>"><?cs var:c.most ?></td><td data-label="<?cs var:L.rating.evidence.title ?>"><?cs var:c.evidence ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.rating.set.none) ?><?cs /if ?>
<?cs /def ?>

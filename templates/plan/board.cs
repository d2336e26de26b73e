<h1 class="govuk-heading-l"><?cs var:View.Plan.name ?></h1>
<p class="govuk-body"><?cs var:View.Plan.document ?>, <?cs var:View.Plan.day ?> · <?cs var:View.Plan.issuer ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Plan.late_path ?>"><?cs var:L.plan.late.title ?></a><?cs if:View.Plan.report ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Plan.report ?>"><?cs var:L.plan.report.open ?></a><?cs /if ?></p>
<?cs if:View.may ?><div class="app-actions"><?cs call:link_button_quiet(View.Plan.add, L.plan.task.add) ?></div><?cs /if ?>
<?cs if:subcount(View.Tasks) > 0 ?>
<?cs call:scroll(L.plan.tasks) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.tasks ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.task.title ?></th><th scope="col"><?cs var:L.plan.task.due ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.owed ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.done ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.done_late ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.waits ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.late ?></th></tr></thead>
<tbody>
<?cs each:t = View.Tasks ?>
<tr><td data-label="<?cs var:L.plan.task.title ?>"><?cs if:t.number ?><?cs var:t.number ?>. <?cs /if ?><?cs if:View.may ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.path ?>"><?cs var:t.title ?></a><?cs else ?><?cs var:t.title ?><?cs /if ?><br><span class="app-muted"><?cs var:t.owes ?> · <?cs var:t.known ?><?cs if:t.doer ?> · <?cs var:L.plan.task.doer ?> <?cs var:t.doer ?><?cs /if ?></span><?cs if:t.withdrawn ?><br><?cs call:tag("grey", L.plan.task.withdrawn) ?> <?cs var:t.withdrawn ?><?cs /if ?></td><td data-label="<?cs var:L.plan.task.due ?>"><?cs var:t.due ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.owed ?>"><?cs var:t.owed ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.done ?>"><?cs var:t.done ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.done_late ?>"><?cs var:t.done_late ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.waits ?>"><?cs var:t.waits ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.late ?>"><?cs var:t.late ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.board ?></h2>
<?cs call:filters(Page.path, "list") ?>
<?cs call:filter_choice("f-task", "viec", L.plan.task.title, View.TaskChoices) ?>
<?cs call:filter_choice("f-state", "tinh-trang", L.plan.state_is, View.States) ?>
<?cs call:filter_choice("f-kind", "loai", L.plan.kind, View.Kinds) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.plan.agency ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:View.sort ?><input type="hidden" name="xep" value="<?cs var:View.sort ?>"><?cs /if ?>
<?cs call:button_quiet(L.catalog.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.plan.found) ?>
<div id="list">
<?cs if:subcount(View.Agencies) > 0 ?>
<?cs call:scroll(L.plan.board) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.board ?>: <?cs var:View.total ?></caption>
<thead><tr><?cs call:sorthead(L.plan.agency, View.Sort.agency) ?><?cs each:h = View.Heads ?><th scope="col"><?cs var:h.number ?>. <?cs var:h.due ?><span class="govuk-visually-hidden"> <?cs var:h.title ?></span></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:a = View.Agencies ?>
<tr><td data-label="<?cs var:L.plan.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?></a></td><?cs each:c = a.cells ?><td data-label="<?cs var:c.title ?>"><?cs if:c.state ?><?cs call:tag(c.colour, c.state) ?><?cs else ?>–<?cs /if ?></td><?cs /each ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Sort.late.path ?>"><?cs var:L.plan.sort_late ?></a></p>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.plan.none_found) ?>
<?cs /if ?>
</div>
<?cs else ?>
<?cs call:empty(L.plan.no_task) ?>
<?cs /if ?>

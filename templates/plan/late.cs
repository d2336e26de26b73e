<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.plan.late.title ?></h1>
<p class="govuk-body"><?cs var:View.Plan.name ?> (<?cs var:View.Plan.document ?>)</p>
<?cs if:View.total > 0 ?>
<?cs if:View.may ?>
<p class="govuk-body"><?cs if:View.all ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Plan.late_path ?>"><?cs var:L.catalog.approval.choose_none ?></a><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Plan.late_path ?>?tat-ca=1"><?cs var:L.catalog.approval.choose_all ?></a><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Plan.late_path ?>" novalidate>
<?cs call:form_token() ?>
<?cs /if ?>
<?cs call:scroll(L.plan.late.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.late.title ?>: <?cs var:View.total ?></caption>
<thead><tr><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.plan.late.choose ?></span></th><?cs /if ?><th scope="col"><?cs var:L.plan.agency ?></th><th scope="col"><?cs var:L.plan.task.title ?></th><th scope="col"><?cs var:L.plan.task.due ?></th><th scope="col" class="app-num"><?cs var:L.plan.late.days ?></th><th scope="col"><?cs var:L.plan.late.who ?></th><th scope="col"><?cs var:L.plan.late.reminded ?></th></tr></thead>
<tbody>
<?cs each:a = View.Late ?>
<tr><?cs if:View.may ?><?cs call:box(a.id, a.chosen, L.plan.late.choose, a.name) ?><?cs /if ?><td data-label="<?cs var:L.plan.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?></a></td><td data-label="<?cs var:L.plan.task.title ?>"><?cs var:a.title ?><?cs if:a.catalog ?><br><span class="app-muted"><?cs var:a.catalog ?></span><?cs /if ?></td><td data-label="<?cs var:L.plan.task.due ?>"><?cs var:a.due ?></td><td class="app-num" data-label="<?cs var:L.plan.late.days ?>"><?cs var:a.days ?></td><td data-label="<?cs var:L.plan.late.who ?>"><?cs if:a.doer ?><?cs var:a.doer ?><?cs else ?><?cs var:a.head ?><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.plan.late.reminded ?>"><?cs var:a.reminded ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.may ?><?cs call:button(L.plan.late.remind) ?>
</form><?cs /if ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.plan.late.nothing) ?>
<?cs /if ?>

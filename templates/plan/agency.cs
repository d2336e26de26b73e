<h1 class="govuk-heading-l"><?cs var:View.name ?></h1>
<p class="govuk-body"><?cs var:View.plan ?> (<?cs var:View.document ?>)<?cs if:View.head ?> · <?cs var:L.plan.head ?>: <?cs var:View.head ?><?cs /if ?></p>
<?cs if:subcount(View.Tasks) > 0 ?>
<?cs call:scroll(L.plan.tasks) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.tasks ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.task.title ?></th><th scope="col"><?cs var:L.plan.task.due ?></th><th scope="col"><?cs var:L.plan.state_is ?></th><th scope="col"><?cs var:L.plan.tick.done ?></th><th scope="col"><?cs var:L.plan.tick.document ?></th></tr></thead>
<tbody>
<?cs each:t = View.Tasks ?>
<tr><td data-label="<?cs var:L.plan.task.title ?>"><?cs if:t.tick ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.tick ?>"><?cs var:t.title ?></a><?cs else ?><?cs var:t.title ?><?cs /if ?><br><span class="app-muted"><?cs var:t.known ?><?cs if:t.doer ?> · <?cs var:L.plan.task.doer ?> <?cs var:t.doer ?><?cs /if ?></span></td><td data-label="<?cs var:L.plan.task.due ?>"><?cs var:t.due ?></td><td data-label="<?cs var:L.plan.state_is ?>"><?cs call:tag(t.colour, t.state) ?><?cs if:t.catalog ?> <span class="app-muted"><?cs var:t.catalog ?></span><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.plan.tick.done ?>"><?cs var:t.done ?></td><td data-label="<?cs var:L.plan.tick.document ?>"><?cs var:t.document ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.plan.owes_nothing) ?>
<?cs /if ?>
<?cs if:subcount(View.Reminders) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.reminder.title ?></h2>
<?cs call:scroll(L.plan.reminder.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.reminder.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.task.title ?></th><th scope="col"><?cs var:L.plan.reminder.at ?></th><th scope="col"><?cs var:L.plan.reminder.by ?></th></tr></thead>
<tbody>
<?cs each:m = View.Reminders ?>
<tr><td data-label="<?cs var:L.plan.task.title ?>"><?cs var:m.title ?></td><td class="app-when" data-label="<?cs var:L.plan.reminder.at ?>"><?cs var:m.at ?></td><td data-label="<?cs var:L.plan.reminder.by ?>"><?cs var:m.by ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>

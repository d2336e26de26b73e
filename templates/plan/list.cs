<h1 class="govuk-heading-l"><?cs var:L.plan.title ?></h1>
<?cs if:View.may ?><div class="app-actions"><?cs call:link_button("/ke-hoach/lap", L.plan.open) ?></div><?cs /if ?>
<?cs if:subcount(View.Plans) > 0 ?>
<?cs call:scroll(L.plan.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.name ?></th><th scope="col"><?cs var:L.plan.document ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.owed ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.done ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.waits ?></th><th scope="col" class="app-num"><?cs var:L.plan.sum.late ?></th></tr></thead>
<tbody>
<?cs each:p = View.Plans ?>
<tr><td data-label="<?cs var:L.plan.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?><span class="govuk-visually-hidden">, <?cs var:p.document ?></span></a></td><td data-label="<?cs var:L.plan.document ?>"><?cs var:p.document ?>, <?cs var:p.day ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.owed ?>"><?cs var:p.owed ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.done ?>"><?cs var:p.done ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.waits ?>"><?cs var:p.waits ?></td><td class="app-num" data-label="<?cs var:L.plan.sum.late ?>"><?cs if:View.all ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.late_path ?>"><?cs var:p.late ?><span class="govuk-visually-hidden"> <?cs var:L.plan.late.title ?>, <?cs var:p.document ?></span></a><?cs else ?><?cs var:p.late ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.plan.nothing) ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.cluster.plan.title ?></h1>
<p class="govuk-body"><?cs var:L.cluster.plan.about ?></p>
<p class="govuk-body"><strong><?cs var:View.joins ?></strong> <?cs var:L.cluster.plan.joins ?> · <strong><?cs var:View.changes ?></strong> <?cs var:L.cluster.plan.changes ?></p>
<?cs each:p = View.Plans ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:p.task ?></h2>
<p class="govuk-body"><?cs if:p.detail ?><?cs var:p.detail ?> · <?cs /if ?><?cs var:p.output ?> · <?cs var:p.agency ?> <?cs var:p.code ?> · <?cs var:L.catalog.field.coefficient ?> <strong><?cs var:p.coefficient ?></strong></p>
<?cs call:scroll(p.task) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:p.task ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.catalog.field.code ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col"><?cs var:L.cluster.plan.what ?></th></tr></thead>
<tbody>
<?cs each:r = p.rows ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><?cs var:r.agency ?></td><td data-label="<?cs var:L.catalog.field.code ?>"><?cs var:r.code ?></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs call:cluster_words(r) ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs if:r.why_not ?><?cs var:r.before ?><?cs else ?><?cs call:cluster_move(r.before, r.after) ?><?cs /if ?></td><td data-label="<?cs var:L.cluster.plan.what ?>"><?cs if:r.why_not ?><?cs call:tag("grey", L.cluster.plan.stays) ?> <?cs var:r.why_not ?><?cs elif:r.changes ?><?cs call:tag("yellow", L.cluster.plan.told) ?><?cs else ?><?cs call:tag("green", L.cluster.plan.points) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
</section>
<?cs /each ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<?cs call:form_token() ?><input type="hidden" name="deed" value="go"><input type="hidden" name="seen" value="<?cs var:View.seen ?>"><?cs if:View.middle ?><input type="hidden" name="middle" value="<?cs var:View.middle ?>"><?cs /if ?>
<?cs each:c = View.Chosen ?><input type="hidden" name="kept[]" value="<?cs var:c.value ?>">
<?cs /each ?>
<div class="app-actions"><?cs call:button(L.cluster.plan.go) ?><?cs call:link_button_quiet(View.path, L.cluster.plan.back) ?></div>
</form>

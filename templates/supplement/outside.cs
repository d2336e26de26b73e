<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.outside_work.title ?></h1>
<p class="govuk-body"><?cs var:L.outside_work.text ?></p>
<?cs if:View.supplement ?><p class="govuk-body"><?cs var:L.outside_work.into ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.supplement ?>"><?cs var:L.outside_work.supplement ?></a>.</p><?cs elif:View.ruling ?><p class="govuk-body"><?cs var:L.outside_work.open_first ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.ruling ?>"><?cs var:L.supplement.start ?></a>.</p><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.outside_work.waiting ?> (<?cs var:View.waiting ?>)</h2>
<div id="list">
<?cs if:subcount(View.Works) > 0 ?>
<?cs if:View.may && View.waiting > 0 ?><form method="post" action="<?cs var:Page.base ?>/danh-muc/ngoai/xu-ly" novalidate>
<?cs call:form_token() ?><?cs /if ?>
<?cs call:scroll(L.outside_work.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.outside_work.title ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.outside_work.choose ?></span></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.output ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.group ?></th><th scope="col" class="app-num"><?cs var:L.outside_work.points ?></th><th scope="col" class="app-num"><?cs var:L.outside_work.coefficient ?></th><th scope="col"><?cs var:L.outside_work.period ?></th><th scope="col"><?cs var:L.catalog.list.state ?></th></tr></thead>
<tbody>
<?cs each:w = View.Works ?>
<tr><?cs if:w.waits && View.may ?><td class="app-box"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen-<?cs var:w.id ?>" name="chosen" type="checkbox" value="<?cs var:w.value ?>"<?cs if:w.chosen ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen-<?cs var:w.id ?>"><span class="govuk-visually-hidden"><?cs var:L.outside_work.choose ?> <?cs var:w.task ?></span></label></div></div></td><?cs else ?><td></td><?cs /if ?><td data-label="<?cs var:L.catalog.field.task ?>"><?cs var:w.task ?><br><span class="app-muted"><?cs if:w.assigner ?><?cs var:L.outside_work.assigner ?>: <?cs var:w.assigner ?> · <?cs /if ?><?cs var:w.by ?> · <?cs var:w.at ?></span></td><td data-label="<?cs var:L.catalog.field.output ?>"><?cs var:w.output ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.group ?>"><?cs var:w.group ?></td><td class="app-num" data-label="<?cs var:L.outside_work.points ?>"><?cs var:w.points ?></td><td class="app-num" data-label="<?cs var:L.outside_work.coefficient ?>"><?cs var:w.coefficient ?></td><td data-label="<?cs var:L.outside_work.period ?>"><?cs var:w.period ?></td><td data-label="<?cs var:L.catalog.list.state ?>"><?cs if:w.state == "taken" ?><?cs call:tag("green", w.state_text) ?><?cs if:View.may ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:w.row_path ?>"><?cs var:L.outside_work.row ?><span class="govuk-visually-hidden"> <?cs var:w.task ?></span></a><?cs /if ?><?cs elif:w.state == "declined" ?><?cs call:tag("grey", w.state_text) ?> <?cs var:w.reason ?><?cs else ?><?cs call:tag("yellow", w.state_text) ?><?cs /if ?><?cs if:w.answered_at ?><br><span class="app-muted"><?cs var:w.answered_by ?> · <?cs var:w.answered_at ?></span><?cs /if ?><?cs if:w.again && View.may ?><?cs if:w.state == "taken" ?><br><span class="app-muted"><?cs var:L.outside_work.again_taken ?></span><?cs /if ?><div class="app-actions"><button class="govuk-button govuk-button--secondary" type="submit" form="again" name="again" value="<?cs var:w.value ?>"><?cs var:L.outside_work.again ?><span class="govuk-visually-hidden"> <?cs var:w.task ?></span></button></div><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.may && View.waiting > 0 ?>
<?cs if:View.supplement ?><div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="take"><?cs var:L.outside_work.take ?></button></div><?cs /if ?>
<div class="app-narrow">
<?cs call:area(Form.reason, L.outside_work.reason, L.outside_work.reason_hint, "2") ?>
</div>
<div class="app-actions"><?cs call:button_as("deed", "decline", L.outside_work.decline) ?></div>
<?cs else ?><?cs call:catalog_unsaved(Form.reason) ?><?cs /if ?>
<?cs if:View.may && View.waiting > 0 ?></form><?cs /if ?>
<?cs if:View.may && View.again ?><form id="again" method="post" action="<?cs var:Page.base ?>/danh-muc/ngoai/xem-lai"><?cs call:form_token() ?></form><?cs /if ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.outside_work.nothing) ?>
<?cs call:catalog_unsaved(Form.reason) ?>
<?cs /if ?>
</div>
<?cs if:View.may ?><h2 class="govuk-heading-m"><?cs var:L.outside_work.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/danh-muc/ngoai/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.task, L.catalog.field.task, "", "2") ?>
<?cs call:area(Form.output, L.catalog.field.output, L.catalog.hint.output, "2") ?>
<?cs call:select(Form.group, L.catalog.field.group, "", View.Groups) ?>
<?cs call:number(Form.points, L.outside_work.points, L.outside_work.points_hint) ?>
<?cs call:number(Form.coefficient, L.outside_work.coefficient, L.outside_work.coefficient_hint) ?>
<?cs call:input(Form.period, L.outside_work.period, L.outside_work.period_hint, "m") ?>
<?cs call:input(Form.assigner, L.outside_work.assigner, "", "l") ?>
<?cs call:button(L.outside_work.enter) ?>
</form><?cs /if ?>

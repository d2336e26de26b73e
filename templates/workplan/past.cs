<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.workplan.past ?></h1>
<p class="govuk-body"><?cs var:View.unit ?>: <?cs var:L.workplan.past_about ?> <?cs var:View.before ?> → <?cs var:View.year ?>.</p>
<?cs if:subcount(View.Lines) > 0 ?>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/ke-hoach/nam-truoc" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="don-vi" value="<?cs var:View.unit_id ?>"><input type="hidden" name="nam" value="<?cs var:View.year ?>">
<?cs call:field_error(Form.chosen) ?>
<?cs call:scroll(L.workplan.past) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.workplan.past ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><th scope="col"><?cs var:L.work.person ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.workplan.when.title ?></th></tr></thead>
<tbody>
<?cs each:l = View.Lines ?>
<tr><td data-label="<?cs var:L.work.work ?>"><?cs if:l.gone ?><?cs call:work_words(l) ?><br><?cs call:tag("red", L.workplan.state.gone) ?><?cs else ?><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen<?cs if:!first(l) ?>-<?cs var:name(l) ?><?cs /if ?>" name="chosen" type="checkbox" value="<?cs var:l.value ?>"<?cs if:l.on ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen<?cs if:!first(l) ?>-<?cs var:name(l) ?><?cs /if ?>"><?cs call:work_words(l) ?></label></div></div><?cs /if ?></td><td data-label="<?cs var:L.work.person ?>"><?cs if:l.who ?><?cs var:l.who ?><?cs else ?><span class="app-muted"><?cs var:L.workplan.open ?></span><?cs /if ?><?cs if:l.left ?><br><?cs call:tag("yellow", L.workplan.left) ?> <span class="app-muted"><?cs var:l.left ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:l.quantity ?></td><td data-label="<?cs var:L.workplan.when.title ?>"><?cs var:l.when ?><?cs if:l.span ?>, <?cs var:l.span ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:button(L.workplan.take) ?>
</form>
<?cs else ?>
<?cs call:empty(L.workplan.past_none) ?>
<?cs /if ?>

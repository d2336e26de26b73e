<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.workplan.give ?></h1>
<?cs call:filters("/cong-viec/ke-hoach/giao", "list") ?>
<?cs if:View.several ?><?cs call:filter_choice("f-unit", "don-vi", L.workplan.unit, View.Units) ?><?cs else ?><input type="hidden" name="don-vi" value="<?cs var:View.unit_id ?>"><?cs /if ?>
<?cs call:filter_choice("f-period", "ky", L.work.period, View.Periods) ?>
<?cs call:button_quiet(L.work.look_period) ?>
<?cs call:filters_end() ?>
<div id="list">
<p class="govuk-body"><strong><?cs var:View.unit ?></strong>, <?cs var:L.work.when_period ?> <?cs var:View.period ?>: <?cs var:View.total ?> <?cs var:L.workplan.fall ?>; <?cs var:L.work.when_freeze ?> <?cs var:View.freeze ?>.</p>
<?cs if:View.total > 0 ?>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/ke-hoach/giao" novalidate data-guard>
<?cs call:form_token() ?>
<input type="hidden" name="don-vi" value="<?cs var:View.unit_id ?>"><input type="hidden" name="ky" value="<?cs var:View.ky ?>">
<?cs call:field_error(Form.chosen) ?>
<?cs call:field_error(Form.to) ?>
<?cs call:scroll(L.workplan.give) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.workplan.give ?>, <?cs var:View.period ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><th scope="col"><?cs var:L.work.person ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.work.deadline ?></th><th scope="col"><?cs var:L.work.state_title ?></th></tr></thead>
<tbody>
<?cs each:d = View.Falls ?>
<tr><td data-label="<?cs var:L.work.work ?>"><?cs if:d.may ?><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen<?cs if:!first(d) ?>-<?cs var:name(d) ?><?cs /if ?>" name="chosen" type="checkbox" value="<?cs var:d.key ?>"<?cs if:d.on ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen<?cs if:!first(d) ?>-<?cs var:name(d) ?><?cs /if ?>"><?cs call:work_words(d) ?></label></div></div><?cs else ?><?cs call:work_words(d) ?><?cs /if ?></td><td data-label="<?cs var:L.work.person ?>"><?cs if:d.person ?><?cs var:d.person ?><?cs /if ?><?cs if:subcount(d.To) > 0 ?><?cs if:d.person ?><br><?cs /if ?><label class="govuk-visually-hidden" for="to<?cs if:!first(d) ?>-<?cs var:name(d) ?><?cs /if ?>"><?cs var:L.workplan.to ?>: <?cs if:d.subject ?><?cs var:d.subject ?><?cs else ?><?cs var:d.product ?><?cs /if ?></label><select class="govuk-select" id="to<?cs if:!first(d) ?>-<?cs var:name(d) ?><?cs /if ?>" name="to"><option value=""><?cs var:L.work.choose_person ?></option><?cs each:o = d.To ?><option value="<?cs var:o.value ?>"<?cs if:o.chosen ?> selected<?cs /if ?>><?cs var:o.text ?></option><?cs /each ?></select><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:d.quantity ?></td><td class="app-when" data-label="<?cs var:L.work.deadline ?>"><?cs var:d.deadline ?><?cs if:d.moved ?><br><span class="app-muted"><?cs var:L.work.moved_from ?> <?cs var:d.moved ?></span><?cs /if ?></td><td data-label="<?cs var:L.work.state_title ?>"><?cs call:tag(d.colour, d.state) ?><?cs if:d.extra ?> <?cs call:tag("yellow", L.workplan.extra) ?><?cs /if ?><?cs if:d.why ?><br><span class="app-muted"><?cs var:d.why ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.may ?>
<?cs if:View.extra ?><div class="app-narrow"><?cs call:input(Form.reason, L.work.reason, L.workplan.reason_hint, "") ?></div><?cs /if ?>
<?cs call:button(L.work.give_ticked) ?>
<?cs else ?>
<p class="govuk-body"><?cs var:L.workplan.all_given ?></p>
<?cs /if ?>
</form>
<?cs else ?>
<?cs call:empty(L.workplan.none_falls) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.work.legal) ?>

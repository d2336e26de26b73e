<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.work.again ?></h1>
<p class="govuk-body"><?cs var:L.work.again_from ?> <?cs var:View.from ?> <?cs var:L.work.again_to ?> <?cs var:View.to ?>. <?cs var:L.work.again_about ?> <?cs var:View.freeze ?>.</p>
<?cs if:subcount(View.Works) > 0 ?>
<?cs if:View.more ?><p class="govuk-body"><?cs var:L.work.again_more ?></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/don-vi/lap-lai" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="ky" value="<?cs var:View.ky ?>">
<?cs call:field_error(Form.chosen) ?>
<?cs call:scroll(L.work.again) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.again ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.person ?></th><th scope="col"><?cs var:L.work.work ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.work.deadline_was ?></th><th scope="col"><?cs var:L.work.deadline_next ?></th></tr></thead>
<tbody>
<?cs each:d = View.Works ?>
<tr><td data-label="<?cs var:L.work.person ?>"><?cs if:d.already ?><?cs var:d.person ?><br><span class="app-muted"><?cs var:L.work.again_already ?></span><?cs elif:d.gone ?><?cs var:d.person ?><br><span class="app-muted"><?cs var:L.work.again_gone ?></span><?cs else ?><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen<?cs if:!first(d) ?>-<?cs var:name(d) ?><?cs /if ?>" name="chosen" type="checkbox" value="<?cs var:d.value ?>"<?cs if:d.on ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen<?cs if:!first(d) ?>-<?cs var:name(d) ?><?cs /if ?>"><?cs var:d.person ?></label></div></div><?cs /if ?></td><td data-label="<?cs var:L.work.work ?>"><?cs call:work_words(d) ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:d.quantity ?></td><td class="app-when" data-label="<?cs var:L.work.deadline_was ?>"><?cs var:d.deadline ?></td><td class="app-when" data-label="<?cs var:L.work.deadline_next ?>"><?cs var:d.next ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:button(L.work.give_ticked) ?>
</form>
<?cs else ?>
<?cs call:empty(L.work.again_none) ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.work.split_title ?></h1>
<div class="app-narrow"><?cs call:work_product(View.Product) ?></div>
<p class="govuk-body"><?cs var:L.work.split_about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<div class="app-narrow">
<?cs call:input(Form.subject, L.work.subject, L.work.subject_hint, "") ?>
<?cs call:number(Form.quantity, L.work.quantity, L.work.split_quantity_hint) ?>
</div>
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><?cs var:L.work.parts ?></legend>
<?cs call:field_error(Form.part_person) ?><?cs call:field_error(Form.part_share) ?><?cs call:field_error(Form.part_deadline) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.parts ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.person ?></th><th scope="col"><?cs var:L.work.share ?></th><th scope="col"><?cs var:L.work.deadline ?></th></tr></thead>
<tbody>
<?cs each:p = View.Parts ?>
<tr><td data-label="<?cs var:L.work.person ?>"><label class="govuk-visually-hidden" for="part_person<?cs if:!first(p) ?>-<?cs var:p.n ?><?cs /if ?>"><?cs var:L.work.person ?> <?cs var:p.n ?></label><select class="govuk-select" id="part_person<?cs if:!first(p) ?>-<?cs var:p.n ?><?cs /if ?>" name="part_person[]"><option value=""><?cs var:L.work.choose_person ?></option><?cs each:o = p.People ?><option value="<?cs var:o.id ?>"<?cs if:o.on ?> selected<?cs /if ?>><?cs var:o.name ?> · <?cs var:o.unit ?></option><?cs /each ?></select></td><td data-label="<?cs var:L.work.share ?>"><label class="govuk-visually-hidden" for="part_share<?cs if:!first(p) ?>-<?cs var:p.n ?><?cs /if ?>"><?cs var:L.work.share ?> <?cs var:p.n ?></label><input class="govuk-input govuk-input--width-5" id="part_share<?cs if:!first(p) ?>-<?cs var:p.n ?><?cs /if ?>" name="part_share[]" type="text" autocomplete="off" value="<?cs var:p.share ?>"></td><td data-label="<?cs var:L.work.deadline ?>"><label class="govuk-visually-hidden" for="part_deadline<?cs if:!first(p) ?>-<?cs var:p.n ?><?cs /if ?>"><?cs var:L.work.deadline ?> <?cs var:p.n ?></label><input class="govuk-input govuk-input--width-10" id="part_deadline<?cs if:!first(p) ?>-<?cs var:p.n ?><?cs /if ?>" name="part_deadline[]" type="text" inputmode="numeric" autocomplete="off" placeholder="<?cs var:L.field.day_form ?>" value="<?cs var:p.deadline ?>"></td></tr>
<?cs /each ?>
</tbody>
</table>
</fieldset>
<div class="app-narrow">
<?cs call:work_whens() ?>
<?cs call:input(Form.reason, L.work.reason, L.work.reason_hint, "") ?>
<?cs call:input(Form.document, L.work.document, L.work.document_hint, "m") ?>
<?cs call:button(L.work.give) ?>
</div>
</form>

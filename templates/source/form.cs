<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.fresh ?><?cs var:L.source.add ?><?cs else ?><?cs var:L.source.edit ?><?cs /if ?></h1>
<?cs if:View.fresh ?><p class="govuk-body"><?cs var:L.source.add_how ?></p><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<h2 class="govuk-heading-m"><?cs var:L.source.step.what ?></h2>
<?cs call:input(Form.called, L.source.name, L.source.name_hint, "l") ?>
<?cs if:View.fresh ?><?cs call:input(Form.code, L.source.code, L.source.code_hint, "m") ?><?cs else ?><p class="govuk-body"><?cs var:L.source.code ?>: <strong><?cs var:View.code ?></strong></p><?cs /if ?>
<?cs call:select(Form.agency, L.source.agency, L.source.agency_hint, View.Agencies) ?>
<?cs call:input(Form.owner, L.source.owner, L.source.owner_hint, "m") ?>
<h2 class="govuk-heading-m"><?cs var:L.source.step.way ?></h2>
<?cs call:radios(Form.way, L.source.way.title, "", View.Ways) ?>
<div class="app-only app-only--rest app-only--edxml">
<?cs call:input(Form.address, L.source.address, L.source.address_hint, "l") ?>
<?cs call:radios(Form.auth, L.source.auth.title, L.source.auth.hint, View.Auths) ?>
<details class="govuk-details"<?cs if:Form.client.value || Form.token_address.value || Form.client.error || Form.token_address.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.source.auth.more ?></span></summary><div class="govuk-details__text">
<?cs call:input(Form.client, L.source.client, L.source.client_hint, "m") ?>
<?cs call:input(Form.token_address, L.source.token_address, L.source.token_hint, "l") ?>
</div></details>
</div>
<div class="app-only app-only--rest app-only--edxml app-only--drop">
<?cs call:number(Form.minutes, L.source.minutes, L.source.minutes_hint) ?>
<h2 class="govuk-heading-m"><?cs var:L.source.map.title ?></h2>
<p class="govuk-body app-only app-only--edxml"><?cs var:L.source.map.edxml ?></p>
<div class="app-only app-only--rest app-only--drop">
<p class="govuk-body app-only app-only--rest"><?cs var:L.source.map.rest ?></p>
<p class="govuk-body app-only app-only--drop"><?cs var:L.source.map.drop ?></p>
<?cs call:source_example() ?>
<?cs call:radios(Form.gives, L.source.gives.title, "", View.Gives) ?>
<?cs call:input(Form.list, L.source.around.list, L.source.around.list_hint, "l") ?>
<?cs call:input(Form.external_id, L.source.field.external_id, L.source.field_hint.external_id, "l") ?>
<?cs call:input(Form.person, L.source.field.person, L.source.field_hint.person, "l") ?>
<?cs call:input(Form.product, L.source.field.product, L.source.field_hint.product, "l") ?>
<div class="app-gives" data-gives="tasks">
<?cs call:input(Form.subject, L.source.field.subject, L.source.field_hint.subject, "l") ?>
<?cs call:input(Form.deadline, L.source.field.deadline, L.source.field_hint.deadline, "l") ?>
<details class="govuk-details"<?cs if:Form.document.value || Form.document.error || Form.document_day.value || Form.document_day.error || Form.assigner.value || Form.assigner.error || Form.given_on.value || Form.given_on.error || Form.quantity.value || Form.quantity.error || Form.status.value || Form.status.error || Form.words_done.value || Form.words_done.error || Form.words_withdrawn.value || Form.words_withdrawn.error || Form.done_on.value || Form.done_on.error || Form.done_document.value || Form.done_document.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.source.map.more ?></span></summary><div class="govuk-details__text">
<?cs call:input(Form.document, L.source.field.document, "", "l") ?>
<?cs call:input(Form.document_day, L.source.field.document_day, "", "l") ?>
<?cs call:input(Form.assigner, L.source.field.assigner, "", "l") ?>
<?cs call:input(Form.given_on, L.source.field.given_on, "", "l") ?>
<?cs call:input(Form.quantity, L.source.field.quantity, "", "l") ?>
<?cs call:input(Form.status, L.source.field.status, L.source.field_hint.status, "l") ?>
<?cs call:area(Form.words_done, L.source.list.done, L.source.list.hint, "3") ?>
<?cs call:area(Form.words_withdrawn, L.source.list.withdrawn, L.source.list.hint, "3") ?>
<?cs call:input(Form.done_on, L.source.field.done_on, "", "l") ?>
<?cs call:input(Form.done_document, L.source.field.done_document, "", "l") ?>
</div></details>
</div>
<div class="app-gives" data-gives="counts">
<?cs call:input(Form.register, L.source.field.register, L.source.field_hint.register, "l") ?>
<?cs call:input(Form.day, L.source.field.day, "", "l") ?>
<?cs call:input(Form.came, L.source.field.came, "", "l") ?>
<?cs call:input(Form.done, L.source.field.done, "", "l") ?>
<?cs call:input(Form.late, L.source.field.late, "", "l") ?>
</div>
</div>
<details class="govuk-details"<?cs if:Form.persons.value || Form.persons.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.source.map.persons ?></span></summary><div class="govuk-details__text">
<?cs call:area(Form.persons, L.source.persons, L.source.persons_hint, "5") ?>
</div></details>
<details class="govuk-details app-only app-only--rest"<?cs if:Form.cursor.value || Form.cursor.error || Form.position.value || Form.position.error || Form.next.value || Form.next.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.source.map.around ?></span></summary><div class="govuk-details__text">
<?cs call:input(Form.cursor, L.source.around.cursor, L.source.around.cursor_hint, "m") ?>
<?cs call:input(Form.position, L.source.around.position, L.source.around.position_hint, "l") ?>
<?cs call:input(Form.next, L.source.around.next, L.source.around.next_hint, "l") ?>
</div></details>
</div>
<?cs call:check(Form.enabled, L.source.enabled, L.source.enabled_hint) ?>
<?cs call:button(L.source.save) ?>
</form>

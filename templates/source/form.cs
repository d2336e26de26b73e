<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.fresh ?><?cs var:L.source.add ?><?cs else ?><?cs var:L.source.edit ?><?cs /if ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.fresh ?><?cs call:input(Form.code, L.source.code, L.source.code_hint, "m") ?><?cs else ?><p class="govuk-body"><?cs var:L.source.code ?>: <strong><?cs var:View.code ?></strong></p><?cs /if ?>
<?cs call:input(Form.called, L.source.name, L.source.name_hint, "l") ?>
<?cs call:radios(Form.way, L.source.way.title, "", View.Ways) ?>
<?cs call:select(Form.agency, L.source.agency, L.source.agency_hint, View.Agencies) ?>
<?cs call:input(Form.owner, L.source.owner, L.source.owner_hint, "m") ?>
<?cs call:input(Form.address, L.source.address, L.source.address_hint, "l") ?>
<?cs call:radios(Form.auth, L.source.auth.title, "", View.Auths) ?>
<?cs call:input(Form.client, L.source.client, L.source.client_hint, "m") ?>
<?cs call:input(Form.token_address, L.source.token_address, L.source.token_hint, "l") ?>
<?cs call:number(Form.minutes, L.source.minutes, "") ?>
<?cs call:check(Form.enabled, L.source.enabled, "") ?>
<h2 class="govuk-heading-m"><?cs var:L.source.map.title ?></h2>
<p class="govuk-body"><?cs var:L.source.map.how ?></p>
<?cs call:radios(Form.gives, L.source.gives.title, L.source.gives.hint, View.Gives) ?>
<?cs call:input(Form.external_id, L.source.field.external_id, L.source.field_hint.external_id, "l") ?>
<?cs call:input(Form.person, L.source.field.person, "", "l") ?>
<?cs call:input(Form.product, L.source.field.product, "", "l") ?>
<?cs call:area(Form.persons, L.source.persons, L.source.persons_hint, "5") ?>
<div class="app-gives" data-gives="tasks">
<h3 class="govuk-heading-s"><?cs var:L.source.map.tasks ?></h3>
<?cs call:input(Form.subject, L.source.field.subject, "", "l") ?>
<?cs call:input(Form.deadline, L.source.field.deadline, "", "l") ?>
<?cs call:input(Form.given_on, L.source.field.given_on, "", "l") ?>
<?cs call:input(Form.document, L.source.field.document, "", "l") ?>
<?cs call:input(Form.document_day, L.source.field.document_day, "", "l") ?>
<?cs call:input(Form.assigner, L.source.field.assigner, "", "l") ?>
<?cs call:input(Form.quantity, L.source.field.quantity, "", "l") ?>
<?cs call:input(Form.status, L.source.field.status, "", "l") ?>
<?cs call:input(Form.done_on, L.source.field.done_on, "", "l") ?>
<?cs call:input(Form.done_document, L.source.field.done_document, "", "l") ?>
<?cs call:area(Form.words_done, L.source.list.done, L.source.list.hint, "3") ?>
<?cs call:area(Form.words_withdrawn, L.source.list.withdrawn, L.source.list.hint, "3") ?>
</div>
<div class="app-gives" data-gives="counts">
<h3 class="govuk-heading-s"><?cs var:L.source.map.counts ?></h3>
<?cs call:input(Form.register, L.source.field.register, L.source.field_hint.register, "l") ?>
<?cs call:input(Form.day, L.source.field.day, "", "l") ?>
<?cs call:input(Form.came, L.source.field.came, "", "l") ?>
<?cs call:input(Form.done, L.source.field.done, "", "l") ?>
<?cs call:input(Form.late, L.source.field.late, "", "l") ?>
</div>
<h3 class="govuk-heading-s"><?cs var:L.source.map.around ?></h3>
<?cs call:input(Form.list, L.source.around.list, L.source.around.list_hint, "l") ?>
<?cs call:input(Form.cursor, L.source.around.cursor, L.source.around.cursor_hint, "m") ?>
<?cs call:input(Form.position, L.source.around.position, L.source.around.position_hint, "l") ?>
<?cs call:input(Form.next, L.source.around.next, L.source.around.next_hint, "l") ?>
<?cs call:button(L.source.save) ?>
</form>

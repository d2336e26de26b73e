<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.name ?></h1>
<p class="govuk-body"><?cs var:L.dispatch.begin_about ?></p>
<?cs if:subcount(View.Catalogs) > 0 ?>
<form method="post" action="<?cs var:Page.base ?>/van-ban/moi" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="kind" value="<?cs var:View.kind ?>">
<?cs call:field_group(Form.chosen) ?>
<fieldset class="govuk-fieldset" id="chosen"<?cs if:Form.chosen.error ?> aria-describedby="chosen-error"<?cs /if ?>>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><?cs var:L.dispatch.choose ?></legend>
<?cs call:field_error(Form.chosen) ?>
<?cs if:View.one ?><div class="govuk-radios govuk-radios--small" data-module="govuk-radios">
<?cs each:c = View.Catalogs ?><div class="govuk-radios__item"><input class="govuk-radios__input" id="chosen-<?cs var:c.id ?>" name="chosen" type="radio" value="<?cs var:c.value ?>"<?cs if:c.chosen ?> checked<?cs /if ?>><label class="govuk-label govuk-radios__label" for="chosen-<?cs var:c.id ?>"><?cs var:c.agency ?> <span class="app-muted">· <?cs var:c.state_text ?></span></label></div>
<?cs /each ?></div>
<?cs else ?><div class="govuk-checkboxes govuk-checkboxes--small">
<?cs each:c = View.Catalogs ?><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen-<?cs var:c.id ?>" name="chosen" type="checkbox" value="<?cs var:c.value ?>"<?cs if:c.chosen ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen-<?cs var:c.id ?>"><?cs var:c.agency ?> <span class="app-muted">· <?cs var:c.state_text ?></span></label></div>
<?cs /each ?></div>
<?cs /if ?>
</fieldset>
</div>
<?cs call:button(L.dispatch.make) ?>
</form>
<?cs else ?>
<?cs call:empty(L.dispatch.no_catalog) ?>
<?cs /if ?>
<?cs call:legal(L.dispatch.legal) ?>

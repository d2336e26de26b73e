<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Say.title ?></h1>
<?cs if:subcount(View.Catalogs) > 0 ?>
<p class="govuk-body"><?cs var:View.Say.text ?></p>
<p class="govuk-body"><?cs if:View.all ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>"><?cs var:L.catalog.approval.choose_none ?></a><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>?tat-ca=1"><?cs var:L.catalog.approval.choose_all ?></a><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<?cs call:form_token() ?>
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><?cs var:View.Say.choose ?> (<?cs var:View.total ?>)</legend>
<div class="govuk-checkboxes govuk-checkboxes--small">
<?cs each:c = View.Catalogs ?><?cs if:c.may ?><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen-<?cs var:c.id ?>" name="chosen" type="checkbox" value="<?cs var:c.value ?>"<?cs if:c.chosen ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen-<?cs var:c.id ?>"><?cs var:c.agency ?> <span class="app-muted"><?cs if:c.supplement ?>· <?cs var:L.supplement.is ?> <?cs /if ?>· <?cs var:c.rows ?> <?cs var:L.catalog.approval.rows ?> · <?cs var:L.catalog.round ?> <?cs var:c.round ?></span></label> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:L.catalog.approval.look ?><span class="govuk-visually-hidden"> <?cs var:c.agency ?></span></a></div>
<?cs else ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.agency ?></a>: <?cs var:L.catalog.approval.not_own ?></p>
<?cs /if ?><?cs /each ?>
</div>
</fieldset>
<div class="app-narrow">
<?cs call:area(Form.reason, L.catalog.approval.reason, L.catalog.approval.reason_hint, "3") ?>
</div>
<div class="app-actions">
<button class="govuk-button" type="submit" name="deed" value="go"><?cs var:View.Say.go ?></button>
<?cs call:button_as("deed", "send_back", L.catalog.approval.send_back) ?>
</div>
</form>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:catalog_unsaved(Form.reason) ?>
<?cs call:empty(View.Say.nothing) ?>
<?cs /if ?>

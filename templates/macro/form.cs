<?cs def:errors() ?><?cs if:subcount(Form.errors) > 0 ?>
<div class="govuk-error-summary" data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title"><?cs var:L.field.errors ?></h2>
<div class="govuk-error-summary__body">
<ul class="govuk-list govuk-error-summary__list">
<?cs each:error = Form.errors ?><li><?cs if:error.field ?><a href="#<?cs var:error.field ?>"><?cs if:error.label ?><?cs var:error.label ?>: <?cs /if ?><?cs var:error.text ?></a><?cs else ?><?cs var:error.text ?><?cs /if ?></li>
<?cs /each ?></ul>
</div>
</div>
</div>
<?cs /if ?><?cs /def ?>

<?cs def:form_token_of(version) ?><input type="hidden" name="form" value="<?cs var:Page.token ?>"><input type="hidden" name="version" value="<?cs var:version ?>"><?cs /def ?>

<?cs def:form_token() ?><input type="hidden" name="form" value="<?cs var:Page.token ?>"><?cs if:Form.version ?><input type="hidden" name="version" value="<?cs var:Form.version ?>"><?cs /if ?><?cs /def ?>

<?cs def:button(text) ?><button class="govuk-button" type="submit"><?cs var:text ?></button><?cs /def ?>

<?cs def:form_again(text) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs each:row = View.Fields ?><input type="hidden" name="<?cs var:row.name ?>" value="<?cs var:row.value ?>">
<?cs /each ?>
<?cs call:button(text) ?>
</form>
<?cs /def ?>

<?cs def:button_quiet(text) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:text ?></button><?cs /def ?>

<?cs def:button_warn(text) ?><button class="govuk-button govuk-button--warning" type="submit"><?cs var:text ?></button><?cs /def ?>

<?cs def:button_as(name, value, text) ?><button class="govuk-button govuk-button--secondary" type="submit" name="<?cs var:name ?>" value="<?cs var:value ?>"><?cs var:text ?></button><?cs /def ?>

<?cs def:link_button(path, text) ?><a class="govuk-button" href="<?cs var:Page.base ?><?cs var:path ?>"><?cs var:text ?></a><?cs /def ?>

<?cs def:link_button_quiet(path, text) ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:path ?>"><?cs var:text ?></a><?cs /def ?>

<?cs def:filters(path, list) ?><form class="app-filters" method="get" action="<?cs var:Page.base ?><?cs var:path ?>" data-hx-get="<?cs var:Page.base ?><?cs var:path ?>" data-hx-target="#<?cs var:list ?>" data-hx-select="#<?cs var:list ?>" data-hx-select-oob="#<?cs var:list ?>-total:innerHTML" data-hx-swap="outerHTML" data-hx-trigger="submit, change changed, input changed delay:300ms target:[type=search]" data-hx-sync="this:queue last" data-hx-replace-url="true"><?cs /def ?>

<?cs def:filters_end() ?></form><?cs /def ?>

<?cs def:filter_choice(id, name, label, options) ?><div class="govuk-form-group"><label class="govuk-label" for="<?cs var:id ?>"><?cs var:label ?></label><select class="govuk-select" id="<?cs var:id ?>" name="<?cs var:name ?>"><?cs each:o = options ?><option value="<?cs var:o.value ?>"<?cs if:o.chosen ?> selected<?cs /if ?>><?cs var:o.text ?></option><?cs /each ?></select></div><?cs /def ?>

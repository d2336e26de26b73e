<?cs def:select(f, label, hint, options) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<select class="govuk-select<?cs if:f.error ?> govuk-select--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>"<?cs call:field_described(f, hint) ?>>
<?cs each:option = options ?><option value="<?cs var:option.value ?>"<?cs if:option.value == f.value ?> selected<?cs /if ?>><?cs var:option.text ?></option>
<?cs /each ?></select>
</div>
<?cs /def ?>

<?cs def:choice_legend(f, label, hint) ?><legend class="govuk-fieldset__legend"><?cs var:label ?></legend><?cs if:hint ?>
<div id="<?cs var:f.name ?>-hint" class="govuk-hint"><?cs var:hint ?></div><?cs /if ?><?cs call:field_error(f) ?><?cs /def ?>

<?cs def:choice_described(f, hint) ?><?cs if:hint && f.error ?> aria-describedby="<?cs var:f.name ?>-hint <?cs var:f.name ?>-error"<?cs elif:hint ?> aria-describedby="<?cs var:f.name ?>-hint"<?cs elif:f.error ?> aria-describedby="<?cs var:f.name ?>-error"<?cs /if ?><?cs /def ?>

<?cs def:radios(f, label, hint, options) ?>
<?cs call:field_group(f) ?>
<fieldset class="govuk-fieldset"<?cs call:choice_described(f, hint) ?>>
<?cs call:choice_legend(f, label, hint) ?>
<div class="govuk-radios govuk-radios--small">
<?cs each:option = options ?>
<div class="govuk-radios__item">
<input class="govuk-radios__input" id="<?cs var:f.name ?><?cs if:!first(option) ?>-<?cs var:name(option) ?><?cs /if ?>" name="<?cs var:f.name ?>" type="radio" value="<?cs var:option.value ?>"<?cs if:option.value == f.value ?> checked<?cs /if ?><?cs if:option.hint ?> aria-describedby="<?cs var:f.name ?>-<?cs var:name(option) ?>-hint"<?cs /if ?>>
<label class="govuk-label govuk-radios__label" for="<?cs var:f.name ?><?cs if:!first(option) ?>-<?cs var:name(option) ?><?cs /if ?>"><?cs var:option.text ?></label>
<?cs if:option.hint ?><div class="govuk-hint govuk-radios__hint" id="<?cs var:f.name ?>-<?cs var:name(option) ?>-hint"><?cs var:option.hint ?></div><?cs /if ?>
</div>
<?cs /each ?>
</div>
</fieldset>
</div>
<?cs /def ?>


<?cs def:check(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_error(f) ?>
<div class="govuk-checkboxes govuk-checkboxes--small">
<div class="govuk-checkboxes__item">
<input class="govuk-checkboxes__input" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="checkbox" value="1"<?cs if:f.value ?> checked<?cs /if ?><?cs call:field_described(f, hint) ?>>
<label class="govuk-label govuk-checkboxes__label" for="<?cs var:f.name ?>"><?cs var:label ?></label>
<?cs if:hint ?><div id="<?cs var:f.name ?>-hint" class="govuk-hint govuk-checkboxes__hint"><?cs var:hint ?></div><?cs /if ?>
</div>
</div>
</div>
<?cs /def ?>

<?cs def:checks(f, label, hint, options) ?>
<?cs call:field_group(f) ?>
<fieldset class="govuk-fieldset"<?cs call:choice_described(f, hint) ?>>
<?cs call:choice_legend(f, label, hint) ?>
<div class="govuk-checkboxes govuk-checkboxes--small">
<?cs each:option = options ?>
<div class="govuk-checkboxes__item">
<input class="govuk-checkboxes__input" id="<?cs var:f.name ?><?cs if:!first(option) ?>-<?cs var:name(option) ?><?cs /if ?>" name="<?cs var:f.name ?>" type="checkbox" value="<?cs var:option.value ?>"<?cs if:option.on ?> checked<?cs /if ?>>
<label class="govuk-label govuk-checkboxes__label" for="<?cs var:f.name ?><?cs if:!first(option) ?>-<?cs var:name(option) ?><?cs /if ?>"><?cs var:option.text ?></label>
</div>
<?cs /each ?>
</div>
</fieldset>
</div>
<?cs /def ?>

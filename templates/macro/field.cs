<?cs def:field_error(f) ?><?cs if:f.error ?>
<p id="<?cs var:f.name ?>-error" class="govuk-error-message"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:f.error ?></p><?cs /if ?><?cs /def ?>

<?cs def:field_head(f, label, hint) ?><label class="govuk-label" for="<?cs var:f.name ?>"><?cs var:label ?></label><?cs if:hint ?>
<div id="<?cs var:f.name ?>-hint" class="govuk-hint"><?cs var:hint ?></div><?cs /if ?><?cs call:field_error(f) ?><?cs /def ?>

<?cs def:field_described(f, hint) ?><?cs if:hint && f.error ?> aria-describedby="<?cs var:f.name ?>-hint <?cs var:f.name ?>-error"<?cs elif:hint ?> aria-describedby="<?cs var:f.name ?>-hint"<?cs elif:f.error ?> aria-describedby="<?cs var:f.name ?>-error"<?cs /if ?><?cs if:f.error ?> aria-invalid="true"<?cs /if ?><?cs /def ?>

<?cs def:field_group(f) ?><div class="govuk-form-group<?cs if:f.error ?> govuk-form-group--error<?cs /if ?>"><?cs /def ?>

<?cs def:input_width(width) ?><?cs if:width == "s" ?> govuk-input--width-5<?cs elif:width == "m" ?> govuk-input--width-20<?cs elif:width == "l" ?> app-input--long<?cs /if ?><?cs /def ?>

<?cs def:input(f, label, hint, width) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<input class="govuk-input<?cs call:input_width(width) ?><?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="text" value="<?cs var:f.value ?>"<?cs call:field_described(f, hint) ?>>
</div>
<?cs /def ?>

<?cs def:number(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<input class="govuk-input govuk-input--width-5<?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="text" inputmode="decimal" autocomplete="off" value="<?cs var:f.value ?>"<?cs call:field_described(f, hint) ?>>
</div>
<?cs /def ?>

<?cs def:day(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<input class="govuk-input govuk-input--width-10<?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="text" inputmode="numeric" autocomplete="off" placeholder="<?cs var:L.field.day_form ?>" value="<?cs var:f.value ?>"<?cs call:field_described(f, hint) ?>>
</div>
<?cs /def ?>

<?cs def:code(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<input class="govuk-input govuk-input--width-10 govuk-input--extra-letter-spacing<?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="text" inputmode="numeric" autocomplete="one-time-code" spellcheck="false"<?cs call:field_described(f, hint) ?>>
</div>
<?cs /def ?>

<?cs def:secret(f, label, hint, autocomplete) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<input class="govuk-input govuk-input--width-20<?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="password" autocomplete="<?cs var:autocomplete ?>" spellcheck="false" autocapitalize="none"<?cs call:field_described(f, hint) ?>>
</div>
<?cs /def ?>

<?cs def:area(f, label, hint, rows) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<textarea class="govuk-textarea<?cs if:f.error ?> govuk-textarea--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" rows="<?cs var:rows ?>"<?cs call:field_described(f, hint) ?>>
<?cs var:f.value ?></textarea>
</div>
<?cs /def ?>

<?cs def:file(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<input class="govuk-file-upload<?cs if:f.error ?> govuk-file-upload--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="file"<?cs call:field_described(f, hint) ?>>
</div>
<?cs /def ?>

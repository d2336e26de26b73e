<?cs #
A formula field and the names that it may hold; /thuong/cong-thuc/ says how formulas are written.

  call:formula_names()            once a page, before or beside the fields: the list of names and functions, with what each means
  call:formula(f, label, hint)    a field as call:input; f = Form.name
  call:formula_cell(id, name, label, value, error, hint)
                                  the field alone, in a table: label is read out ("": a <label> stands beside it); error "" or a
                                  text, hint "" or anything: whoever calls shows them in elements with ids <id>-error, <id>-hint

The list stands there without a script. With one (static/formula.js, by data-formula), names that fit the word at the caret are
offered while one types, with or without accents: up and down choose, Enter or Tab puts in, Escape closes.
?>
<?cs def:formula_word(put, shown, text) ?><div><dt data-name="<?cs var:shown ?>" data-put="<?cs var:put ?>"><code><?cs var:shown ?></code></dt><dd><?cs var:text ?></dd></div><?cs /def ?>

<?cs def:formula_names() ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.expression.names.title ?></span></summary>
<div class="govuk-details__text">
<dl class="app-formula-names" id="formula-names" data-found="<?cs var:L.expression.names.found ?>">
<?cs each:input = L.bonus.input ?><div><dt data-name="<?cs var:name(input) ?>"><code><?cs var:name(input) ?></code></dt><dd><?cs var:input ?></dd></div>
<?cs /each ?><?cs call:formula_word("MIN(", "MIN", L.expression.function.min) ?>
<?cs call:formula_word("MAX(", "MAX", L.expression.function.max) ?>
<?cs call:formula_word("NEU(", "NEU", L.expression.function.neu) ?>
<?cs call:formula_word("va ", "va", L.expression.function.va) ?>
<?cs call:formula_word("hoac ", "hoac", L.expression.function.hoac) ?>
<?cs call:formula_word("khong (", "khong", L.expression.function.khong) ?>
</dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/cong-thuc/"><?cs var:L.expression.names.help ?></a></p>
</div></details>
<?cs /def ?>

<?cs def:formula_cell(id, name, label, value, error, hint) ?><div class="app-formula"><input class="govuk-input app-formula__field<?cs if:error ?> govuk-input--error<?cs /if ?>" id="<?cs var:id ?>" name="<?cs var:name ?>" type="text"<?cs if:label ?> aria-label="<?cs var:label ?>"<?cs /if ?> autocomplete="off" autocapitalize="none" spellcheck="false" data-formula="formula-names" value="<?cs var:value ?>"<?cs if:error ?> aria-invalid="true"<?cs /if ?><?cs if:error || hint ?> aria-describedby="<?cs if:hint ?><?cs var:id ?>-hint<?cs /if ?><?cs if:error && hint ?> <?cs /if ?><?cs if:error ?><?cs var:id ?>-error<?cs /if ?>"<?cs /if ?>></div><?cs /def ?>

<?cs def:formula(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<?cs call:formula_cell(f.name, f.name, "", f.value, f.error, hint) ?>
</div>
<?cs /def ?>

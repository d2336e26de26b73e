<?cs #
A formula field and the names that it may hold; /thuong/cong-thuc/ says how formulas are written.

  call:formula_names()            once a page, before or beside the fields: the list of names and functions, with what each means
  call:formula(f, label, hint)    a field as call:input; f = Form.name
  call:formula_cell(id, name, label, value, error, described)
                                  the field alone, in a table: label is read out; error "" or a text (shown by whoever calls, in an
                                  element with id <id>-error); described "" or ids of what else describes it

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

<?cs def:formula(f, label, hint) ?>
<?cs call:field_group(f) ?>
<?cs call:field_head(f, label, hint) ?>
<div class="app-formula"><input class="govuk-input app-formula__field<?cs if:f.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" data-formula="formula-names" value="<?cs var:f.value ?>"<?cs call:field_described(f, hint) ?>></div>
</div>
<?cs /def ?>

<?cs def:formula_cell(id, name, label, value, error, described) ?><div class="app-formula"><input class="govuk-input app-formula__field<?cs if:error ?> govuk-input--error<?cs /if ?>" id="<?cs var:id ?>" name="<?cs var:name ?>" type="text" aria-label="<?cs var:label ?>" autocomplete="off" autocapitalize="none" spellcheck="false" data-formula="formula-names" value="<?cs var:value ?>"<?cs if:error ?> aria-invalid="true"<?cs /if ?><?cs if:error || described ?> aria-describedby="<?cs if:error ?><?cs var:id ?>-error<?cs /if ?><?cs if:error && described ?> <?cs /if ?><?cs var:described ?>"<?cs /if ?>></div><?cs /def ?>

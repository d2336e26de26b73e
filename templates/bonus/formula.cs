<?cs def:formula_inputs(x) ?><?cs each:i = x.Inputs ?><code><?cs var:i.name ?></code> = <?cs var:i.value ?><br><?cs /each ?><?cs if:subcount(x.Inputs) == 0 ?>–<?cs /if ?><?cs /def ?>
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.expression.title ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.expression.about ?></p>
<h2 class="govuk-heading-m"><?cs var:L.expression.rules.title ?></h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">
<?cs each:rule = L.expression.rules ?><?cs if:name(rule) != "title" ?><li><?cs var:rule ?></li>
<?cs /if ?><?cs /each ?></ul>
<h2 class="govuk-heading-m"><?cs var:L.expression.input_list ?></h2>
<dl class="govuk-summary-list">
<?cs each:input = L.bonus.input ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><code><?cs var:name(input) ?></code></dt><dd class="govuk-summary-list__value"><?cs var:input ?></dd></div>
<?cs /each ?></dl>
<h2 class="govuk-heading-m"><?cs var:L.expression.function_list ?></h2>
<ul class="govuk-list govuk-list--bullet">
<?cs each:word = L.expression.function ?><li><?cs var:word ?></li>
<?cs /each ?></ul>
</div>
<h2 class="govuk-heading-m"><?cs var:L.expression.examples ?></h2>
<?cs call:scroll(L.expression.examples) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.expression.examples ?></caption>
<thead><tr><th scope="col"><?cs var:L.expression.typed ?></th><th scope="col"><?cs var:L.expression.means ?></th><th scope="col"><?cs var:L.expression.inputs ?></th><th scope="col" class="app-num"><?cs var:L.expression.result ?></th></tr></thead>
<tbody>
<?cs each:x = View.Examples ?><tr><td data-label="<?cs var:L.expression.typed ?>"><code><?cs var:x.typed ?></code><?cs if:x.text != x.typed ?><br><span class="app-muted"><?cs var:L.expression.kept ?></span> <code><?cs var:x.text ?></code><?cs /if ?></td><td data-label="<?cs var:L.expression.means ?>"><?cs var:x.about ?></td><td data-label="<?cs var:L.expression.inputs ?>"><?cs call:formula_inputs(x) ?></td><td class="app-num" data-label="<?cs var:L.expression.result ?>"><strong><?cs var:x.result ?></strong></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.expression.wrong ?></h2>
<p class="govuk-body"><?cs var:L.expression.wrong_about ?></p>
<?cs call:scroll(L.expression.wrong) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.expression.wrong ?></caption>
<thead><tr><th scope="col"><?cs var:L.expression.typed ?></th><th scope="col"><?cs var:L.expression.means ?></th><th scope="col"><?cs var:L.expression.inputs ?></th><th scope="col"><?cs var:L.expression.says ?></th></tr></thead>
<tbody>
<?cs each:x = View.Wrong ?><tr><td data-label="<?cs var:L.expression.typed ?>"><code><?cs var:x.typed ?></code></td><td data-label="<?cs var:L.expression.means ?>"><?cs var:x.about ?></td><td data-label="<?cs var:L.expression.inputs ?>"><?cs call:formula_inputs(x) ?></td><td data-label="<?cs var:L.expression.says ?>"><?cs var:x.says ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-narrow">
<h2 class="govuk-heading-m" id="thu"><?cs var:L.expression.try.title ?></h2>
<p class="govuk-body"><?cs var:L.expression.try.about ?></p>
<?cs call:formula_names() ?>
<form method="get" action="<?cs var:Page.base ?>/thuong/cong-thuc/#thu" novalidate>
<?cs call:formula(Form.cong_thuc, L.expression.try.formula, L.expression.try.hint) ?>
<?cs if:View.tried.result ?><p class="govuk-body"><?cs var:L.expression.result ?>: <strong id="ket-qua"><?cs var:View.tried.result ?></strong><br><span class="app-muted"><?cs var:L.expression.kept ?></span> <code><?cs var:View.tried.text ?></code></p><?cs /if ?>
<?cs call:input(Form.diem, "diem", L.bonus.input.diem, "m") ?>
<?cs call:input(Form.so_thang, "so_thang", L.bonus.input.so_thang, "m") ?>
<?cs call:input(Form.so_thang_ky, "so_thang_ky", L.bonus.input.so_thang_ky, "m") ?>
<?cs call:input(Form.he_so_luong, "he_so_luong", L.bonus.input.he_so_luong, "m") ?>
<?cs call:input(Form.luong_co_so, "luong_co_so", L.bonus.input.luong_co_so, "m") ?>
<?cs call:input(Form.he_so_chuc_vu, "he_so_chuc_vu", L.bonus.input.he_so_chuc_vu, "m") ?>
<?cs call:button(L.expression.try.button) ?>
</form>
</div>
<?cs call:legal(L.bonus.legal) ?>

<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.step.title ?></h2>
<?cs call:catalog_claim(View.Catalog) ?>
<?cs call:supplement_against() ?>
<?cs call:catalog_rounds(View.Rounds) ?>
<?cs call:catalog_no_unit() ?>
<?cs if:View.Can.appraise ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.step.appraise ?></h3>
<p class="govuk-body"><?cs var:L.catalog.step.appraise_text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.appraise ?>"><?cs call:form_token() ?><?cs call:button(L.catalog.step.appraise) ?></form>
</section>
<?cs /if ?>
<?cs if:View.Can.send ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.step.send ?></h3>
<p class="govuk-body"><?cs var:L.catalog.step.send_text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.send ?>"><?cs call:form_token() ?><?cs call:button(L.catalog.step.send) ?></form>
</section>
<?cs /if ?>
<?cs if:View.Can.return ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.step.return ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.return ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.catalog.step.reason, L.catalog.step.reason_hint, "4") ?>
<?cs call:button_warn(L.catalog.step.return) ?>
</form>
</section>
<?cs else ?>
<?cs call:catalog_unsaved(Form.reason) ?>
<?cs /if ?>
<?cs if:View.Can.withdraw ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.step.withdraw ?></h3>
<p class="govuk-body"><?cs var:L.catalog.step.withdraw_text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.withdraw ?>"><?cs call:form_token() ?><?cs call:button_warn(L.catalog.step.withdraw) ?></form>
</section>
<?cs /if ?>
<?cs if:View.Can.drop ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.supplement.drop ?></h3>
<p class="govuk-body"><?cs var:L.supplement.drop_text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.drop ?>"><?cs call:form_token() ?><?cs call:button_warn(L.supplement.drop) ?></form>
</section>
<?cs /if ?>
<?cs if:View.Can.edit ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.basis ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.basis ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.basis, L.catalog.basis, L.catalog.basis_hint, "l") ?>
<?cs call:button_quiet(L.catalog.row.save) ?>
</form>
</section>
<?cs else ?>
<?cs call:catalog_unsaved(Form.basis) ?>
<?cs /if ?>

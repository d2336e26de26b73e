<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<?cs call:supplement_against() ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.decision.title ?></h2>
<?cs if:View.Can.enter ?><p class="govuk-body"><?cs var:L.catalog.decision.entered ?></p><?cs /if ?>
<?cs if:View.Can.attach ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.decision.attach ?></h3>
<?cs if:View.Catalog.decision_file ?><p class="govuk-body"><?cs var:L.catalog.decision.attached ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.file ?>"><?cs var:View.Catalog.decision_file ?></a></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?>/tai-len/quyet-dinh/<?cs var:View.Catalog.id ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.catalog.decision.file, L.catalog.decision.file_hint) ?>
<?cs call:button_quiet(L.catalog.decision.attach) ?>
</form>
</section>
<?cs /if ?>
<?cs if:(View.Can.enact || View.Can.enter) && View.Catalog.decision_file ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.decision.enact ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.decision ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.number, L.catalog.decision.number, L.catalog.decision.number_hint, "m") ?>
<?cs call:day(Form.day, L.catalog.decision.day, "") ?>
<?cs call:day(Form.from, L.catalog.decision.from, "") ?>
<?cs call:button(L.catalog.decision.enact) ?>
</form>
</section>
<?cs /if ?>
<?cs if:!View.Can.attach && !View.Can.enact ?>
<?cs call:empty(L.catalog.decision.not_now) ?>
<?cs call:catalog_unsaved(Form.number) ?>
<?cs /if ?>

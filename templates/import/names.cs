<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.import.names.title ?></h1>
<p class="govuk-body"><?cs var:L.import.names.text ?></p>
<?cs if:View.too_many ?><?cs call:notice_band("warning", View.too_many) ?><?cs /if ?>
<?cs if:!View.may_take ?><?cs call:notice_band("info", L.import.upload.not_now) ?><?cs /if ?>
<?cs if:subcount(View.Names) > 0 || subcount(View.Others) > 0 ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Batch.names ?>" data-guard>
<?cs call:form_token() ?>
<?cs if:subcount(View.Names) > 0 ?><?cs call:import_names(View.Names, "a", L.import.names.here) ?><?cs /if ?>
<?cs if:subcount(View.Others) > 0 ?><?cs call:import_names(View.Others, "b", L.import.names.others) ?><?cs /if ?>
<div class="app-actions">
<?cs if:View.may_take ?><?cs call:button(L.import.names.save) ?><?cs /if ?>
<?cs call:link_button_quiet(View.Batch.at, L.import.sheet.back) ?>
</div>
</form>
<?cs else ?>
<?cs call:empty(L.import.names.nothing) ?>
<div class="app-actions"><?cs call:link_button_quiet(View.Batch.at, L.import.sheet.back) ?></div>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Import.name ?></h1>
<p class="app-muted"><?cs var:View.Import.person ?> · <?cs var:View.Import.at ?> · <?cs var:View.Import.state_text ?></p>
<?cs call:notice_band("success", L.import.show.taken) ?>
<div class="app-tiles">
<?cs if:View.Import.again ?><?cs call:tile(View.Import.same, L.import.merge.same, View.At.rows) ?>
<?cs call:tile(View.Import.changed, L.import.merge.changed, View.At.rows) ?>
<?cs call:tile(View.Import.good, L.import.merge.fresh, View.At.rows) ?>
<?cs call:tile(View.Import.dropped, L.import.merge.dropped, View.At.rows) ?>
<?cs else ?><?cs call:tile(View.Import.good, L.import.show.taken_rows, View.At.rows) ?><?cs /if ?>
<?cs call:tile(View.Import.bad, L.import.show.left_out, View.Batch.bad) ?>
<?cs if:View.may_reuse ?><?cs call:tile(View.similar, L.import.show.similar, View.At.similar) ?><?cs /if ?>
</div>
<div class="app-actions">
<?cs call:link_button(View.At.rows, L.import.show.to_catalog) ?>
<?cs if:View.Import.bad > 0 ?><?cs call:link_button_quiet(View.Batch.bad_file, L.import.show.bad_file) ?><?cs /if ?>
<?cs if:View.names > 0 ?><?cs call:link_button_quiet(View.Batch.names, L.import.names.match) ?><?cs /if ?>
</div>
<?cs if:View.may_undo ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.import.undo.title ?></h2>
<p class="govuk-body"><?cs var:L.import.undo.text ?></p>
<?cs if:View.edited > 0 ?><?cs call:notice_band("warning", L.import.undo.edited) ?><p class="govuk-body"><?cs var:L.import.undo.edited_rows ?> <strong><?cs var:View.edited ?></strong></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Batch.at ?>hoan-tac">
<?cs call:form_token() ?>
<?cs call:button_warn(L.import.undo.button) ?>
</form>
</section>
<?cs else ?>
<p class="app-muted"><?cs var:L.import.undo.too_late ?></p>
<?cs /if ?>

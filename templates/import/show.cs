<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Import.name ?></h1>
<p class="app-muted"><?cs var:View.Import.person ?> · <?cs var:View.Import.at ?> · <?cs var:View.Import.state_text ?></p>
<?cs if:View.Import.state == "uploaded" ?>
<?cs if:View.long ?><?cs call:notice_band("warning", L.import.show.waiting_long) ?><?cs else ?><?cs call:notice_band("info", L.import.show.waiting) ?><?cs /if ?>
<?cs call:link_button_quiet(View.Batch.at, L.import.show.look_again) ?>
<?cs elif:View.Import.state == "refused" ?>
<?cs call:notice_band("warning", View.why) ?>
<p class="govuk-body"><?cs var:View.mend ?></p>
<?cs call:link_button(View.At.import, L.import.show.other_file) ?>
<?cs else ?>
<?cs call:notice_band("info", L.import.show.undone) ?>
<?cs call:link_button(View.At.import, L.import.show.other_file) ?>
<?cs /if ?>

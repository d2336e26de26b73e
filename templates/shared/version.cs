<h1 class="govuk-heading-l"><?cs var:View.Part.name ?>, <?cs var:View.Part.kind ?>: <?cs var:L.shared.number ?> <?cs var:View.number ?></h1>
<?cs call:shared_rows(View.Rows, L.shared.version_title) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Part.name ?>, <?cs var:View.Part.kind ?>: <?cs var:L.shared.number ?> <?cs var:View.number ?></h1>
<?cs call:shared_rows(View.Rows, L.shared.version_title) ?>
<?cs if:View.open ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.shared.reuse ?></h2><p class="govuk-body"><?cs var:L.shared.reuse_text ?></p><form method="post" action="<?cs var:Page.base ?><?cs var:View.again ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.shared.reuse) ?></form></section><?cs /if ?>

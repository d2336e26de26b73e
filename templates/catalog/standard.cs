<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.standard.title ?></h1>
<p class="govuk-body"><strong><?cs var:View.Row.code ?></strong> <?cs var:View.Row.task ?>: <strong><?cs var:View.Row.points ?></strong> <?cs var:L.catalog.points ?>.</p>
<p class="govuk-body"><?cs var:L.catalog.standard.text ?></p>
<?cs if:subcount(View.Changes) > 0 ?><?cs call:catalog_changes(View.Changes) ?><?cs else ?><?cs call:empty(L.catalog.standard.no_change) ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.choose ?>">
<?cs call:form_token() ?>
<?cs call:button(L.catalog.standard.choose) ?>
</form>

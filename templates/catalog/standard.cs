<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.standard.title ?></h1>
<p class="govuk-body"><strong><?cs var:View.Row.code ?></strong> <?cs var:View.Row.task ?>: <strong><?cs var:View.Row.points ?></strong> <?cs var:L.catalog.points ?>.</p>
<p class="govuk-body"><?cs var:L.catalog.standard.text ?></p>
<?cs if:subcount(View.Changes) > 0 ?><?cs call:catalog_changes(View.Changes, L.catalog.changes.title) ?><?cs else ?><?cs call:empty(L.catalog.standard.no_change) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.standard.why_title ?></h2>
<p class="govuk-body"><?cs var:L.catalog.standard.good ?></p>
<ul class="govuk-list govuk-list--bullet"><li><?cs var:L.catalog.standard.common ?></li><li><?cs var:L.catalog.standard.frequent ?></li><li><?cs var:L.catalog.standard.people ?></li><li><?cs var:L.catalog.standard.clear ?></li></ul>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.choose ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.catalog.standard.reason, L.catalog.standard.reason_hint, "3") ?>
<?cs call:button(L.catalog.standard.choose) ?>
</form>

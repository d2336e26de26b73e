<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<?cs call:supplement_against() ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.submit.title ?></h2>
<?cs if:View.ready ?>
<?cs call:notice_band("success", L.catalog.submit.ready) ?>
<?cs else ?>
<?cs call:notice_band("warning", L.catalog.submit.not_ready) ?>
<ul class="govuk-list govuk-list--bullet">
<?cs if:View.empty ?><li><?cs var:L.catalog.submit.empty ?></li><?cs /if ?>
<?cs if:View.shared_due ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.shared ?>"><?cs var:L.catalog.submit.shared_due ?></a></li><?cs /if ?><?cs if:View.no_standard ?><li><?cs var:L.catalog.submit.no_standard ?></li><?cs /if ?>
<?cs if:View.unanswered > 0 ?><li><?cs var:L.catalog.submit.unanswered ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.remarks ?>"><?cs var:View.unanswered ?></a></li><?cs /if ?>
<?cs if:View.blocked > 0 ?><li><?cs var:L.catalog.submit.blocked ?> <?cs var:View.blocked ?></li><?cs /if ?>
</ul>
<?cs if:subcount(View.Rows) > 0 ?>
<ul class="govuk-list">
<?cs each:row = View.Rows ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs if:row.code ?><?cs var:row.code ?><?cs else ?><?cs var:L.catalog.rows.no_code ?><?cs /if ?></a> <?cs var:row.task ?> <?cs call:catalog_findings(row) ?></li><?cs /each ?>
</ul>
<?cs /if ?>
<?cs /if ?>
<?cs if:View.hints > 0 ?><p class="govuk-body"><?cs var:L.catalog.submit.hints ?> <?cs var:View.hints ?></p><?cs /if ?>
<?cs if:View.Catalog.standard_code && !View.Catalog.standard_reason ?><p class="govuk-body"><?cs var:L.catalog.standard.no_reason ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Catalog.standard_path ?>"><?cs var:L.catalog.standard.say_why ?></a></p><?cs /if ?>
<?cs if:View.open_parts > 0 ?><?cs call:notice_band("warning", L.catalog.part.still_open) ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.parts ?>"><?cs var:L.catalog.part.title ?></a>: <?cs var:View.open_parts ?> <?cs var:L.catalog.part.not_done ?></p><?cs /if ?>
<?cs call:catalog_no_unit() ?>
<?cs if:View.Can.submit && View.ready ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.At.submit ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.words, L.catalog.submit.words, "", "4") ?>
<?cs call:button(L.catalog.submit.button) ?>
</form>
<?cs else ?>
<?cs call:catalog_unsaved(Form.words) ?>
<?cs if:!View.Can.submit ?><p class="govuk-body"><?cs var:L.catalog.submit.by_head ?></p><?cs /if ?>
<?cs /if ?>

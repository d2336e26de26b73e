<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.shared.title ?></h2>
<p class="govuk-body"><?cs var:L.shared.adopt_text ?></p>
<?cs if:subcount(View.Parts) > 0 ?>
<ul class="govuk-list"><?cs each:p = View.Parts ?><li><strong><?cs var:p.name ?></strong> (<?cs var:p.section ?>): <?cs var:L.shared.number ?> <?cs var:p.published ?> · <?cs if:p.adopted ?><?cs var:L.shared.adopted ?> <?cs var:p.adopted ?><?cs else ?><?cs var:L.shared.not_adopted ?><?cs /if ?> <?cs if:p.due ?><?cs call:tag("yellow", L.shared.due) ?><?cs else ?><?cs call:tag("green", L.shared.current) ?><?cs /if ?></li><?cs /each ?></ul>
<?cs if:View.due && View.Can.edit ?>
<?cs if:View.loses ?><?cs call:notice_band("warning", L.shared.refused.loses_standard) ?><?cs /if ?>
<h3 class="govuk-heading-s"><?cs var:L.shared.changes_here ?></h3>
<?cs if:subcount(View.Changes) > 0 ?><?cs call:catalog_changes(View.Changes, L.catalog.changes.title) ?><?cs else ?><?cs call:empty(L.shared.no_changes) ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.shared ?>"><?cs call:form_token() ?><?cs call:button(L.shared.adopt) ?></form>
<?cs elif:View.Can.edit ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.undo ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.shared.undo) ?></form>
<p class="app-muted"><?cs var:L.shared.undo_text ?></p>
<?cs /if ?>
<?cs else ?><?cs call:empty(L.shared.none_published) ?><?cs /if ?>
<?cs if:subcount(View.Dropped) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.shared.dropped ?></h3>
<ul class="govuk-list"><?cs each:row = View.Dropped ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.code ?></a> <?cs var:row.task ?>: <?cs var:row.why_not ?></li><?cs /each ?></ul>
<?cs /if ?>

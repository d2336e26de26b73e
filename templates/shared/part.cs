<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Part.name ?>, <?cs var:View.Part.kind ?></h1>
<p class="govuk-body"><?cs if:View.Part.published ?><?cs call:tag("green", L.shared.number) ?> <?cs var:View.Part.published ?><?cs else ?><?cs call:tag("grey", L.shared.not_published) ?><?cs /if ?> <?cs var:View.campaign ?></p>
<?cs if:View.Part.begun ?>
<div class="app-actions"><?cs if:View.open ?><?cs call:link_button(View.Part.publish, L.shared.publish_look) ?><?cs call:link_button_quiet(View.Part.add, L.shared.add) ?><?cs /if ?></div>
<h2 class="govuk-heading-m"><?cs var:L.shared.writing ?></h2>
<?cs if:subcount(View.Rows) > 0 ?><?cs call:shared_rows(View.Rows, L.shared.writing) ?><?cs else ?><?cs call:empty(L.shared.nothing) ?><?cs /if ?>
<?cs if:subcount(View.Removed) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.shared.removed ?></h2><?cs call:shared_rows(View.Removed, L.shared.removed) ?><?cs /if ?>
<?cs if:View.open ?>
<h2 class="govuk-heading-m"><?cs var:L.shared.fill ?></h2>
<p class="govuk-body"><?cs var:L.shared.fill_text ?></p>
<?cs if:subcount(View.Sources) > 0 ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Part.fill ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.source, L.shared.source, "", View.Sources) ?>
<?cs call:button_quiet(L.shared.fill) ?>
</form>
<?cs else ?><?cs call:empty(L.shared.no_sources) ?><?cs /if ?>
<?cs /if ?>
<?cs /if ?>
<?cs if:View.open ?>
<h2 class="govuk-heading-m"><?cs if:View.Part.begun ?><?cs var:L.shared.name ?><?cs else ?><?cs var:L.shared.begin ?><?cs /if ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Part.path ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.section, L.shared.section, L.shared.section_hint, "l") ?>
<?cs if:View.Part.begun ?><?cs call:button_quiet(L.campaign.save) ?><?cs else ?><?cs call:button(L.shared.begin) ?><?cs /if ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Versions) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.shared.versions ?></h2>
<ul class="govuk-list"><?cs each:n = View.Versions ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:n.path ?>"><?cs var:L.shared.number ?> <?cs var:n.number ?></a> · <?cs var:n.at ?> · <?cs var:n.by ?> · <?cs var:n.rows ?> <?cs var:L.shared.rows ?></li><?cs /each ?></ul>
<?cs /if ?>

<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.cluster.joined.title ?></h2>
<p class="govuk-body"><?cs var:L.cluster.joined.about ?></p>
<?cs call:total("list", View.total, L.cluster.joined.found) ?>
<?cs each:r = View.Rows ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.code ?> <?cs var:r.task ?></a></h3>
<p class="govuk-body"><?cs var:L.catalog.field.coefficient ?>: <?cs call:cluster_move(r.before, r.after) ?><?cs if:!r.live ?> <?cs call:tag("grey", L.cluster.not_merged) ?><?cs /if ?></p>
<p class="govuk-body app-muted"><?cs var:L.cluster.canonical ?>: <?cs if:r.is_middle ?><?cs var:L.cluster.joined.own ?><?cs else ?><?cs var:r.middle_agency ?> · <?cs var:r.middle_task ?> <?cs var:r.middle_detail ?> <?cs var:r.middle_output ?><?cs /if ?> · <?cs var:r.maker ?> · <?cs var:r.made_at ?></p>
<?cs call:cluster_objection(r) ?>
<?cs if:r.object_path ?>
<details class="govuk-details"<?cs if:r.posted ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.cluster.joined.object ?><span class="govuk-visually-hidden"> <?cs var:r.code ?></span></span></summary>
<form method="post" action="<?cs var:Page.base ?><?cs var:r.object_path ?>" novalidate>
<?cs call:form_token_of(r.version) ?>
<?cs if:r.posted ?><div class="app-narrow"><?cs call:area(Form.words, L.cluster.joined.why, "", "2") ?></div><?cs else ?><div class="govuk-form-group app-narrow"><label class="govuk-label" for="words-<?cs var:r.id ?>"><?cs var:L.cluster.joined.why ?></label><textarea class="govuk-textarea" id="words-<?cs var:r.id ?>" name="words" rows="2"><?cs var:r.objection ?></textarea></div><?cs /if ?>
<?cs call:button_quiet(L.cluster.joined.send) ?>
</form></details>
<?cs /if ?>
</section>
<?cs /each ?>
<?cs if:View.total == 0 ?><?cs call:empty(L.cluster.joined.none) ?><?cs /if ?>

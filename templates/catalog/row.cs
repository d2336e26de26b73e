<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Row.code ?> <?cs var:View.Row.task ?></h1>
<p class="govuk-body"><?cs if:View.standard ?><?cs call:tag("green", L.catalog.standard.this) ?> <?cs /if ?><?cs call:catalog_findings(View.Row) ?></p>
<?cs if:View.Grid.path ?><p class="govuk-body"><?cs if:View.Grid.n > 0 ?><?cs var:L.grid.row ?> <strong><?cs var:View.Grid.n ?></strong>. <?cs if:View.Grid.taken ?><?cs if:View.Grid.holds ?><?cs call:tag("green", L.grid.holds) ?> <?cs else ?><?cs call:tag("yellow", L.grid.other) ?> <?cs /if ?><?cs /if ?><?cs /if ?><?cs if:View.Grid.n > 0 || View.Can.edit ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Grid.path ?>"><?cs if:View.Can.edit ?><?cs var:L.grid.nav ?><?cs else ?><?cs var:L.grid.title ?><?cs /if ?></a><?cs /if ?></p><?cs /if ?>
<?cs if:View.withdrawn ?><?cs call:notice_band("warning", View.withdrawn) ?><?cs /if ?>
<div class="app-actions">
<?cs if:View.before ?><?cs call:link_button_quiet(View.before, L.catalog.row.before) ?><?cs /if ?>
<?cs if:View.after ?><?cs call:link_button_quiet(View.after, L.catalog.row.after) ?><?cs /if ?>
<?cs call:link_button_quiet(View.At.rows, L.catalog.row.back) ?>
</div>
<?cs if:View.other ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:View.other ?></h2>
<?cs call:catalog_row_table(View.Row) ?>
</section>
<?cs /if ?>
<?cs if:View.Row.shared && View.Row.why_not ?><p class="govuk-body"><strong><?cs var:L.shared.why_not ?></strong> <?cs var:View.Row.why_not ?></p><?cs /if ?>
<?cs if:View.Can.edit && View.Row.shared ?>
<p class="govuk-body"><?cs var:L.shared.fixed ?></p>
<?cs if:!View.other ?><?cs call:catalog_row_table(View.Row) ?><?cs /if ?>
<?cs if:!View.Row.removed ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Row.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:shared_row_form() ?>
<?cs call:button(L.catalog.row.save) ?>
</form>
<?cs if:!View.standard ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Row.path ?>/chuan"><?cs var:L.catalog.standard.choose ?></a></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Row.path ?>/khong-co" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.shared.drop_reason, "", "2") ?>
<?cs call:button_warn(L.shared.drop) ?>
</form><?cs /if ?>
<?cs elif:View.Row.why_not ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Row.path ?>/co-lai"><?cs call:form_token() ?><?cs call:button_quiet(L.shared.again) ?></form>
<?cs /if ?>
<?cs elif:View.Can.edit && !View.Row.removed ?>
<div class="app-beside">
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Row.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.standard ?><p class="govuk-body"><?cs var:L.catalog.standard.follows ?></p><?cs /if ?>
<?cs call:catalog_row_fields() ?>
<?cs call:button(L.catalog.row.save) ?>
</form>
<?cs call:catalog_similar_live(View.At.similar, View.Row.id) ?><?cs call:catalog_similar(View.Similar, View.Row.path, Form.version) ?><?cs if:subcount(View.Similar) == 0 ?><p class="govuk-body app-muted"><?cs var:L.catalog.similar.none ?></p><?cs /if ?><?cs call:catalog_similar_end() ?>
</div>
<div class="app-actions">
<?cs if:!View.standard ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Row.path ?>/chuan"><?cs var:L.catalog.standard.choose ?></a>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Row.path ?>/bo"><?cs call:form_token() ?><?cs call:button_warn(L.catalog.row.remove) ?></form><?cs /if ?>
</div>
<?cs else ?>
<?cs if:!View.other ?><?cs call:catalog_row_table(View.Row) ?><?cs /if ?>
<?cs if:View.conflict && Form.task.value ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.catalog.unsaved ?></h2>
<div class="app-narrow">
<?cs call:catalog_row_fields() ?>
</div>
</section>
<?cs /if ?>
<?cs if:View.Can.standard && !View.standard && !View.Row.removed ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Row.path ?>/chuan"><?cs var:L.catalog.standard.choose ?></a></p><?cs /if ?>
<?cs if:View.Can.edit ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Row.path ?>/lay-lai"><?cs call:form_token() ?><?cs call:button_quiet(L.catalog.row.restore) ?></form><?cs /if ?>
<?cs /if ?>
<?cs if:View.Can.accept && !View.Row.removed ?>
<form class="app-actions" method="post" action="<?cs var:Page.base ?><?cs var:View.At.accept ?>"><?cs call:form_token() ?>
<input type="hidden" name="round" value="<?cs var:View.round ?>"><input type="hidden" name="chosen" value="<?cs var:View.Row.id ?>">
<?cs if:View.Row.accepted ?><input type="hidden" name="next" value="<?cs var:View.Row.id ?>"><?cs call:button_as("deed", "undo", L.catalog.accept.undo) ?><?cs elif:View.unsettled ?><p class="app-muted"><?cs var:L.catalog.accept.unsettled ?></p><?cs else ?><?cs if:View.next ?><input type="hidden" name="next" value="<?cs var:View.next ?>"><button class="govuk-button" type="submit" name="deed" value="chosen"><?cs var:L.catalog.accept.next ?></button><?cs else ?><button class="govuk-button" type="submit" name="deed" value="chosen"><?cs var:L.catalog.accept.last ?></button><?cs /if ?><?cs /if ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Similar) > 0 && !View.Can.edit ?>
<section class="app-similar"><h2 class="govuk-heading-m"><?cs var:L.catalog.similar.title ?></h2><?cs call:catalog_similar(View.Similar, "", "") ?></section>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.catalog.remark.title ?></h2>
<?cs each:m = View.Remarks ?><?cs call:catalog_remark(m) ?><?cs /each ?>
<?cs if:subcount(View.Remarks) == 0 ?><?cs call:empty(L.catalog.remark.nothing) ?><?cs /if ?>
<?cs if:View.Can.remark ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.catalog.remark.make_row ?></h3>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.remarks ?>" novalidate>
<input type="hidden" name="form" value="<?cs var:Page.token ?>"><input type="hidden" name="row" value="<?cs var:View.Row.id ?>">
<?cs call:select(Form.kind, L.catalog.remark.kind_is, "", View.Kinds) ?>
<?cs call:area(Form.words, L.catalog.remark.words, "", "3") ?>
<?cs call:button(L.catalog.remark.make) ?>
</form>
</section>
<?cs /if ?>

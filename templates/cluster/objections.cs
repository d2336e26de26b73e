<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.cluster.objections ?></h1>
<?cs call:total("list", View.total, L.cluster.objections_found) ?>
<?cs each:r = View.Rows ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:r.agency ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.code ?></a></h2>
<p class="govuk-body"><?cs call:cluster_words(r) ?></p>
<p class="govuk-body"><?cs var:L.catalog.field.coefficient ?>: <?cs call:cluster_move(r.before, r.after) ?></p>
<p class="govuk-body app-muted"><?cs var:L.cluster.canonical ?>: <?cs var:r.middle_agency ?> <?cs var:r.middle_code ?> · <?cs var:r.middle_task ?> <?cs var:r.middle_detail ?> <?cs var:r.middle_output ?></p>
<?cs call:cluster_objection(r) ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/danh-muc/trung-lap/da-quyet/<?cs var:r.decision ?>"><?cs var:L.cluster.decision ?><span class="govuk-visually-hidden">, <?cs var:r.agency ?> <?cs var:r.code ?></span></a></p>
<?cs if:r.reopens ?><p class="govuk-body"><?cs var:L.cluster.reopens_one ?></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:r.answer_path ?>" novalidate>
<?cs call:form_token_of(r.version) ?>
<?cs if:r.posted ?><div class="app-narrow"><?cs call:area(Form.words, L.cluster.answer, "", "2") ?></div><?cs else ?><div class="govuk-form-group app-narrow"><label class="govuk-label" for="words-<?cs var:r.id ?>"><?cs var:L.cluster.answer ?></label><textarea class="govuk-textarea" id="words-<?cs var:r.id ?>" name="words" rows="2"></textarea></div><?cs /if ?>
<div class="app-actions"><?cs call:button_as("deed", "keep", L.cluster.keep) ?><?cs call:button_as("deed", "leave", L.cluster.leave) ?></div>
</form>
</section>
<?cs /each ?>
<?cs if:View.total == 0 ?><?cs call:empty(L.cluster.objections_none) ?><?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.cluster.decision ?></h1>
<p class="govuk-body"><?cs if:View.Decision.undone_at ?><?cs call:tag("grey", L.cluster.undone) ?> <?cs else ?><?cs call:tag("green", L.cluster.counts) ?> <?cs /if ?><strong><?cs var:View.Decision.kind_text ?></strong> · <?cs var:View.Decision.maker ?> · <?cs var:View.Decision.made_at ?></p>
<?cs if:View.Decision.undone_at ?><p class="app-muted"><?cs var:L.cluster.undone_by ?> <?cs var:View.Decision.undoer ?> · <?cs var:View.Decision.undone_at ?></p><?cs /if ?>
<p class="govuk-body"><?cs call:cluster_words(View.Decision) ?></p>
<p class="app-muted"><?cs var:View.Decision.agency ?> <?cs var:View.Decision.code ?><?cs if:View.Decision.coefficient ?> · <?cs var:L.catalog.field.coefficient ?> <?cs var:View.Decision.coefficient ?><?cs /if ?></p>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.cluster.decision) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.cluster.decision ?></caption>
<thead><tr><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col"><?cs var:L.cluster.status ?></th></tr></thead>
<tbody>
<?cs each:r = View.Rows ?>
<tr><td data-label="<?cs var:L.catalog.list.agency ?>"><?cs var:r.agency ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.code ?><span class="govuk-visually-hidden">, <?cs var:r.agency ?></span></a></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs call:cluster_words(r) ?><?cs call:cluster_objection(r) ?><?cs if:r.unanswer_path ?><?cs call:cluster_unanswer(r) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs if:View.Decision.kind == "same" ?><?cs call:cluster_move(r.before, r.after) ?><?cs else ?><?cs var:r.coefficient ?><?cs /if ?></td><td data-label="<?cs var:L.cluster.status ?>"><?cs if:r.is_middle ?><?cs call:tag("blue", L.cluster.middle) ?><?cs elif:r.live ?><?cs call:tag("green", L.cluster.merged) ?><?cs elif:View.Decision.kind == "same" ?><?cs call:tag("grey", L.cluster.not_merged) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Decision.path ?><?cs if:View.Decision.undone_at ?>/lam-lai<?cs else ?>/hoan-tac<?cs /if ?>" novalidate>
<?cs call:form_token() ?>
<?cs if:subcount(View.Reopened) > 0 ?>
<input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<p class="govuk-body"><?cs var:L.cluster.reopens ?></p>
<ul class="govuk-list govuk-list--bullet"><?cs each:c = View.Reopened ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.agency ?></a> · <?cs var:c.state ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs if:!View.Decision.undone_at ?>
<?cs if:View.answering ?><div class="govuk-form-group app-narrow"><label class="govuk-label" for="undo-words"><?cs var:L.cluster.undo_reason ?></label><textarea class="govuk-textarea" id="undo-words" name="words" rows="2"></textarea></div><?cs else ?><div class="app-narrow"><?cs call:area(Form.words, L.cluster.undo_reason, L.cluster.undo_hint, "2") ?></div><?cs /if ?>
<?cs /if ?>
<?cs if:View.Decision.undone_at ?><?cs call:button(L.cluster.redo) ?><?cs else ?><?cs call:button_warn(L.cluster.undo) ?><?cs /if ?>
</form>

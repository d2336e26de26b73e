<?cs def:source_counts(r) ?><?cs var:r.fresh ?> / <?cs var:r.changed ?> / <?cs var:r.same ?> / <?cs if:r.bad != #0 ?><strong><?cs var:r.bad ?></strong><?cs else ?>0<?cs /if ?><?cs /def ?>

<?cs def:source_result(r) ?><?cs if:r.going ?><?cs call:tag("blue", L.source.going) ?><?cs elif:r.why ?><?cs var:r.why ?><?cs if:r.words || r.at ?> <span class="app-muted"><?cs var:r.words ?><?cs if:r.words && r.at ?> · <?cs /if ?><?cs var:r.at ?></span><?cs /if ?><?cs else ?><?cs var:L.source.run.good ?><?cs /if ?><?cs /def ?>

<?cs def:source_act(path, text) ?><form method="post" action="<?cs var:Page.base ?><?cs var:path ?>" novalidate><?cs call:form_token() ?><?cs call:button_quiet(text) ?></form><?cs /def ?>

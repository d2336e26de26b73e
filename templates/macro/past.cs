<?cs def:past_body(p) ?><?cs if:p.body ?><?cs var:p.body ?><?cs else ?><?cs var:L.past.own ?><?cs /if ?><?cs /def ?>

<?cs def:past_document(p) ?><?cs var:p.document ?>, <?cs var:p.day ?><?cs if:p.file ?><br><span class="app-muted"><?cs var:p.file ?></span><?cs /if ?><?cs /def ?>

<?cs def:past_points(p) ?><?cs if:p.total ?><?cs var:p.total ?><?cs if:p.common ?> <span class="app-muted">(<?cs var:L.past.common_short ?> <?cs var:p.common ?>)</span><?cs /if ?><br><?cs /if ?><?cs var:p.level ?><?cs /def ?>

<?cs def:directory_before(c) ?><?cs if:c.was ?><?cs var:c.was ?><?cs else ?><span class="app-muted">–</span><?cs /if ?><?cs /def ?>

<?cs def:directory_after(c) ?><?cs if:c.cause ?><?cs call:tag("yellow", c.cause) ?><?cs elif:c.people ?><?cs var:c.people ?> <?cs var:L.directory.people_in ?><?cs else ?><?cs var:c.becomes ?><?cs /if ?><?cs if:c.rank ?> <?cs call:tag("blue", c.rank) ?><?cs /if ?><?cs if:c.person_kind ?> <?cs call:tag("grey", c.person_kind) ?><?cs /if ?><?cs if:c.unknown_post ?><br><?cs call:tag("yellow", L.directory.unknown_post) ?> <?cs var:c.unknown_post ?><?cs /if ?><?cs /def ?>

<?cs def:directory_says(list) ?><?cs each:s = list ?><p class="govuk-body-s"><?cs if:s.agree ?><?cs call:tag("green", L.directory.agree) ?><?cs else ?><?cs call:tag("red", L.directory.object) ?><?cs /if ?> <?cs var:s.agency ?> <span class="app-muted"><?cs var:s.person ?></span><?cs if:s.words ?><br><?cs var:s.words ?><?cs /if ?></p><?cs /each ?><?cs /def ?>

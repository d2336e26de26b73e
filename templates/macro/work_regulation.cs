<?cs def:regulation_head(r) ?><p class="govuk-body"><?cs var:r.kind ?>, <?cs var:L.regulation.which ?> <?cs var:r.number ?>, <?cs var:r.agency ?>. <?cs call:tag(r.colour, r.standing) ?></p><?cs /def ?>

<?cs def:regulation_gaps(list) ?><?cs if:subcount(list) > 0 ?><?cs call:notice_band("warning", L.regulation.gaps) ?><ul class="govuk-list govuk-list--bullet"><?cs each:g = list ?><li><?cs var:g.text ?></li><?cs /each ?></ul><?cs /if ?><?cs /def ?>

<?cs def:regulation_rows(list, caption) ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.regulation.version ?></th><th scope="col"><?cs var:L.regulation.name ?></th><th scope="col"><?cs var:L.regulation.standing_title ?></th><th scope="col"><?cs var:L.regulation.document ?></th><th scope="col"><?cs var:L.regulation.sent_at ?></th></tr></thead>
<tbody>
<?cs each:r = list ?><tr><td class="app-num" data-label="<?cs var:L.regulation.version ?>"><?cs var:r.number ?></td><td data-label="<?cs var:L.regulation.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.at ?>"><?cs var:r.name ?><span class="govuk-visually-hidden"> <?cs var:L.regulation.which ?> <?cs var:r.number ?></span></a></td><td data-label="<?cs var:L.regulation.standing_title ?>"><?cs call:tag(r.colour, r.standing) ?><?cs if:r.holds ?><br><span class="app-muted"><?cs var:r.holds ?></span><?cs /if ?></td><td data-label="<?cs var:L.regulation.document ?>"><?cs if:r.document ?><?cs var:r.document ?><?cs else ?>–<?cs /if ?></td><td class="app-when" data-label="<?cs var:L.regulation.sent_at ?>"><?cs if:r.sent_at ?><?cs var:r.sent_at ?><?cs elif:r.issued ?><?cs call:tag("yellow", L.regulation.not_sent) ?><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?><?cs /def ?>

<?cs def:regulation_piece(d) ?><?cs if:d.kind == "gone" ?><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs var:d.text ?></del><?cs elif:d.kind == "new" ?><ins><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs var:d.text ?></ins><?cs else ?><?cs var:d.text ?><?cs /if ?><?cs /def ?>

<?cs def:regulation_remark_of(m) ?><div class="govuk-inset-text"><p class="govuk-body"><strong><?cs var:m.maker ?></strong>, <span class="app-when"><?cs var:m.made_at ?></span></p><div class="govuk-body app-letter"><?cs var:m.words ?></div><?cs if:m.answered_at ?><p class="govuk-body app-muted"><?cs var:L.regulation.remark.answered ?>: <?cs var:m.answerer ?>, <?cs var:m.answered_at ?></p><div class="govuk-body app-letter"><?cs var:m.answer ?></div><?cs else ?><p class="govuk-body"><?cs call:tag("yellow", L.regulation.remark.waiting) ?><?cs if:m.path ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.path ?>"><?cs var:L.regulation.remark.answer ?><span class="govuk-visually-hidden"> <?cs var:m.maker ?> <?cs var:m.made_at ?></span></a><?cs /if ?></p><?cs /if ?></div><?cs /def ?>

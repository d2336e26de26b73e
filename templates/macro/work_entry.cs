<?cs def:entry_post(path, version, text, about) ?><form method="post" action="<?cs var:Page.base ?><?cs var:path ?>"><?cs call:form_token_of(version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:text ?><span class="govuk-visually-hidden"> <?cs var:about ?></span></button></form><?cs /def ?>

<?cs def:entry_due(d) ?><?cs if:d.due ?><?cs if:d.late ?><?cs call:tag("red", d.due) ?><?cs elif:d.soon ?><?cs call:tag("yellow", d.due) ?><?cs else ?><?cs call:tag("grey", d.due) ?><?cs /if ?> <?cs /if ?><?cs var:d.deadline ?><?cs if:d.extending ?> <?cs call:tag("blue", L.entry.extending) ?><?cs /if ?><?cs /def ?>

<?cs def:entry_facts(d) ?>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.entry.deadline ?></dt><dd class="govuk-summary-list__value"><?cs call:entry_due(d) ?></dd></div>
<?cs if:d.subject ?><?cs call:fact(L.entry.subject, d.subject) ?><?cs /if ?>
<?cs call:fact(L.entry.product, d.product) ?>
<?cs call:fact(L.entry.person, d.person) ?>
<?cs call:fact(L.entry.quantity, d.quantity) ?>
<?cs call:fact(L.entry.accepted, d.accepted) ?>
<?cs if:d.waits ?><?cs call:fact(L.entry.declared, d.declared) ?><?cs /if ?>
<?cs call:fact(L.entry.left, d.left) ?>
</dl>
<?cs /def ?>

<?cs def:entry_evidence(list) ?><?cs if:subcount(list) > 0 ?><p class="govuk-body"><?cs var:L.entry.files ?>:</p>
<ul class="govuk-list"><?cs each:x = list ?>
<li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:x.path ?>"><?cs var:x.name ?></a> <span class="app-muted">(<?cs var:x.size ?> KB)</span><?cs if:x.off ?><?cs call:entry_post(x.off, "1", L.entry.file.off, x.name) ?><?cs /if ?></li><?cs /each ?>
</ul><?cs /if ?><?cs /def ?>

<?cs def:entry_said(e) ?>
<p class="govuk-body"><?cs call:tag(e.colour, e.state) ?> <strong><?cs var:L.entry.quantity ?> <?cs var:e.quantity ?></strong><?cs if:e.accepted ?> <span aria-hidden="true">·</span> <?cs var:L.entry.accepted ?> <?cs var:e.accepted ?><?cs /if ?> <span aria-hidden="true">·</span> <?cs var:L.entry.done_on ?> <?cs var:e.done_on ?><?cs if:e.late ?> <?cs call:tag("red", e.late) ?><?cs /if ?><?cs if:e.excused ?> <?cs call:tag("green", L.entry.excused) ?><?cs /if ?><?cs if:e.pending ?> <?cs call:tag("yellow", L.entry.pending) ?><?cs /if ?><?cs if:e.backdated ?> <?cs call:tag("yellow", L.entry.backdated) ?><?cs /if ?></p>
<?cs if:e.document ?><p class="govuk-body"><?cs var:L.entry.document ?>: <?cs var:e.document ?></p><?cs /if ?>
<?cs if:e.note ?><p class="govuk-body"><?cs var:L.entry.note ?>: <?cs var:e.note ?></p><?cs /if ?>
<?cs call:entry_evidence(e.files) ?>
<p class="app-muted"><?cs var:L.entry.made ?> <?cs var:e.made ?></p>
<?cs if:e.answered ?><?cs if:e.answer ?><p class="govuk-body"><?cs var:L.entry.answer_of ?>: <?cs var:e.answer ?></p><?cs /if ?><p class="app-muted"><?cs var:e.answerer ?> <span aria-hidden="true">·</span> <?cs var:e.answered ?></p><?cs /if ?>
<?cs each:x = e.findings ?>
<p class="govuk-body"><?cs if:x.withdrawn ?><?cs call:tag("grey", L.entry.finding.withdrawn) ?><?cs else ?><?cs call:tag("red", L.entry.finding.one) ?><?cs /if ?> <?cs if:x.excused ?><?cs call:tag("green", L.entry.excused) ?> <?cs /if ?><?cs var:x.what ?> <span aria-hidden="true">·</span> <?cs var:L.entry.finding.quantity ?> <?cs var:x.quantity ?><?cs if:x.document ?> <span aria-hidden="true">·</span> <?cs var:x.document ?><?cs /if ?><?cs if:x.why ?> <span aria-hidden="true">·</span> <?cs var:L.entry.finding.reason ?>: <?cs var:x.why ?><?cs /if ?></p>
<p class="app-muted"><?cs var:x.finder ?> <span aria-hidden="true">·</span> <?cs var:x.at ?><?cs if:x.withdraw ?> <span aria-hidden="true">·</span> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:x.withdraw ?>"><?cs var:L.entry.finding.withdraw ?><span class="govuk-visually-hidden">: <?cs var:x.what ?></span></a><?cs /if ?></p>
<?cs /each ?>
<?cs /def ?>

<?cs def:entry_asked(q) ?>
<p class="govuk-body"><?cs call:tag(q.colour, q.state) ?> <strong><?cs var:q.kind ?></strong><?cs if:q.until ?>: <?cs var:q.until ?><?cs /if ?><?cs if:q.fault ?>: <?cs var:q.fault ?><?cs /if ?></p>
<p class="govuk-body"><?cs var:q.reason ?></p>
<?cs if:q.proof ?><p class="govuk-body"><?cs var:L.entry.request.proof ?>: <?cs var:q.proof ?></p><?cs /if ?>
<?cs if:q.file ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:q.file ?>"><?cs var:L.entry.request.file ?></a></p><?cs /if ?>
<p class="app-muted"><?cs var:q.asker ?> <span aria-hidden="true">·</span> <?cs var:q.asked ?></p>
<?cs if:q.answered ?><?cs if:q.answer ?><p class="govuk-body"><?cs var:L.entry.answer_of ?>: <?cs var:q.answer ?></p><?cs /if ?><?cs if:q.document ?><p class="govuk-body"><?cs var:L.entry.request.document ?>: <?cs var:q.document ?></p><?cs /if ?><p class="app-muted"><?cs var:q.answerer ?> <span aria-hidden="true">·</span> <?cs var:q.answered ?></p><?cs /if ?>
<?cs /def ?>

<?cs def:entry_waiting(p) ?>
<h3 class="govuk-heading-s"><?cs var:p.name ?> <span class="app-muted"><?cs var:p.unit ?></span></h3>
<?cs if:subcount(p.radar) > 0 ?><p class="app-muted"><?cs each:r = p.radar ?><?cs var:r.text ?><?cs if:!last(r) ?> <span aria-hidden="true">·</span> <?cs /if ?><?cs /each ?></p><?cs /if ?>
<?cs /def ?>

<?cs def:entry_line(e) ?><?cs var:L.entry.quantity ?> <?cs var:e.amount ?> <span aria-hidden="true">·</span> <?cs var:L.entry.done_on ?> <?cs var:e.done_on ?><?cs if:e.number ?> <span aria-hidden="true">·</span> <?cs var:e.number ?><?cs /if ?><?cs if:e.note ?> <span aria-hidden="true">·</span> <?cs var:e.note ?><?cs /if ?><?cs if:e.files > 0 ?> <span aria-hidden="true">·</span> <?cs var:L.entry.confirm.files ?><?cs /if ?><?cs /def ?>

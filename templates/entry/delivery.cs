<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Delivery.title ?></h1>
<p class="govuk-body"><?cs call:tag(View.Delivery.colour, View.Delivery.state) ?> <?cs call:tag("grey", View.Delivery.kind) ?></p>
<?cs if:View.closed ?><?cs call:notice_band("info", L.entry.closed) ?><?cs /if ?>
<?cs if:View.At.report ?><?cs call:link_button(View.At.report, L.entry.report) ?><?cs /if ?>
<div class="app-grid">
<div>
<h2 class="govuk-heading-m"><?cs var:L.entry.entries ?></h2>
<?cs each:e = View.Entries ?>
<section class="app-panel">
<?cs call:task_entry(e, View.Task) ?>
<?cs call:entry_said(e) ?>
<?cs if:e.recall || e.attach || e.answering || e.find ?><div class="app-actions">
<?cs if:e.answering ?><?cs call:link_button(e.answering, L.entry.request.look) ?><?cs /if ?>
<?cs if:e.attach ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.attach ?>"><?cs var:L.entry.file.attach ?></a><?cs /if ?>
<?cs if:e.find ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.find ?>"><?cs var:L.entry.finding.title ?><span class="govuk-visually-hidden"> <?cs var:e.made ?></span></a><?cs /if ?>
<?cs if:e.recall ?><?cs call:entry_post(e.recall, e.version, L.entry.recall, e.made) ?><?cs /if ?>
</div><?cs /if ?>
</section>
<?cs /each ?>
<?cs if:subcount(View.Entries) == 0 ?><?cs call:empty(L.entry.no_entries) ?><?cs /if ?>
<?cs if:subcount(View.Requests) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.request.title ?></h2>
<?cs each:q = View.Requests ?>
<section class="app-panel">
<?cs call:entry_asked(q) ?>
<?cs if:q.recall || q.attach || q.decide ?><div class="app-actions">
<?cs if:q.decide ?><?cs call:link_button(q.decide, L.entry.request.look) ?><?cs /if ?>
<?cs if:q.attach ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:q.attach ?>"><?cs var:L.entry.file.attach ?></a><?cs /if ?>
<?cs if:q.recall ?><?cs call:entry_post(q.recall, q.version, L.entry.recall, q.kind) ?><?cs /if ?>
</div><?cs /if ?>
</section>
<?cs /each ?>
<?cs /if ?>
<?cs if:View.At.extend || View.At.hand_back || View.At.exempt ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.ways ?></h2>
<ul class="govuk-list">
<?cs if:View.At.extend ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.extend ?>"><?cs var:L.entry.extension.title ?></a></li><?cs /if ?>
<?cs if:View.At.hand_back ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.hand_back ?>"><?cs var:L.entry.hand_back.title ?></a></li><?cs /if ?>
<?cs if:View.At.exempt ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.exempt ?>"><?cs var:L.entry.exemption.title ?></a></li><?cs /if ?>
</ul>
<?cs /if ?>
</div>
<div>
<?cs call:entry_facts(View.Delivery) ?>
<dl class="govuk-summary-list">
<?cs if:View.Delivery.code ?><?cs call:fact(L.entry.code, View.Delivery.code) ?><?cs /if ?>
<?cs call:fact(L.entry.coefficient, View.Delivery.coefficient) ?>
<?cs if:View.Delivery.share ?><?cs call:fact(L.entry.share, View.Delivery.share) ?><?cs /if ?>
<?cs call:fact(L.entry.unit, View.Delivery.unit) ?>
<?cs call:fact(L.entry.given, View.Delivery.given) ?>
<?cs call:fact(L.entry.giver, View.Delivery.giver) ?>
<?cs if:View.Delivery.document ?><?cs call:fact(L.entry.document_given, View.Delivery.document) ?><?cs /if ?>
<?cs if:View.Delivery.reason ?><?cs call:fact(L.entry.reason_given, View.Delivery.reason) ?><?cs /if ?>
<?cs if:View.Delivery.end_reason ?><?cs call:fact(L.entry.end_reason, View.Delivery.end_reason) ?><?cs /if ?>
</dl>
<?cs if:View.Delivery.from ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Delivery.from ?>"><?cs var:L.entry.from_before ?></a></p><?cs /if ?>
<?cs call:task_origin(View.Task) ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:L.entry.score.title ?></h2>
<p class="app-muted"><?cs var:L.entry.score.about ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.entry.score.assigned, View.Score.assigned) ?>
<?cs call:fact(L.entry.score.done, View.Score.done) ?>
<?cs call:fact(L.entry.score.good, View.Score.good) ?>
<?cs call:fact(L.entry.score.ontime, View.Score.ontime) ?>
</dl>
<?cs if:View.Score.then ?><p class="govuk-body"><?cs var:View.Score.then ?></p><?cs /if ?>
<p class="app-muted"><?cs var:L.entry.score.rule ?></p>
</section>
<?cs call:legal(L.entry.legal) ?>
</div>
</div>

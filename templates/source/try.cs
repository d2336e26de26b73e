<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.source.try ?></h1>
<p class="govuk-body"><?cs var:L.source.try_how ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.edit ?>"><?cs var:L.source.edit ?></a></p>
<?cs if:View.tried ?>
<h2 class="govuk-heading-m"><?cs var:L.source.tried.title ?></h2>
<?cs if:View.why ?><?cs call:notice_band("warning", View.why) ?><?cs if:View.words ?><p class="govuk-body"><?cs var:View.words ?></p><?cs /if ?>
<?cs else ?>
<p class="govuk-body"><?cs var:View.n ?> <?cs var:L.source.tried.rows ?>. <?cs if:View.position ?><?cs var:L.source.tried.position ?>: <?cs var:View.position ?>. <?cs /if ?><?cs if:View.next ?><?cs var:L.source.tried.next ?>: <?cs var:View.next ?>. <?cs /if ?><span class="app-muted"><?cs var:L.source.tried.unknown ?></span></p>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.source.tried.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.tried.title ?></caption>
<?cs if:View.counts ?>
<thead><tr><th scope="col"><?cs var:L.source.field.external_id ?></th><th scope="col"><?cs var:L.source.field.person ?></th><th scope="col"><?cs var:L.source.field.register ?></th><th scope="col"><?cs var:L.source.field.product ?></th><th scope="col"><?cs var:L.source.field.day ?></th><th scope="col" class="app-num"><?cs var:L.source.field.came ?></th><th scope="col" class="app-num"><?cs var:L.source.field.done ?></th><th scope="col" class="app-num"><?cs var:L.source.field.late ?></th><th scope="col"><?cs var:L.source.tried.flaw ?></th></tr></thead>
<tbody>
<?cs each:r = View.Rows ?>
<tr><td data-label="<?cs var:L.source.field.external_id ?>"><?cs var:r.external ?></td><td data-label="<?cs var:L.source.field.person ?>"><?cs var:r.person ?></td><td data-label="<?cs var:L.source.field.register ?>"><?cs var:r.register ?></td><td data-label="<?cs var:L.source.field.product ?>"><?cs var:r.product ?></td><td data-label="<?cs var:L.source.field.day ?>"><?cs var:r.day ?></td><td class="app-num" data-label="<?cs var:L.source.field.came ?>"><?cs var:r.came ?></td><td class="app-num" data-label="<?cs var:L.source.field.done ?>"><?cs var:r.done ?></td><td class="app-num" data-label="<?cs var:L.source.field.late ?>"><?cs var:r.late ?></td><td data-label="<?cs var:L.source.tried.flaw ?>"><?cs if:r.flaw ?><strong><?cs var:r.field ?></strong>: <?cs var:r.flaw ?> <span class="app-muted"><?cs var:r.value ?></span><?cs else ?><?cs var:L.source.tried.good ?><?cs /if ?></td></tr>
<?cs /each ?>
<?cs else ?>
<thead><tr><th scope="col"><?cs var:L.source.field.external_id ?></th><th scope="col"><?cs var:L.source.field.person ?></th><th scope="col"><?cs var:L.source.field.subject ?></th><th scope="col"><?cs var:L.source.field.document ?></th><th scope="col"><?cs var:L.source.field.deadline ?></th><th scope="col"><?cs var:L.source.field.done_on ?></th><th scope="col"><?cs var:L.source.tried.flaw ?></th></tr></thead>
<tbody>
<?cs each:r = View.Rows ?>
<tr><td data-label="<?cs var:L.source.field.external_id ?>"><?cs var:r.external ?></td><td data-label="<?cs var:L.source.field.person ?>"><?cs var:r.person ?></td><td data-label="<?cs var:L.source.field.subject ?>"><?cs var:r.subject ?></td><td data-label="<?cs var:L.source.field.document ?>"><?cs var:r.document ?></td><td data-label="<?cs var:L.source.field.deadline ?>"><?cs var:r.deadline ?></td><td data-label="<?cs var:L.source.field.done_on ?>"><?cs if:r.withdrawn ?><?cs var:L.source.tried.withdrawn ?><?cs else ?><?cs var:r.done ?><?cs /if ?></td><td data-label="<?cs var:L.source.tried.flaw ?>"><?cs if:r.flaw ?><strong><?cs var:r.field ?></strong>: <?cs var:r.flaw ?> <span class="app-muted"><?cs var:r.value ?></span><?cs else ?><?cs var:L.source.tried.good ?><?cs /if ?></td></tr>
<?cs /each ?>
<?cs /if ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.source.tried.none) ?><?cs /if ?>
<?cs /if ?>
<?cs if:subcount(View.Seen) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.source.tried.seen ?></h2>
<p class="govuk-body"><?cs var:L.source.tried.seen_about ?></p>
<?cs if:subcount(View.Lists) > 0 ?><p class="govuk-body"><?cs var:L.source.tried.lists ?>: <?cs each:l = View.Lists ?><?cs if:!first(l) ?>; <?cs /if ?><strong><?cs if:l.path ?><?cs var:l.path ?><?cs else ?><?cs var:L.source.tried.whole ?><?cs /if ?></strong> (<?cs var:l.rows ?> <?cs var:L.source.tried.rows ?>)<?cs /each ?>.</p><?cs /if ?>
<?cs call:scroll(L.source.tried.seen) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.tried.seen ?></caption>
<thead><tr><th scope="col"><?cs var:L.source.tried.name ?></th><th scope="col"><?cs var:L.source.tried.value ?></th><th scope="col"><?cs var:L.source.tried.here ?></th></tr></thead>
<tbody>
<?cs each:f = View.Seen ?><tr><td data-label="<?cs var:L.source.tried.name ?>"><code class="app-break"><?cs var:f.path ?></code></td><td data-label="<?cs var:L.source.tried.value ?>"><?cs var:f.value ?></td><td data-label="<?cs var:L.source.tried.here ?>"><?cs if:f.ours ?><?cs var:f.ours ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.sample, L.source.sample.title, View.hint, "14") ?>
<?cs call:button(L.source.try) ?>
</form>

<?cs def:source_counts(r) ?><?cs if:r.counts ?><?cs if:r.bad != #0 ?><strong><?cs var:r.counts ?></strong><?cs else ?><?cs var:r.counts ?><?cs /if ?><?cs else ?><span class="app-muted"><?cs var:L.source.count.none ?></span><?cs /if ?><?cs /def ?>

<?cs def:source_result(r) ?><?cs if:r.going ?><?cs call:tag("blue", L.source.going) ?><?cs elif:r.why ?><?cs var:r.why ?><?cs call:technical(r.technical) ?><?cs else ?><?cs var:L.source.run.good ?><?cs /if ?><?cs /def ?>

<?cs def:source_act(path, text) ?><form method="post" action="<?cs var:Page.base ?><?cs var:path ?>" novalidate><?cs call:form_token() ?><?cs call:button_quiet(text) ?></form><?cs /def ?>

<?cs def:source_example() ?><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.source.example.title ?></span></summary><div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.source.example.how ?></p>
<pre class="app-code app-only app-only--rest">{"data": {"items": [
  {"ma": "1187", "trich_yeu": "…", "xu_ly": {"email": "an.nv@daklak.gov.vn"}, "han": "18/12/2026"}
]}}</pre>
<pre class="app-code app-only app-only--drop"><?cs var:L.source.example.table ?></pre>
<dl class="govuk-summary-list app-only app-only--rest">
<?cs call:fact(L.source.around.list, "data.items") ?><?cs call:fact(L.source.field.external_id, "ma") ?><?cs call:fact(L.source.field.person, "xu_ly.email") ?><?cs call:fact(L.source.field.subject, "trich_yeu") ?><?cs call:fact(L.source.field.deadline, "han") ?>
</dl>
<dl class="govuk-summary-list app-only app-only--drop">
<?cs call:fact(L.source.field.external_id, L.source.example.external_id) ?><?cs call:fact(L.source.field.person, L.source.example.person) ?><?cs call:fact(L.source.field.subject, L.source.example.subject) ?><?cs call:fact(L.source.field.deadline, L.source.example.deadline) ?>
</dl>
</div></details><?cs /def ?>

<?cs def:source_errors(list) ?>
<?cs call:scroll(L.source.errors.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.errors.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.source.errors.row ?></th><th scope="col"><?cs var:L.source.errors.wrong ?></th><th scope="col"><?cs var:L.task.mender.title ?></th><th scope="col"><?cs var:L.source.errors.met ?></th><th scope="col"><?cs var:L.source.errors.state.title ?></th></tr></thead>
<tbody>
<?cs each:e = list ?>
<tr><td data-label="<?cs var:L.source.errors.row ?>"><?cs var:e.external ?><?cs if:e.subject ?> · <?cs var:e.subject ?><?cs /if ?><?cs if:e.person ?> · <?cs var:e.person ?><?cs /if ?> <span class="app-muted"><?cs var:e.source ?></span></td><td data-label="<?cs var:L.source.errors.wrong ?>"><strong><?cs var:e.field ?></strong>: <?cs var:e.word ?><?cs if:e.value ?> <span class="app-muted"><?cs var:e.value ?></span><?cs /if ?></td><td data-label="<?cs var:L.task.mender.title ?>"><?cs var:e.mender ?><?cs if:e.agency ?> <span class="app-muted"><?cs var:e.agency ?></span><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.source.errors.met ?>"><?cs var:e.met ?></td><td data-label="<?cs var:L.source.errors.state.title ?>"><?cs if:e.drop ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.drop ?>"><?cs var:e.state ?><span class="govuk-visually-hidden"> <?cs var:e.external ?></span></a><?cs else ?><?cs var:e.state ?><?cs if:e.ended ?> <span class="app-muted"><?cs var:e.ended ?><?cs if:e.reason ?>: <?cs var:e.reason ?><?cs /if ?></span><?cs /if ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?><?cs /def ?>

<?cs def:source_turn(path, on) ?><form method="post" action="<?cs var:Page.base ?><?cs var:path ?>" novalidate><?cs call:form_token() ?><?cs if:on ?><button class="govuk-button" type="submit" name="on" value="1"><?cs var:L.source.turn_on ?></button><?cs else ?><?cs call:button_quiet(L.source.turn_off) ?><?cs /if ?></form><?cs /def ?>

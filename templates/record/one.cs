<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.own ?><?cs var:L.record.own ?><?cs else ?><?cs var:L.record.title ?><?cs /if ?> <?cs var:View.year ?></h1>
<?cs if:View.own ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/ho-so/yeu-cau/"><?cs var:L.record.requests ?></a></p><?cs /if ?>
<?cs call:filters(View.at, "record") ?>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<div id="record">
<?cs if:View.none ?><?cs call:empty(L.record.nobody) ?><?cs else ?>
<p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:View.title ?>, <?cs var:View.unit ?><?cs if:View.agency != View.unit ?>, <?cs var:View.agency ?><?cs /if ?></p>
<p class="govuk-body"><?cs var:View.kept ?> <span class="app-muted"><?cs var:L.record.kept_by ?> <?cs var:View.kept_by ?></span></p>
<h2 class="govuk-heading-m"><?cs var:L.record.missing ?></h2>
<?cs if:subcount(View.Missing) > 0 ?><ul class="govuk-list govuk-list--bullet"><?cs each:m = View.Missing ?><li><?cs var:m.text ?> <span class="app-muted"><?cs var:m.owes ?></span></li><?cs /each ?></ul>
<?cs else ?><p class="govuk-body"><?cs call:tag("green", L.record.complete) ?></p><?cs /if ?>
<?cs if:View.bring ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.bring ?>"><?cs var:L.record.bring ?></a></p><?cs /if ?>
<?cs each:k = View.Kinds ?>
<h2 class="govuk-heading-m"><?cs var:k.point ?>) <?cs var:k.name ?></h2>
<?cs if:subcount(k.rows) > 0 ?>
<?cs call:scroll(k.name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:k.name ?></caption>
<thead><tr><th scope="col"><?cs var:L.record.document ?></th><th scope="col"><?cs var:L.record.number_day ?></th><th scope="col"><?cs var:L.record.from ?></th><th scope="col"><?cs var:L.record.compare_title ?></th></tr></thead>
<tbody>
<?cs each:r = k.rows ?><?cs call:record_row(r) ?>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><p class="govuk-body app-muted"><?cs var:L.record.none ?></p><?cs /if ?>
<?cs /each ?>
<?cs if:subcount(View.rows) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.record.withdrawn ?></span></summary><div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">
<?cs each:r = View.rows ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.title ?></a>, <?cs var:r.document ?>. <?cs var:r.withdrawn ?>. <?cs var:L.record.reason ?>: <?cs var:r.reason ?></li>
<?cs /each ?></ul></div></details>
<?cs /if ?>
<h2 class="govuk-heading-m" id="ho-so-tai"><?cs var:L.record.take ?></h2>
<p class="govuk-body"><?cs var:L.record.take_about ?> <?cs var:L.record.system_note ?><?cs if:!View.own ?> <?cs var:L.record.take_noted ?><?cs /if ?></p>
<?cs if:subcount(View.Made) > 0 ?><ul class="govuk-list govuk-list--bullet"><?cs each:m = View.Made ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.path ?>"><?cs var:m.text ?></a></li>
<?cs /each ?></ul>
<p class="govuk-body app-muted"><?cs var:L.record.made_about ?></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>/xuat" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="nam" value="<?cs var:View.year ?>">
<div class="app-actions"><?cs call:button_as("export_form", "pdf", L.record.export.pdf) ?> <?cs call:button_as("export_form", "zip", L.record.export.zip) ?></div>
</form>
<?cs /if ?>
</div>
<?cs call:legal(L.record.legal) ?>

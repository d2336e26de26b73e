<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Import.name ?></h1>
<p class="app-muted"><?cs var:View.Import.person ?> · <?cs var:View.Import.at ?> · <?cs var:View.Import.state_text ?></p>
<?cs if:View.Import.state == "uploaded" ?>
<?cs call:notice_band("info", L.organisation_import.waiting) ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Import.path ?>"><?cs var:L.organisation_import.look_again ?></a></p>
<?cs elif:View.Import.state == "refused" ?>
<?cs call:notice_band("warning", View.why) ?>
<?cs call:link_button_quiet("/quan-tri/nhap/", L.organisation_import.other) ?>
<?cs elif:View.Import.state == "imported" ?>
<?cs call:notice_band("success", L.organisation_import.taken) ?>
<p class="govuk-body"><?cs var:L.organisation.from ?> <strong><?cs var:View.taken ?></strong>: <?cs var:View.Import.new ?> <?cs var:L.organisation_import.count.new ?>, <?cs var:View.Import.changed ?> <?cs var:L.organisation_import.count.changed ?>, <?cs var:View.Import.same ?> <?cs var:L.organisation_import.count.same ?>, <?cs var:View.Import.bad ?> <?cs var:L.organisation_import.count.bad ?>.</p>
<p class="govuk-body"><?cs var:L.organisation_import.no_undo ?></p>
<?cs call:link_button("/quan-tri/", L.organisation_import.to_tree) ?>
<?cs elif:!View.known ?>
<?cs call:notice_band("warning", L.organisation_import.unknown) ?>
<?cs call:link_button_quiet("/quan-tri/nhap/", L.organisation_import.other) ?>
<?cs else ?>
<div class="app-tiles"><?cs each:t = View.Tiles ?><?cs call:tile(t.n, t.text, t.path) ?><?cs /each ?></div>
<form class="app-filters" method="get" action="<?cs var:Page.base ?><?cs var:View.Import.path ?>">
<?cs call:organisation_day() ?>
<?cs call:button_quiet(L.organisation_import.by_day) ?>
</form>
<?cs if:View.may_take ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.take ?>">
<?cs call:form_token() ?>
<input type="hidden" name="from" value="<?cs var:View.day ?>"><input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<p class="govuk-body"><?cs var:L.organisation.from ?> <strong><?cs var:View.day ?></strong>. <?cs if:View.some_bad ?><?cs var:L.organisation_import.bad_stay ?><?cs /if ?></p>
<?cs call:button(L.organisation_import.take) ?>
</form>
<?cs else ?><?cs call:notice_band("info", L.organisation_import.nothing_new) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.organisation_import.rows ?></h2>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.organisation_import.rows) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.organisation_import.rows ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.organisation_import.where ?></th><th scope="col"><?cs var:L.organisation_import.key ?></th><th scope="col"><?cs var:L.organisation_import.verdict_name ?></th><th scope="col"><?cs var:L.organisation_import.what ?></th></tr></thead>
<tbody>
<?cs each:row = View.Rows ?>
<tr><td data-label="<?cs var:L.organisation_import.where ?>"><?cs var:row.sheet ?>, <?cs var:L.organisation_import.row ?> <?cs var:row.number ?></td><td data-label="<?cs var:L.organisation_import.key ?>"><?cs var:row.name ?> <span class="app-muted"><?cs var:row.key ?></span></td><td data-label="<?cs var:L.organisation_import.verdict_name ?>"><?cs if:row.verdict == "bad" ?><?cs call:tag("red", row.verdict_text) ?><?cs elif:row.verdict == "new" ?><?cs call:tag("green", row.verdict_text) ?><?cs elif:row.verdict == "changed" ?><?cs call:tag("blue", row.verdict_text) ?><?cs else ?><?cs call:tag("grey", row.verdict_text) ?><?cs /if ?></td><td data-label="<?cs var:L.organisation_import.what ?>"><?cs var:row.error ?><?cs each:c = row.changes ?><div><strong><?cs var:c.name ?>:</strong> <?cs if:c.before ?><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs var:c.before ?></del> <span aria-hidden="true">→</span> <?cs /if ?><?cs if:c.after ?><ins><?cs if:c.before ?><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs /if ?><?cs var:c.after ?></ins><?cs else ?><?cs var:L.organisation_import.ends ?><?cs /if ?></div><?cs /each ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.organisation_import.no_rows) ?>
<?cs /if ?>
<?cs /if ?>

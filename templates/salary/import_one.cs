<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Import.name ?></h1>
<p class="app-muted"><?cs var:View.Import.person ?> · <?cs var:View.Import.at ?> · <?cs var:View.Import.state_text ?></p>
<?cs if:View.Import.state == "uploaded" ?>
<?cs call:notice_band("info", L.past.waiting) ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Import.path ?>"><?cs var:L.past.look_again ?></a></p>
<?cs elif:View.Import.state == "refused" ?>
<?cs call:notice_band("warning", View.why) ?>
<?cs call:link_button_quiet("/thuong/luong/tai-len/", L.past.other) ?>
<?cs elif:View.Import.state == "imported" ?>
<?cs call:notice_band("success", L.past.taken) ?>
<p class="govuk-body"><?cs var:View.Import.new ?> <?cs var:L.past.count.new ?>, <?cs var:View.Import.changed ?> <?cs var:L.past.count.changed ?>, <?cs var:View.Import.same ?> <?cs var:L.past.count.same ?>.</p>
<?cs call:link_button_quiet("/thuong/luong/", L.salary.title) ?>
<?cs elif:View.Import.state == "undone" ?>
<?cs call:notice_band("info", L.past.dropped) ?>
<?cs call:link_button_quiet("/thuong/luong/tai-len/", L.past.other) ?>
<?cs else ?>
<?cs if:View.many ?>
<?cs call:notice_band("warning", L.past.many) ?>
<?cs elif:!View.known ?>
<?cs call:notice_band("warning", L.salary_import.unknown) ?>
<?cs elif:subcount(View.Missing) > 0 ?>
<?cs call:notice_band("warning", L.past.incomplete) ?>
<ul class="govuk-list govuk-list--bullet"><?cs each:m = View.Missing ?><li><?cs var:m.name ?></li><?cs /each ?></ul>
<?cs else ?>
<div class="app-tiles"><?cs each:t = View.Tiles ?><?cs call:tile(t.n, t.text, t.path) ?><?cs /each ?></div>
<?cs if:View.bad ?><?cs call:notice_band("warning", L.past.bad) ?>
<?cs elif:!View.may_take ?><?cs call:notice_band("info", L.salary_import.nothing_new) ?>
<?cs else ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Import.path ?>nhan" novalidate data-guard>
<?cs call:form_token() ?>
<input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<?cs if:View.corrects ?><?cs call:area(Form.reason, L.salary_import.reason, L.salary_import.reason_hint, "3") ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.salary_import.take_about ?></p>
<?cs call:button(L.past.take) ?>
</form>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.past.rows ?></h2>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.past.rows) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.past.rows ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.past.where ?></th><th scope="col"><?cs var:L.salary.person ?></th><th scope="col"><?cs var:L.salary.from ?></th><th scope="col"><?cs var:L.past.verdict_name ?></th><th scope="col"><?cs var:L.past.what ?></th></tr></thead>
<tbody>
<?cs each:row = View.Rows ?>
<tr><td data-label="<?cs var:L.past.where ?>"><?cs var:row.sheet ?>, <?cs var:L.past.row ?> <?cs var:row.number ?></td><td data-label="<?cs var:L.salary.person ?>"><?cs var:row.name ?></td><td class="app-when" data-label="<?cs var:L.salary.from ?>"><?cs var:row.from ?></td><td data-label="<?cs var:L.past.verdict_name ?>"><?cs if:row.verdict == "bad" ?><?cs call:tag("red", row.verdict_text) ?><?cs elif:row.verdict == "new" ?><?cs call:tag("green", row.verdict_text) ?><?cs elif:row.verdict == "changed" ?><?cs call:tag("blue", row.verdict_text) ?><?cs else ?><?cs call:tag("grey", row.verdict_text) ?><?cs /if ?></td><td data-label="<?cs var:L.past.what ?>"><?cs if:row.verdict == "bad" ?><?cs each:f = row.Findings ?><div><strong><?cs var:L.past.cell ?> <?cs var:f.cell ?>, <?cs var:f.column ?>:</strong> <?cs var:f.text ?></div><?cs /each ?><?cs else ?><?cs if:row.verdict == "changed" ?><div><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs call:salary_figures(row.Was) ?></del></div><?cs /if ?><div><?cs call:salary_figures(row) ?></div><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.past.no_rows) ?>
<?cs /if ?>
<?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Import.path ?>bo">
<?cs call:form_token() ?>
<?cs call:button_quiet(L.past.drop) ?>
</form>
<?cs /if ?>

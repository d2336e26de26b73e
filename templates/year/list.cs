<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year.list ?> <?cs var:View.year ?></h1>
<?cs call:filters(View.at, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.work.name ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "co-quan", L.year.agency, View.Agencies) ?><?cs /if ?>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.work.people) ?>
<div id="list">
<?cs if:View.owing ?><p class="govuk-body"><?cs call:tag("yellow", L.year.mark.owed) ?> <?cs var:View.owing ?> <?cs var:L.work.people ?></p><?cs /if ?>
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(L.year.list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year.list ?></caption>
<thead><tr><th scope="col"><?cs var:L.year.column.name ?></th><th scope="col" class="app-num"><?cs var:L.year.span.quarter_1 ?></th><th scope="col" class="app-num"><?cs var:L.year.span.quarter_2 ?></th><th scope="col" class="app-num"><?cs var:L.year.span.quarter_3 ?></th><th scope="col" class="app-num"><?cs var:L.year.span.quarter_4 ?></th><th scope="col" class="app-num"><?cs var:L.year.span.half_1 ?></th><th scope="col" class="app-num"><?cs var:L.year.span.half_2 ?></th><th scope="col" class="app-num"><?cs var:L.year.span.whole ?></th><th scope="col"><?cs var:L.year.column.owed ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year.column.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span></td><td class="app-num" data-label="<?cs var:L.year.span.quarter_1 ?>"><?cs var:p.quarter_1 ?></td><td class="app-num" data-label="<?cs var:L.year.span.quarter_2 ?>"><?cs var:p.quarter_2 ?></td><td class="app-num" data-label="<?cs var:L.year.span.quarter_3 ?>"><?cs var:p.quarter_3 ?></td><td class="app-num" data-label="<?cs var:L.year.span.quarter_4 ?>"><?cs var:p.quarter_4 ?></td><td class="app-num" data-label="<?cs var:L.year.span.half_1 ?>"><?cs var:p.half_1 ?></td><td class="app-num" data-label="<?cs var:L.year.span.half_2 ?>"><?cs var:p.half_2 ?></td><td class="app-num" data-label="<?cs var:L.year.span.whole ?>"><strong><?cs var:p.whole ?></strong><?cs if:p.level ?><br><span class="app-muted"><?cs var:p.level ?></span><?cs /if ?></td><td data-label="<?cs var:L.year.column.owed ?>"><?cs if:p.owed ?><?cs call:tag("yellow", p.owed) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?><?cs call:empty(L.year.nobody_found) ?><?cs /if ?>
</div>
<p class="govuk-body app-muted"><?cs var:L.year.means_about ?></p>
<?cs call:legal(L.year.legal) ?>

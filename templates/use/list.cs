<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.use.title ?></h1>
<p class="govuk-body"><?cs var:L.use.about ?></p>
<nav aria-label="<?cs var:L.use.lists ?>"><ul class="govuk-list app-actions"><?cs each:l = View.Lists ?><li><?cs if:l.here ?><strong aria-current="page"><?cs var:l.text ?></strong><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:l.path ?>"><?cs var:l.text ?></a><?cs /if ?></li><?cs /each ?></ul></nav>
<h2 class="govuk-heading-m"><?cs var:View.title ?></h2>
<p class="govuk-body"><?cs var:View.basis ?></p>
<?cs call:filters("/xep-loai/su-dung/", "list") ?>
<input type="hidden" name="danh-sach" value="<?cs var:View.list ?>">
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs if:subcount(View.Parts) > 0 ?><?cs call:filter_choice("f-part", "ky", L.use.part, View.Parts) ?><?cs /if ?>
<?cs if:subcount(View.Running) > 0 ?><?cs call:filter_choice("f-running", "so-nam", L.use.years, View.Running) ?><?cs /if ?>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "co-quan", L.use.agency, View.Agencies) ?><?cs /if ?>
<?cs if:subcount(View.Units) > 1 ?><?cs call:filter_choice("f-unit", "phong", L.year.column.unit, View.Units) ?><?cs /if ?>
<?cs call:filter_choice("f-group", "nhom", L.use.group.title, View.Groups) ?>
<?cs if:subcount(View.Levels) > 0 ?><?cs call:filter_choice("f-level", "muc", L.use.level, View.Levels) ?><?cs /if ?>
<?cs if:subcount(View.Trends) > 0 ?><?cs call:filter_choice("f-trend", "xu-huong", L.use.trend.title, View.Trends) ?><?cs /if ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.work.people) ?>
<div id="list">
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(View.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.year.column.name ?></th><th scope="col"><?cs var:L.year.column.unit ?></th><th scope="col" class="app-num"><?cs var:L.use.points ?></th><th scope="col"><?cs var:L.use.level ?></th><?cs if:View.mean ?><th scope="col" class="app-num"><?cs var:L.use.before ?></th><th scope="col"><?cs var:L.use.trend.title ?></th><?cs elif:View.training ?><th scope="col" class="app-num"><?cs var:L.use.common ?></th><th scope="col"><?cs var:L.use.low ?></th><?cs else ?><th scope="col" class="app-num"><?cs var:L.use.years ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year.column.name ?>"><strong><?cs var:p.name ?></strong><br><span class="app-muted"><?cs var:p.title ?></span></td><td data-label="<?cs var:L.year.column.unit ?>"><?cs var:p.unit ?><?cs if:p.agency ?><br><span class="app-muted"><?cs var:p.agency ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.use.points ?>"><?cs if:p.points ?><?cs var:p.points ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.use.level ?>"><?cs if:p.level ?><?cs var:p.level ?><?cs else ?>–<?cs /if ?></td><?cs if:View.mean ?><td class="app-num" data-label="<?cs var:L.use.before ?>"><?cs if:p.before ?><?cs var:p.before ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.use.trend.title ?>"><?cs var:p.trend ?></td><?cs elif:View.training ?><td class="app-num" data-label="<?cs var:L.use.common ?>"><?cs if:p.common ?><?cs var:p.common ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.use.low ?>"><?cs var:p.low ?></td><?cs else ?><td class="app-num" data-label="<?cs var:L.use.years ?>"><?cs var:p.running ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?><?cs call:empty(L.use.nobody) ?><?cs /if ?>
</div>
<?cs call:legal(L.use.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.record.list ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.record.about ?></p>
<ul class="govuk-list app-actions"><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.mine ?>"><?cs var:L.record.own ?></a></li><li><a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/ho-so/yeu-cau/"><?cs var:L.record.requests ?></a></li></ul>
<?cs call:filters(View.at, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.work.name ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.work.people) ?>
<div id="list">
<?cs if:subcount(View.Records) > 0 ?>
<?cs call:scroll(L.record.list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.record.list ?></caption>
<thead><tr><th scope="col"><?cs var:L.record.person ?></th><th scope="col"><?cs var:L.record.level ?></th><th scope="col" class="app-num"><?cs var:L.record.copies ?></th><th scope="col"><?cs var:L.record.missing_number ?></th></tr></thead>
<tbody>
<?cs each:r = View.Records ?><tr><td data-label="<?cs var:L.record.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.name ?></a><br><span class="app-muted"><?cs var:r.title ?>, <?cs var:r.unit ?></span></td><td data-label="<?cs var:L.record.level ?>"><?cs if:r.level ?><?cs var:r.level ?><?cs else ?>–<?cs /if ?></td><td class="app-num" data-label="<?cs var:L.record.copies ?>"><?cs var:r.copies ?></td><td data-label="<?cs var:L.record.missing_number ?>"><?cs if:r.missing ?><?cs call:tag("yellow", r.missing) ?><?cs else ?>0<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?><?cs call:empty(L.record.nobody_found) ?><?cs /if ?>
</div>
<?cs call:legal(L.record.legal) ?>

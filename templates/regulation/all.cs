<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.regulation.all.title ?></h1>
<p class="govuk-body"><?cs if:View.all ?><?cs var:L.regulation.all.about ?><?cs else ?><?cs var:L.regulation.all.about_others ?><?cs /if ?></p>
<?cs call:filters("/thuong/quy-che/tinh/", "list") ?>
<?cs call:filter_choice("f-kind", "loai", L.regulation.kind, View.Kinds) ?>
<?cs if:subcount(View.Standings) > 0 ?><?cs call:filter_choice("f-standing", "tinh-trang", L.regulation.standing_title, View.Standings) ?><?cs /if ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.regulation.all.search ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.regulation.all.found) ?>
<div id="list">
<?cs if:subcount(View.Agencies) > 0 ?>
<?cs call:scroll(L.regulation.all.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.regulation.all.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.regulation.agency ?></th><th scope="col"><?cs var:L.regulation.standing_title ?></th><th scope="col"><?cs var:L.regulation.name ?></th><th scope="col"><?cs var:L.regulation.holds ?></th><th scope="col"><?cs var:L.regulation.sent_at ?></th><?cs if:View.all ?><th scope="col" class="app-num"><?cs var:L.regulation.remark.title ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:a = View.Agencies ?><tr><td data-label="<?cs var:L.regulation.agency ?>"><?cs var:a.agency ?></td><td data-label="<?cs var:L.regulation.standing_title ?>"><?cs call:tag(a.colour, a.standing) ?></td><td data-label="<?cs var:L.regulation.name ?>"><?cs if:a.name ?><?cs if:a.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?><span class="govuk-visually-hidden"> <?cs var:a.agency ?></span></a><?cs else ?><?cs var:a.name ?><?cs /if ?><br><span class="app-muted"><?cs var:L.regulation.which ?> <?cs var:a.number ?>; <?cs var:a.document ?></span><?cs else ?>–<?cs /if ?></td><td class="app-when" data-label="<?cs var:L.regulation.holds ?>"><?cs if:a.holds ?><?cs var:a.holds ?><?cs else ?>–<?cs /if ?></td><td class="app-when" data-label="<?cs var:L.regulation.sent_at ?>"><?cs if:a.sent_at ?><?cs var:a.sent_at ?><?cs else ?>–<?cs /if ?></td><?cs if:View.all ?><td class="app-num" data-label="<?cs var:L.regulation.remark.title ?>"><?cs if:a.remarks > 0 ?><?cs var:a.remarks ?><?cs if:a.waiting > 0 ?><br><?cs call:tag("yellow", L.regulation.remark.waiting) ?><?cs /if ?><?cs else ?>–<?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?><?cs call:empty(L.regulation.all.empty) ?><?cs /if ?>
</div>
<?cs call:legal(L.regulation.legal) ?>

<?cs call:errors() ?>
<?cs if:View.given ?><?cs call:notice_band("success", View.given) ?><?cs /if ?>
<?cs if:View.moved ?><?cs call:notice_band("info", View.moved) ?><?cs /if ?>
<h1 class="govuk-heading-l"><?cs if:View.heads ?><?cs var:L.work.unit_heads ?><?cs else ?><?cs var:L.work.unit ?><?cs /if ?></h1>
<?cs if:View.prepares ?><p class="govuk-body"><?cs var:L.work.prepares_about ?></p><?cs /if ?>
<div class="app-actions"><?cs call:link_button(View.give, L.work.give) ?><?cs if:View.plans ?><?cs call:link_button_quiet("/cong-viec/ke-hoach/", L.workplan.title) ?><?cs /if ?><?cs if:!View.prepares ?><?cs call:link_button_quiet("/cong-viec/de-xuat/don-vi/", L.work.asked) ?><?cs /if ?></div>
<?cs if:View.waits ?><p class="govuk-body"><?cs var:View.waits ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.waits_path ?>"><?cs var:L.workplan.give ?></a></p><?cs /if ?>
<?cs call:filters(View.at, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.work.name ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:View.several ?><?cs call:filter_choice("f-unit", "don-vi", L.work.unit_name, View.Units) ?><?cs /if ?>
<?cs call:filter_choice("f-period", "ky", L.work.period, View.Periods) ?>
<?cs call:button_quiet(L.work.look_period) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.work.people) ?>
<div id="list">
<p class="app-muted"><?cs var:L.work.window ?> <?cs var:View.from ?> <?cs var:L.work.window_until ?> <?cs var:View.until ?>; <?cs var:L.work.when_freeze ?> <?cs var:View.freeze ?>.</p>
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(L.work.unit) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.unit ?>, <?cs var:L.work.when_period ?> <?cs var:View.period ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.name ?></th><th scope="col"><?cs var:L.work.unit_name ?></th><th scope="col" class="app-num"><?cs var:L.work.open ?></th><th scope="col" class="app-num"><?cs var:L.work.late_title ?></th><th scope="col" class="app-num"><?cs var:L.work.waiting ?></th><th scope="col" class="app-num"><?cs var:L.work.ended ?></th><th scope="col" class="app-num"><?cs var:L.work.given ?></th><th scope="col" class="app-num"><?cs var:L.work.units_done ?></th><th scope="col" class="app-num"><?cs var:L.work.mean ?></th><th scope="col" class="app-num"><?cs var:L.work.extra_share ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?>
<tr><td data-label="<?cs var:L.work.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><br><span class="app-muted"><?cs var:p.title ?></span></td><td data-label="<?cs var:L.work.unit_name ?>"><?cs var:p.unit ?></td><td class="app-num" data-label="<?cs var:L.work.open ?>"><?cs var:p.open ?></td><td class="app-num" data-label="<?cs var:L.work.late_title ?>"><?cs if:p.late > 0 ?><?cs call:tag("red", p.late) ?><?cs else ?>0<?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.waiting ?>"><?cs var:p.waiting ?></td><td class="app-num" data-label="<?cs var:L.work.ended ?>"><?cs var:p.ended ?></td><td class="app-num" data-label="<?cs var:L.work.given ?>"><?cs var:p.given ?></td><td class="app-num" data-label="<?cs var:L.work.units_done ?>"><?cs var:p.done ?></td><td class="app-num" data-label="<?cs var:L.work.mean ?>"><?cs var:p.mean ?></td><td class="app-num" data-label="<?cs var:L.work.extra_share ?>"><?cs var:p.extra ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.work.nobody_found) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.work.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:Page.title ?></h1>
<?cs call:filters(View.at, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.work.name ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:View.several ?><?cs call:filter_choice("f-unit", "don-vi", L.work.unit_name, View.Units) ?><?cs /if ?>
<?cs call:filter_choice("f-period", "ky", L.sheet.column.period, View.Periods) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.work.people) ?>
<div id="list">
<p class="govuk-body"><strong><?cs var:View.period ?></strong>: <?cs var:L.sheet.window ?> <?cs var:View.from ?> – <?cs var:View.until ?>.<?cs if:!View.over ?> <?cs var:L.sheet.not_over ?><?cs /if ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/ky/ban-in/?ky=<?cs var:View.ky ?>"><?cs var:L.sheet_paper.print_unit ?></a></p>
<?cs if:subcount(View.Again) > 0 ?><?cs call:notice_band("warning", L.sheet.again.some) ?><ul class="govuk-list govuk-list--bullet"><?cs each:a = View.Again ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?></a>: <?cs var:a.text ?></li><?cs /each ?></ul><?cs /if ?>
<div class="app-tiles"><?cs each:s = View.Spread ?><div class="app-tile"><span class="app-tile__number"><?cs var:s.n ?></span><span class="app-tile__text"><?cs var:s.level ?></span></div><?cs /each ?></div>
<?cs if:subcount(View.Before) > 0 || subcount(View.Leniency) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.sheet.spread.title ?></span></summary><div class="govuk-details__text">
<?cs if:subcount(View.Before) > 0 ?>
<h2 class="govuk-heading-s"><?cs var:L.sheet.spread.levels ?></h2>
<?cs call:scroll(L.sheet.spread.levels) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet.spread.levels ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet.column.level ?></th><?cs each:b = View.Before ?><th scope="col" class="app-num"><?cs var:b.period ?></th><?cs /each ?><th scope="col" class="app-num"><?cs var:View.period ?></th></tr></thead>
<tbody>
<?cs each:s = View.Spread ?><tr><th scope="row"><?cs var:s.level ?></th><?cs each:b = s.Before ?><td class="app-num" data-label="<?cs var:b.period ?>"><?cs var:b.n ?></td><?cs /each ?><td class="app-num" data-label="<?cs var:View.period ?>"><strong><?cs var:s.n ?></strong></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="govuk-body app-muted"><?cs var:L.sheet.spread.about ?></p>
<?cs /if ?>
<?cs if:subcount(View.Leniency) > 0 ?>
<h2 class="govuk-heading-s"><?cs var:L.sheet.leniency.title ?></h2>
<ul class="govuk-list govuk-list--bullet"><?cs each:l = View.Leniency ?><li><?cs var:l.text ?></li><?cs /each ?></ul>
<p class="govuk-body app-muted"><?cs var:L.sheet.leniency.about ?> <?cs var:L.sheet.leniency.mine ?> <?cs var:View.mine ?>.</p>
<?cs /if ?>
</div></details>
<?cs /if ?>
<?cs if:View.total < 1 ?><?cs call:empty(L.work.nobody_found) ?><?cs /if ?>
<?cs if:subcount(View.Plain) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:subcount(View.Plain) ?> <?cs var:L.sheet.part.plain ?></h2>
<p class="govuk-body"><?cs var:L.sheet.part.plain_about ?></p>
<?cs call:score_choice(View.Plain, L.sheet.part.plain, View.confirm, L.sheet.confirm_many) ?>
<?cs /if ?>
<?cs if:subcount(View.Odd) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:subcount(View.Odd) ?> <?cs var:L.sheet.part.odd ?></h2>
<?cs if:View.walk ?><div class="app-actions"><?cs call:link_button_quiet(View.walk, L.sheet.walk) ?></div><?cs /if ?>
<?cs call:score_list(View.Odd, L.sheet.part.odd, "1") ?>
<?cs /if ?>
<?cs if:subcount(View.Ready) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:subcount(View.Ready) ?> <?cs var:L.sheet.part.ready ?></h2>
<?cs call:score_choice(View.Ready, L.sheet.part.ready, View.publish, L.sheet.publish_many) ?>
<?cs /if ?>
<?cs if:subcount(View.Looking) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:subcount(View.Looking) ?> <?cs var:L.sheet.part.looking ?></h2>
<?cs call:score_list(View.Looking, L.sheet.part.looking, "") ?>
<?cs /if ?>
<?cs if:subcount(View.Others) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:subcount(View.Others) ?> <?cs var:L.sheet.part.others ?></h2>
<?cs call:score_list(View.Others, L.sheet.part.others, "1") ?>
<?cs /if ?>
<?cs if:subcount(View.Done) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:subcount(View.Done) ?> <?cs var:L.sheet.part.done ?></h2>
<?cs call:score_list(View.Done, L.sheet.part.done, "") ?>
<?cs /if ?>
</div>
<?cs call:legal(L.sheet.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.workplan.title ?></h1>
<p class="govuk-body"><?cs var:L.workplan.about ?></p>
<?cs call:filters("/cong-viec/ke-hoach/", "list") ?>
<?cs if:View.several ?><?cs call:filter_choice("f-unit", "don-vi", L.workplan.unit, View.Units) ?><?cs else ?><input type="hidden" name="don-vi" value="<?cs var:View.unit_id ?>"><?cs /if ?>
<?cs call:filter_choice("f-year", "nam", L.workplan.year, View.Years) ?>
<?cs call:button_quiet(L.work.look_period) ?>
<?cs call:filters_end() ?>
<div id="list">
<h2 class="govuk-heading-m"><?cs var:View.unit ?>, <?cs var:L.workplan.of_year ?> <?cs var:View.year ?></h2>
<div class="app-actions"><?cs if:subcount(View.Lines) > 0 ?><?cs call:link_button(View.give_path, L.workplan.give) ?><?cs call:link_button_quiet(View.new_path, L.workplan.new) ?><?cs else ?><?cs call:link_button(View.new_path, L.workplan.new) ?><?cs /if ?><?cs call:link_button_quiet(View.paste_path, L.workplan.paste) ?><?cs call:link_button_quiet(View.past_path, L.workplan.past) ?></div>
<?cs if:subcount(View.Lines) > 0 ?>
<?cs call:scroll(L.workplan.title) ?>
<table class="govuk-table app-table app-table--cards app-workplan">
<caption class="govuk-visually-hidden"><?cs var:L.workplan.title ?>, <?cs var:View.unit ?>, <?cs var:View.year ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><?cs each:m = View.Months ?><th scope="col" class="app-workplan__month"><?cs if:m.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.path ?>"><span class="govuk-visually-hidden"><?cs var:L.workplan.give_month ?> </span><?cs var:m.month ?></a><?cs else ?><span class="govuk-visually-hidden"><?cs var:L.workplan.month ?> </span><?cs var:m.month ?><?cs /if ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:l = View.Lines ?>
<tr><th scope="row"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:l.path ?>"><?cs if:l.subject ?><?cs var:l.subject ?><?cs else ?><?cs var:l.product ?><?cs /if ?></a><br><span class="app-muted"><?cs if:l.code ?><?cs var:l.code ?> · <?cs /if ?><?cs var:l.quantity ?> × <?cs var:l.when ?><?cs if:l.span ?>, <?cs var:l.span ?><?cs /if ?><br><?cs if:l.who ?><?cs var:l.who ?><?cs else ?><?cs var:L.workplan.open ?><?cs /if ?></span><?cs if:l.left ?><br><?cs call:tag("yellow", L.workplan.left) ?> <span class="app-muted"><?cs var:l.left ?></span><?cs /if ?></th><?cs each:m = l.Months ?><td class="app-workplan__month" data-label="<?cs var:L.workplan.month_short ?><?cs var:m.month ?>"><?cs if:m.state == "given" ?><span aria-hidden="true">✓</span><span class="govuk-visually-hidden"><?cs var:L.workplan.cell.given ?></span><?cs elif:m.state == "part" ?><?cs var:m.part ?><span class="govuk-visually-hidden"> <?cs var:L.workplan.cell.given ?></span><?cs elif:m.state == "due" ?><span aria-hidden="true">○</span><span class="govuk-visually-hidden"><?cs var:L.workplan.cell.due ?></span><?cs elif:m.state == "missed" ?><strong aria-hidden="true">!</strong><span class="govuk-visually-hidden"><?cs var:L.workplan.cell.missed ?></span><?cs /if ?></td><?cs /each ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="app-muted"><?cs var:L.workplan.legend ?></p>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.workplan.none) ?>
<?cs /if ?>
<?cs if:subcount(View.Ended) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.workplan.ended ?> (<?cs var:subcount(View.Ended) ?>)</span></summary><div class="govuk-details__text">
<ul class="govuk-list govuk-list--bullet"><?cs each:l = View.Ended ?>
<li><?cs call:work_words(l) ?><br><span class="app-muted"><?cs var:l.ended ?>, <?cs var:l.ender ?>: <?cs var:l.reason ?></span></li><?cs /each ?>
</ul></div></details>
<?cs /if ?>
</div>
<?cs call:legal(L.work.legal) ?>

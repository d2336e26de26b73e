<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year.title ?><?cs if:!View.none ?> <?cs var:View.year ?><?cs /if ?></h1>
<?cs if:subcount(View.Places) > 0 ?><ul class="govuk-list app-actions"><?cs each:p = View.Places ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></li><?cs /each ?></ul><?cs /if ?>
<?cs if:subcount(View.Mine) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.classification.mine ?></h2>
<ul class="govuk-list"><?cs each:m = View.Mine ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.path ?>"><?cs var:L.classification.title ?> <?cs var:m.year ?></a> <?cs call:tag(m.colour, m.state) ?><?cs if:m.level ?> <?cs var:m.level ?><?cs /if ?><?cs if:m.write ?> <?cs var:L.classification.to_write ?><?cs /if ?></li>
<?cs /each ?></ul>
<?cs /if ?>
<?cs if:View.none ?><?cs call:empty(L.year.nobody) ?><?cs else ?>
<?cs if:!View.own ?><p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:View.title ?>, <?cs var:View.unit ?></p><?cs /if ?>
<?cs call:filters(View.at, "year") ?>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<div id="year">
<h2 class="govuk-heading-m"><?cs var:L.year.rows ?></h2>
<?cs call:year_months("") ?>
<?cs if:subcount(View.History) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.past_level.mine ?></h2>
<?cs call:scroll(L.past_level.mine) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.past_level.mine ?></caption>
<thead><tr><th scope="col"><?cs var:L.past_level.column.period ?></th><th scope="col"><?cs var:L.past_level.column.level ?></th><th scope="col"><?cs var:L.past_level.by ?></th></tr></thead>
<tbody>
<?cs each:h = View.History ?><tr><td data-label="<?cs var:L.past_level.column.period ?>"><strong><?cs var:h.year ?></strong></td><td data-label="<?cs var:L.past_level.column.level ?>"><?cs var:h.level ?></td><td data-label="<?cs var:L.past_level.by ?>"><?cs if:h.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:h.path ?>"><?cs var:L.past_level.here ?></a><?cs else ?><?cs var:h.document ?><?cs if:h.body ?>, <?cs var:h.body ?><?cs /if ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
</div>
<?cs /if ?>
<?cs call:legal(L.year.legal) ?>

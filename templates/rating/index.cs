<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.rating.about ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/to-chuc/tieu-chi/"><?cs var:L.rating.set.title ?></a></p>
<?cs call:filters("/xep-loai/to-chuc/", "year") ?>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<div id="year">
<h2 class="govuk-heading-m"><?cs var:L.rating.own ?></h2>
<?cs if:subcount(View.Own) > 0 ?>
<?cs call:scroll(L.rating.own) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.rating.own ?></caption>
<thead><tr><th scope="col"><?cs var:L.rating.column.unit ?></th><th scope="col"><?cs var:L.rating.column.state ?></th><th scope="col"><?cs var:L.rating.column.final ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.rating.propose ?></span></th></tr></thead>
<tbody>
<?cs each:r = View.Own ?><tr><td data-label="<?cs var:L.rating.column.unit ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.name ?></a></td><td data-label="<?cs var:L.rating.column.state ?>"><?cs call:tag(r.colour, r.state) ?></td><td data-label="<?cs var:L.rating.column.final ?>"><?cs if:r.final ?><strong><?cs var:r.final ?></strong><br><span class="app-muted"><?cs var:r.document ?></span><?cs else ?><span class="app-muted">–</span><?cs /if ?></td><td><?cs if:r.write ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.write ?>"><?cs var:L.rating.propose ?><span class="govuk-visually-hidden"> <?cs var:r.name ?></span></a><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.rating.own_none) ?><?cs /if ?>
<?cs if:subcount(View.Runs) > 0 || subcount(View.Opens) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.runs ?></h2>
<?cs if:subcount(View.Runs) > 0 ?>
<?cs call:scroll(L.rating.runs) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.rating.runs ?></caption>
<thead><tr><th scope="col"><?cs var:L.rating.column.authority ?></th><th scope="col"><?cs var:L.rating.column.scope ?></th><th scope="col"><?cs var:L.rating.column.opened ?></th></tr></thead>
<tbody>
<?cs each:r = View.Runs ?><tr><td data-label="<?cs var:L.rating.column.authority ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.name ?></a></td><td data-label="<?cs var:L.rating.column.scope ?>"><?cs var:r.scope ?></td><td data-label="<?cs var:L.rating.column.opened ?>"><?cs var:r.opened ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Opens) > 0 ?>
<?cs if:View.ruled ?>
<?cs each:o = View.Opens ?>
<form method="post" action="<?cs var:Page.base ?>/xep-loai/to-chuc/dot" novalidate>
<?cs call:form_token() ?><input type="hidden" name="authority" value="<?cs var:o.authority ?>"><input type="hidden" name="nam" value="<?cs var:View.year ?>">
<?cs call:button_quiet(o.text) ?>
</form>
<?cs /each ?>
<p class="govuk-body app-muted"><?cs var:L.rating.open_about ?></p>
<?cs else ?><?cs call:notice_band("warning", L.rating.refused.no_set) ?><?cs /if ?>
<?cs /if ?>
<?cs /if ?>
</div>
<?cs call:legal(L.rating.legal) ?>

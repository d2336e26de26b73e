<?cs def:criteria_levels(c) ?><?cs if:subcount(c.Levels) > 0 ?>
<?cs call:scroll(c.code) ?>
<table class="govuk-table app-table">
<caption class="govuk-visually-hidden"><?cs var:L.criteria.levels ?>: <?cs var:c.code ?></caption>
<thead><tr><th scope="col"><?cs var:L.criteria.points ?></th><th scope="col"><?cs var:L.criteria.level ?></th></tr></thead>
<tbody>
<?cs each:l = c.Levels ?><tr><td class="app-when"><?cs var:l.range ?></td><td><?cs var:l.words ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?><?cs /def ?>

<?cs def:criteria_before(c) ?><?cs if:c.remark ?><h4 class="govuk-heading-s"><?cs var:L.criteria.remark ?><?cs if:View.before ?> (<?cs var:L.criteria.round ?> <?cs var:View.before ?>)<?cs /if ?></h4><div class="govuk-inset-text app-letter"><?cs var:c.remark ?></div><?cs /if ?><?cs if:subcount(c.Changes) > 0 ?><h4 class="govuk-heading-s"><?cs if:View.before ?><?cs var:L.criteria.since ?> <?cs var:View.before ?><?cs else ?><?cs var:L.criteria.since_accepted ?><?cs /if ?></h4><div class="govuk-body app-letter"><?cs each:d = c.Changes ?><?cs if:d.kind == "gone" ?><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs var:d.text ?></del><?cs elif:d.kind == "new" ?><ins><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs var:d.text ?></ins><?cs else ?><?cs var:d.text ?><?cs /if ?><?cs /each ?></div><?cs /if ?><?cs /def ?>

<?cs def:criteria_head(c) ?><h3 class="govuk-heading-s"><?cs var:c.code ?>. <?cs var:c.name ?> <span class="app-muted">(<a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.cited ?>"><?cs var:L.criteria.most ?> <?cs var:c.most ?> <?cs var:L.criteria.unit ?></a>)</span></h3><?cs /def ?>

<?cs def:criteria_remark(f, list, n) ?><?cs each:c = list ?><?cs if:c.n == n ?>
<section class="app-panel" id="c<?cs var:c.n ?>">
<?cs call:criteria_head(c) ?>
<?cs if:c.words ?><div class="govuk-body app-letter"><?cs var:c.words ?></div><?cs else ?><p class="app-muted"><?cs var:L.criteria.unsaid ?></p><?cs /if ?>
<?cs if:c.own ?><h4 class="govuk-heading-s"><?cs var:L.criteria.own ?></h4><div class="govuk-body app-letter"><?cs var:c.own ?></div><?cs /if ?>
<?cs call:criteria_before(c) ?>
<?cs call:area(f, L.criteria.remark_now, "", "2") ?>
</section>
<?cs /if ?><?cs /each ?><?cs /def ?>

<?cs def:criteria_list(list) ?><?cs each:c = list ?>
<section class="app-panel" id="c<?cs var:c.n ?>">
<?cs call:criteria_head(c) ?>
<?cs if:c.words ?><div class="govuk-body app-letter"><?cs var:c.words ?></div><?cs else ?><p class="app-muted"><?cs var:L.criteria.unsaid ?></p><?cs /if ?>
<?cs if:c.own ?><h4 class="govuk-heading-s"><?cs var:L.criteria.own ?></h4><div class="govuk-body app-letter"><?cs var:c.own ?></div><?cs /if ?>
<?cs call:criteria_before(c) ?>
<?cs call:criteria_levels(c) ?>
<?cs if:c.edit ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.edit ?>"><?cs var:L.criteria.edit ?><span class="govuk-visually-hidden"> <?cs var:c.code ?></span></a></p><?cs /if ?>
</section>
<?cs /each ?><?cs /def ?>

<?cs def:criteria_level(least, level, n) ?>
<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><?cs var:L.criteria.level ?> <?cs var:n ?></legend>
<?cs call:number(least, L.criteria.least, "") ?>
<?cs call:area(level, L.criteria.level_words, "", "2") ?>
</fieldset>
<?cs /def ?>

<?cs def:criteria_own(f, list, n) ?><?cs each:c = list ?><?cs if:c.n == n ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:c.code ?>. <?cs var:c.name ?> <span class="app-muted">(<?cs var:L.criteria.most ?> <?cs var:c.most ?> <?cs var:L.criteria.unit ?>)</span></h2>
<?cs if:c.words ?><div class="govuk-body app-letter"><?cs var:c.words ?></div><?cs /if ?>
<?cs call:criteria_before(c) ?>
<?cs if:View.conflict && c.own ?><p class="govuk-body"><?cs var:L.criteria.saved ?></p><div class="govuk-body app-letter"><?cs var:c.own ?></div><?cs /if ?>
<?cs call:area(f, L.criteria.own, "", "3") ?>
</section>
<?cs /if ?><?cs /each ?><?cs /def ?>

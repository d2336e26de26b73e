<?cs def:trial_groups(list, caption, head, two) ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><?cs var:head ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.people ?></th><?cs if:two ?><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.a ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.b ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.change ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.each_a ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.each_b ?></th><?cs else ?><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.amount ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.each ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:g = list ?><tr><td data-label="<?cs var:head ?>"><?cs var:g.name ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.people ?>"><?cs var:g.people ?></td><?cs if:g.masked ?><td colspan="<?cs if:two ?>5<?cs else ?>2<?cs /if ?>" class="app-muted"><?cs var:L.bonus_trial.masked ?></td><?cs elif:two ?><td class="app-num" data-label="<?cs var:L.bonus_trial.column.a ?>"><?cs var:g.a ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.b ?>"><?cs var:g.b ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.change ?>"><?cs var:g.change ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.each_a ?>"><?cs var:g.each_a ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.each_b ?>"><?cs var:g.each_b ?></td><?cs else ?><td class="app-num" data-label="<?cs var:L.bonus_trial.column.amount ?>"><?cs var:g.a ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.each ?>"><?cs var:g.each_a ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:trial_sums(list, two) ?>
<?cs call:scroll(L.bonus_trial.sums) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_trial.sums ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_trial.column.what ?></th><th scope="col" class="app-num"><?cs if:two ?><?cs var:L.bonus_trial.side.a ?><?cs else ?><?cs var:L.bonus_trial.side.one ?><?cs /if ?></th><?cs if:two ?><th scope="col" class="app-num"><?cs var:L.bonus_trial.side.b ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.change ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:s = list ?><tr><td data-label="<?cs var:L.bonus_trial.column.what ?>"><strong><?cs var:s.name ?></strong></td><td class="app-num" data-label="<?cs if:two ?><?cs var:L.bonus_trial.side.a ?><?cs else ?><?cs var:L.bonus_trial.side.one ?><?cs /if ?>"><?cs var:s.a ?></td><?cs if:two ?><td class="app-num" data-label="<?cs var:L.bonus_trial.side.b ?>"><?cs var:s.b ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.change ?>"><?cs if:s.change ?><?cs var:s.change ?><?cs else ?>–<?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:trial_people(list, two) ?>
<?cs call:scroll(L.bonus_trial.list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_trial.list ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_trial.column.name ?></th><th scope="col"><?cs var:L.bonus_trial.column.level ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.months ?></th><?cs if:two ?><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.a ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.b ?></th><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.change ?></th><?cs else ?><th scope="col" class="app-num"><?cs var:L.bonus_trial.column.amount ?></th><?cs /if ?><th scope="col"><?cs var:L.bonus_trial.column.note ?></th></tr></thead>
<tbody>
<?cs each:p = list ?><tr><td data-label="<?cs var:L.bonus_trial.column.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span></td><td data-label="<?cs var:L.bonus_trial.column.level ?>"><?cs var:p.level ?><?cs if:p.total ?><br><span class="app-muted"><?cs var:p.total ?> <?cs var:L.bonus_trial.points ?></span><?cs /if ?><?cs if:p.outside ?><br><span class="app-muted"><?cs var:p.outside ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.months ?>"><?cs var:p.months ?></td><?cs if:two ?><td class="app-num" data-label="<?cs var:L.bonus_trial.column.a ?>"><?cs var:p.a ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.b ?>"><?cs var:p.b ?></td><td class="app-num" data-label="<?cs var:L.bonus_trial.column.change ?>"><?cs if:p.way == "same" ?><?cs var:p.change ?><?cs else ?><strong><?cs var:p.change ?></strong><?cs /if ?></td><?cs else ?><td class="app-num" data-label="<?cs var:L.bonus_trial.column.amount ?>"><strong><?cs var:p.a ?></strong></td><?cs /if ?><td data-label="<?cs var:L.bonus_trial.column.note ?>"><?cs var:p.note ?><?cs if:p.left ?><?cs if:p.note ?>; <?cs /if ?><?cs var:L.bonus_trial.left ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

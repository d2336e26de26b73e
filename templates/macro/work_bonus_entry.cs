<?cs def:bonus_entry_table(list, caption) ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_entry.column.id ?></th><th scope="col"><?cs var:L.bonus_entry.column.person ?></th><th scope="col"><?cs var:L.bonus_entry.column.type ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.column.amount ?></th><th scope="col"><?cs var:L.bonus_entry.column.document ?></th><th scope="col"><?cs var:L.bonus_entry.column.reason ?></th></tr></thead>
<tbody>
<?cs each:e = list ?><tr><td data-label="<?cs var:L.bonus_entry.column.id ?>"><?cs if:e.path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.path ?>"><?cs var:e.id ?></a><?cs else ?><?cs var:e.id ?><?cs /if ?></td><td data-label="<?cs var:L.bonus_entry.column.person ?>"><?cs var:e.name ?></td><td data-label="<?cs var:L.bonus_entry.column.type ?>"><?cs call:tag(e.colour, e.type) ?><br><span class="app-muted"><?cs var:e.kind ?>, <?cs var:e.year ?></span><?cs if:e.run_path ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.run_path ?>"><?cs var:L.bonus_entry.of_run ?> <?cs var:e.run ?></a><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.column.amount ?>"><strong><?cs var:e.amount ?></strong><?cs if:e.stands ?><br><span class="app-muted"><?cs var:L.bonus_entry.stands ?> <?cs var:e.stands ?></span><?cs /if ?></td><td data-label="<?cs var:L.bonus_entry.column.document ?>"><?cs var:e.number ?>, <?cs var:e.day ?><br><span class="app-muted"><?cs var:e.signer ?></span></td><td data-label="<?cs var:L.bonus_entry.column.reason ?>"><?cs var:e.reason ?><?cs if:e.of ?><?cs if:e.reason ?><br><?cs /if ?><span class="app-muted"><?cs var:L.bonus_entry.of ?> <?cs if:e.of_path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.of_path ?>"><?cs var:e.of ?></a><?cs else ?><?cs var:e.of ?><?cs /if ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:bonus_entry_facts(e) ?><dl class="govuk-summary-list">
<?cs call:fact(L.bonus_entry.column.person, e.name) ?>
<?cs call:fact(L.bonus_entry.column.type, e.type) ?>
<?cs call:fact(L.bonus_entry.column.kind, e.kind) ?>
<?cs call:fact(L.bonus_entry.column.year, e.year) ?>
<?cs call:fact(L.bonus_entry.column.amount, e.amount) ?>
<?cs if:e.stands ?><?cs call:fact(L.bonus_entry.stands, e.stands) ?><?cs /if ?>
<?cs call:fact(L.bonus_entry.column.number, e.number) ?>
<?cs call:fact(L.bonus_entry.column.day, e.day) ?>
<?cs call:fact(L.bonus_entry.column.signer, e.signer) ?>
<?cs if:e.reason ?><?cs call:fact(L.bonus_entry.column.reason, e.reason) ?><?cs /if ?>
<?cs call:fact(L.bonus_entry.column.maker, e.maker) ?>
<?cs call:fact(L.bonus_entry.column.made_at, e.made) ?>
</dl><?cs /def ?>

<?cs def:bonus_document_fields() ?><?cs call:input(Form.document_number, L.bonus_entry.number, "", "m") ?>
<?cs call:day(Form.document_day, L.bonus_entry.day, "") ?>
<?cs call:input(Form.signer, L.bonus_entry.signer, "", "") ?><?cs /def ?>

<?cs def:bonus_own_entries() ?><?cs if:subcount(View.Own) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_entry.own ?></h2>
<?cs call:bonus_entry_table(View.Own, L.bonus_entry.own) ?>
<?cs /if ?><?cs /def ?>

<?cs def:bonus_stale_beside() ?><?cs if:View.bonus_stale ?><div class="govuk-inset-text"><p class="govuk-body"><?cs var:L.bonus_stale.rests ?> <strong><?cs var:View.bonus_stale ?></strong>. <?cs var:L.bonus_stale.rests_about ?></p><?cs if:View.bonus_stale_path ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.bonus_stale_path ?>"><?cs var:L.bonus_stale.open ?></a></p><?cs /if ?></div><?cs /if ?><?cs /def ?>

<h1 class="govuk-heading-l"><?cs var:L.bonus_entry.entry ?> <?cs var:View.Entry.id ?></h1>
<?cs call:bonus_entry_facts(View.Entry) ?>
<?cs if:View.Entry.of_path ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Entry.of_path ?>"><?cs var:L.bonus_entry.of ?> <?cs var:View.Entry.of ?></a></p><?cs /if ?>
<?cs if:View.Entry.run_path ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Entry.run_path ?>"><?cs var:L.bonus_entry.of_run ?> <?cs var:View.Entry.run ?></a></p><?cs /if ?>
<?cs if:View.correct ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_entry.corrections ?></h2>
<?cs if:subcount(View.Corrections) > 0 ?><?cs call:bonus_entry_table(View.Corrections, L.bonus_entry.corrections) ?><?cs else ?><?cs call:empty(L.bonus_entry.uncorrected) ?><?cs /if ?>
<p class="govuk-body"><?cs call:link_button_quiet(View.correct, L.bonus_entry.correct) ?> <?cs if:View.reverse ?><?cs call:link_button_quiet(View.reverse, L.bonus_entry.reverse) ?><?cs /if ?></p>
<?cs /if ?>
<?cs call:legal(L.bonus_entry.legal) ?>

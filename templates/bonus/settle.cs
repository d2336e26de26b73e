<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.reverse ?><?cs var:L.bonus_entry.reverse ?><?cs else ?><?cs var:L.bonus_entry.correct ?><?cs /if ?></h1>
<p class="govuk-body"><?cs if:View.reverse ?><?cs var:L.bonus_entry.reverse_about ?><?cs else ?><?cs var:L.bonus_entry.correct_about ?><?cs /if ?></p>
<?cs call:bonus_entry_facts(View.Entry) ?>
<p class="govuk-body"><?cs var:L.bonus_entry.stands_now ?> <strong><?cs var:View.stands ?></strong>.</p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Entry.path ?><?cs if:View.reverse ?>thu-hoi/<?cs else ?>dieu-chinh/<?cs /if ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:!View.reverse ?><?cs call:input(Form.amount, L.bonus_entry.amount, L.bonus_entry.amount_signed_hint, "m") ?><?cs /if ?>
<?cs call:area(Form.reason, L.bonus_entry.reason, "", "4") ?>
<?cs call:bonus_document_fields() ?>
<?cs if:View.reverse ?><?cs call:button_warn(L.bonus_entry.reverse_do) ?><?cs else ?><?cs call:button(L.bonus_entry.correct_do) ?><?cs /if ?>
</form>
<?cs call:legal(L.bonus_entry.legal) ?>

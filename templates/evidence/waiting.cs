<h1 class="govuk-heading-l"><?cs var:L.evidence.feedback.waiting ?></h1>
<p class="govuk-body"><?cs var:L.evidence.feedback.answer_about ?></p>
<?cs if:subcount(View.List) > 0 ?>
<?cs call:scroll(L.evidence.feedback.waiting) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.evidence.feedback.waiting ?></caption>
<thead><tr><th scope="col"><?cs var:L.note.person ?></th><th scope="col"><?cs var:L.sheet.column.period ?></th><th scope="col"><?cs var:L.note.transfer.due ?></th></tr></thead>
<tbody>
<?cs each:b = View.List ?><tr><td data-label="<?cs var:L.note.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:b.path ?>"><?cs var:b.name ?></a></td><td data-label="<?cs var:L.sheet.column.period ?>"><?cs var:b.period ?></td><td class="app-when" data-label="<?cs var:L.note.transfer.due ?>"><?cs var:b.due ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.evidence.feedback.waiting_none) ?><?cs /if ?>
<?cs call:legal(L.note.legal) ?>

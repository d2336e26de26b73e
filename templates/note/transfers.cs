<h1 class="govuk-heading-l"><?cs var:L.note.transfer.title ?></h1>
<p class="govuk-body"><?cs var:L.note.transfer.about ?></p>
<?cs if:subcount(View.Transfers) > 0 ?>
<?cs call:scroll(L.note.transfer.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.note.transfer.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.note.person ?></th><th scope="col"><?cs var:L.note.transfer.unit ?></th><th scope="col"><?cs var:L.note.transfer.next ?></th><th scope="col"><?cs var:L.note.transfer.last ?></th><th scope="col"><?cs var:L.note.transfer.due ?></th></tr></thead>
<tbody>
<?cs each:t = View.Transfers ?><tr><td data-label="<?cs var:L.note.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.path ?>"><?cs var:t.name ?></a><br><span class="app-muted"><?cs var:t.title ?></span></td><td data-label="<?cs var:L.note.transfer.unit ?>"><?cs var:t.unit ?></td><td data-label="<?cs var:L.note.transfer.next ?>"><?cs var:t.next ?></td><td class="app-when" data-label="<?cs var:L.note.transfer.last ?>"><?cs var:t.last ?></td><td class="app-when" data-label="<?cs var:L.note.transfer.due ?>"><?cs var:t.due ?><?cs if:t.late ?> <?cs call:tag("red", L.note.transfer.late) ?><?cs /if ?><?cs if:t.escalated ?> <?cs call:tag("orange", L.note.transfer.escalated) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.note.transfer.none) ?><?cs /if ?>
<?cs call:legal(L.note.legal) ?>

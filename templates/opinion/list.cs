<h1 class="govuk-heading-l"><?cs var:L.opinion.title ?></h1>
<p class="govuk-body"><?cs var:L.opinion.about ?></p>
<?cs if:View.may_open ?><div class="app-actions"><?cs call:link_button("/lay-y-kien/mo", L.opinion.open) ?></div><?cs /if ?>
<?cs if:subcount(View.Rounds) > 0 ?>
<?cs call:scroll(L.opinion.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.opinion.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.opinion.subject ?></th><th scope="col"><?cs var:L.opinion.campaign ?></th><th scope="col"><?cs var:L.opinion.last ?></th><th scope="col"><?cs var:L.opinion.state.title ?></th><?cs if:View.all ?><th scope="col" class="app-num"><?cs var:L.opinion.asked ?></th><th scope="col" class="app-num"><?cs var:L.opinion.sent ?></th><th scope="col" class="app-num"><?cs var:L.opinion.others ?></th><th scope="col" class="app-num"><?cs var:L.opinion.unreceived ?></th><?cs else ?><th scope="col"><?cs var:L.opinion.own.title ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:r = View.Rounds ?>
<tr><td data-label="<?cs var:L.opinion.subject ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.title ?></a></td><td data-label="<?cs var:L.opinion.campaign ?>"><?cs var:r.campaign ?></td><td class="app-when" data-label="<?cs var:L.opinion.last ?>"><?cs var:r.last ?></td><td data-label="<?cs var:L.opinion.state.title ?>"><?cs call:tag(r.colour, r.state) ?></td><?cs if:View.all ?><td class="app-num" data-label="<?cs var:L.opinion.asked ?>"><?cs var:r.asked ?></td><td class="app-num" data-label="<?cs var:L.opinion.sent ?>"><?cs var:r.sent ?></td><td class="app-num" data-label="<?cs var:L.opinion.others ?>"><?cs var:r.other ?></td><td class="app-num" data-label="<?cs var:L.opinion.unreceived ?>"><?cs var:r.unreceived ?></td><?cs else ?><td data-label="<?cs var:L.opinion.own.title ?>"><?cs var:r.own ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.opinion.none) ?>
<?cs /if ?>
<?cs call:legal(L.opinion.legal) ?>

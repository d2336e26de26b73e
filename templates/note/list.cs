<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.note.title ?></h1>
<?cs if:View.own ?>
<p class="govuk-body"><?cs var:L.note.about_own ?></p>
<?cs if:View.transfers ?><?cs call:notice_band("warning", View.transfers) ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/nhan-xet/ban-giao/"><?cs var:L.note.transfer.title ?></a></p><?cs /if ?>
<?cs if:subcount(View.People) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.note.people ?></h2>
<p class="govuk-body"><?cs var:L.note.people_about ?></p>
<?cs call:scroll(L.note.people) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.note.people ?></caption>
<thead><tr><th scope="col"><?cs var:L.note.person ?></th><th scope="col"><?cs var:L.note.unit ?></th><th scope="col" class="app-num"><?cs var:L.note.kind.good ?></th><th scope="col" class="app-num"><?cs var:L.note.kind.mend ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.note.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a><br><span class="app-muted"><?cs var:p.title ?></span></td><td data-label="<?cs var:L.note.unit ?>"><?cs var:p.unit ?></td><td class="app-num" data-label="<?cs var:L.note.kind.good ?>"><?cs var:p.good ?></td><td class="app-num" data-label="<?cs var:L.note.kind.mend ?>"><?cs var:p.mend ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.note.own ?></h2>
<?cs else ?>
<p class="govuk-body"><strong><?cs var:View.name ?></strong><?cs if:View.title ?>, <?cs var:View.title ?><?cs /if ?><?cs if:View.unit ?>, <?cs var:View.unit ?><?cs /if ?></p>
<p class="govuk-body"><?cs var:L.note.about ?></p>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.note.write ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.kind, L.note.kind.title, "", View.Kinds) ?>
<?cs call:day(Form.day, L.note.day, L.note.day_hint) ?>
<?cs call:select(Form.criterion, L.note.criterion, "", View.Criteria) ?>
<?cs call:area(Form.words, L.note.words, L.note.words_hint, "4") ?>
<?cs call:input(Form.proof, L.note.proof, L.note.proof_hint, "l") ?>
<?cs call:button(L.note.send) ?>
</form>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.note.written ?></h2>
<?cs /if ?>
<?cs if:subcount(View.List) > 0 ?>
<?cs each:n = View.List ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:n.path ?>"><?cs var:L.note.of_day ?> <?cs var:n.day ?></a> <?cs call:tag(n.colour, n.kind) ?><?cs if:n.withdrawn ?> <?cs call:tag("grey", L.note.withdrawn) ?><?cs /if ?></h3>
<p class="govuk-body"><?cs if:n.criterion ?><?cs var:n.criterion ?>. <?cs /if ?><?cs var:L.note.maker ?>: <?cs var:n.maker ?></p>
<div class="govuk-body app-letter"><?cs if:n.withdrawn ?><del><?cs var:n.words ?></del><?cs else ?><?cs var:n.words ?><?cs /if ?></div>
<?cs if:n.proof ?><p class="govuk-body app-muted"><?cs var:L.note.proof ?>: <?cs var:n.proof ?></p><?cs /if ?>
<?cs if:n.withdrawn ?><p class="govuk-body"><?cs var:L.note.reason ?>: <?cs var:n.reason ?></p><?cs /if ?>
<?cs if:n.answer ?><p class="govuk-body"><?cs var:L.note.answer_of ?>:</p><div class="govuk-body app-letter"><?cs var:n.answer ?></div><?cs /if ?>
</section>
<?cs /each ?>
<?cs else ?><?cs call:empty(L.note.none) ?><?cs /if ?>
<?cs call:legal(L.note.legal) ?>

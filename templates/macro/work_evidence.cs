<?cs def:evidence_satisfaction(list) ?><?cs each:s = list ?><p class="govuk-body"><?cs call:tag("grey", L.evidence.satisfaction.title) ?> <?cs var:L.evidence.satisfaction.month ?> <?cs var:s.month ?>: <?cs var:s.dossiers ?> <?cs var:L.evidence.satisfaction.dossiers ?>, <?cs var:s.satisfied ?> <?cs var:L.evidence.satisfaction.satisfied ?>, <?cs var:s.dissatisfied ?> <?cs var:L.evidence.satisfaction.dissatisfied ?>. <span class="app-muted"><?cs var:L.evidence.satisfaction.from ?> <?cs var:s.source ?> (<?cs var:s.maker ?>, <?cs var:s.made ?>)</span></p><?cs /each ?><?cs /def ?>

<?cs def:evidence_note(n) ?><div class="govuk-inset-text"><p class="govuk-body"><?cs call:tag(n.colour, n.kind) ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:n.path ?>"><?cs var:L.note.of_day ?> <?cs var:n.day ?></a>, <?cs var:n.maker ?></p><div class="govuk-body app-letter"><?cs var:n.words ?></div><?cs if:n.proof ?><p class="govuk-body app-muted"><?cs var:L.note.proof ?>: <?cs var:n.proof ?></p><?cs /if ?><?cs if:n.answer ?><p class="govuk-body"><?cs var:L.note.answer_of ?> (<?cs var:n.answered ?>):</p><div class="govuk-body app-letter"><?cs var:n.answer ?></div><?cs /if ?></div><?cs /def ?>

<?cs def:evidence_notes(list, n) ?><?cs each:e = list ?><?cs if:e.n == n ?><?cs call:evidence_note(e) ?><?cs /if ?><?cs /each ?><?cs /def ?>

<?cs def:evidence_answers(b) ?><?cs if:b.stands ?>
<?cs if:b.shown ?>
<p class="govuk-body"><?cs var:b.n ?> <?cs var:L.evidence.feedback.of ?> <?cs var:b.invited ?> <?cs var:L.evidence.feedback.people ?></p>
<?cs call:scroll(L.evidence.feedback.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.evidence.feedback.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.evidence.feedback.groups ?></th><?cs each:h = b.Head ?><th scope="col" class="app-num"><?cs var:h.text ?></th><?cs /each ?></tr></thead>
<tbody>
<?cs each:g = b.Groups ?><tr><th scope="row"><?cs var:g.name ?></th><?cs each:w = g.Words ?><td class="app-num" data-label="<?cs var:w.text ?>"><?cs var:w.n ?></td><?cs /each ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:subcount(b.Texts) > 0 ?><ul class="govuk-list govuk-list--bullet"><?cs each:t = b.Texts ?><li class="app-letter"><?cs var:t.text ?></li><?cs /each ?></ul><?cs /if ?>
<?cs elif:b.over ?><p class="govuk-body"><?cs var:L.evidence.feedback.few ?></p>
<?cs else ?><p class="govuk-body"><?cs var:L.evidence.feedback.open ?> <?cs var:b.due ?>.</p><?cs /if ?>
<?cs /if ?><?cs /def ?>

<?cs def:evidence_feedback(b) ?><?cs if:b.stands ?><h3 class="govuk-heading-s"><?cs var:L.evidence.feedback.title ?></h3>
<?cs call:evidence_answers(b) ?><?cs /if ?><?cs /def ?>

<?cs def:evidence_all(list) ?>
<h2 class="govuk-heading-m"><?cs var:L.evidence.title ?></h2>
<p class="govuk-body"><?cs var:L.evidence.about ?></p>
<?cs if:subcount(list) > 0 ?>
<?cs each:e = list ?><?cs if:e.criterion ?><h3 class="govuk-heading-s"><?cs var:e.criterion ?></h3><?cs /if ?><?cs call:evidence_note(e) ?>
<?cs /each ?>
<?cs elif:subcount(View.Satisfaction) == 0 ?><p class="govuk-body"><?cs var:L.evidence.none ?></p><?cs /if ?>
<?cs call:evidence_satisfaction(View.Satisfaction) ?>
<?cs call:evidence_feedback(View.Feedback) ?>
<?cs if:View.Feedback.path ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Feedback.path ?>"><?cs var:L.evidence.feedback.see ?></a></p><?cs /if ?>
<?cs if:View.notes ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.notes ?>"><?cs var:L.evidence.notes ?></a></p><?cs /if ?>
<?cs /def ?>

<h1 class="govuk-heading-l"><?cs var:L.work.asked ?></h1>
<?cs if:subcount(View.Waiting) > 0 ?>
<?cs call:scroll(L.work.asked) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.asked ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><th scope="col"><?cs var:L.work.person ?></th><th scope="col"><?cs var:L.work.unit_name ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.work.deadline ?></th><th scope="col"><?cs var:L.work.asked_at ?></th></tr></thead>
<tbody>
<?cs each:a = View.Waiting ?>
<tr><td data-label="<?cs var:L.work.work ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.subject ?></a><?cs if:a.product ?><br><span class="app-muted"><?cs var:a.code ?> · <?cs var:a.product ?></span><?cs /if ?></td><td data-label="<?cs var:L.work.person ?>"><?cs var:a.person ?></td><td data-label="<?cs var:L.work.unit_name ?>"><?cs var:a.unit ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:a.quantity ?></td><td class="app-when" data-label="<?cs var:L.work.deadline ?>"><?cs var:a.deadline ?></td><td class="app-when" data-label="<?cs var:L.work.asked_at ?>"><?cs var:a.asked_at ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.work.asked_none) ?>
<?cs /if ?>

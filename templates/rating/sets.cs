<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.set.title ?></h1>
<p class="govuk-body"><?cs var:L.rating.set.about ?></p>
<?cs if:View.may ?><form method="post" action="<?cs var:Page.base ?>/xep-loai/to-chuc/tieu-chi/" novalidate><?cs call:form_token() ?><?cs call:button(L.rating.set.begin) ?></form><?cs /if ?>
<?cs if:subcount(View.Sets) > 0 ?>
<?cs call:scroll(L.rating.set.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.rating.set.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.rating.set.name ?></th><th scope="col"><?cs var:L.rating.set.from_year ?></th><th scope="col"><?cs var:L.rating.column.state ?></th><th scope="col"><?cs var:L.rating.set.document ?></th><th scope="col"><?cs var:L.rating.set.maker ?></th></tr></thead>
<tbody>
<?cs each:s = View.Sets ?><tr><td data-label="<?cs var:L.rating.set.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.name ?></a></td><td data-label="<?cs var:L.rating.set.from_year ?>"><?cs var:s.from_year ?></td><td data-label="<?cs var:L.rating.column.state ?>"><?cs call:tag(s.colour, s.state) ?><?cs if:s.reason ?><br><span class="app-muted"><?cs var:s.reason ?></span><?cs /if ?></td><td data-label="<?cs var:L.rating.set.document ?>"><?cs var:s.document ?></td><td data-label="<?cs var:L.rating.set.maker ?>"><?cs var:s.maker ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.rating.set.no_sets) ?><?cs /if ?>
<?cs call:legal(L.rating.legal_form) ?>

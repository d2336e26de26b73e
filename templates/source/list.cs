<h1 class="govuk-heading-l"><?cs var:L.source.title ?></h1>
<?cs call:organisation_nav() ?>
<p class="govuk-body"><?cs var:L.source.how ?></p>
<div class="app-actions"><?cs call:link_button(View.add, L.source.add) ?> <?cs call:link_button_quiet(View.all_errors, L.source.errors.title) ?></div>
<?cs if:subcount(View.List) > 0 ?>
<?cs call:scroll(L.source.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.source.name ?></th><th scope="col"><?cs var:L.source.state.title ?></th><th scope="col"><?cs var:L.source.last ?></th><th scope="col"><?cs var:L.source.rows ?></th><th scope="col" class="app-num"><?cs var:L.source.errors.title ?></th><th scope="col"><?cs var:L.source.next ?></th></tr></thead>
<tbody>
<?cs each:s = View.List ?>
<tr><td data-label="<?cs var:L.source.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.path ?>"><?cs var:s.name ?></a> <span class="app-muted"><?cs var:s.way ?><?cs if:s.gives ?> <span aria-hidden="true">·</span> <?cs var:s.gives ?><?cs /if ?></span></td><td data-label="<?cs var:L.source.state.title ?>"><?cs call:tag(s.colour, s.state) ?></td><td data-label="<?cs var:L.source.last ?>"><?cs if:s.Last.started ?><?cs var:s.Last.started ?> <span class="app-muted"><?cs call:source_result(s.Last) ?></span><?cs else ?><span class="app-muted"><?cs var:L.source.never ?></span><?cs /if ?></td><td data-label="<?cs var:L.source.rows ?>"><?cs if:s.Last.started ?><?cs call:source_counts(s.Last) ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.source.errors.title ?>"><?cs if:s.errors != #0 ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:s.errors_path ?>"><?cs var:s.errors ?></a><?cs else ?>0<?cs /if ?></td><td data-label="<?cs var:L.source.next ?>"><?cs if:s.next ?><?cs var:s.next ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.source.none) ?>
<?cs /if ?>

<h1 class="govuk-heading-l"><?cs var:L.source.errors.title ?></h1>
<p class="govuk-body"><?cs var:L.source.errors.how ?></p>
<?cs call:filters(View.place, "list") ?>
<?cs if:View.source ?><input type="hidden" name="nguon" value="<?cs var:View.source ?>"><?cs /if ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.source.errors.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-mender", "ai", L.task.mender.title, View.Menders) ?>
<?cs call:filter_choice("f-state", "loc", L.source.errors.state.title, View.States) ?>
<?cs call:button_quiet(L.source.errors.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.source.errors.found) ?>
<div id="list">
<?cs if:subcount(View.List) > 0 ?>
<?cs call:scroll(L.source.errors.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.source.errors.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.source.errors.row ?></th><th scope="col"><?cs var:L.source.errors.wrong ?></th><th scope="col"><?cs var:L.task.mender.title ?></th><th scope="col"><?cs var:L.source.errors.met ?></th><th scope="col"><?cs var:L.source.errors.state.title ?></th></tr></thead>
<tbody>
<?cs each:e = View.List ?>
<tr><td data-label="<?cs var:L.source.errors.row ?>"><?cs var:e.external ?><?cs if:e.subject ?> · <?cs var:e.subject ?><?cs /if ?><?cs if:e.person ?> · <?cs var:e.person ?><?cs /if ?> <span class="app-muted"><?cs var:e.source ?></span></td><td data-label="<?cs var:L.source.errors.wrong ?>"><strong><?cs var:e.field ?></strong>: <?cs var:e.word ?><?cs if:e.value ?> <span class="app-muted"><?cs var:e.value ?></span><?cs /if ?></td><td data-label="<?cs var:L.task.mender.title ?>"><?cs var:e.mender ?><?cs if:e.agency ?> <span class="app-muted"><?cs var:e.agency ?></span><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.source.errors.met ?>"><?cs var:e.met ?></td><td data-label="<?cs var:L.source.errors.state.title ?>"><?cs if:e.drop ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.drop ?>"><?cs var:e.state ?><span class="govuk-visually-hidden"> <?cs var:e.external ?></span></a><?cs else ?><?cs var:e.state ?><?cs if:e.ended ?> <span class="app-muted"><?cs var:e.ended ?><?cs if:e.reason ?>: <?cs var:e.reason ?><?cs /if ?></span><?cs /if ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.source.errors.none) ?>
<?cs /if ?>
</div>

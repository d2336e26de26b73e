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
<?cs if:View.source ?><p class="govuk-body"><?cs var:L.source.one ?><?cs if:View.of ?>: <strong><?cs var:View.of ?></strong><?cs /if ?>. <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.place ?>"><?cs var:L.source.errors.everywhere ?></a></p><?cs /if ?>
<?cs if:subcount(View.List) > 0 ?>
<?cs call:source_errors(View.List) ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.source.errors.none) ?>
<?cs /if ?>
</div>

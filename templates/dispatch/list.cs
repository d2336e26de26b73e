<h1 class="govuk-heading-l"><?cs var:L.dispatch.title ?></h1>
<p class="govuk-body"><?cs var:L.dispatch.about ?></p>
<?cs if:subcount(View.Begin) > 0 ?><div class="app-actions"><?cs each:b = View.Begin ?><?cs call:link_button_quiet(b.path, b.text) ?><?cs /each ?></div><?cs /if ?>
<?cs call:filters("/van-ban/", "list") ?>
<?cs call:filter_choice("f-kind", "loai", L.dispatch.field.kind, View.Kinds) ?>
<?cs call:filter_choice("f-state", "trang-thai", L.dispatch.field.state, View.States) ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.dispatch.find ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:button_quiet(L.dispatch.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.dispatch.found) ?>
<div id="list">
<?cs if:subcount(View.Dispatches) > 0 ?>
<?cs call:scroll(L.dispatch.title) ?>
<?cs call:dispatch_table(View.Dispatches) ?>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.dispatch.none) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.dispatch.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.national.title ?></h1>
<p class="govuk-body"><?cs var:L.national.agency_about ?></p>
<?cs if:View.mend > 0 ?><?cs call:notice_band("warning", L.national.agency_mends) ?><?cs /if ?>
<?cs call:filters("/co-quan/quoc-gia/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.national.search ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-state", "loc", L.national.column.state, View.Filters) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.national.of) ?>
<div id="list">
<?cs if:subcount(View.Records) > 0 ?><?cs call:national_table(View.Records, "") ?><?cs call:pages(View.Pages) ?><?cs else ?><?cs call:empty(L.national.none) ?><?cs /if ?>
</div>
<?cs call:legal(L.national.legal) ?>

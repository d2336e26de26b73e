<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.token.made ?></h1>
<?cs call:notice_band("success", L.token.made_text) ?>
<div class="govuk-form-group"><label class="govuk-label" for="token"><?cs var:View.name ?></label><div class="govuk-hint" id="token-hint"><?cs var:L.token.once ?></div><textarea class="govuk-textarea" id="token" rows="2" readonly autocomplete="off" spellcheck="false" aria-describedby="token-hint"><?cs var:View.token ?></textarea></div>
<p class="govuk-body"><?cs var:L.token.how ?></p>
<?cs call:link_button_quiet("/quan-tri/ket-noi/ma-truy-cap/", L.token.back) ?>
</div>

<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.error.expired_title ?></h1>
<p class="govuk-body"><?cs var:L.error.expired_text ?></p>
<p class="govuk-body"><?cs var:L.error.expired_secret ?></p>
<?cs call:form_again(L.error.expired_again) ?>
</div>

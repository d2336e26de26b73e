<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.signin.unlocked.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.unlocked.intro ?></p>
<?cs call:form_again(L.signin.unlocked.go) ?>
</div>

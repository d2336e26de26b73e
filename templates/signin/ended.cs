<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.signin.ended.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.ended.intro ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/dang-nhap" target="_blank" rel="noopener"><?cs var:L.signin.ended.signin ?></a></p>
<?cs call:form_again(L.signin.ended.go) ?>
</div>

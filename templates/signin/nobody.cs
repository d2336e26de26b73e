<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.signin.nobody.title ?></h1>
<p class="govuk-body"><?cs var:View.text ?></p>
<p class="govuk-body"><?cs var:L.signin.nobody.next ?></p>
<?cs call:link_button_quiet("/dang-nhap", L.signin.other_account) ?>
</div>

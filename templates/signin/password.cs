<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.signin.password.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.password.intro ?></p>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap/mat-khau" novalidate>
<?cs call:form_token() ?>
<?cs call:secret(Form.old, L.signin.password.old, "", "current-password") ?>
<?cs call:secret(Form.new, L.signin.password.new, L.signin.password.hint, "new-password") ?>
<?cs call:secret(Form.repeat, L.signin.password.repeat, "", "new-password") ?>
<?cs call:button(L.signin.password.go) ?>
</form>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="again" value="1">
<?cs call:button_quiet(L.signin.other_account) ?>
</form>
</div>

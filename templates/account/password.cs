<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.account.password.title ?></h1>
<?cs if:View.warning ?><?cs call:notice_band("warning", View.warning) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.account.password.intro ?></p>
<form method="post" action="<?cs var:Page.base ?>/tai-khoan/mat-khau" novalidate>
<?cs call:form_token() ?>
<?cs call:secret(Form.old, L.signin.password.old, "", "current-password") ?>
<?cs call:secret(Form.new, L.signin.password.new, L.signin.password.hint, "new-password") ?>
<?cs call:secret(Form.repeat, L.signin.password.repeat, "", "new-password") ?>
<div class="app-actions"><?cs call:button(L.signin.password.go) ?><?cs if:View.warning ?><?cs call:link_button_quiet("/", L.account.password.later) ?><?cs /if ?></div>
</form>
</div>

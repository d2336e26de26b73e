<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.signin.code.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.code.intro ?></p>
<?cs if:View.demo_code ?><p class="govuk-body"><?cs call:tag("yellow", L.signin.code.demo) ?> <?cs var:L.signin.code.demo_is ?> <strong id="demo-code"><?cs var:View.demo_code ?></strong></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap" novalidate>
<?cs call:form_token() ?>
<?cs call:code(Form.otp, L.signin.code.label, L.signin.code.hint) ?>
<?cs call:button(L.signin.go_on) ?>
</form>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="again" value="1">
<?cs call:button_quiet(L.signin.other_account) ?>
</form>
</div>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.signin.enrol.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.enrol.why ?></p>
<ol class="govuk-list govuk-list--number">
<li><?cs var:L.signin.enrol.step1 ?></li>
<li><?cs var:L.signin.enrol.step2 ?></li>
<li><?cs var:L.signin.enrol.step3 ?></li>
</ol>
<p><img src="<?cs var:Page.base ?><?cs var:View.picture ?>" alt="<?cs var:L.signin.enrol.picture ?>" width="245" height="245"></p>
<p class="govuk-body"><?cs var:L.signin.enrol.by_hand ?> <code><?cs var:View.secret ?></code></p>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap" novalidate>
<?cs call:form_token() ?>
<?cs call:code(Form.otp, L.signin.enrol.label, L.signin.enrol.hint) ?>
<?cs call:button(L.signin.enrol.go) ?>
</form>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="again" value="1">
<?cs call:button_quiet(L.signin.other_account) ?>
</form>
</div>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.signin.title ?></h1>
<?cs if:View.no_ticket ?><?cs call:notice_band("warning", L.signin.sso.no_ticket) ?><?cs /if ?>
<?cs if:View.over ?><?cs call:notice_band("warning", L.signin.over) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.signin.intro ?></p>
<div class="app-grid app-grid--signin">
<div class="app-panel">
<form method="post" action="<?cs var:Page.base ?>/dang-nhap" novalidate>
<?cs call:form_token() ?>
<?cs if:View.ve ?><input type="hidden" name="ve" value="<?cs var:View.ve ?>"><?cs /if ?>
<?cs call:field_group(Form.user) ?>
<?cs call:field_head(Form.user, L.signin.user, L.signin.user_hint) ?>
<input class="govuk-input govuk-input--width-20<?cs if:Form.user.error ?> govuk-input--error<?cs /if ?>" id="user" name="user" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" value="<?cs var:Form.user.value ?>"<?cs call:field_described(Form.user, L.signin.user_hint) ?>>
</div>
<?cs call:secret(Form.password, L.signin.password_label, "", "current-password") ?>
<?cs call:button(L.signin.go) ?>
</form>
<?cs if:View.sso && !View.no_ticket ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.sso ?>"><?cs var:L.signin.sso.link ?></a></p><?cs /if ?>
<?cs call:details(L.signin.help_title, L.signin.help_text) ?>
</div>
<div>
<h2 class="govuk-heading-s"><?cs var:L.signin.about ?></h2>
<p class="govuk-body"><?cs var:L.signin.about_text ?></p>
<?cs call:legal(L.layout.legal) ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/tro-giup/"><?cs var:L.signin.about_help ?></a></p>
</div>
</div>

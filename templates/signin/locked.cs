<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.signin.locked.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.locked.intro ?></p>
<?cs if:View.path ?><?cs call:notice_band("info", L.signin.locked.kept) ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?>/mo-khoa" novalidate>
<?cs call:form_token() ?>
<?cs if:View.ve ?><input type="hidden" name="ve" value="<?cs var:View.ve ?>"><?cs /if ?>
<?cs if:View.path ?><input type="hidden" name="path" value="<?cs var:View.path ?>"><?cs /if ?>
<?cs call:kept_fields(View.Fields) ?>
<div class="govuk-form-group<?cs if:Form.password.error ?> govuk-form-group--error<?cs /if ?>">
<label class="govuk-label" for="password"><?cs var:L.signin.password_label ?></label>
<?cs if:Form.password.error ?><p id="password-error" class="govuk-error-message"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:Form.password.error ?></p><?cs /if ?>
<input class="govuk-input govuk-input--width-20" id="password" name="password" type="password" autocomplete="current-password" spellcheck="false"<?cs if:Form.password.error ?> aria-describedby="password-error" aria-invalid="true"<?cs /if ?>>
</div>
<?cs if:Page.strong ?><div class="govuk-form-group<?cs if:Form.otp.error ?> govuk-form-group--error<?cs /if ?>">
<label class="govuk-label" for="otp"><?cs var:L.signin.locked.code ?></label>
<?cs if:Form.otp.error ?><p id="otp-error" class="govuk-error-message"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:Form.otp.error ?></p><?cs /if ?>
<input class="govuk-input govuk-input--width-10" id="otp" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code" spellcheck="false"<?cs if:Form.otp.error ?> aria-describedby="otp-error" aria-invalid="true"<?cs /if ?>>
</div><?cs /if ?>
<?cs call:button(L.signin.locked.go) ?>
</form>
</div>

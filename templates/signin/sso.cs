<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.signin.sso.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.sso.intro ?> <strong><?cs var:View.name ?></strong></p>
<form method="post" action="<?cs var:Page.base ?>/dang-nhap/sso" novalidate>
<?cs call:form_token() ?>
<?cs if:View.ve ?><input type="hidden" name="ve" value="<?cs var:View.ve ?>"><?cs /if ?>
<?cs call:button(L.signin.go_on) ?>
</form>
</div>

<?cs def:refusal(title, text, next) ?>
<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:title ?></h1>
<p class="govuk-body"><?cs var:text ?></p>
<p class="govuk-body"><?cs var:next ?></p>
<div class="app-actions">
<?cs if:Page.person.name ?><?cs call:link_button_quiet("/viec-can-lam/", L.error.go_home) ?><?cs else ?><?cs call:link_button_quiet("/dang-nhap", L.error.go_signin) ?><?cs /if ?>
<?cs if:Page.trouble ?><?cs call:link_button_quiet(Page.trouble, L.layout.trouble) ?><?cs /if ?>
</div>
</div>
<?cs /def ?>

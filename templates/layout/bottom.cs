</main>
</div>
<footer class="app-footer">
<div class="app-wide app-footer__row">
<div class="app-footer__about">
<p><?cs var:L.layout.product ?>. <?cs var:L.layout.legal ?></p>
<p><a class="govuk-link" href="<?cs var:Page.base ?>/tro-giup/"><?cs var:L.layout.menu.help ?></a><?cs if:Page.trouble ?> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.trouble ?>"><?cs var:L.layout.trouble ?></a><?cs /if ?><?cs if:Page.request_id ?> <span class="app-footer__request"><?cs var:L.layout.request ?> <?cs var:Page.request_id ?></span><?cs /if ?></p>
</div>
<?cs if:Page.person.name ?>
<form class="app-footer__choice" method="post" action="<?cs var:Page.base ?>/tuy-chon">
<input type="hidden" name="form" value="<?cs var:Page.token ?>"><input type="hidden" name="back" value="<?cs var:Page.back ?>">
<label class="govuk-label" for="app-language"><?cs var:L.layout.language ?></label>
<select class="govuk-select" id="app-language" name="language"><option value="vi" lang="vi"<?cs if:Page.lang == "vi" ?> selected<?cs /if ?>>Tiếng Việt</option><option value="en" lang="en"<?cs if:Page.lang == "en" ?> selected<?cs /if ?>>English</option></select>
<label class="govuk-label" for="app-theme"><?cs var:L.layout.theme ?></label>
<select class="govuk-select" id="app-theme" name="theme"><option value="system"<?cs if:Page.theme == "system" ?> selected<?cs /if ?>><?cs var:L.layout.theme_system ?></option><option value="light"<?cs if:Page.theme == "light" ?> selected<?cs /if ?>><?cs var:L.layout.theme_light ?></option><option value="dark"<?cs if:Page.theme == "dark" ?> selected<?cs /if ?>><?cs var:L.layout.theme_dark ?></option></select>
<button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.layout.apply ?></button>
</form>
<?cs /if ?>
</div>
</footer>
</body>
</html>

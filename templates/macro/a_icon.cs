<?cs def:icon(name) ?><svg class="app-icon" aria-hidden="true" focusable="false" width="20" height="20"><use href="<?cs var:Page.static.sprite ?>#<?cs var:name ?>"></use></svg><?cs /def ?>

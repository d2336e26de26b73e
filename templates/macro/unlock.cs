<?cs def:kept_fields(list) ?><?cs each:row = list ?><input type="hidden" name="kept_name" value="<?cs var:row.name ?>"><input type="hidden" name="kept_value" value="<?cs var:row.value ?>">
<?cs /each ?><?cs /def ?>

<?cs def:agent(text) ?><span class="app-muted"><?cs var:text ?></span><?cs /def ?>

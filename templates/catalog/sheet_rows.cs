<form data-seconds-left="<?cs var:Page.seconds_left ?>">
<input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs each:error = Form.errors ?><p class="app-sheet__why"><?cs if:error.label ?><?cs var:error.label ?>: <?cs /if ?><?cs var:error.text ?></p>
<?cs /each ?>
<?cs call:sheet_table(View.Rows) ?>
</form>

<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.error.expired_title ?></h1>
<p class="govuk-body"><?cs var:L.error.expired_text ?></p>
<p class="govuk-body"><?cs var:L.error.expired_secret ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs each:row = View.Fields ?><input type="hidden" name="<?cs var:row.name ?>" value="<?cs var:row.value ?>">
<?cs /each ?>
<?cs call:button(L.error.expired_again) ?>
</form>
</div>

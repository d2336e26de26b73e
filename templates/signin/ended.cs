<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.signin.ended.title ?></h1>
<p class="govuk-body"><?cs var:L.signin.ended.intro ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/dang-nhap" target="_blank" rel="noopener"><?cs var:L.signin.ended.signin ?></a></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs each:row = View.Fields ?><input type="hidden" name="<?cs var:row.name ?>" value="<?cs var:row.value ?>">
<?cs /each ?>
<?cs call:button(L.signin.ended.go) ?>
</form>
</div>

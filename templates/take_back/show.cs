<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.title ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs each:f = View.Facts ?><?cs call:fact(f.name, f.value) ?>
<?cs /each ?></dl>
<p class="govuk-body"><?cs var:View.about ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, View.why, "", "3") ?>
<?cs if:View.may ?><?cs call:button_warn(View.title) ?><?cs /if ?>
</form>
</div>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.lexicon.drop ?>: <?cs var:View.Class.name ?></h1>
<p class="govuk-body"><?cs var:L.lexicon.drop_text ?></p>
<section class="app-panel"><p class="govuk-body"><?cs call:lexicon_values(View.Class) ?></p></section>
<div class="app-actions"><?cs call:link_button_quiet(View.try_path, L.lexicon.try_effect) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>">
<?cs call:form_token() ?>
<?cs call:button_warn(L.lexicon.drop) ?>
</form></div>
<?cs call:lexicon_effect(View.Effect) ?>

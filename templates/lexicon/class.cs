<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.added ?><?cs var:L.lexicon.add ?><?cs else ?><?cs var:L.lexicon.edit ?>: <?cs var:View.Class.name ?><?cs /if ?></h1>
<?cs call:lexicon_told(View.Effect) ?>
<?cs if:subcount(View.Class.Values) > 0 ?>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.lexicon.stands_now ?></h2><p class="govuk-body"><?cs call:lexicon_values(View.Class) ?></p></section>
<?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.Class.exceptions ?><p class="govuk-body"><?cs var:L.lexicon.exceptions_text ?></p>
<?cs call:area(Form.values, L.lexicon.exceptions_words, L.lexicon.exceptions_hint, "12") ?>
<?cs else ?>
<?cs call:input(Form.class, L.lexicon.name, L.lexicon.name_hint, "m") ?>
<?cs call:area(Form.values, L.lexicon.values, L.lexicon.values_hint, "12") ?>
<?cs /if ?>
<div class="app-actions"><?cs call:button_as("deed", "try", L.lexicon.try_effect) ?><button class="govuk-button" type="submit" name="deed" value="save"><?cs var:L.lexicon.save ?></button></div>
</form>
<?cs call:lexicon_effect(View.Effect) ?>
<?cs if:View.Class.drop && !View.Class.exceptions ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Class.drop ?>"><?cs var:L.lexicon.drop ?></a></p><?cs /if ?>

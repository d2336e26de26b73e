<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.version > 0 ?><?cs var:L.lexicon.version_title ?> <?cs var:View.version ?><?cs else ?><?cs var:L.lexicon.own ?><?cs /if ?></h1>
<p class="govuk-body"><?cs if:View.now ?><?cs call:tag("green", L.lexicon.counts) ?> <?cs /if ?><?cs if:View.version > 0 ?><?cs var:View.deed ?> <span class="app-muted">· <?cs var:View.by ?> · <?cs var:View.at ?></span><?cs else ?><?cs var:L.lexicon.own_text ?><?cs /if ?></p>
<?cs if:!View.now ?>
<div class="app-actions"><?cs call:link_button_quiet(View.try_path, L.lexicon.try_effect) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>khoi-phuc">
<?cs call:form_token() ?>
<?cs call:button(L.lexicon.take_back) ?>
</form></div>
<?cs call:lexicon_effect(View.Effect) ?>
<?cs /if ?>
<?cs call:lexicon_classes(View.Classes, "") ?>

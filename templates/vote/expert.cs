<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.vote.expert ?></h1>
<?cs each:e = View.Experts ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.vote.saved ?></h2><p class="govuk-body"><?cs var:e.name ?><?cs if:e.post ?>, <?cs var:e.post ?><?cs /if ?>: <?cs var:e.product ?><?cs if:e.fit ?> · <?cs var:e.fit ?><?cs /if ?><?cs if:e.note ?> · <?cs var:e.note ?><?cs /if ?></p></section><?cs /each ?>
<div class="app-narrow">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard><?cs call:form_token() ?>
<?cs call:vote_expert_fields() ?>
<?cs call:button(L.vote.save) ?>
</form>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>bo"><?cs call:form_token() ?><?cs call:button_warn(L.vote.remove) ?></form>
</div>

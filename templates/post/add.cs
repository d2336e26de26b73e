<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.post.add ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/vi-tri/them" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.code, L.post.code, L.post.code_hint, "m") ?>
<?cs call:post_fields() ?>
<?cs call:button(L.post.add) ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.regulation.new ?></h1>
<p class="govuk-body"><?cs var:L.regulation.new_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/thuong/quy-che/moi/" novalidate>
<?cs call:form_token() ?>
<?cs call:radios(Form.bonus_kind, L.regulation.kind, "", View.Kinds) ?>
<?cs call:radios(Form.template, L.regulation.template_title, "", View.Templates) ?>
<?cs call:button(L.regulation.begin) ?>
</form>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/quy-che/tinh/"><?cs var:L.regulation.all.title ?></a></p>
<?cs call:legal(L.regulation.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.person.add ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/nguoi/them" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:person_fields(L.person.uid_hint) ?>
<?cs call:button(L.person.add) ?>
</form>

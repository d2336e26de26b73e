<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Person.name ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Person.edit ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.pinned ?><?cs call:person_fields(L.person.uid_pinned) ?><?cs else ?><?cs call:person_fields(L.person.uid_hint) ?><?cs /if ?>
<?cs call:button(L.organisation.save) ?>
</form>

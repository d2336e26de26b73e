<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.agency.acting ?>: <?cs var:View.name ?></h1>
<p class="govuk-body"><?cs var:L.agency.head ?>: <?cs if:View.head ?><strong><?cs var:View.head ?></strong><?cs else ?><?cs call:tag("yellow", L.agency.no_head) ?><?cs /if ?></p>
<?cs if:subcount(View.Delegations) > 0 ?><?cs call:delegation_list(View.Delegations, "1") ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.agency.acting_new ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:delegation_fields() ?>
<?cs call:button(L.agency.acting) ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.agency.delegate ?></h1>
<p class="govuk-body"><?cs var:L.agency.delegate_text ?></p>
<?cs if:View.not_own ?><?cs call:notice_band("warning", L.agency.refused.not_own) ?><?cs else ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/co-quan/uy-quyen" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:delegation_fields() ?>
<?cs call:button(L.agency.delegate) ?>
</form>
<?cs /if ?>

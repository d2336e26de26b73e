<?cs def:supplement_against() ?><?cs if:View.against ?>
<h2 class="govuk-heading-m"><?cs var:L.supplement.against ?></h2>
<?cs if:subcount(View.Against) > 0 ?><?cs call:catalog_changes(View.Against, L.supplement.against) ?><?cs else ?><?cs call:empty(L.supplement.as_before) ?><?cs /if ?>
<?cs /if ?><?cs /def ?>

<?cs def:supplement_start() ?><?cs if:View.Can.copy ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.At.copy ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.supplement.start) ?></form><?cs /if ?><?cs /def ?>

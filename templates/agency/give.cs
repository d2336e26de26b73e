<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.agency.give ?></h1>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/co-quan/giao" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.duty, L.agency.duty_name, "", View.Kinds) ?>
<?cs call:select(Form.person, L.agency.person, "", View.People) ?>
<?cs if:subcount(View.Units) > 0 ?><?cs call:checks(Form.unit_id, L.agency.units, L.agency.units_hint, View.Units) ?><?cs /if ?>
<?cs if:subcount(View.Sections) > 0 ?><?cs call:checks(Form.section, L.agency.sections, L.agency.sections_hint, View.Sections) ?><?cs /if ?>
<?cs if:subcount(View.Members) > 0 ?><details class="govuk-details"<?cs if:Form.member_id.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.agency.members ?></span></summary><div class="govuk-details__text"><?cs call:checks(Form.member_id, L.agency.members, L.agency.members_hint, View.Members) ?></div></details><?cs /if ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:day(Form.until, L.organisation.until, L.organisation.until_hint) ?>
<?cs call:button(L.agency.give) ?>
</form>

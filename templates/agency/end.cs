<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.agency.end_title ?>: <?cs var:View.Duty.duty ?></h1>
<p class="govuk-body"><strong><?cs var:View.Duty.name ?></strong>, <?cs if:View.Duty.unit ?><?cs var:View.Duty.unit ?><?cs else ?><?cs var:L.agency.whole ?><?cs /if ?> (<?cs var:View.Duty.from ?> – <?cs if:View.Duty.until ?><?cs var:View.Duty.until ?><?cs else ?><?cs var:L.organisation.now ?><?cs /if ?>)</p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Duty.end ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:day(Form.until, L.agency.last_day, L.agency.last_day_hint) ?>
<div class="app-actions"><?cs call:button_as("way", "day", L.agency.end_day) ?> <?cs call:button_as("way", "now", L.agency.end_now) ?></div>
</form>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.calendar.title ?></h1>
<p class="govuk-body"><?cs var:L.calendar.intro ?></p>
<?cs if:View.address ?>
<?cs call:notice_band("success", L.calendar.made) ?>
<div class="govuk-form-group"><label class="govuk-label" for="address"><?cs var:L.calendar.address ?></label><div class="govuk-hint" id="address-hint"><?cs var:L.calendar.once ?></div><input class="govuk-input" id="address" type="text" readonly aria-describedby="address-hint" value="<?cs var:View.address ?>"></div>
<p class="govuk-body"><?cs var:L.calendar.how ?></p>
<?cs /if ?>
<p class="govuk-body"><?cs if:View.on ?><?cs call:tag("green", L.calendar.on) ?> <?cs var:L.calendar.since ?> <?cs var:View.since ?>.<?cs else ?><?cs call:tag("grey", L.calendar.off) ?><?cs /if ?></p>
<form method="post" action="<?cs var:Page.base ?>/lich/" novalidate>
<?cs call:form_token_of(View.version) ?><input type="hidden" name="deed" value="make">
<?cs if:View.on ?><p class="govuk-body"><?cs var:L.calendar.renew_text ?></p><?cs call:button_quiet(L.calendar.renew) ?><?cs else ?><?cs call:button(L.calendar.make) ?><?cs /if ?>
</form>
<?cs if:View.on ?>
<form method="post" action="<?cs var:Page.base ?>/lich/" novalidate>
<?cs call:form_token_of(View.version) ?><input type="hidden" name="deed" value="end">
<?cs call:button_warn(L.calendar.end) ?>
</form>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.calendar.safe ?></h2>
<p class="govuk-body"><?cs var:L.calendar.safe_text ?></p>
</div>

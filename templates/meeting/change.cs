<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.change ?></h1>
<p class="govuk-body"><?cs var:View.title ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>sua" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:meeting_fields() ?>
<?cs if:View.called ?><?cs call:area(Form.reason, L.meeting.move_why, L.meeting.move_hint, "2") ?><?cs /if ?>
<?cs call:button(L.meeting.save) ?>
</form>
<?cs call:legal(L.meeting.legal) ?>

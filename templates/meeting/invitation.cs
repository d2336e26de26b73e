<p class="govuk-body"><strong><?cs var:View.Meeting.agency ?></strong></p>
<h1 class="govuk-heading-l"><?cs var:L.meeting.invitation ?></h1>
<p class="govuk-body"><?cs var:L.meeting.invites ?> <?cs var:View.Meeting.unit ?>, <?cs var:L.meeting.of_year ?> <?cs var:View.Meeting.year ?>:</p>
<?cs if:View.Meeting.state_name == "off" ?><?cs call:notice_band("warning", L.meeting.state.off) ?><?cs elif:View.Meeting.state_name == "prepared" ?><?cs call:notice_band("info", L.meeting.state.prepared) ?><?cs /if ?>
<?cs call:meeting_facts(View.Meeting) ?>
<p class="govuk-body"><?cs var:L.meeting.agenda ?></p>
<?cs if:View.Meeting.written ?><p class="govuk-body"><?cs var:L.meeting.written_text ?></p><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.meeting.about ?></h2>
<ol class="govuk-list govuk-list--number"><?cs each:a = View.About ?><li><?cs var:a.name ?>, <?cs var:a.title ?>, <?cs var:a.unit ?></li><?cs /each ?></ol>
<h2 class="govuk-heading-m"><?cs var:L.meeting.people ?> (<?cs var:View.count ?>)</h2>
<ol class="govuk-list govuk-list--number"><?cs each:p = View.People ?><li><?cs var:p.name ?>, <?cs var:p.title ?>, <?cs var:p.unit ?> (<?cs var:p.seat ?>)</li><?cs /each ?></ol>
<?cs call:legal(L.meeting.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.title ?></h1>
<p class="govuk-body"><?cs call:tag(View.Meeting.colour, View.Meeting.state) ?></p>
<?cs if:View.Meeting.state_name == "off" ?><?cs call:notice_band("warning", View.Meeting.reason) ?><?cs elif:View.Meeting.reason ?><p class="govuk-body"><?cs var:L.meeting.moved_why ?>: <?cs var:View.Meeting.reason ?></p><?cs /if ?>
<?cs if:View.above ?><p class="govuk-body"><?cs var:L.meeting.above ?></p><?cs /if ?>
<?cs call:meeting_facts(View.Meeting) ?>
<?cs if:View.Meeting.written ?><p class="govuk-body"><?cs var:L.meeting.written_text ?></p><?cs /if ?>
<div class="app-actions"><?cs if:View.may_call ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>moi-hop"><?cs call:form_token() ?><?cs call:button(L.meeting.call) ?></form><?cs /if ?><?cs if:View.may_keep ?><a class="govuk-button" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>diem-danh"><?cs var:L.meeting.attend ?></a><?cs /if ?><?cs if:View.minutes ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban"><?cs var:L.meeting.minutes ?></a><?cs /if ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>giay-moi"><?cs var:L.meeting.invitation ?></a><?cs if:View.may_change ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>sua"><?cs var:L.meeting.change ?></a><?cs /if ?><?cs if:View.may_off ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>hoan"><?cs var:L.meeting.call_off ?></a><?cs /if ?></div>
<?cs if:View.may_call ?><p class="govuk-body app-muted"><?cs var:L.meeting.call_text ?></p><?cs elif:View.may_prepare && View.Meeting.state_name == "prepared" ?><p class="govuk-body app-muted"><?cs var:L.meeting.head_calls ?></p><?cs /if ?>
<h2 class="govuk-heading-m" id="ve"><?cs var:L.meeting.about ?></h2>
<?cs call:scroll(L.meeting.about) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.meeting.about ?></caption>
<thead><tr><th scope="col"><?cs var:L.meeting.name ?></th><th scope="col"><?cs var:L.meeting.report ?></th><th scope="col"><?cs var:L.meeting.self ?></th><th scope="col"><?cs var:L.meeting.said_title ?></th></tr></thead>
<tbody>
<?cs each:a = View.About ?><tr><td data-label="<?cs var:L.meeting.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.path ?>"><?cs var:a.name ?></a><br><span class="app-muted"><?cs var:a.title ?>, <?cs var:a.unit ?></span><?cs if:a.uninvited ?><br><?cs call:tag("yellow", L.meeting.uninvited) ?><?cs /if ?></td><td data-label="<?cs var:L.meeting.report ?>"><?cs if:a.sent ?><?cs call:tag("green", L.meeting.sent) ?><?cs elif:a.waits ?><?cs call:tag("yellow", L.meeting.waits) ?><?cs else ?><?cs call:tag("grey", L.meeting.silent) ?> <?cs var:a.silent_why ?><?cs /if ?></td><td data-label="<?cs var:L.meeting.self ?>"><?cs if:a.self ?><?cs var:a.self ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.meeting.said_title ?>"><?cs if:a.said ?><?cs call:tag("green", L.meeting.noted) ?><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.may_prepare ?>
<details class="govuk-details"<?cs if:Form.about.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.meeting.about_change ?></span></summary>
<form class="govuk-details__text" method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>ve" novalidate>
<?cs call:form_token() ?>
<?cs call:checks(Form.about, L.meeting.about, L.meeting.about_hint, View.Choices) ?>
<?cs call:button_quiet(L.meeting.save) ?>
</form></details>
<?cs /if ?>
<h2 class="govuk-heading-m" id="moi"><?cs var:L.meeting.people ?></h2>
<p class="govuk-body"><?cs var:L.meeting.invited ?>: <strong><?cs var:View.count ?></strong><?cs if:View.met ?> · <?cs var:L.meeting.attendance.present ?>: <strong><?cs var:View.present ?></strong> <?cs if:View.quorate ?><?cs call:tag("green", L.meeting.quorate) ?><?cs else ?><?cs call:tag("red", L.meeting.not_quorate) ?><?cs /if ?><?cs /if ?></p>
<?cs call:scroll(L.meeting.people) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.meeting.people ?></caption>
<thead><tr><th scope="col"><?cs var:L.meeting.name ?></th><th scope="col"><?cs var:L.meeting.seat.title ?></th><th scope="col"><?cs var:L.meeting.attendance.title ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.meeting.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span></td><td data-label="<?cs var:L.meeting.seat.title ?>"><?cs var:p.seat ?><?cs if:p.reason ?><br><span class="app-muted"><?cs var:p.reason ?></span><?cs /if ?></td><td data-label="<?cs var:L.meeting.attendance.title ?>"><?cs call:tag(p.colour, p.attendance) ?><?cs if:p.absent_why ?><br><span class="app-muted"><?cs var:p.absent_why ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:subcount(View.Out) > 0 ?><h3 class="govuk-heading-s"><?cs var:L.meeting.out ?></h3>
<ul class="govuk-list"><?cs each:p = View.Out ?><li><?cs var:p.name ?>, <?cs var:p.title ?>, <?cs var:p.unit ?>: <?cs var:p.reason ?></li><?cs /each ?></ul><?cs /if ?>
<?cs if:View.may_prepare ?>
<details class="govuk-details"<?cs if:Form.person.error || Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.meeting.invite ?></span></summary>
<form class="govuk-details__text" method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>moi-them" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.person, L.meeting.name, "", View.Invitable) ?>
<?cs call:check(Form.party, L.meeting.party, L.meeting.party_hint) ?>
<?cs call:input(Form.reason, L.meeting.invite_why, L.meeting.invite_hint, "") ?>
<?cs call:button_quiet(L.meeting.invite) ?>
</form></details>
<details class="govuk-details"<?cs if:Form.left_out.error || Form.leave_reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.meeting.leave ?></span></summary>
<form class="govuk-details__text" method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>khong-moi" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.left_out, L.meeting.name, "", View.Leavable) ?>
<?cs call:input(Form.leave_reason, L.meeting.leave_why, "", "") ?>
<?cs call:button_quiet(L.meeting.leave) ?>
</form></details>
<?cs /if ?>
<?cs call:legal(L.meeting.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.minutes ?></h1>
<p class="govuk-body"><?cs var:View.title ?> <?cs call:tag(View.Meeting.colour, View.Meeting.state) ?></p>
<p class="govuk-body"><?cs var:L.meeting.attendance.present ?>: <strong><?cs var:View.present ?></strong> / <?cs var:View.invited ?> <?cs if:View.quorate ?><?cs call:tag("green", L.meeting.quorate) ?><?cs else ?><?cs call:tag("yellow", L.meeting.not_quorate) ?><?cs /if ?></p>
<?cs if:View.own ?><?cs call:notice_band("info", L.meeting.refused.himself) ?><?cs /if ?>
<?cs if:View.typed ?><?cs call:notice_band("warning", L.meeting.typed) ?><div class="govuk-body app-letter"><?cs var:View.typed ?></div><?cs /if ?>
<?cs if:View.open ?>
<?cs if:View.made && View.moved ?><?cs call:notice_band("warning", L.meeting.moved_text) ?><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban/lap"><?cs call:form_token() ?><?cs if:View.made ?><p class="govuk-body app-muted"><?cs var:L.meeting.again_text ?></p><?cs call:button_quiet(L.meeting.again) ?><?cs else ?><p class="govuk-body"><?cs var:L.meeting.make_text ?></p><?cs call:button(L.meeting.make) ?><?cs /if ?></form>
<?cs if:View.edit ?>
<?cs if:View.conflict ?><h2 class="govuk-heading-m"><?cs var:L.meeting.now ?></h2><div class="govuk-body app-letter"><?cs var:View.text ?></div><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.minutes, L.meeting.minutes_text, L.meeting.minutes_hint, "24") ?>
<?cs call:button(L.meeting.save) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.meeting.close ?></h2>
<p class="govuk-body"><?cs var:L.meeting.close_text ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban/thong-qua" novalidate>
<?cs call:form_token() ?>
<?cs call:check(Form.passed, L.meeting.passed, "") ?>
<?cs if:View.moved || Form.moved.error ?><?cs call:check(Form.moved, L.meeting.moved, "") ?><?cs /if ?>
<?cs call:button(L.meeting.close) ?>
</form>
<?cs /if ?>
<?cs else ?>
<?cs if:View.made ?><div class="govuk-body app-letter"><?cs var:View.text ?></div><?cs else ?><?cs call:empty(L.meeting.not_made) ?><?cs /if ?>
<?cs if:View.Meeting.closed ?><p class="govuk-body app-muted"><?cs var:L.meeting.closed ?>: <?cs var:View.Meeting.closed ?>, <?cs var:View.Meeting.closer ?>. SHA-256: <span class="app-letter"><?cs var:View.sha256 ?></span></p><?cs /if ?>
<?cs /if ?>
<?cs if:View.made ?><p class="govuk-body"><?cs var:L.meeting.paper_title ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban/tai?dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban/tai?dang=docx" download>Word<span class="govuk-visually-hidden"> (docx)</span></a></p><?cs /if ?>
<?cs if:View.signed ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>bien-ban/ban-ky" download><?cs var:L.meeting.signed ?></a></p><?cs /if ?>
<?cs if:View.may_sign ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.upload ?>"><?cs var:L.meeting.sign ?></a></p><?cs /if ?>
<?cs call:legal(L.meeting.legal) ?>

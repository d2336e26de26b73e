<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.words_page ?>: <?cs var:View.name ?></h1>
<p class="govuk-body"><?cs var:View.post ?>, <?cs var:View.unit ?>. <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>"><?cs var:View.title ?></a></p>
<?cs if:View.typed ?><?cs call:notice_band("warning", L.meeting.typed) ?><div class="govuk-body app-letter"><?cs var:View.typed ?></div><?cs /if ?>
<?cs if:View.himself ?><?cs call:notice_band("info", L.meeting.refused.himself) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.meeting.report ?></h2>
<?cs if:View.self ?><p class="govuk-body"><?cs var:L.meeting.self ?>: <strong><?cs var:View.self ?></strong></p><?cs /if ?>
<?cs if:View.report ?><div class="govuk-body app-letter"><?cs var:View.report ?></div><?cs elif:View.silent_why ?><p class="govuk-body"><?cs var:L.meeting.silent ?>: <?cs var:View.silent_why ?></p><?cs elif:!View.self ?><p class="govuk-body"><?cs call:tag("yellow", L.meeting.waits) ?></p><?cs /if ?>
<?cs if:View.may_keep ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.summary, L.meeting.summary, L.meeting.summary_hint, "8") ?>
<?cs call:button(L.meeting.save) ?>
</form>
<?cs elif:View.sees ?><h2 class="govuk-heading-m"><?cs var:L.meeting.summary ?></h2>
<?cs if:View.words ?><div class="govuk-body app-letter"><?cs var:View.words ?></div><?cs else ?><p class="app-muted"><?cs var:L.meeting.nothing_said ?></p><?cs /if ?><?cs /if ?>
<?cs if:View.writer ?><p class="govuk-body app-muted"><?cs var:L.meeting.writer ?>: <?cs var:View.writer ?></p><?cs /if ?>
<?cs if:subcount(View.Said) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.meeting.said ?></h2>
<?cs each:s = View.Said ?><p class="govuk-body"><strong><?cs var:s.name ?></strong>, <?cs var:s.title ?><?cs if:s.written ?> <?cs call:tag("blue", L.meeting.in_writing) ?><?cs /if ?></p>
<div class="govuk-body app-letter"><?cs var:s.words ?></div>
<?cs /each ?><?cs /if ?>
<?cs if:View.may_keep ?>
<h2 class="govuk-heading-m"><?cs var:L.meeting.say ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>/phat-bieu" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.speaker, L.meeting.speaker, "", View.Speakers) ?>
<?cs call:area(Form.speech, L.meeting.speech, L.meeting.speech_hint, "4") ?>
<?cs call:button_quiet(L.meeting.say) ?>
</form>
<?cs /if ?>
<?cs if:View.may_write ?>
<h2 class="govuk-heading-m"><?cs var:L.meeting.write ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.at ?>/van-ban" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.opinion, L.meeting.opinion, L.meeting.opinion_hint, "6") ?>
<?cs call:button(L.meeting.write) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.meeting.legal) ?>

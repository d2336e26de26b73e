<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.new ?></h1>
<?cs if:View.none ?><?cs call:empty(L.meeting.no_run) ?><?cs else ?>
<p class="govuk-body"><?cs var:L.meeting.new_text ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/xep-loai/hop/moi" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.run, L.meeting.run, "", View.Runs) ?>
<?cs call:radios(Form.meeting_kind, L.meeting.kind.title, "", View.Kinds) ?>
<?cs if:View.choice ?><?cs call:select(Form.division, L.meeting.division, L.meeting.division_hint, View.Divisions) ?><?cs /if ?>
<?cs call:meeting_fields() ?>
<?cs call:button(L.meeting.prepare) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.meeting.legal) ?>

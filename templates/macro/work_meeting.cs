<?cs def:meeting_fields() ?>
<?cs call:day(Form.day, L.meeting.day, "") ?>
<?cs call:input(Form.hour, L.meeting.hour, L.meeting.hour_hint, "s") ?>
<?cs call:input(Form.place, L.meeting.place, "", "") ?>
<?cs call:select(Form.chair, L.meeting.chair, "", View.People) ?>
<?cs call:select(Form.secretary, L.meeting.secretary, L.meeting.secretary_hint, View.People) ?>
<?cs call:area(Form.words, L.meeting.words, L.meeting.words_hint, "4") ?>
<?cs if:View.divisions ?><?cs call:check(Form.written, L.meeting.written, L.meeting.written_hint) ?><?cs /if ?>
<?cs /def ?>

<?cs def:meeting_facts(m) ?><dl class="govuk-summary-list">
<?cs call:fact(L.meeting.kind.title, m.kind) ?>
<?cs call:fact(L.meeting.day, m.day) ?>
<?cs call:fact(L.meeting.hour, m.hour) ?>
<?cs call:fact(L.meeting.place, m.place) ?>
<?cs call:fact(L.meeting.chair, m.chair) ?>
<?cs call:fact(L.meeting.secretary, m.secretary) ?>
<?cs call:fact(L.meeting.authority, m.authority) ?>
<?cs if:m.words ?><?cs call:fact(L.meeting.words, m.words) ?><?cs /if ?>
</dl><?cs /def ?>

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

<?cs def:meeting_beside() ?><?cs if:subcount(View.Meetings) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.meeting.title ?></h2>
<?cs each:m = View.Meetings ?><p class="govuk-body"><?cs if:m.seen ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.at ?>"><?cs var:m.unit ?>, <?cs var:m.day ?></a><?cs else ?><?cs var:m.unit ?>, <?cs var:m.day ?><?cs /if ?> <?cs call:tag(m.colour, m.state) ?></p>
<?cs if:m.said ?><div class="govuk-body app-letter"><?cs var:m.said ?></div><?cs /if ?><?cs /each ?><?cs /if ?>
<?cs if:View.Party.path ?>
<h2 class="govuk-heading-m"><?cs var:L.party_opinion.title ?></h2>
<?cs if:View.Party.missing ?><p class="govuk-body"><?cs call:tag("yellow", L.party_opinion.missing) ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Party.path ?>"><?cs var:L.party_opinion.title ?></a></p><?cs else ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Party.path ?>"><?cs var:View.Party.body ?></a></p><div class="govuk-body app-letter"><?cs var:View.Party.words ?></div><?cs /if ?><?cs /if ?><?cs /def ?>

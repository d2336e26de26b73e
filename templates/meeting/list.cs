<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:L.meeting.about_text ?></p>
<?cs if:View.may ?><div class="app-actions"><?cs call:link_button("/xep-loai/hop/moi", L.meeting.new) ?></div><?cs /if ?>
<?cs call:filters("/xep-loai/hop/", "list") ?>
<?cs call:filter_choice("f-year", "nam", L.year.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.meeting.found) ?>
<div id="list">
<?cs if:subcount(View.Meetings) > 0 ?>
<?cs call:scroll(L.meeting.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.meeting.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.meeting.when ?></th><th scope="col"><?cs var:L.meeting.unit ?></th><th scope="col"><?cs var:L.meeting.place ?></th><th scope="col"><?cs var:L.meeting.chair ?></th><th scope="col"><?cs var:L.meeting.state_title ?></th></tr></thead>
<tbody>
<?cs each:m = View.Meetings ?><tr><td class="app-when" data-label="<?cs var:L.meeting.when ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:m.at ?>"><?cs var:m.day ?>, <?cs var:m.hour ?></a></td><td data-label="<?cs var:L.meeting.unit ?>"><?cs var:m.unit ?><br><span class="app-muted"><?cs var:m.kind ?></span></td><td data-label="<?cs var:L.meeting.place ?>"><?cs var:m.place ?></td><td data-label="<?cs var:L.meeting.chair ?>"><?cs var:m.chair ?></td><td data-label="<?cs var:L.meeting.state_title ?>"><?cs call:tag(m.colour, m.state) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.meeting.none) ?><?cs /if ?>
</div>
<?cs call:legal(L.meeting.legal) ?>

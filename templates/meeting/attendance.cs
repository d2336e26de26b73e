<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.meeting.attend ?></h1>
<p class="govuk-body"><?cs var:View.title ?>. <?cs var:L.meeting.attend_text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Meeting.at ?>diem-danh" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:scroll(L.meeting.attend) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.meeting.attend ?></caption>
<thead><tr><th scope="col"><?cs var:L.meeting.name ?></th><th scope="col"><?cs var:L.meeting.attendance.title ?></th><th scope="col"><?cs var:L.meeting.absent_why ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.meeting.name ?>"><input type="hidden" name="person[]" value="<?cs var:p.id ?>"><span id="n-<?cs var:p.id ?>"><?cs var:p.name ?></span><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span></td><td data-label="<?cs var:L.meeting.attendance.title ?>"><select class="govuk-select" name="attendance[]" aria-label="<?cs var:L.meeting.attendance.title ?>: <?cs var:p.name ?>"><option value="present"<?cs if:!p.is_absent ?> selected<?cs /if ?>><?cs var:L.meeting.attendance.present ?></option><option value="absent"<?cs if:p.is_absent ?> selected<?cs /if ?>><?cs var:L.meeting.attendance.absent ?></option></select></td><td data-label="<?cs var:L.meeting.absent_why ?>"><input class="govuk-input<?cs if:p.wrong ?> govuk-input--error<?cs /if ?>" id="absent-<?cs var:p.id ?>" name="absent_why[]" type="text" maxlength="500" aria-label="<?cs var:L.meeting.absent_why ?>: <?cs var:p.name ?>" value="<?cs var:p.why ?>"<?cs if:p.wrong ?> aria-invalid="true" aria-describedby="absent_why-error"<?cs /if ?>><?cs if:p.first_wrong ?><p id="absent_why-error" class="govuk-error-message"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:L.meeting.refused.absent_why ?></p><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:button(L.meeting.save) ?>
</form>
<?cs call:legal(L.meeting.legal) ?>

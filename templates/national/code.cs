<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.national.codes ?></h1>
<p class="govuk-body"><?cs var:L.national.codes_about ?></p>
<?cs if:View.missing > 0 ?><?cs call:notice_band("warning", L.national.codes_missing) ?><p class="govuk-body"><?cs var:L.national.codes_missing_number ?>: <strong><?cs var:View.missing ?></strong></p><?cs /if ?>
<?cs if:View.writes ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/quoc-gia/ma/" novalidate data-guard>
<?cs call:form_token() ?>
<input type="hidden" name="before" value="<?cs var:View.before ?>">
<?cs call:select(Form.ours, L.national.ours, "", View.Ours) ?>
<?cs call:input(Form.theirs, L.national.theirs, L.national.theirs_hint, "m") ?>
<?cs call:button(L.national.code_save) ?>
</form>
<?cs /if ?>
<?cs call:scroll(L.national.codes) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.national.codes ?></caption>
<thead><tr><th scope="col"><?cs var:L.national.kind.title ?></th><th scope="col"><?cs var:L.national.ours ?></th><th scope="col"><?cs var:L.national.theirs ?></th><th scope="col"><?cs var:L.national.code_by ?></th></tr></thead>
<tbody>
<?cs each:c = View.Codes ?><tr><td data-label="<?cs var:L.national.kind.title ?>"><?cs var:c.kind ?></td><td data-label="<?cs var:L.national.ours ?>"><?cs var:c.name ?> <span class="app-muted"><?cs var:c.ours ?></span></td><td data-label="<?cs var:L.national.theirs ?>"><?cs if:c.theirs ?><strong><?cs var:c.theirs ?></strong><?cs elif:c.lacks ?><?cs call:tag("yellow", L.national.code_missing) ?><?cs else ?><?cs var:c.ours ?> <span class="app-muted"><?cs var:L.national.code_own ?></span><?cs /if ?></td><td data-label="<?cs var:L.national.code_by ?>"><?cs if:c.maker ?><?cs var:c.maker ?><br><span class="app-muted app-when"><?cs var:c.made ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>

<?cs def:organisation_nav() ?>
<nav class="app-subnav" aria-label="<?cs var:L.organisation.nav.name ?>"><ul>
<?cs call:tab("/quan-tri/", L.organisation.nav.tree, "", Page.path == "/quan-tri/") ?>
<?cs call:tab("/quan-tri/nguoi/", L.organisation.nav.people, "", Page.path == "/quan-tri/nguoi/") ?>
<?cs call:tab("/quan-tri/vi-tri/", L.organisation.nav.posts, "", Page.path == "/quan-tri/vi-tri/") ?>
<?cs call:tab("/quan-tri/nhap/", L.organisation.nav.import, "", Page.path == "/quan-tri/nhap/") ?>
<?cs call:tab("/quan-tri/ket-noi/", L.organisation.nav.connection, "", Page.path == "/quan-tri/ket-noi/") ?>
</ul></nav>
<?cs /def ?>

<?cs def:period(h) ?><?cs if:h.void ?><?cs call:tag("grey", L.holding.void) ?><?cs else ?><?cs var:h.from ?> – <?cs if:h.until ?><?cs var:h.until ?><?cs else ?><?cs var:L.organisation.now ?><?cs /if ?><?cs /if ?><?cs /def ?>

<?cs def:holding_people(list, caption) ?>
<?cs call:scroll(caption) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:caption ?></caption>
<thead><tr><th scope="col"><?cs var:L.person.name ?></th><th scope="col"><?cs var:L.holding.job ?></th><th scope="col"><?cs var:L.holding.post ?></th><th scope="col"><?cs var:L.holding.period ?></th></tr></thead>
<tbody>
<?cs each:h = list ?>
<tr><td data-label="<?cs var:L.person.name ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:h.person ?>"><?cs var:h.name ?></a> <span class="app-muted"><?cs var:h.uid ?></span></td><td data-label="<?cs var:L.holding.job ?>"><?cs var:h.title ?> <?cs if:h.rank == "head" ?><?cs call:tag("green", h.rank_text) ?><?cs elif:h.rank == "deputy" ?><?cs call:tag("blue", h.rank_text) ?><?cs /if ?><?cs if:!h.main ?> <?cs call:tag("grey", L.holding.beside) ?><?cs /if ?></td><td data-label="<?cs var:L.holding.post ?>"><?cs if:h.post ?><?cs var:h.post ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td><td data-label="<?cs var:L.holding.period ?>"><?cs call:period(h) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:holding_fields() ?>
<?cs call:input(Form.job, L.holding.job, L.holding.job_hint, "l") ?>
<?cs call:radios(Form.rank, L.holding.rank, "", View.Ranks) ?>
<?cs call:select(Form.post, L.holding.post, "", View.Posts) ?>
<?cs call:check(Form.is_main, L.holding.main, L.holding.main_hint) ?>
<?cs /def ?>

<?cs def:person_fields(hint) ?>
<?cs call:input(Form.uid, L.person.uid, hint, "m") ?>
<?cs call:input(Form.family, L.person.family, L.person.family_hint, "m") ?>
<?cs call:input(Form.given, L.person.given, "", "m") ?>
<?cs call:input(Form.sort_name, L.person.sort_name, L.person.sort_hint, "m") ?>
<?cs call:input(Form.mail, L.person.mail, "", "l") ?>
<?cs /def ?>

<?cs def:post_fields() ?>
<?cs call:input(Form.called, L.post.name, "", "l") ?>
<?cs call:radios(Form.scope, L.post.of, "", View.Scopes) ?>
<?cs call:select(Form.agency, L.post.agency, L.post.agency_hint, View.Agencies) ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:day(Form.until, L.organisation.until, L.organisation.until_hint) ?>
<?cs /def ?>

<?cs def:organisation_history(list) ?><?cs if:subcount(list) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.organisation.history ?></h2>
<?cs call:timeline(list) ?>
<?cs /if ?><?cs /def ?>

<?cs def:organisation_day() ?><div class="govuk-form-group"><label class="govuk-label" for="f-day"><?cs var:L.organisation.day ?></label><input class="govuk-input govuk-input--width-10" id="f-day" name="ngay" type="text" inputmode="numeric" autocomplete="off" placeholder="<?cs var:L.field.day_form ?>" value="<?cs var:View.day ?>"></div><?cs /def ?>

<?cs def:delegation_document(d) ?><?cs var:d.number ?> <span class="app-muted"><?cs var:L.agency.of_day ?> <?cs var:d.document_day ?></span><?cs /def ?>

<?cs def:delegation_list(list, admin) ?>
<?cs call:scroll(L.agency.delegations) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.agency.delegations ?></caption>
<thead><tr><th scope="col"><?cs var:L.agency.receiver ?></th><th scope="col"><?cs var:L.agency.for_head ?></th><th scope="col"><?cs var:L.agency.document ?></th><th scope="col"><?cs var:L.holding.period ?></th><th scope="col"><?cs var:L.agency.state_name ?></th></tr></thead>
<tbody>
<?cs each:d = list ?>
<tr><td data-label="<?cs var:L.agency.receiver ?>"><?cs if:admin ?><?cs var:d.receiver ?><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.receiver ?></a><?cs /if ?></td><td data-label="<?cs var:L.agency.for_head ?>"><?cs var:d.kind ?><?cs if:d.giver ?>: <?cs var:d.giver ?><?cs /if ?></td><td data-label="<?cs var:L.agency.document ?>"><?cs call:delegation_document(d) ?></td><td data-label="<?cs var:L.holding.period ?>"><?cs var:d.from ?> – <?cs var:d.until ?></td><td data-label="<?cs var:L.agency.state_name ?>"><?cs call:tag(d.colour, d.state) ?><?cs if:admin && d.open ?><form method="post" action="<?cs var:Page.base ?><?cs var:d.withdraw ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.agency.withdraw) ?></form><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>

<?cs def:delegation_fields() ?>
<?cs call:select(Form.receiver, L.agency.receiver, L.agency.receiver_hint, View.People) ?>
<?cs call:input(Form.document_number, L.agency.document_number, L.agency.document_hint, "m") ?>
<?cs call:day(Form.document_day, L.agency.document_day, "") ?>
<?cs call:area(Form.subject, L.agency.subject, L.agency.subject_hint, "3") ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:day(Form.until, L.organisation.until, "") ?>
<?cs /def ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.absence.title ?></h1>
<p class="govuk-body"><?cs if:View.may ?><?cs var:L.absence.about ?><?cs else ?><?cs var:L.absence.about_own ?><?cs /if ?></p>
<nav aria-label="<?cs var:L.absence.years ?>"><ul class="govuk-list app-actions"><?cs if:View.earlier ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.absence.before ?></a></li><?cs /if ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.absence.after ?></a></li></ul></nav>
<h2 class="govuk-heading-m"><?cs var:L.absence.year ?> <?cs var:View.year ?></h2>
<?cs if:subcount(View.Absences) > 0 ?>
<?cs call:scroll(L.absence.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.absence.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.absence.person ?></th><th scope="col"><?cs var:L.absence.kind.title ?></th><th scope="col"><?cs var:L.absence.from ?></th><th scope="col"><?cs var:L.absence.until ?></th><th scope="col"><?cs var:L.absence.document ?></th><th scope="col"><?cs var:L.absence.maker ?></th><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.absence.withdraw ?></span></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:a = View.Absences ?>
<tr><td data-label="<?cs var:L.absence.person ?>"><?cs var:a.name ?></td><td data-label="<?cs var:L.absence.kind.title ?>"><?cs var:a.kind ?></td><td class="app-when" data-label="<?cs var:L.absence.from ?>"><?cs var:a.from ?></td><td class="app-when" data-label="<?cs var:L.absence.until ?>"><?cs var:a.until ?></td><td data-label="<?cs var:L.absence.document ?>"><?cs var:a.document ?></td><td data-label="<?cs var:L.absence.maker ?>"><?cs var:a.maker ?></td><?cs if:View.may ?><td><?cs if:a.withdraw ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:a.withdraw ?>"><?cs var:L.absence.withdraw ?><span class="govuk-visually-hidden"> <?cs var:a.name ?> <?cs var:a.from ?></span></a><?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.absence.none) ?>
<?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.absence.withdrawn ?></h2>
<?cs call:scroll(L.absence.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.absence.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.absence.person ?></th><th scope="col"><?cs var:L.absence.kind.title ?></th><th scope="col"><?cs var:L.absence.from ?></th><th scope="col"><?cs var:L.absence.until ?></th><th scope="col"><?cs var:L.absence.withdrawn_at ?></th><th scope="col"><?cs var:L.absence.withdrawer ?></th><th scope="col"><?cs var:L.absence.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:a = View.Withdrawn ?>
<tr><td data-label="<?cs var:L.absence.person ?>"><?cs var:a.name ?></td><td data-label="<?cs var:L.absence.kind.title ?>"><?cs var:a.kind ?></td><td class="app-when" data-label="<?cs var:L.absence.from ?>"><?cs var:a.from ?></td><td class="app-when" data-label="<?cs var:L.absence.until ?>"><?cs var:a.until ?></td><td class="app-when" data-label="<?cs var:L.absence.withdrawn_at ?>"><?cs var:a.withdrawn ?></td><td data-label="<?cs var:L.absence.withdrawer ?>"><?cs var:a.withdrawer ?></td><td data-label="<?cs var:L.absence.withdraw_why ?>"><?cs var:a.reason ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.absence.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/co-quan/nghi/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.person, L.absence.person, "", View.People) ?>
<?cs call:radios(Form.absence_kind, L.absence.kind.title, "", View.Kinds) ?>
<?cs call:day(Form.first_day, L.absence.from, "") ?>
<?cs call:day(Form.last_day, L.absence.until, L.absence.until_hint) ?>
<?cs call:input(Form.document, L.absence.document, L.absence.document_hint, "") ?>
<?cs call:button(L.absence.enter) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.absence.legal) ?>

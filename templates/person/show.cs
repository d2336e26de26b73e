<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Person.name ?></h1>
<dl class="govuk-summary-list">
<?cs call:fact(L.person.uid, View.Person.uid) ?>
<?cs call:fact(L.person.sort_name, View.Person.sort_name) ?>
<?cs call:fact(L.person.mail, View.Person.mail) ?>
</dl>
<div class="app-actions">
<?cs call:link_button(View.Person.hold, L.holding.add) ?>
<?cs call:link_button_quiet(View.Person.edit, L.person.edit) ?>
</div>
<h2 class="govuk-heading-m"><?cs var:L.person.number.title ?></h2>
<?cs if:View.Number.text ?><p class="govuk-body"><?cs var:View.Number.text ?> <span class="app-muted"><?cs var:L.person.number.from.title ?>: <?cs var:View.Number.from ?>, <?cs var:View.Number.at ?></span></p>
<?cs if:!View.Number.whole ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Number.open ?>" novalidate>
<input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs call:button_quiet(L.person.number.open) ?> <span class="app-muted"><?cs var:L.person.number.open_hint ?></span>
</form><?cs /if ?>
<?cs else ?><p class="govuk-body"><span class="app-muted"><?cs var:L.person.number.none ?></span></p><?cs /if ?>
<details class="govuk-details"<?cs if:Form.number.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.person.number.set ?></span></summary>
<div class="govuk-details__text">
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Number.set ?>" novalidate autocomplete="off">
<input type="hidden" name="form" value="<?cs var:Page.token ?>"><?cs if:View.Number.version > 0 ?><input type="hidden" name="version" value="<?cs var:View.Number.version ?>"><?cs /if ?>
<?cs call:input(Form.number, L.person.number.label, L.person.number.hint, "m") ?>
<?cs call:button_quiet(L.organisation.save) ?>
</form>
</div></details>
<h2 class="govuk-heading-m"><?cs var:L.person.holdings ?></h2>
<?cs if:subcount(View.Holdings) > 0 ?>
<?cs call:scroll(L.person.holdings) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.person.holdings ?></caption>
<thead><tr><th scope="col"><?cs var:L.holding.job ?></th><th scope="col"><?cs var:L.holding.unit ?></th><th scope="col"><?cs var:L.holding.post ?></th><th scope="col"><?cs var:L.holding.period ?></th><th scope="col"><?cs var:L.organisation.change ?></th></tr></thead>
<tbody>
<?cs each:h = View.Holdings ?>
<tr><td data-label="<?cs var:L.holding.job ?>"><?cs var:h.title ?><?cs if:h.rank != "staff" ?> <?cs call:tag("blue", h.rank_text) ?><?cs /if ?><?cs if:h.now && h.main ?> <?cs call:tag("green", L.holding.is_main) ?><?cs elif:h.now ?> <?cs call:tag("grey", L.holding.beside) ?><?cs /if ?></td><td data-label="<?cs var:L.holding.unit ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:h.unit ?>"><?cs var:h.unit_name ?></a></td><td data-label="<?cs var:L.holding.post ?>"><?cs if:h.post ?><?cs var:h.post ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td><td data-label="<?cs var:L.holding.period ?>"><?cs call:period(h) ?></td><td data-label="<?cs var:L.organisation.change ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:h.path ?>"><?cs var:L.holding.edit ?><span class="govuk-visually-hidden"> <?cs var:h.title ?>, <?cs var:h.unit_name ?></span></a></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.person.no_holdings) ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.person.kinds ?></h2>
<?cs if:subcount(View.Kinds) > 0 ?><ul class="govuk-list govuk-list--bullet"><?cs each:k = View.Kinds ?><li><?cs var:L.organisation.since ?> <?cs var:k.from ?>: <?cs var:k.kind ?></li><?cs /each ?></ul><?cs else ?><p class="govuk-body"><?cs var:L.person.kind.civil_servant ?></p><?cs /if ?>
<details class="govuk-details"<?cs if:Form.person_kind.error || Form.from.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.person.set_kind ?></span></summary>
<div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Person.set_kind ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.person_kind, L.person.kind_label, L.person.kind_hint, View.KindChoices) ?>
<?cs call:day(Form.from, L.organisation.from, "") ?>
<?cs call:button_quiet(L.organisation.save) ?>
</form>
</div></details>
<?cs call:organisation_history(View.Timeline) ?>

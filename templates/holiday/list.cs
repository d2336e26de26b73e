<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.holiday.title ?></h1>
<p class="govuk-body"><?cs var:L.holiday.about ?></p>
<?cs if:subcount(View.Years) > 0 ?><nav aria-label="<?cs var:L.holiday.years ?>"><ul class="govuk-list app-actions"><?cs each:y = View.Years ?>
<li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:y.path ?>"<?cs if:y.here ?> aria-current="page"<?cs /if ?>><?cs var:L.holiday.year ?> <?cs var:y.year ?></a></li><?cs /each ?>
</ul></nav><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.holiday.year ?> <?cs var:View.year ?></h2>
<?cs if:subcount(View.Days) > 0 ?>
<?cs call:scroll(L.holiday.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.holiday.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.holiday.day ?></th><th scope="col"><?cs var:L.holiday.kind.title ?></th><th scope="col"><?cs var:L.holiday.name ?></th><th scope="col"><?cs var:L.holiday.document ?></th><th scope="col"><?cs var:L.holiday.maker ?></th><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.holiday.withdraw ?></span></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:d = View.Days ?>
<tr><td class="app-when" data-label="<?cs var:L.holiday.day ?>"><?cs var:d.week ?>, <?cs var:d.day ?></td><td data-label="<?cs var:L.holiday.kind.title ?>"><?cs call:tag(d.colour, d.kind) ?></td><td data-label="<?cs var:L.holiday.name ?>"><?cs var:d.name ?></td><td data-label="<?cs var:L.holiday.document ?>"><?cs if:d.document ?><?cs var:d.document ?><?cs else ?><?cs var:L.holiday.code ?><?cs /if ?></td><td data-label="<?cs var:L.holiday.maker ?>"><?cs var:d.maker ?></td><?cs if:View.may ?><td><?cs if:d.withdraw ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.withdraw ?>"><?cs var:L.holiday.withdraw ?><span class="govuk-visually-hidden"> <?cs var:d.day ?></span></a><?cs /if ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.holiday.none) ?>
<?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.holiday.withdrawn ?></h2>
<?cs call:scroll(L.holiday.withdrawn) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.holiday.withdrawn ?></caption>
<thead><tr><th scope="col"><?cs var:L.holiday.day ?></th><th scope="col"><?cs var:L.holiday.kind.title ?></th><th scope="col"><?cs var:L.holiday.name ?></th><th scope="col"><?cs var:L.holiday.withdrawn_at ?></th><th scope="col"><?cs var:L.holiday.withdrawer ?></th><th scope="col"><?cs var:L.holiday.withdraw_why ?></th></tr></thead>
<tbody>
<?cs each:d = View.Withdrawn ?>
<tr><td class="app-when" data-label="<?cs var:L.holiday.day ?>"><?cs var:d.week ?>, <?cs var:d.day ?></td><td data-label="<?cs var:L.holiday.kind.title ?>"><?cs var:d.kind ?></td><td data-label="<?cs var:L.holiday.name ?>"><?cs var:d.name ?></td><td class="app-when" data-label="<?cs var:L.holiday.withdrawn_at ?>"><?cs var:d.withdrawn ?></td><td data-label="<?cs var:L.holiday.withdrawer ?>"><?cs var:d.withdrawer ?></td><td data-label="<?cs var:L.holiday.withdraw_why ?>"><?cs var:d.reason ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.holiday.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/phieu/lich/ngay-nghi/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.day_kind, L.holiday.kind.title, L.holiday.kind_hint, View.Kinds) ?>
<?cs call:input(Form.occasion, L.holiday.name, L.holiday.name_hint, "") ?>
<?cs call:day(Form.first_day, L.holiday.from, L.holiday.from_hint) ?>
<?cs call:day(Form.last_day, L.holiday.until, L.holiday.until_hint) ?>
<?cs call:input(Form.document_number, L.holiday.document, L.holiday.document_hint, "m") ?>
<?cs call:button(L.holiday.enter) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.holiday.legal) ?>

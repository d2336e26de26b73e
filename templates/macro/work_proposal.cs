<?cs def:proposal_wishes(list, other, wished) ?>
<?cs call:scroll(L.proposal.wishes) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.proposal.wishes ?></caption>
<thead><tr><th scope="col"><?cs var:L.parameter.parameter ?></th><th scope="col"><?cs var:L.parameter.province ?></th><th scope="col"><?cs var:L.proposal.today ?></th><th scope="col"><?cs var:L.proposal.wanted ?></th></tr></thead>
<tbody>
<?cs each:p = list ?>
<tr><td data-label="<?cs var:L.parameter.parameter ?>"><?cs var:p.name ?></td><td data-label="<?cs var:L.parameter.province ?>"><?cs var:p.province ?></td><td data-label="<?cs var:L.proposal.today ?>"><?cs var:p.value ?></td><td data-label="<?cs var:L.proposal.wanted ?>"><?cs if:p.changes ?><strong><?cs var:p.wanted ?></strong><?cs else ?><span class="app-muted"><?cs var:L.proposal.same ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:other ?><h3 class="govuk-heading-s"><?cs var:L.proposal.field.other ?></h3><div class="govuk-body app-letter"><?cs var:other ?></div><?cs /if ?>
<?cs if:wished ?><p class="govuk-body"><?cs var:L.proposal.field.wished ?>: <strong><?cs var:wished ?></strong></p><?cs /if ?>
<?cs /def ?>

<?cs def:proposal_unsaved(may, f) ?><?cs if:!may && f.value ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.proposal.unsaved ?></h3>
<div class="govuk-body app-letter"><?cs var:f.value ?></div>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:proposal_press(may, path, rest, title, text, quiet) ?><?cs if:may ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:title ?></h3>
<p class="govuk-body"><?cs var:text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:path ?><?cs var:rest ?>"><?cs call:form_token() ?><?cs if:quiet ?><?cs call:button_quiet(title) ?><?cs else ?><?cs call:button(title) ?><?cs /if ?></form>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:proposal_say(may, path, rest, title, text, f, label, quiet) ?><?cs if:may ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:title ?></h3>
<?cs if:text ?><p class="govuk-body"><?cs var:text ?></p><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:path ?><?cs var:rest ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:area(f, label, "", "4") ?>
<?cs if:quiet ?><?cs call:button_quiet(title) ?><?cs else ?><?cs call:button(title) ?><?cs /if ?>
</form>
</section>
<?cs /if ?><?cs call:proposal_unsaved(may, f) ?><?cs /def ?>

<?cs def:parameter_agency(list, sets, usual) ?>
<h2 class="govuk-heading-m"><?cs var:L.parameter.title ?></h2>
<p class="govuk-body"><?cs if:usual ?><?cs var:L.parameter.usual ?><?cs else ?><?cs var:L.parameter.own ?><?cs /if ?></p>
<dl class="govuk-summary-list"><?cs each:p = list ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:p.name ?></dt><dd class="govuk-summary-list__value"><?cs var:p.value ?> <span class="app-muted">(<?cs var:p.source ?><?cs if:p.own ?>; <?cs var:L.parameter.province_is ?> <?cs var:p.province ?><?cs /if ?>)</span></dd></div><?cs /each ?></dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/tham-so/"><?cs var:L.province.title ?></a></p>
<?cs if:subcount(sets) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.parameter.sets ?></h3>
<?cs call:scroll(L.parameter.sets) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.parameter.sets ?></caption>
<thead><tr><th scope="col"><?cs var:L.parameter.period_is ?></th><th scope="col"><?cs var:L.parameter.parameter ?></th><th scope="col"><?cs var:L.parameter.document ?></th></tr></thead>
<tbody>
<?cs each:s = sets ?>
<tr><td data-label="<?cs var:L.parameter.period_is ?>"><?cs var:s.from ?> – <?cs if:s.until ?><?cs var:s.until ?><?cs else ?><?cs var:L.parameter.no_end ?><?cs /if ?> <?cs if:s.holds ?><?cs call:tag("green", L.parameter.holds) ?><?cs elif:s.ahead ?><?cs call:tag("blue", L.parameter.ahead) ?><?cs else ?><?cs call:tag("grey", L.parameter.over) ?><?cs /if ?></td><td data-label="<?cs var:L.parameter.parameter ?>"><?cs each:p = s.values ?><div><?cs var:p.name ?>: <strong><?cs var:p.value ?></strong></div><?cs /each ?><?cs if:s.other ?><div class="app-letter"><?cs var:s.other ?></div><?cs /if ?></td><td data-label="<?cs var:L.parameter.document ?>"><?cs var:s.number ?>, <?cs var:L.parameter.of_day ?> <?cs var:s.day ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs /def ?>

<h1 class="govuk-heading-l"><?cs if:View.agency ?><?cs var:View.agency ?><?cs else ?><?cs var:L.agency.title ?><?cs /if ?></h1>
<?cs if:!View.agency ?><?cs call:empty(L.agency.none) ?><?cs else ?>
<p class="govuk-body"><?cs var:L.agency.head ?>: <?cs if:View.head ?><strong><?cs var:View.head ?></strong><?cs else ?><?cs call:tag("yellow", L.agency.no_head) ?><?cs /if ?></p>
<?cs if:View.behalf ?><?cs call:notice_band("info", L.agency.you_act) ?><p class="govuk-body"><?cs var:L.agency.you_act_for ?> <strong><?cs var:View.behalf ?></strong></p><?cs /if ?>
<?cs if:View.may_give || View.may_delegate ?><div class="app-actions"><?cs if:View.may_give ?><?cs call:link_button("/co-quan/giao", L.agency.give) ?><?cs /if ?><?cs if:View.may_delegate ?><?cs call:link_button_quiet("/co-quan/uy-quyen", L.agency.delegate) ?><?cs /if ?></div><?cs /if ?>
<ul class="govuk-list"><?cs each:p = View.Places ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></li><?cs /each ?></ul>
<h2 class="govuk-heading-m"><?cs var:L.agency.duties ?></h2>
<?cs if:subcount(View.Duties) > 0 ?>
<?cs call:scroll(L.agency.duties) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.agency.duties ?></caption>
<thead><tr><th scope="col"><?cs var:L.agency.duty_name ?></th><th scope="col"><?cs var:L.person.name ?></th><th scope="col"><?cs var:L.agency.unit ?></th><th scope="col"><?cs var:L.holding.period ?></th><?cs if:View.may_give ?><th scope="col"><?cs var:L.agency.end ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:d = View.Duties ?>
<tr><td data-label="<?cs var:L.agency.duty_name ?>"><?cs var:d.duty ?></td><td data-label="<?cs var:L.person.name ?>"><?cs var:d.name ?></td><td data-label="<?cs var:L.agency.unit ?>"><?cs if:d.unit ?><?cs var:d.unit ?><?cs else ?><?cs var:L.agency.whole ?><?cs /if ?></td><td data-label="<?cs var:L.holding.period ?>"><?cs var:d.from ?> – <?cs if:d.until ?><?cs var:d.until ?><?cs else ?><?cs var:L.organisation.now ?><?cs /if ?><?cs if:d.ahead ?> <?cs call:tag("blue", L.agency.ahead) ?><?cs /if ?></td><?cs if:View.may_give ?><td data-label="<?cs var:L.agency.end ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.end ?>"><?cs var:L.agency.end ?><span class="govuk-visually-hidden">: <?cs var:d.duty ?>, <?cs var:d.name ?> <?cs var:d.unit ?></span></a></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.agency.no_duties) ?>
<?cs /if ?>
<?cs if:subcount(View.Past) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.agency.past ?></span></summary>
<div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet"><?cs each:d = View.Past ?><li><?cs var:d.duty ?>: <?cs var:d.name ?><?cs if:d.unit ?>, <?cs var:d.unit ?><?cs /if ?> <span class="app-muted"><?cs var:d.from ?> – <?cs var:d.until ?></span></li><?cs /each ?></ul></div></details>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.agency.delegations ?></h2>
<?cs if:subcount(View.Delegations) > 0 ?><?cs call:delegation_list(View.Delegations, "") ?><?cs else ?><?cs call:empty(L.agency.no_delegations) ?><?cs /if ?>
<?cs call:parameter_agency(View.Parameters, View.Sets, View.usual) ?>
<?cs call:organisation_history(View.Timeline) ?>
<?cs /if ?>

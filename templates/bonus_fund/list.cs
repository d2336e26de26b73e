<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_fund.title ?></h1>
<p class="govuk-body"><?cs var:L.bonus_fund.about ?></p>
<nav aria-label="<?cs var:L.bonus_fund.years ?>"><ul class="govuk-list app-actions"><?cs if:View.before ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.bonus_fund.before ?></a></li><?cs /if ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.bonus_fund.after ?></a></li></ul></nav>
<?cs each:k = View.Kinds ?>
<h2 class="govuk-heading-m"><?cs var:k.name ?> <?cs var:View.year ?></h2>
<dl class="govuk-summary-list">
<?cs call:sum_fact(L.bonus_fund.approved, k.approved, L.bonus_fund.unit) ?><?cs call:sum_fact(L.bonus_fund.spent, k.spent, "") ?><?cs call:sum_fact(L.bonus_fund.frozen, k.frozen, "") ?><?cs call:sum_fact(L.bonus_fund.left, k.left, "") ?>
</dl>
<?cs if:subcount(k.Rows) > 0 ?>
<?cs call:scroll(k.name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:k.name ?> <?cs var:View.year ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_fund.document ?></th><th scope="col"><?cs var:L.bonus_fund.code ?></th><?cs if:k.kind == "award" ?><th scope="col" class="app-num"><?cs var:L.bonus_fund.salary_fund ?></th><?cs /if ?><th scope="col" class="app-num"><?cs var:L.bonus_fund.amount ?></th><th scope="col"><?cs var:L.bonus_fund.maker ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.bonus_fund.withdraw ?></span></th></tr></thead>
<tbody>
<?cs each:f = k.Rows ?>
<tr><td data-label="<?cs var:L.bonus_fund.document ?>"><?cs var:f.document ?>, <?cs var:f.day ?></td><td data-label="<?cs var:L.bonus_fund.code ?>"><?cs var:f.code ?></td><?cs if:k.kind == "award" ?><td class="app-num" data-label="<?cs var:L.bonus_fund.salary_fund ?>"><?cs var:f.salary_fund ?></td><?cs /if ?><td class="app-num" data-label="<?cs var:L.bonus_fund.amount ?>"><?cs var:f.amount ?></td><td data-label="<?cs var:L.bonus_fund.maker ?>"><?cs var:f.maker ?></td><td><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:f.withdraw ?>"><?cs var:L.bonus_fund.withdraw ?><span class="govuk-visually-hidden"> <?cs var:f.document ?></span></a></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(k.Withdrawn) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.bonus_fund.withdrawn ?></span></summary>
<ul class="govuk-list govuk-details__text"><?cs each:f = k.Withdrawn ?><li><?cs var:f.document ?>, <?cs var:f.day ?>: <?cs var:f.amount ?> · <?cs var:f.withdrawer ?>, <?cs var:f.withdrawn ?> · <?cs var:f.reason ?></li><?cs /each ?></ul></details>
<?cs /if ?>
<?cs /each ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_fund.enter ?></h2>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.bonus_fund.proposal ?></h3>
<p class="govuk-body"><?cs var:L.bonus_fund.proposal_about ?></p>
<dl class="govuk-summary-list">
<?cs call:sum_fact(L.bonus_fund.known, View.Proposal.known, "") ?><?cs call:sum_fact(L.bonus_fund.lacking, View.Proposal.lacking, "") ?><?cs call:sum_fact(L.bonus_fund.coefficient, View.Proposal.coefficient, "") ?><?cs call:sum_fact(L.bonus_fund.base, View.Proposal.base, L.bonus_fund.unit) ?><?cs call:sum_fact(L.bonus_fund.of_day, View.Proposal.day, "") ?><?cs call:sum_fact(L.bonus_fund.salary_fund, View.Proposal.salary_fund, L.bonus_fund.unit) ?><?cs call:sum_fact(L.bonus_fund.part, View.Proposal.amount, L.bonus_fund.unit) ?>
</dl>
<?cs if:View.Proposal.lacks ?><?cs call:notice_band("warning", L.bonus_fund.lacking_band) ?><?cs /if ?>
<?cs if:View.Proposal.path ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Proposal.path ?>"><?cs var:L.bonus_fund.take_proposal ?></a></p><?cs /if ?>
</section>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/thuong/quy/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.kind, L.bonus_fund.kind, "", View.Choices) ?>
<?cs call:number(Form.year, L.bonus_fund.year, "") ?>
<?cs call:input(Form.budget_code, L.bonus_fund.code, L.bonus_fund.code_hint, "m") ?>
<?cs call:input(Form.salary_fund, L.bonus_fund.salary_fund, L.bonus_fund.salary_fund_hint, "m") ?>
<?cs call:input(Form.amount, L.bonus_fund.amount, L.bonus_fund.amount_hint, "m") ?>
<?cs call:input(Form.document_number, L.bonus_fund.number, L.bonus_fund.number_hint, "m") ?>
<?cs call:day(Form.document_day, L.bonus_fund.day, "") ?>
<?cs call:button(L.bonus_fund.enter) ?>
</form>
<?cs call:legal(L.bonus_fund.legal) ?>

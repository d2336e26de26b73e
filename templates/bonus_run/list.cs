<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_run.title ?></h1>
<p class="govuk-body"><?cs var:L.bonus_run.about ?></p>
<?cs if:subcount(View.Runs) > 0 ?>
<?cs call:scroll(L.bonus_run.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_run.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_run.column.period ?></th><th scope="col"><?cs var:L.bonus_run.column.kind ?></th><th scope="col"><?cs var:L.bonus_run.column.regulation ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.column.fund ?></th><?cs if:View.heads ?><th scope="col" class="app-num"><?cs var:L.bonus_run.column.spent ?></th><?cs /if ?><th scope="col"><?cs var:L.bonus_run.column.state ?></th><th scope="col"><?cs var:L.bonus_run.column.decision ?></th></tr></thead>
<tbody>
<?cs each:r = View.Runs ?>
<tr><td data-label="<?cs var:L.bonus_run.column.period ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:r.period ?></a></td><td data-label="<?cs var:L.bonus_run.column.kind ?>"><?cs var:r.kind ?></td><td data-label="<?cs var:L.bonus_run.column.regulation ?>"><?cs var:r.regulation ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.column.fund ?>"><?cs var:r.fund ?></td><?cs if:View.heads ?><td class="app-num" data-label="<?cs var:L.bonus_run.column.spent ?>"><?cs var:r.spent ?></td><?cs /if ?><td data-label="<?cs var:L.bonus_run.column.state ?>"><?cs call:tag(r.colour, r.state) ?></td><td data-label="<?cs var:L.bonus_run.column.decision ?>"><?cs var:r.decision ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.bonus_run.none) ?>
<?cs /if ?>
<?cs if:View.heads ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_run.begin ?></h2>
<?cs if:subcount(View.Ready) > 0 ?>
<?cs call:scroll(L.bonus_run.ready) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-table__caption govuk-table__caption--s"><?cs var:L.bonus_run.ready ?> <?cs var:View.year ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_run.column.kind ?></th><th scope="col"><?cs var:L.bonus_run.column.regulation ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.fund.approved ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.fund.spent ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.fund.frozen ?></th><th scope="col" class="app-num"><?cs var:L.bonus_run.fund.left ?></th></tr></thead>
<tbody>
<?cs each:r = View.Ready ?>
<tr><td data-label="<?cs var:L.bonus_run.column.kind ?>"><?cs var:r.kind ?></td><td data-label="<?cs var:L.bonus_run.column.regulation ?>"><?cs if:r.regulation_path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.regulation_path ?>"><?cs var:r.regulation ?></a><?cs else ?><span class="app-muted"><?cs var:L.bonus_run.no_regulation ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.fund.approved ?>"><?cs var:r.approved ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.fund.spent ?>"><?cs var:r.spent ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.fund.frozen ?>"><?cs var:r.frozen ?></td><td class="app-num" data-label="<?cs var:L.bonus_run.fund.left ?>"><?cs var:r.left ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<p class="govuk-body"><?cs var:L.bonus_run.not_ready ?></p>
<ul class="govuk-list app-actions"><li><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/quy-che/"><?cs var:L.regulation.title ?></a></li><li><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/quy/"><?cs var:L.bonus_fund.title ?></a></li></ul>
<?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/thuong/dot/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.bonus_kind, L.bonus_run.column.kind, "", View.Kinds) ?>
<?cs call:select(Form.period, L.bonus_run.column.period, L.bonus_run.period_hint, View.Periods) ?>
<?cs call:input(Form.fund, L.bonus_run.fund.typed, L.bonus_run.fund.hint, "m") ?>
<?cs call:button(L.bonus_run.begin) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.bonus.legal) ?>

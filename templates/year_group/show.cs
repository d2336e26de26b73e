<?cs def:group_person(p) ?><tr><?cs if:View.moves ?><?cs if:p.may ?><?cs call:box(p.id, p.ticked, L.year_group.choose, p.name) ?><?cs else ?><td></td><?cs /if ?><?cs /if ?><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?></td><td data-label="<?cs var:L.year.column.title ?>"><?cs var:p.title ?></td><td data-label="<?cs var:L.year.column.unit ?>"><?cs var:p.unit ?></td></tr>
<?cs /def ?>
<?cs def:group_table(name, list) ?>
<?cs call:scroll(name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:name ?></caption>
<thead><tr><?cs if:View.moves ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.year_group.choose ?></span></th><?cs /if ?><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col"><?cs var:L.year.column.title ?></th><th scope="col"><?cs var:L.year.column.unit ?></th></tr></thead>
<tbody>
<?cs each:p = list ?><?cs call:group_person(p) ?><?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /def ?>
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_group.title ?> <?cs var:View.Run.year ?></h1>
<p class="govuk-body"><?cs var:View.Run.authority ?> <?cs call:tag("blue", View.Run.state) ?><?cs if:View.Run.freezing ?><br><span class="app-muted"><?cs var:View.Run.freezing ?></span><?cs /if ?></p>
<p class="govuk-body"><?cs var:L.year_group.about ?></p>
<dl class="govuk-summary-list"><?cs call:fact(L.parameter.name.quota_base, View.base) ?><?cs call:fact(L.year_group.rate, View.rate) ?><?cs call:fact(L.year_group.smallest, View.first) ?><?cs if:View.Run.groups ?><?cs call:fact(L.year_group.document, View.Run.groups) ?><?cs /if ?><?cs if:View.Run.outstanding ?><?cs call:fact(L.year_group.outstanding, View.Run.outstanding) ?><?cs /if ?></dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Run.at ?>han-muc/"><?cs var:L.year_quota.title ?></a></p>
<?cs if:View.moves || View.changes || View.freezes ?><ul class="govuk-list app-actions"><?cs if:View.moves ?><li><a class="govuk-link" href="#group"><?cs var:L.year_group.move ?></a></li><?cs /if ?><?cs if:View.changes ?><li><a class="govuk-link" href="#group_name"><?cs var:L.year_group.add ?></a></li><li><a class="govuk-link" href="#merged"><?cs var:L.year_group.merge ?></a></li><?cs /if ?><?cs if:View.freezes ?><li><a class="govuk-link" href="#group_number"><?cs var:L.year_group.freeze ?></a></li><?cs /if ?></ul><?cs /if ?>
<?cs if:View.starts ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/bat-dau" novalidate>
<?cs call:form_token() ?>
<p class="govuk-body"><?cs var:L.year_group.start_about ?></p>
<?cs call:button(L.year_group.start) ?>
</form>
<?cs /if ?>
<?cs if:View.moves ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/chuyen" novalidate data-guard>
<?cs call:form_token() ?>
<?cs /if ?>
<?cs if:View.Alone.n > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.year_group.without ?> (<?cs var:View.Alone.n ?> <?cs var:L.year_run.people ?>)</h2>
<?cs if:subcount(View.Groups) > 0 ?><?cs call:notice_band("warning", L.year_group.without_about) ?><?cs /if ?>
<?cs call:group_table(L.year_group.without, View.Alone.people) ?>
<?cs /if ?>
<?cs each:g = View.Groups ?>
<h2 class="govuk-heading-m"><?cs var:g.name ?> (<?cs var:g.n ?> <?cs var:L.year_run.people ?>)</h2>
<?cs if:g.small ?><p class="govuk-body"><?cs call:tag("yellow", L.year_group.small) ?> <?cs var:View.first ?><?cs if:g.merges ?> <a class="govuk-link" href="#merged"><?cs var:L.year_group.offer ?></a><?cs /if ?></p><?cs /if ?>
<?cs if:g.n > 0 ?><?cs call:group_table(g.name, g.people) ?><?cs else ?><p class="govuk-body app-muted"><?cs var:L.year_group.empty ?></p><?cs /if ?>
<?cs /each ?>
<?cs if:View.moves ?>
<h2 class="govuk-heading-m"><?cs var:L.year_group.move ?></h2>
<?cs call:field_error(Form.chosen) ?>
<?cs call:select(Form.group, L.year_group.target, L.year_group.move_about, View.Choices) ?>
<?cs call:button_quiet(L.year_group.move) ?>
</form>
<?cs /if ?>
<?cs if:View.changes ?>
<h2 class="govuk-heading-m"><?cs var:L.year_group.add ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.group_name, L.year_group.name, L.year_group.name_hint, "l") ?>
<?cs call:button_quiet(L.year_group.add) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.year_group.rename ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/ten" novalidate>
<?cs call:form_token() ?>
<?cs call:select(Form.renamed, L.year_group.group, "", View.Renames) ?>
<?cs call:input(Form.new_name, L.year_group.new_name, "", "l") ?>
<?cs call:button_quiet(L.year_group.rename) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.year_group.merge ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/gop" novalidate>
<?cs call:form_token() ?>
<p class="govuk-body"><?cs var:L.year_group.merge_about ?></p>
<?cs call:select(Form.merged, L.year_group.merged, "", View.Merges) ?>
<?cs call:select(Form.into, L.year_group.into, "", View.Intos) ?>
<?cs call:button_quiet(L.year_group.merge) ?>
</form>
<?cs /if ?>
<?cs if:View.freezes ?>
<h2 class="govuk-heading-m"><?cs var:L.year_group.freeze ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/chot" novalidate data-guard>
<?cs call:form_token() ?>
<p class="govuk-body"><?cs var:L.year_group.freeze_about ?></p>
<?cs call:input(Form.group_number, L.year_group.document_number, L.year_group.document_hint, "m") ?>
<?cs call:day(Form.group_day, L.year_group.document_day, "") ?>
<?cs call:number(Form.rate, L.year_group.rate_percent, L.year_group.rate_hint) ?>
<?cs call:input(Form.outstanding_number, L.year_group.outstanding_number, L.year_group.outstanding_hint, "m") ?>
<?cs call:day(Form.outstanding_day, L.year_group.outstanding_day, "") ?>
<?cs call:button(L.year_group.freeze) ?>
</form>
<?cs /if ?>
<?cs if:View.opens ?><div class="app-actions"><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Run.at ?>nhom/bo-chot"><?cs var:L.year_group.unfreeze ?></a></div><?cs /if ?>
<?cs call:legal(L.year_group.legal) ?>

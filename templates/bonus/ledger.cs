<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_entry.title ?></h1>
<p class="govuk-body"><?cs var:L.bonus_entry.about ?></p>
<ul class="govuk-list app-actions"><li><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/dot-xuat/"><?cs var:L.bonus_entry.sudden ?></a></li></ul>
<?cs if:View.year ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_entry.fund ?> <?cs var:View.year ?></h2>
<?cs if:subcount(View.Funds) > 0 ?>
<?cs call:scroll(L.bonus_entry.fund) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_entry.fund ?> <?cs var:View.year ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_entry.column.kind ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.approved ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.spent ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.waiting ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.left ?></th></tr></thead>
<tbody>
<?cs each:f = View.Funds ?><tr><td data-label="<?cs var:L.bonus_entry.column.kind ?>"><?cs var:f.kind ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.approved ?>"><?cs var:f.approved ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.spent ?>"><?cs var:f.spent ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.waiting ?>"><?cs var:f.waiting ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.left ?>"><strong><?cs var:f.left ?></strong></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.lapsed ?><?cs call:notice_band("warning", L.bonus_entry.lapsed) ?><?cs else ?><p class="govuk-body<?cs if:!View.warned ?> app-muted<?cs /if ?>"><?cs var:L.bonus_entry.ends ?> <strong><?cs var:View.ends ?></strong><?cs var:L.bonus_entry.ends_law ?></p><?cs /if ?>
<?cs else ?><?cs call:empty(L.bonus_entry.no_fund) ?><?cs /if ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_entry.list ?></h2>
<?cs call:filters("/thuong/so-chi/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.bonus_entry.column.person ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-year", "nam", L.bonus_entry.column.year, View.Years) ?>
<?cs call:filter_choice("f-kind", "loai", L.bonus_entry.column.kind, View.Kinds) ?>
<?cs call:filter_choice("f-type", "dong", L.bonus_entry.column.type, View.Types) ?>
<?cs if:View.run ?><input type="hidden" name="dot" value="<?cs var:View.run ?>"><?cs /if ?>
<?cs if:View.person ?><input type="hidden" name="nguoi" value="<?cs var:View.person_id ?>"><?cs /if ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.bonus_entry.found) ?>
<div id="list">
<?cs if:View.run || View.person ?><p class="govuk-body"><?cs if:View.run ?><?cs call:tag("blue", L.bonus_entry.of_run) ?> <?cs var:View.run ?> <?cs /if ?><?cs if:View.person ?><?cs var:L.bonus_entry.person_only ?> <strong><?cs var:View.person ?></strong><?cs /if ?></p><?cs /if ?>
<?cs if:subcount(View.Entries) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.bonus_entry.sums ?></h3>
<?cs call:scroll(L.bonus_entry.sums) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_entry.sums ?></caption>
<thead><tr><th scope="col"><?cs var:L.bonus_entry.column.type ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.lines ?></th><th scope="col" class="app-num"><?cs var:L.bonus_entry.column.amount ?></th></tr></thead>
<tbody>
<?cs each:s = View.Sums ?><tr><td data-label="<?cs var:L.bonus_entry.column.type ?>"><?cs var:s.type ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.lines ?>"><?cs var:s.n ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.column.amount ?>"><?cs var:s.amount ?></td></tr>
<?cs /each ?><tr><td data-label="<?cs var:L.bonus_entry.column.type ?>"><strong><?cs var:L.bonus_entry.sum ?></strong></td><td class="app-num" data-label="<?cs var:L.bonus_entry.lines ?>"><?cs var:View.total ?></td><td class="app-num" data-label="<?cs var:L.bonus_entry.column.amount ?>"><strong><?cs var:View.amount ?></strong></td></tr>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:bonus_entry_table(View.Entries, L.bonus_entry.list) ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?><?cs call:empty(L.bonus_entry.none) ?><?cs /if ?>
</div>
<?cs call:legal(L.bonus_entry.legal) ?>

<div id="bang">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.bonus_table.title ?></h1>
<p class="govuk-body"><?cs var:View.Regulation.name ?> <?cs call:tag(View.Regulation.colour, View.Regulation.standing) ?><br><span class="app-muted"><?cs var:View.Regulation.kind ?> · <?cs var:L.bonus_table.version ?> <?cs var:View.Regulation.number ?> · <?cs var:View.Regulation.agency ?></span></p>
<?cs call:notice_band(View.band, View.summary) ?>
<h2 class="govuk-heading-m"><?cs var:L.bonus_table.lines ?></h2>
<p class="govuk-body"><?cs var:L.bonus_table.policy ?> <?cs var:L.bonus_say.method ?>: <?cs var:View.method ?> (<a class="govuk-link" href="#cach-tinh"><?cs var:L.bonus_table.settings ?></a>).</p>
<?cs if:subcount(View.Lines) > 0 ?>
<?cs call:scroll(L.bonus_table.lines) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.bonus_table.lines ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.bonus_table.column.place ?></th><th scope="col"><?cs var:L.bonus_table.column.who ?></th><th scope="col"><?cs var:L.bonus_table.column.gives ?></th><?cs if:View.may ?><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.bonus_table.column.acts ?></span></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:r = View.Lines ?><?cs call:bonus_row(r) ?><?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.bonus_table.files) ?>
<?cs else ?>
<?cs call:empty(L.bonus_table.none) ?>
<?cs /if ?>
<?cs if:subcount(View.Findings) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.bonus_table.of_table ?></h3>
<?cs each:f = View.Findings ?><?cs call:bonus_finding(f, "govuk-body") ?><?cs /each ?>
<?cs /if ?>
<?cs if:View.may ?>
<?cs if:View.room ?><div class="app-actions"><a class="govuk-button" href="<?cs var:Page.base ?><?cs var:View.at ?>them"><?cs var:L.bonus_table.add ?></a></div><?cs else ?><p class="govuk-body app-muted"><?cs var:L.bonus_table.full ?></p><?cs /if ?>
<?cs if:subcount(View.Removed) > 0 ?>
<details class="govuk-details" open><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.bonus_table.removed ?></span></summary>
<div class="govuk-details__text"><ul class="govuk-list">
<?cs each:r = View.Removed ?><li class="app-actions"><span><?cs var:r.words ?></span> <?cs if:View.room ?><?cs call:bonus_act(r.path, "lay-lai", r.id, L.bonus_table.restore, r.words) ?><?cs /if ?></li>
<?cs /each ?></ul></div></details>
<?cs /if ?>
<?cs /if ?>
<h2 class="govuk-heading-m" id="cach-tinh"><?cs var:L.bonus_table.settings ?></h2>
<dl class="govuk-summary-list"><?cs each:s = View.Settings ?><?cs call:fact(s.name, s.value) ?><?cs /each ?></dl>
<?cs if:View.may ?><div class="app-actions"><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.at ?>cai-dat"><?cs var:L.bonus_table.change_settings ?></a></div><?cs /if ?>
</div>
<?cs call:legal(L.bonus_table.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_run.title ?> <?cs var:View.year ?></h1>
<p class="govuk-body"><?cs var:View.authority ?> <?cs call:tag("blue", View.state) ?><br><span class="app-muted"><?cs var:View.opened ?></span></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/dot/<?cs var:View.run ?>/quyet-dinh/"><?cs var:L.year_decision.title ?></a></p>
<?cs if:View.owing ?><?cs call:notice_band("warning", L.year_run.owing) ?><p class="govuk-body"><?cs var:View.owing ?> <?cs var:L.year_run.people ?>. <?cs var:L.year_run.owing_about ?></p><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.year_run.counts ?></h2>
<dl class="govuk-summary-list"><?cs each:c = View.Counts ?><?cs call:fact(c.name, c.n) ?><?cs /each ?></dl>
<h2 class="govuk-heading-m"><?cs var:L.year_run.who ?></h2>
<?cs call:total("list", View.total, L.year_run.people) ?>
<div id="list">
<?cs call:scroll(L.year_run.who) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.year_run.who ?></caption>
<thead><tr><th scope="col"><?cs var:L.year_run.column.name ?></th><th scope="col"><?cs var:L.year_run.column.state ?></th><th scope="col" class="app-num"><?cs var:L.year_run.column.mean ?></th><th scope="col"><?cs var:L.year_run.column.self ?></th><th scope="col"><?cs var:L.year_run.column.proposed ?></th><th scope="col"><?cs var:L.year_run.column.level ?></th><th scope="col"><?cs var:L.year_run.column.owed ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?><tr><td data-label="<?cs var:L.year_run.column.name ?>"><?cs var:p.name ?><br><span class="app-muted"><?cs var:p.title ?>, <?cs var:p.unit ?></span><?cs if:p.cap_owed ?><br><?cs call:tag("yellow", L.year_run.cap_owed) ?><?cs /if ?></td><td data-label="<?cs var:L.year_run.column.state ?>"><?cs var:p.state ?></td><td class="app-num" data-label="<?cs var:L.year_run.column.mean ?>"><?cs if:p.mean ?><strong><?cs var:p.mean ?></strong><?cs /if ?><?cs if:p.standing ?><?cs if:p.mean ?><br><?cs /if ?><span class="app-muted"><?cs var:p.standing ?></span><?cs /if ?></td><td data-label="<?cs var:L.year_run.column.self ?>"><?cs var:p.self ?></td><td data-label="<?cs var:L.year_run.column.proposed ?>"><?cs var:p.proposed ?></td><td data-label="<?cs var:L.year_run.column.level ?>"><?cs var:p.level ?></td><td data-label="<?cs var:L.year_run.column.owed ?>"><?cs if:p.owed ?><?cs call:tag("yellow", p.owed) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:files(L.layout.files) ?>
</div>
<?cs call:legal(L.year_run.legal) ?>

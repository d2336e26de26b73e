<h1 class="govuk-heading-l"><?cs var:L.account.title ?></h1>
<div class="app-grid">
<div>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.account.person ?></h2>
<dl class="govuk-summary-list">
<?cs call:fact(L.account.name, View.name) ?>
<?cs call:fact(L.account.uid, View.uid) ?>
<?cs call:fact(L.account.post, View.post) ?>
<?cs call:fact(L.account.unit, View.unit) ?>
<?cs call:fact(L.account.agency, View.agency) ?>
</dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/y-kien/bao-sai/"><?cs var:L.claim.link ?></a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/thong-bao/cach-nhan"><?cs var:L.mail.choice.title ?></a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/lich/"><?cs var:L.calendar.title ?></a></p>
</section>
</div>
<div>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.account.safety ?></h2>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/tai-khoan/ma-xac-thuc"><?cs var:L.account.factor.title ?></a> <?cs if:View.factor.on ?><?cs call:tag("green", L.account.factor.on) ?> <?cs var:L.account.factor.since ?> <?cs var:View.factor.since ?><?cs else ?><?cs call:tag("grey", L.account.factor.off) ?><?cs /if ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/tai-khoan/mat-khau"><?cs var:L.account.password.title ?></a></p>
</section>
</div>
</div>
<h2 class="govuk-heading-m"><?cs var:L.account.sessions.title ?></h2>
<p class="govuk-body"><?cs var:L.account.sessions.intro ?></p>
<?cs call:scroll(L.account.sessions.title) ?>
<table class="govuk-table app-table app-table--cards">
<thead><tr><th scope="col"><?cs var:L.account.sessions.created ?></th><th scope="col"><?cs var:L.account.sessions.seen ?></th><th scope="col"><?cs var:L.account.sessions.peer ?></th><th scope="col"><?cs var:L.account.sessions.method ?></th><th scope="col"><?cs var:L.account.sessions.act ?></th></tr></thead>
<tbody>
<?cs each:row = View.Sessions ?><tr>
<td class="app-when" data-label="<?cs var:L.account.sessions.created ?>"><?cs var:row.created ?></td>
<td class="app-when" data-label="<?cs var:L.account.sessions.seen ?>"><?cs var:row.seen ?><?cs if:row.locked ?> <?cs call:tag("yellow", L.account.sessions.locked) ?><?cs /if ?></td>
<td data-label="<?cs var:L.account.sessions.peer ?>"><?cs var:row.peer ?> <?cs call:agent(row.agent) ?></td>
<td data-label="<?cs var:L.account.sessions.method ?>"><?cs var:row.method ?></td>
<td data-label="<?cs var:L.account.sessions.act ?>"><?cs if:row.here ?><?cs call:tag("blue", L.account.sessions.here) ?><?cs else ?><form method="post" action="<?cs var:Page.base ?>/tai-khoan/phien/<?cs var:row.id ?>/ket-thuc"><?cs call:form_token() ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.account.sessions.end ?><span class="govuk-visually-hidden"> <?cs var:row.created ?></span></button></form><?cs /if ?></td>
</tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<?cs if:View.others ?><form method="post" action="<?cs var:Page.base ?>/tai-khoan/phien/ket-thuc"><?cs call:form_token() ?><?cs call:button_warn(L.account.sessions.end_all) ?></form><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.account.events.title ?></h2>
<p class="govuk-body"><?cs var:L.account.events.intro ?></p>
<?cs call:scroll(L.account.events.title) ?>
<table class="govuk-table app-table app-table--cards">
<thead><tr><th scope="col"><?cs var:L.account.events.at ?></th><th scope="col"><?cs var:L.account.events.outcome ?></th><th scope="col"><?cs var:L.account.sessions.peer ?></th></tr></thead>
<tbody>
<?cs each:row = View.Events ?><tr>
<td class="app-when" data-label="<?cs var:L.account.events.at ?>"><?cs var:row.at ?></td>
<td data-label="<?cs var:L.account.events.outcome ?>"><?cs var:row.outcome ?> <?cs call:agent(row.method) ?></td>
<td data-label="<?cs var:L.account.sessions.peer ?>"><?cs var:row.peer ?> <?cs call:agent(row.agent) ?></td>
</tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>

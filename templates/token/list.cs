<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.token.title ?></h1>
<p class="govuk-body"><?cs var:L.token.about ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/api/v1/openapi.json"><?cs var:L.token.document ?></a></p>
<?cs if:subcount(View.Good) > 0 ?>
<?cs call:scroll(L.token.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.token.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.token.name ?></th><th scope="col"><?cs var:L.token.scopes ?></th><th scope="col"><?cs var:L.token.bound ?></th><th scope="col"><?cs var:L.token.expires ?></th><th scope="col"><?cs var:L.token.used ?></th><th scope="col"><?cs var:L.token.maker ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.token.revoke ?></span></th></tr></thead>
<tbody>
<?cs each:t = View.Good ?>
<tr><td data-label="<?cs var:L.token.name ?>"><?cs var:t.name ?></td><td data-label="<?cs var:L.token.scopes ?>"><?cs var:t.scopes ?></td><td data-label="<?cs var:L.token.bound ?>"><?cs call:token_bound(t) ?></td><td class="app-when" data-label="<?cs var:L.token.expires ?>"><?cs var:t.expires ?></td><td data-label="<?cs var:L.token.used ?>"><?cs if:t.used ?><span class="app-when"><?cs var:t.used ?></span><br><span class="app-muted"><?cs var:t.calls ?> <?cs var:L.token.calls ?></span><?cs else ?><span class="app-muted"><?cs var:L.token.unused ?></span><?cs /if ?></td><td data-label="<?cs var:L.token.maker ?>"><?cs var:t.maker ?><br><span class="app-muted app-when"><?cs var:t.made ?></span></td><td><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.revoke ?>"><?cs var:L.token.revoke ?><span class="govuk-visually-hidden"> <?cs var:t.name ?></span></a></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.token.none) ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.token.make ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/ket-noi/ma-truy-cap/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.token_name, L.token.name, L.token.name_hint, "") ?>
<?cs call:checks(Form.scopes, L.token.scopes, L.token.scopes_hint, View.Scopes) ?>
<?cs call:select(Form.source, L.token.source, L.token.source_hint, View.Sources) ?>
<?cs call:select(Form.agency, L.token.agency, L.token.agency_hint, View.Agencies) ?>
<?cs call:number(Form.days, L.token.days, L.token.days_hint) ?>
<?cs call:number(Form.rate, L.token.rate, L.token.rate_hint) ?>
<?cs call:button(L.token.make) ?>
</form>
<?cs if:subcount(View.Ended) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.token.ended ?></h2>
<?cs call:scroll(L.token.ended) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.token.ended ?></caption>
<thead><tr><th scope="col"><?cs var:L.token.name ?></th><th scope="col"><?cs var:L.token.scopes ?></th><th scope="col"><?cs var:L.token.used ?></th><th scope="col"><?cs var:L.token.why ?></th></tr></thead>
<tbody>
<?cs each:t = View.Ended ?>
<tr><td data-label="<?cs var:L.token.name ?>"><?cs var:t.name ?></td><td data-label="<?cs var:L.token.scopes ?>"><?cs var:t.scopes ?></td><td class="app-when" data-label="<?cs var:L.token.used ?>"><?cs if:t.used ?><?cs var:t.used ?><?cs else ?><?cs var:L.token.unused ?><?cs /if ?></td><td data-label="<?cs var:L.token.why ?>"><?cs if:t.revoked ?><?cs var:L.token.revoked ?> <span class="app-when"><?cs var:t.revoked ?></span>, <?cs var:t.revoker ?>: <?cs var:t.reason ?><?cs else ?><?cs var:L.token.expired ?> <span class="app-when"><?cs var:t.expires ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>

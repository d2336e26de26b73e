<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.paper.title ?></h2>
<p class="govuk-body"><?cs var:L.paper.intro ?> <a class="govuk-link" href="<?cs var:Page.base ?>/xac-minh/"><?cs var:L.paper.verify.title ?></a></p>
<?cs each:k = View.Kinds ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:k.name ?></h3>
<p class="govuk-body"><?cs var:k.text ?></p>
<?cs if:k.path ?><?cs call:link_button_quiet(k.path, L.paper.download) ?><?cs else ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.At.papers ?>"><?cs call:form_token() ?><?cs call:button_as("kind", k.value, L.paper.make) ?></form>
<?cs /if ?>
</section>
<?cs /each ?>
<h2 class="govuk-heading-m"><?cs var:L.paper.made ?></h2>
<?cs if:subcount(View.Papers) > 0 ?>
<?cs call:scroll(L.paper.made) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.paper.made ?></caption>
<thead><tr><th scope="col"><?cs var:L.paper.what ?></th><th scope="col"><?cs var:L.paper.at ?></th><th scope="col"><?cs var:L.paper.by ?></th><th scope="col"><?cs var:L.paper.state ?></th><th scope="col"><?cs var:L.paper.code ?></th><th scope="col"><?cs var:L.paper.today ?></th></tr></thead>
<tbody>
<?cs each:p = View.Papers ?>
<tr><td data-label="<?cs var:L.paper.what ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.kind ?></a></td><td class="app-when" data-label="<?cs var:L.paper.at ?>"><?cs var:p.at ?></td><td data-label="<?cs var:L.paper.by ?>"><?cs var:p.by ?></td><td data-label="<?cs var:L.paper.state ?>"><?cs var:p.state ?></td><td class="app-when" data-label="<?cs var:L.paper.code ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.verify ?>"><?cs var:p.code ?></a></td><td data-label="<?cs var:L.paper.today ?>"><?cs if:p.current ?><?cs call:tag("green", L.paper.current) ?><?cs else ?><?cs call:tag("yellow", L.paper.old) ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.paper.nothing) ?>
<?cs /if ?>

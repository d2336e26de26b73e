<h1 class="govuk-heading-l"><?cs var:L.mail.sent.title ?></h1>
<p class="govuk-body"><?cs var:L.mail.sent.intro ?></p>
<?cs call:total("list", View.total, L.mail.sent.found) ?>
<?cs if:subcount(View.Letters) > 0 ?>
<?cs call:scroll(L.mail.sent.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.mail.sent.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.mail.sent.to ?></th><th scope="col"><?cs var:L.mail.sent.subject ?></th><th scope="col"><?cs var:L.mail.sent.state ?></th><th scope="col"><?cs var:L.mail.sent.at ?></th></tr></thead>
<tbody>
<?cs each:row = View.Letters ?>
<tr><td data-label="<?cs var:L.mail.sent.to ?>"><?cs var:row.name ?></td><td data-label="<?cs var:L.mail.sent.subject ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.subject ?></a></td><td data-label="<?cs var:L.mail.sent.state ?>"><?cs call:tag(row.colour, row.state) ?></td><td class="app-when" data-label="<?cs var:L.mail.sent.at ?>"><?cs var:row.at ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.mail.sent.nothing) ?>
<?cs /if ?>

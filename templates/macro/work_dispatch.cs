<?cs def:dispatch_table(list) ?><table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.dispatch.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.dispatch.field.subject ?></th><th scope="col"><?cs var:L.dispatch.field.kind ?></th><th scope="col"><?cs var:L.dispatch.field.state ?></th><th scope="col"><?cs var:L.dispatch.field.number ?></th><th scope="col"><?cs var:L.dispatch.field.day ?></th><th scope="col"><?cs var:L.dispatch.field.maker ?></th></tr></thead>
<tbody>
<?cs each:d = list ?>
<tr><td data-label="<?cs var:L.dispatch.field.subject ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.subject ?><span class="govuk-visually-hidden"> <?cs var:d.id ?></span></a></td><td data-label="<?cs var:L.dispatch.field.kind ?>"><?cs var:d.kind ?></td><td data-label="<?cs var:L.dispatch.field.state ?>"><?cs call:tag(d.colour, d.state) ?></td><td data-label="<?cs var:L.dispatch.field.number ?>"><?cs var:d.number ?></td><td class="app-when" data-label="<?cs var:L.dispatch.field.day ?>"><?cs var:d.day ?></td><td data-label="<?cs var:L.dispatch.field.maker ?>"><?cs var:d.maker ?></td></tr>
<?cs /each ?>
</tbody>
</table><?cs /def ?>

<?cs def:dispatch_press(rest, title, text, quiet) ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:title ?></h2><p class="govuk-body"><?cs var:text ?></p>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Dispatch.path ?><?cs var:rest ?>"><?cs call:form_token() ?><?cs if:quiet ?><?cs call:button_quiet(title) ?><?cs else ?><?cs call:button_warn(title) ?><?cs /if ?></form></section><?cs /def ?>

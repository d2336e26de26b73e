<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Task.title ?></h1>
<p class="govuk-body"><?cs var:View.name ?> · <?cs var:View.Task.due ?><?cs if:View.Task.state ?> · <?cs call:tag(View.Task.colour, View.Task.state) ?><?cs /if ?></p>
<?cs if:subcount(View.Ticks) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.tick.list ?></h2>
<?cs call:scroll(L.plan.tick.list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.plan.tick.list ?></caption>
<thead><tr><th scope="col"><?cs var:L.plan.tick.document ?></th><th scope="col"><?cs var:L.plan.tick.done ?></th><th scope="col"><?cs var:L.plan.tick.note ?></th><th scope="col"><?cs var:L.plan.tick.by ?></th><th scope="col"><?cs var:L.plan.state_is ?></th></tr></thead>
<tbody>
<?cs each:k = View.Ticks ?>
<tr><td data-label="<?cs var:L.plan.tick.document ?>"><?cs var:k.document ?>, <?cs var:k.document_day ?><?cs each:f = k.files ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:f.path ?>"><?cs var:f.name ?></a> <span class="app-muted"><?cs var:f.size ?> <?cs var:L.proposal.kilobytes ?> · <?cs var:f.by ?></span><?cs if:k.may_file ?><form method="post" action="<?cs var:Page.base ?><?cs var:f.path ?>/bo"><?cs call:form_token() ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.plan.file.off ?><span class="govuk-visually-hidden">: <?cs var:f.name ?></span></button></form><?cs /if ?><?cs /each ?><?cs if:k.attach ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:k.attach ?>"><?cs var:L.plan.file.attach ?></a><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.plan.tick.done ?>"><?cs var:k.done ?></td><td data-label="<?cs var:L.plan.tick.note ?>"><?cs var:k.note ?></td><td data-label="<?cs var:L.plan.tick.by ?>"><?cs var:k.by ?>, <?cs var:k.at ?></td><td data-label="<?cs var:L.plan.state_is ?>"><?cs var:k.state ?><?cs if:k.reason ?>: <?cs var:k.reason ?> (<?cs var:k.returned_by ?>)<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs if:View.stands ?><?cs var:L.plan.tick.again ?><?cs else ?><?cs var:L.plan.tick.title ?><?cs /if ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.document, L.plan.tick.document, "", "m") ?>
<?cs call:day(Form.document_day, L.plan.tick.document_day, "") ?>
<?cs call:day(Form.done, L.plan.tick.done, L.plan.tick.done_hint) ?>
<?cs call:area(Form.note, L.plan.tick.note, "", "3") ?>
<?cs call:button(L.plan.save) ?>
</form>
<?cs /if ?>
<?cs if:View.may_return ?>
<h2 class="govuk-heading-m"><?cs var:L.plan.tick.send_back ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>tra-lai" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.reason, L.plan.reason, "", "3") ?>
<?cs call:button_warn(L.plan.tick.send_back) ?>
</form>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.grid.title ?></h1>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Row.path ?>"><strong><?cs var:View.Row.code ?></strong> <?cs var:View.Row.task ?></a>: <?cs if:View.Row.points ?><strong><?cs var:View.Row.points ?></strong> <?cs var:L.catalog.points ?><?cs else ?><?cs var:L.grid.no_points ?><?cs /if ?>.</p>
<p class="govuk-body"><?cs var:L.grid.about ?><?cs if:View.group ?> <?cs var:L.grid.range ?> <?cs var:View.group ?>: <strong><?cs var:View.least ?>–<?cs var:View.most ?></strong>.<?cs else ?> <?cs var:L.grid.no_group ?><?cs /if ?></p>
<?cs if:subcount(View.Scores) > 0 ?>
<?cs call:scroll(L.grid.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.grid.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.vote.expert ?></th><th scope="col" class="app-num"><?cs var:L.grid.part.difficulty ?></th><th scope="col" class="app-num"><?cs var:L.grid.part.process ?></th><th scope="col" class="app-num"><?cs var:L.grid.part.coordination ?></th><th scope="col" class="app-num"><?cs var:L.grid.part.application ?></th><th scope="col" class="app-num"><?cs var:L.grid.sum ?></th><?cs if:View.may ?><th scope="col"><?cs var:L.grid.remove ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:s = View.Scores ?>
<tr><td data-label="<?cs var:L.vote.expert ?>"><?cs var:s.expert ?><?cs if:s.post ?><br><span class="app-muted"><?cs var:s.post ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.grid.part.difficulty ?>"><?cs var:s.difficulty ?></td><td class="app-num" data-label="<?cs var:L.grid.part.process ?>"><?cs var:s.process ?></td><td class="app-num" data-label="<?cs var:L.grid.part.coordination ?>"><?cs var:s.coordination ?></td><td class="app-num" data-label="<?cs var:L.grid.part.application ?>"><?cs var:s.application ?></td><td class="app-num" data-label="<?cs var:L.grid.sum ?>"><strong><?cs var:s.sum ?></strong></td><?cs if:View.may ?><td data-label="<?cs var:L.grid.remove ?>"><form method="post" action="<?cs var:Page.base ?><?cs var:s.remove ?>"><?cs call:form_token_of(s.version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.grid.remove ?><span class="govuk-visually-hidden"> <?cs var:s.expert ?></span></button></form></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<p class="govuk-body"><?cs var:L.grid.mean ?>: <strong><?cs var:View.Grid.mean ?></strong></p>
<?cs else ?>
<?cs call:empty(L.grid.nobody) ?>
<?cs /if ?>
<?cs if:View.Grid.taken ?><p class="govuk-body"><?cs if:View.Grid.holds ?><?cs call:tag("green", L.grid.holds) ?><?cs else ?><?cs call:tag("yellow", L.grid.other) ?><?cs /if ?> <?cs var:L.grid.taken ?> <?cs var:View.Grid.taken ?>, <?cs var:View.Grid.taken_by ?>, <?cs var:View.Grid.taken_at ?>.</p><?cs /if ?>
<?cs if:View.may ?>
<?cs if:View.Grid.back ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>tra-diem"><?cs call:form_token_of(View.row_version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.grid.undo ?> (<?cs if:View.Grid.before ?><?cs var:View.Grid.before ?><?cs else ?><?cs var:L.grid.no_points ?><?cs /if ?>)</button></form><?cs /if ?>
<?cs if:View.Grid.total ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>lay-diem"><?cs call:form_token_of(View.row_version) ?><input type="hidden" name="total" value="<?cs var:View.Grid.total ?>"><input type="hidden" name="experts" value="<?cs var:View.Grid.n ?>">
<p class="govuk-body"><?cs var:L.grid.use_about ?></p>
<button class="govuk-button" type="submit"><?cs var:L.grid.use ?> (<?cs var:View.Grid.points ?>)</button>
</form>
<?cs /if ?>
<section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.grid.add ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate><input type="hidden" name="form" value="<?cs var:Page.token ?>">
<?cs call:input(Form.expert, L.vote.expert, "", "l") ?>
<?cs call:input(Form.job, L.vote.post, "", "l") ?>
<?cs call:number(Form.difficulty, L.grid.part.difficulty, "") ?>
<?cs call:number(Form.process, L.grid.part.process, "") ?>
<?cs call:number(Form.coordination, L.grid.part.coordination, "") ?>
<?cs call:number(Form.application, L.grid.part.application, "") ?>
<?cs call:button_quiet(L.grid.add) ?>
</form></section>
<?cs /if ?>
<?cs call:legal(L.grid.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Post.code ?> <?cs var:View.Post.name ?></h1>
<p class="govuk-body"><?cs if:View.Post.now ?><?cs call:tag("green", L.post.in_use) ?><?cs else ?><?cs call:tag("grey", L.post.not_in_use) ?><?cs /if ?> <?cs var:View.Post.scope ?> <span class="app-muted"><?cs call:period(View.Post) ?></span></p>
<h2 class="govuk-heading-m"><?cs var:L.post.frame ?></h2>
<?cs if:subcount(View.Frame) > 0 ?>
<?cs call:scroll(L.post.frame) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.post.frame ?></caption>
<thead><tr><th scope="col"><?cs var:L.post.competency ?></th><th scope="col"><?cs var:L.post.level ?></th><th scope="col"><?cs var:L.holding.period ?></th></tr></thead>
<tbody><?cs each:c = View.Frame ?>
<tr><td data-label="<?cs var:L.post.competency ?>"><?cs var:c.name ?></td><td data-label="<?cs var:L.post.level ?>"><?cs var:c.level ?></td><td data-label="<?cs var:L.holding.period ?>"><?cs call:period(c) ?></td></tr><?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.post.no_frame) ?>
<?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.set_frame ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.frame, L.post.frame, L.post.frame_hint, "8") ?>
<?cs call:day(Form.frame_from, L.organisation.from, L.post.frame_from_hint) ?>
<?cs call:button_quiet(L.post.set_frame) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.post.edit ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Post.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:post_fields() ?>
<?cs call:button(L.organisation.save) ?>
</form>
<?cs call:organisation_history(View.Timeline) ?>

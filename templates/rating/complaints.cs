<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.complaint.title ?>: <?cs var:View.Rated.name ?>, <?cs var:View.Rated.year ?></h1>
<p class="govuk-body"><?cs var:L.rating.complaint.about ?></p>
<?cs if:subcount(View.Complaints) > 0 ?>
<?cs each:c = View.Complaints ?>
<section class="app-panel">
<p class="govuk-body"><?cs if:c.waiting ?><?cs call:tag("yellow", L.rating.complaint.open) ?><?cs else ?><?cs call:tag("green", L.rating.complaint.done) ?><?cs /if ?></p>
<?cs call:rating_complaint(c) ?>
<?cs if:c.path ?><?cs call:link_button_quiet(c.path, L.rating.complaint.verify) ?><?cs /if ?>
</section>
<?cs /each ?>
<?cs else ?><?cs call:empty(L.rating.complaint.none) ?><?cs /if ?>
<?cs if:View.may ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.complaint.enter ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Rated.path ?>don-thu" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.complaint_kind, L.rating.complaint.kind.title, "", View.Kinds) ?>
<?cs call:day(Form.received_day, L.rating.complaint.received, "") ?>
<?cs call:area(Form.words, L.rating.complaint.words, "", "4") ?>
<?cs call:button(L.rating.complaint.enter) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.rating.complaint.legal) ?>

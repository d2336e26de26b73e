<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_run.title ?></h1>
<p class="govuk-body"><?cs var:L.year_run.about ?></p>
<?cs each:a = View.Authorities ?>
<h2 class="govuk-heading-m"><?cs var:a.name ?></h2>
<?cs if:subcount(a.runs) > 0 ?>
<ul class="govuk-list">
<?cs each:r = a.runs ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs var:L.year_run.year ?> <?cs var:r.year ?></a> <?cs call:tag("blue", r.state) ?></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:empty(L.year_run.none) ?><?cs /if ?>
<?cs if:a.may ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/xep-loai/dot/" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="authority" value="<?cs var:a.id ?>">
<div class="govuk-form-group"><label class="govuk-label" for="year-<?cs var:a.id ?>"><?cs var:L.year_run.year ?></label><div class="govuk-hint"><?cs var:L.year_run.open_about ?></div><input class="govuk-input govuk-input--width-5" id="year-<?cs var:a.id ?>" name="year" type="text" inputmode="numeric" value="<?cs var:Form.year.value ?>"></div>
<?cs call:button_quiet(L.year_run.open) ?>
</form>
<?cs /if ?>
<?cs /each ?>
<?cs call:legal(L.year_run.legal) ?>

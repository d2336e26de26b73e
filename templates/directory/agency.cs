<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.directory.agency.title ?></h1>
<p class="govuk-body"><?cs var:L.directory.agency.about ?></p>
<?cs if:subcount(View.List) == 0 ?><?cs call:empty(L.directory.agency.none) ?><?cs /if ?>
<?cs each:c = View.List ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:c.name ?> <span class="app-muted"><?cs var:c.uid ?></span></h2>
<dl class="govuk-summary-list">
<?cs call:fact(L.directory.kind_of, c.kind) ?>
<?cs if:c.was ?><?cs call:fact(L.directory.was, c.was) ?><?cs /if ?>
<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.directory.becomes ?></dt><dd class="govuk-summary-list__value"><?cs call:directory_after(c) ?></dd></div>
<?cs if:c.from ?><?cs call:fact(L.directory.from, c.from) ?><?cs /if ?>
</dl>
<?cs call:directory_says(c.Says) ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:c.path ?>" novalidate>
<?cs call:form_token() ?>
<button class="govuk-button govuk-button--secondary" type="submit" name="stance" value="agree"><?cs var:L.directory.agency.agree ?><span class="govuk-visually-hidden"> <?cs var:c.name ?></span></button>
</form>
<details class="govuk-details"<?cs if:c.posted ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.directory.agency.object ?><span class="govuk-visually-hidden"> <?cs var:c.name ?></span></span></summary>
<div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?><?cs var:c.path ?>" novalidate>
<?cs call:form_token() ?>
<div class="govuk-form-group<?cs if:c.posted && Form.words.error ?> govuk-form-group--error<?cs /if ?>"><label class="govuk-label" for="words-<?cs var:c.id ?>"><?cs var:L.directory.agency.words ?></label><?cs if:c.posted && Form.words.error ?><p class="govuk-error-message" id="words-error"><?cs var:Form.words.error ?></p><?cs /if ?><textarea class="govuk-textarea" id="words-<?cs var:c.id ?>" name="words" rows="2"><?cs if:c.posted ?><?cs var:Form.words.value ?><?cs /if ?></textarea></div>
<button class="govuk-button govuk-button--secondary" type="submit" name="stance" value="object"><?cs var:L.directory.agency.object_this ?><span class="govuk-visually-hidden"> <?cs var:c.name ?></span></button>
</form>
</div></details>
</section>
<?cs /each ?>

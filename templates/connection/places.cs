<h1 class="govuk-heading-l"><?cs var:L.connection.title ?></h1>
<?cs call:organisation_nav() ?>
<p class="govuk-body"><?cs var:L.connection.how ?></p>
<dl class="govuk-summary-list">
<?cs each:p = View.Places ?>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></dt><dd class="govuk-summary-list__value"><?cs var:p.hint ?></dd></div>
<?cs /each ?>
</dl>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.proposal.new ?></h1>
<p class="govuk-body"><?cs var:L.proposal.new_text ?></p>
<div class="app-narrow">
<?cs each:b = View.Begin ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:b.path ?>"><?cs var:b.text ?></a></h2>
<p class="govuk-body"><?cs var:b.hint ?></p>
</section>
<?cs /each ?>
</div>
<?cs call:legal(L.proposal.legal) ?>

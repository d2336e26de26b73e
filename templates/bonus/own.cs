<h1 class="govuk-heading-l"><?cs var:L.bonus.title ?></h1>
<?cs if:subcount(View.Places) > 0 ?><ul class="govuk-list app-actions"><?cs each:p = View.Places ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></li><?cs /each ?></ul><?cs /if ?>
<?cs call:bonus_own_entries() ?>
<?cs call:legal(L.bonus.legal) ?>

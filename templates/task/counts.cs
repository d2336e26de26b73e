<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.task.counts ?></h1>
<p class="govuk-body"><?cs var:L.task.counts_about ?></p>
<?cs if:subcount(View.List) > 0 ?>
<?cs if:View.more ?><p class="app-muted"><?cs var:View.more ?></p><?cs /if ?>
<ul class="govuk-list app-owed">
<?cs each:c = View.List ?>
<li class="app-owed__item">
<h2 class="govuk-heading-s"><?cs var:c.product ?></h2>
<?cs call:task_count(c, c.product) ?>
</li>
<?cs /each ?>
</ul>
<?cs else ?>
<?cs call:empty(L.task.counts_none) ?>
<?cs /if ?>
<?cs call:legal(L.task.legal) ?>

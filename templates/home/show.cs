<h1 class="govuk-heading-l"><?cs var:L.home.title ?></h1>
<p class="govuk-body"><?cs var:Page.person.name ?>, <?cs var:Page.person.post ?>, <?cs var:Page.person.unit ?></p>
<?cs if:subcount(View.Duties) > 0 ?>
<ul class="govuk-task-list">
<?cs each:duty = View.Duties ?>
<li class="govuk-task-list__item govuk-task-list__item--with-link">
<div class="govuk-task-list__name-and-hint">
<a class="govuk-link govuk-task-list__link" href="<?cs var:Page.base ?><?cs var:duty.path ?>"><?cs var:duty.text ?></a>
<?cs if:duty.due ?><div class="govuk-task-list__hint"><?cs var:L.home.due ?> <?cs var:duty.due ?></div><?cs /if ?>
</div>
<div class="govuk-task-list__status"><?cs if:duty.late ?><?cs call:tag("red", L.home.late) ?><?cs elif:duty.count ?><?cs call:tag("blue", duty.count) ?><?cs else ?><?cs call:tag("grey", L.home.todo) ?><?cs /if ?></div>
</li>
<?cs /each ?>
</ul>
<?cs else ?>
<?cs call:empty(L.home.nothing) ?>
<?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/y-kien/bao-sai/"><?cs var:L.claim.link ?></a></p>

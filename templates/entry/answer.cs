<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.answer.title ?></h1>
<section class="app-panel">
<h2 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Delivery.path ?>"><?cs var:View.Delivery.title ?></a></h2>
<p class="app-muted"><?cs var:View.Delivery.person ?>, <?cs var:View.Delivery.unit ?> <span aria-hidden="true">·</span> <?cs var:L.entry.deadline ?> <?cs var:View.Delivery.deadline ?> <span aria-hidden="true">·</span> <?cs var:L.entry.accepted ?> <?cs var:View.Delivery.accepted ?>/<?cs var:View.Delivery.quantity ?></p>
<?cs call:task_entry(View.Entry, View.Task) ?>
<?cs call:entry_said(View.Entry) ?>
</section>
<?cs if:View.may ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.deed, L.entry.answer.deed, "", View.Answers) ?>
<?cs call:number(Form.quantity, L.entry.answer.quantity, L.entry.answer.quantity_hint) ?>
<?cs call:area(Form.words, L.entry.answer.words, "", "3") ?>
<?cs call:button(L.entry.answer.send) ?>
</form>
<?cs else ?><?cs call:notice_band("info", L.entry.answer.not_now) ?><?cs /if ?>
</div>

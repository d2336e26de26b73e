<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Request.kind ?></h1>
<section class="app-panel">
<h2 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Delivery.path ?>"><?cs var:View.Delivery.title ?></a></h2>
<p class="govuk-body"><?cs var:L.entry.deadline ?>: <?cs call:entry_due(View.Delivery) ?></p>
<?cs call:entry_asked(View.Request) ?>
</section>
<?cs if:View.Entry.id ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.entry.decide.about ?></h2>
<?cs call:entry_said(View.Entry) ?>
</section><?cs /if ?>
<?cs if:View.may ?>
<?cs if:View.passed ?><?cs call:notice_band("warning", L.entry.decide.passed) ?><?cs /if ?>
<?cs if:View.hand_back ?><p class="govuk-body"><?cs var:L.entry.decide.hand_back_about ?></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.deed, L.entry.decide.deed, "", View.Decisions) ?>
<?cs if:View.exemption ?><?cs call:input(Form.document, L.entry.decide.document, L.entry.decide.document_hint, "l") ?><?cs /if ?>
<?cs call:area(Form.answer, L.entry.decide.answer, "", "3") ?>
<?cs call:button(L.entry.decide.send) ?>
</form>
<?cs else ?><?cs call:notice_band("info", L.entry.decide.not_now) ?><?cs /if ?>
</div>

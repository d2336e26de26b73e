<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.year_notice.title ?> <?cs var:View.year ?></h1>
<?cs if:View.superseded ?><?cs call:notice_band("warning", L.year_notice.superseded) ?><?cs /if ?>
<p class="govuk-body"><strong><?cs var:View.name ?></strong>, <?cs var:View.title ?>, <?cs var:View.unit ?></p>
<dl class="govuk-summary-list">
<?cs call:fact(L.year_notice.level, View.level) ?>
<?cs call:fact(L.year_run.column.mean, View.mean) ?>
<?cs call:fact(L.year_notice.why, View.why) ?>
<?cs call:fact(View.Decision.kind, View.Decision.number) ?>
<?cs call:fact(L.year_decision.day, View.Decision.day) ?>
<?cs call:fact(L.year_decision.signer, View.Decision.signer) ?>
<?cs if:View.Decision.reason ?><?cs call:fact(L.year_decision.reason, View.Decision.reason) ?><?cs /if ?>
<?cs call:fact(L.year_decision.notice_number, View.Decision.notice) ?>
<?cs call:fact(L.year_decision.notice_day, View.Decision.notice_day) ?>
<?cs call:fact(L.year_notice.told, View.noticed) ?>
<?cs call:fact(L.year_notice.read, View.read) ?>
</dl>
<p class="govuk-body"><?cs var:L.year_notice.right ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.petition ?>"><?cs if:View.own ?><?cs var:L.year_petition.go ?><?cs else ?><?cs var:L.year_petition.title ?><?cs /if ?></a></p>
<p class="app-files"><?cs var:L.year_paper.print_notice ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>?dang=pdf" download>PDF</a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.path ?>?dang=docx" download>Word</a></p>
<?cs if:View.own && !View.read ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>da-nhan" novalidate>
<?cs call:form_token() ?>
<?cs call:button(L.year_notice.confirm) ?>
</form>
<?cs /if ?>
<?cs call:legal(L.year_notice.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.name ?></h1>
<?cs if:View.Frame.published ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.criteria.document, View.Frame.number) ?>
<?cs call:fact(L.criteria.day, View.Frame.day) ?>
<?cs call:fact(L.criteria.from, View.Frame.from) ?>
<?cs if:View.Frame.until ?><?cs call:fact(L.criteria.until, View.Frame.until) ?><?cs /if ?>
</dl>
<?cs else ?>
<p class="govuk-body"><?cs var:L.criteria.draft_about ?> <?cs var:L.criteria.done ?> <strong><?cs var:View.Frame.said ?>/10</strong>.</p>
<?cs if:View.publish ?><div class="app-actions"><?cs call:link_button(View.publish, L.criteria.publish) ?></div><?cs /if ?>
<?cs /if ?>
<?cs if:View.again ?><section class="app-panel"><h2 class="govuk-heading-s"><?cs var:L.criteria.again ?></h2><p class="govuk-body"><?cs var:L.criteria.again_about ?></p><form method="post" action="<?cs var:Page.base ?><?cs var:View.again ?>"><?cs call:form_token() ?><?cs call:button_quiet(L.criteria.again) ?></form></section><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.criteria.ten ?></h2>
<?cs call:criteria_list(View.Criteria) ?>
<?cs if:subcount(View.Timeline) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.criteria.history ?></h2>
<?cs call:timeline(View.Timeline) ?><?cs /if ?>
<?cs call:legal(L.criteria.legal) ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.One.name ?></h1>
<dl class="govuk-summary-list">
<?cs call:fact(L.bonus_stale.run, View.One.period) ?>
<?cs call:fact(L.bonus_stale.was, View.One.was) ?>
<?cs call:fact(L.bonus_stale.now, View.One.now) ?>
<?cs each:m = View.One.Moved ?><?cs call:fact(L.bonus_stale.moved, m.text) ?><?cs /each ?>
<?cs call:fact(L.bonus_stale.share, View.One.share) ?>
<?cs call:fact(L.bonus_stale.paid, View.One.paid) ?>
<?cs call:fact(L.bonus_stale.amount, View.One.amount) ?>
<?cs call:fact(L.bonus_stale.why, View.One.why) ?>
<?cs if:View.One.same ?><?cs call:fact(L.bonus_stale.more, L.bonus_stale.same) ?><?cs else ?><?cs call:fact(L.bonus_stale.more, View.One.more) ?><?cs /if ?>
</dl>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.One.run_path ?>"><?cs var:L.bonus_run.one ?>: <?cs var:View.One.period ?></a></p>
<?cs if:View.over ?><?cs call:notice_band("info", L.bonus_stale.over) ?>
<?cs elif:View.One.frozen ?><?cs call:notice_band("info", L.bonus_stale.frozen) ?>
<?cs else ?>
<?cs if:!View.One.same ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.bonus_stale.correct ?></h2>
<p class="govuk-body"><?cs var:L.bonus_stale.correct_about ?> <strong><?cs var:View.One.more ?></strong></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.One.path ?>" novalidate data-guard>
<?cs call:form_token() ?><input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<?cs call:area(Form.reason, L.bonus_stale.reason, "", "2") ?>
<?cs call:bonus_document_fields() ?>
<?cs call:button(L.bonus_stale.correct_do) ?>
</form>
</section>
<?cs /if ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.bonus_stale.keep ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.One.path ?>giu" novalidate>
<?cs call:form_token() ?><input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<?cs call:area(Form.keep_reason, L.bonus_stale.reason, "", "2") ?>
<?cs call:button_quiet(L.bonus_stale.keep_do) ?>
</form>
</section>
<?cs /if ?>
<?cs call:legal(L.bonus_stale.legal) ?>

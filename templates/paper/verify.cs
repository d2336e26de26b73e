<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.paper.verify.title ?></h1>
<div class="app-narrow">
<?cs if:View.today ?>
<?cs call:notice_band(View.band, View.today) ?>
<dl class="govuk-summary-list">
<?cs each:f = View.Facts ?><?cs call:fact(f.key, f.value) ?>
<?cs /each ?></dl>
<p class="app-muted"><?cs if:View.of_sheets ?><?cs var:L.sheet_paper.verify.silent ?><?cs else ?><?cs var:L.paper.verify.silent ?><?cs /if ?></p>
<h2 class="govuk-heading-m"><?cs var:L.paper.verify.another ?></h2>
<?cs else ?>
<?cs if:View.wait ?><?cs call:notice_band("warning", L.paper.verify.wait) ?><?cs /if ?>
<?cs if:View.unknown ?><?cs call:notice_band("warning", L.paper.verify.unknown) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.paper.verify.intro ?></p>
<?cs /if ?>
<form method="get" action="<?cs var:Page.base ?>/xac-minh/" novalidate>
<?cs call:input(Form.ma, L.paper.verify.code, L.paper.verify.hint, "m") ?>
<?cs call:button(L.paper.verify.ask) ?>
</form>
</div>

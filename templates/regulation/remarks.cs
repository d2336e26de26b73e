<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.regulation.remark.title ?></h1>
<p class="govuk-body"><?cs var:View.Regulation.name ?>, <?cs var:View.Regulation.agency ?>. <?cs var:L.regulation.remark.about ?></p>
<?cs if:subcount(View.Remarks) > 0 ?><?cs each:m = View.Remarks ?><?cs call:regulation_remark_of(m) ?><?cs /each ?><?cs else ?><?cs call:empty(L.regulation.remark.none) ?><?cs /if ?>
<?cs if:View.may ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>nhan-xet/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.words, L.regulation.remark.words, L.regulation.remark.words_hint, "6") ?>
<?cs call:button(L.regulation.remark.make) ?>
</form><?cs /if ?>
<?cs call:legal(L.regulation.legal) ?>

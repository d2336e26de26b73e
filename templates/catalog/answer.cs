<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.catalog.remark.answer ?></h1>
<section class="app-panel">
<p class="govuk-body"><strong><?cs var:View.Remark.kind ?></strong> · <?cs if:View.Remark.row_path ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Remark.row_path ?>"><?cs var:View.Remark.row_code ?> <?cs var:View.Remark.row_task ?></a><?cs else ?><?cs var:L.catalog.remark.whole ?><?cs /if ?></p>
<p class="govuk-body"><?cs var:View.Remark.words ?></p>
<p class="app-muted"><?cs var:View.Remark.author ?> · <?cs var:View.Remark.at ?></p>
</section>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Remark.answer_path ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.words, L.catalog.remark.answer_words, "", "5") ?>
<?cs call:button(L.catalog.remark.answer_button) ?>
</form>

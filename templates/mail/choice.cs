<h1 class="govuk-heading-l"><?cs var:L.mail.choice.title ?></h1>
<div class="app-narrow">
<?cs if:View.saved ?><?cs call:notice_band("success", L.mail.choice.saved) ?><?cs /if ?>
<?cs if:View.off ?><?cs call:notice_band("info", L.mail.choice.off) ?><?cs /if ?>
<p class="govuk-body"><?cs if:View.address ?><?cs var:L.mail.choice.address ?> <strong><?cs var:View.address ?></strong>.<?cs else ?><?cs var:L.mail.choice.no_address ?><?cs /if ?> <?cs var:L.mail.choice.intro ?></p>
<form method="post" action="<?cs var:Page.base ?>/thong-bao/cach-nhan">
<?cs call:form_token() ?>
<?cs call:scroll(L.mail.choice.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.mail.choice.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.mail.choice.kind ?></th><th scope="col"><?cs var:L.mail.choice.way ?></th></tr></thead>
<tbody>
<?cs each:row = View.Kinds ?>
<tr><td data-label="<?cs var:L.mail.choice.kind ?>"><label for="k-<?cs var:row.name ?>"><?cs var:row.text ?></label><?cs if:row.duty ?> <?cs call:tag("grey", L.mail.choice.duty) ?><?cs /if ?></td><td data-label="<?cs var:L.mail.choice.way ?>"><select class="govuk-select" id="k-<?cs var:row.name ?>" name="<?cs var:row.name ?>"><?cs each:o = row.options ?><option value="<?cs var:o.value ?>"<?cs if:o.chosen ?> selected<?cs /if ?>><?cs var:o.text ?></option><?cs /each ?></select></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:button(L.mail.choice.save) ?>
</form>
</div>

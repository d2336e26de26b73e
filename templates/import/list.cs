<?cs call:errors() ?>
<?cs call:catalog_head(View.Catalog) ?>
<h2 class="govuk-heading-m"><?cs var:L.import.title ?></h2>
<?cs if:View.may_upload ?>
<section class="app-panel">
<form method="post" action="<?cs var:Page.base ?>/tai-len/danh-muc/<?cs var:View.Catalog.id ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.import.upload.file, L.import.upload.hint) ?>
<?cs call:button(L.import.upload.button) ?>
</form>
<?cs call:details(L.import.upload.how, L.import.upload.how_text) ?>
<details class="govuk-details"<?cs if:Form.block.error || Form.block.value ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.import.block.title ?></span></summary>
<div class="govuk-details__text">
<form method="post" action="<?cs var:Page.base ?>/tai-len/khoi/<?cs var:View.Catalog.id ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.block, L.import.block.label, L.import.block.hint, "8") ?>
<?cs call:button_quiet(L.import.block.button) ?>
</form>
</div></details>
</section>
<?cs else ?>
<?cs call:notice_band("info", L.import.upload.not_now) ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.import.list.title ?></h2>
<?cs if:subcount(View.Imports) > 0 ?>
<?cs call:scroll(L.import.list.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.import.list.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.import.list.file ?></th><th scope="col"><?cs var:L.import.list.person ?></th><th scope="col"><?cs var:L.import.list.at ?></th><th scope="col"><?cs var:L.import.list.state ?></th><th scope="col" class="app-num"><?cs var:L.import.list.good ?></th></tr></thead>
<tbody>
<?cs each:row = View.Imports ?>
<tr><td data-label="<?cs var:L.import.list.file ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.At.import ?><?cs var:row.id ?>/"><?cs var:row.name ?></a></td><td data-label="<?cs var:L.import.list.person ?>"><?cs var:row.person ?></td><td class="app-when" data-label="<?cs var:L.import.list.at ?>"><?cs var:row.at ?></td><td data-label="<?cs var:L.import.list.state ?>"><?cs if:row.state == "imported" ?><?cs call:tag("green", row.state_text) ?><?cs elif:row.state == "refused" ?><?cs call:tag("red", row.state_text) ?><?cs elif:row.state == "read" ?><?cs call:tag("blue", row.state_text) ?><?cs else ?><?cs call:tag("grey", row.state_text) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.import.list.good ?>"><?cs if:row.state == "imported" ?><?cs var:row.taken ?><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.import.list.nothing) ?>
<?cs /if ?>

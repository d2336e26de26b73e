<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.evidence.satisfaction.title ?></h1>
<?cs if:View.taken ?><?cs call:notice_band("info", View.taken) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.evidence.satisfaction.about ?></p>
<?cs if:subcount(View.Lines) > 0 ?>
<h2 class="govuk-heading-s"><?cs var:L.evidence.satisfaction.lines ?></h2>
<?cs call:scroll(L.evidence.satisfaction.lines) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.evidence.satisfaction.lines ?></caption>
<thead><tr><th scope="col" class="app-num"><?cs var:L.evidence.satisfaction.number ?></th><th scope="col"><?cs var:L.evidence.satisfaction.line ?></th><th scope="col"><?cs var:L.evidence.satisfaction.wrong ?></th></tr></thead>
<tbody>
<?cs each:l = View.Lines ?><tr><td class="app-num" data-label="<?cs var:L.evidence.satisfaction.number ?>"><?cs var:l.number ?></td><td data-label="<?cs var:L.evidence.satisfaction.line ?>"><?cs var:l.text ?></td><td data-label="<?cs var:L.evidence.satisfaction.wrong ?>"><?cs var:l.flaw ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.evidence.satisfaction.by_file ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/tai-len/hai-long" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.file_source, L.evidence.satisfaction.source, L.evidence.satisfaction.source_hint, "l") ?>
<?cs call:file(Form.file, L.evidence.satisfaction.file, L.evidence.satisfaction.file_hint) ?>
<?cs call:button(L.evidence.satisfaction.send) ?>
</form>
<h2 class="govuk-heading-m"><?cs var:L.evidence.satisfaction.by_paste ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/phieu/hai-long/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.source, L.evidence.satisfaction.source, L.evidence.satisfaction.source_hint, "l") ?>
<?cs call:area(Form.block, L.evidence.satisfaction.block, L.evidence.satisfaction.block_hint, "10") ?>
<?cs call:button(L.evidence.satisfaction.send) ?>
</form>
<?cs call:legal(L.note.legal) ?>

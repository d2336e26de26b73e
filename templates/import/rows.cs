<h1 class="govuk-heading-l"><?cs var:L.import.rows.title ?></h1>
<nav class="app-subnav" aria-label="<?cs var:L.import.rows.title ?>"><ul>
<?cs call:tab(View.Batch.rows, L.import.rows.all, View.total, View.kind == "tat-ca") ?>
<?cs call:tab(View.Batch.bad, L.import.rows.bad, View.bad, View.kind == "loi") ?>
<?cs call:tab(View.Batch.warned, L.import.rows.warned, View.warned, View.kind == "xem") ?>
<?cs call:tab(View.Batch.fine, L.import.rows.fine, View.fine, View.kind == "tot") ?>
</ul></nav>
<?cs if:subcount(View.Rows) > 0 ?>
<?cs call:scroll(L.import.rows.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.import.rows.title ?></caption>
<thead><tr><th scope="col"><?cs var:L.import.rows.where ?></th><th scope="col"><?cs var:L.import.field.code ?></th><th scope="col"><?cs var:L.import.field.task ?></th><th scope="col"><?cs var:L.import.field.output ?></th><th scope="col" class="app-num"><?cs var:L.import.field.group ?></th><th scope="col" class="app-num"><?cs var:L.import.field.points ?></th><th scope="col" class="app-num"><?cs var:L.import.field.coefficient ?></th><th scope="col"><?cs var:L.import.rows.findings ?></th></tr></thead>
<tbody>
<?cs each:row = View.Rows ?>
<tr>
<td data-label="<?cs var:L.import.rows.where ?>"><?cs var:row.sheet ?>, <?cs var:L.import.rows.row ?> <?cs var:row.number ?></td>
<td data-label="<?cs var:L.import.field.code ?>"><?cs var:row.code ?></td>
<td data-label="<?cs var:L.import.field.task ?>"><?cs var:row.task ?><?cs if:row.division ?><br><span class="app-muted"><?cs var:row.division ?></span><?cs /if ?></td>
<td data-label="<?cs var:L.import.field.output ?>"><?cs var:row.output ?></td>
<td class="app-num" data-label="<?cs var:L.import.field.group ?>"><?cs var:row.group ?></td>
<td class="app-num" data-label="<?cs var:L.import.field.points ?>"><?cs var:row.points ?></td>
<td class="app-num" data-label="<?cs var:L.import.field.coefficient ?>"><?cs var:row.coefficient ?></td>
<td data-label="<?cs var:L.import.rows.findings ?>"><?cs each:finding = row.findings ?><p><?cs if:finding.error ?><?cs call:tag("red", L.import.rows.error) ?><?cs else ?><?cs call:tag("yellow", L.import.rows.warning) ?><?cs /if ?> <strong><?cs var:finding.field ?><?cs if:finding.column ?> (<?cs var:L.import.rows.column ?> <?cs var:finding.column ?>)<?cs /if ?>:</strong> <?cs var:finding.text ?> <span class="app-muted"><?cs var:finding.mend ?></span></p><?cs /each ?><?cs if:row.note ?><p class="app-muted"><?cs var:L.import.field.note ?>: <?cs var:row.note ?></p><?cs /if ?></td>
</tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.import.rows.nothing) ?>
<?cs /if ?>
<div class="app-actions">
<?cs call:link_button_quiet(View.Batch.at, L.import.sheet.back) ?>
<?cs if:View.bad > 0 ?><?cs call:link_button_quiet(View.Batch.bad_file, L.import.show.bad_file) ?><?cs /if ?>
</div>

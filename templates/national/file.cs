<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.national.files ?></h1>
<?cs if:View.taken ?><?cs call:notice_band("success", View.taken) ?><?cs /if ?>
<?cs if:View.known ?><?cs call:notice_band("info", View.known) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.national.files_about ?></p>
<section class="app-panel"><h2 class="govuk-heading-m"><?cs var:L.national.file_make ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/quan-tri/quoc-gia/tep/" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.file_form, L.national.form.title, "", View.Forms) ?>
<?cs call:button(L.national.file_make) ?>
</form></section>
<?cs if:subcount(View.Files) > 0 ?>
<?cs call:scroll(L.national.files) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.national.files ?></caption>
<thead><tr><th scope="col"><?cs var:L.national.at ?></th><th scope="col"><?cs var:L.national.of ?></th><th scope="col"><?cs var:L.national.column.hash ?></th><th scope="col"><?cs var:L.national.code_by ?></th><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.national.file_load ?></span></th></tr></thead>
<tbody>
<?cs each:f = View.Files ?><tr><td class="app-when" data-label="<?cs var:L.national.at ?>"><?cs var:f.at ?></td><td data-label="<?cs var:L.national.of ?>"><?cs var:f.n ?></td><td data-label="<?cs var:L.national.column.hash ?>"><code class="app-break"><?cs var:f.hash ?></code></td><td data-label="<?cs var:L.national.code_by ?>"><?cs var:f.person ?></td><td><form method="post" action="<?cs var:Page.base ?><?cs var:f.path ?>" novalidate><?cs call:form_token() ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.national.file_load ?> <?cs var:f.form ?><span class="govuk-visually-hidden"> <?cs var:f.at ?></span></button></form></td></tr>
<?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<section class="app-panel"><h2 class="govuk-heading-m"><?cs var:L.national.hand ?></h2>
<p class="govuk-body"><?cs var:L.national.hand_about ?></p>
<form method="post" action="<?cs var:Page.base ?>/quan-tri/quoc-gia/bien-nhan" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:area(Form.receipts, L.national.hand_lines, L.national.hand_hint, "8") ?>
<?cs call:button(L.national.hand_in) ?>
</form></section>

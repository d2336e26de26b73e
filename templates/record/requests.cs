<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.record.request.title ?></h1>
<?cs if:View.answers ?>
<h2 class="govuk-heading-m"><?cs var:L.record.request.others ?></h2>
<?cs if:subcount(View.Others) > 0 ?><?cs call:record_request_rows(View.Others, "1") ?><?cs else ?><?cs call:empty(L.record.request.others_none) ?><?cs /if ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.record.request.mine ?></h2>
<?cs if:subcount(View.Mine) > 0 ?><?cs call:record_request_rows(View.Mine, "") ?><?cs else ?><?cs call:empty(L.record.request.none) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.record.request.seen ?></h2>
<p class="govuk-body"><?cs var:L.record.request.seen_about ?></p>
<?cs if:subcount(View.Seen) > 0 ?>
<?cs call:scroll(L.record.request.seen) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.record.request.seen ?></caption>
<thead><tr><th scope="col"><?cs var:L.record.request.at ?></th><th scope="col"><?cs var:L.record.request.by ?></th><th scope="col"><?cs var:L.record.request.year ?></th><th scope="col"><?cs var:L.record.request.form ?></th></tr></thead>
<tbody>
<?cs each:s = View.Seen ?><tr><td class="app-when" data-label="<?cs var:L.record.request.at ?>"><?cs var:s.at ?></td><td data-label="<?cs var:L.record.request.by ?>"><?cs var:s.name ?></td><td data-label="<?cs var:L.record.request.year ?>"><?cs var:s.year ?></td><td data-label="<?cs var:L.record.request.form ?>"><?cs var:s.form ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.record.request.seen_none) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.record.request.ask ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/xep-loai/ho-so/yeu-cau/" novalidate data-guard>
<?cs call:form_token() ?>
<p class="govuk-body"><?cs var:View.days ?> <?cs var:L.record.request.about_other ?></p>
<?cs call:radios(Form.ask_kind, L.record.request.kind_title, "", View.Asks) ?>
<?cs call:select(Form.ask_year, L.record.request.year, "", View.Years) ?>
<?cs call:area(Form.words, L.record.request.words, L.record.request.words_hint, "4") ?>
<?cs call:button(L.record.request.ask) ?>
</form>
<?cs call:legal(L.record.request.legal) ?>

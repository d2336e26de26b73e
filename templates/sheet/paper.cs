<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.sheet_paper.title.one ?> <?cs var:View.Sheet.period ?></h1>
<?cs call:score_head(View.Sheet) ?>
<p class="govuk-body"><?cs var:L.sheet_paper.intro ?> <a class="govuk-link" href="<?cs var:Page.base ?>/xac-minh/"><?cs var:L.paper.verify.title ?></a></p>
<?cs each:k = View.Kinds ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:k.name ?></h2>
<p class="govuk-body"><?cs var:k.text ?></p>
<?cs if:k.path ?><div class="app-actions"><?cs call:sheet_files(k.path) ?></div><?cs else ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate><?cs call:form_token() ?><input type="hidden" name="ban" value="<?cs var:View.Sheet.edition ?>"><?cs call:button_as("kind", k.value, L.sheet_paper.make) ?></form>
<?cs /if ?>
</section>
<?cs /each ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet_paper.made_list ?></h2>
<?cs if:subcount(View.Papers) > 0 ?>
<?cs call:scroll(L.sheet_paper.made_list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.sheet_paper.made_list ?></caption>
<thead><tr><th scope="col"><?cs var:L.sheet_paper.what ?></th><th scope="col"><?cs var:L.sheet_paper.at ?></th><th scope="col"><?cs var:L.sheet_paper.by ?></th><th scope="col"><?cs var:L.sheet_paper.code ?></th><th scope="col"><?cs var:L.sheet_paper.sign.title ?></th></tr></thead>
<tbody>
<?cs each:p = View.Papers ?>
<tr><td data-label="<?cs var:L.sheet_paper.what ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.kind ?></a></td><td class="app-when" data-label="<?cs var:L.sheet_paper.at ?>"><?cs var:p.at ?></td><td data-label="<?cs var:L.sheet_paper.by ?>"><?cs var:p.by ?></td><td class="app-when" data-label="<?cs var:L.sheet_paper.code ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.verify ?>"><?cs var:p.code ?></a></td><td data-label="<?cs var:L.sheet_paper.sign.title ?>"><?cs if:p.bring ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.bring ?>"><?cs var:L.sheet_paper.sign.bring ?><span class="govuk-visually-hidden"> <?cs var:p.code ?></span></a><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.sheet_paper.none) ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.sheet_paper.sign.title ?></h2>
<p class="govuk-body"><?cs var:L.sheet_paper.sign.about ?></p>
<?cs if:subcount(View.Signed) > 0 ?>
<?cs call:sheet_signed(View.Signed) ?>
<?cs else ?>
<?cs call:empty(L.sheet_paper.sign.none) ?>
<?cs /if ?>
<?cs call:legal(L.sheet.legal) ?>

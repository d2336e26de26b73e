<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.salary.title ?></h1>
<p class="govuk-body"><?cs var:L.salary.about ?></p>
<?cs if:View.lacks ?><?cs call:notice_band("warning", L.salary.lacking_band) ?><?cs /if ?>
<dl class="govuk-summary-list"><?cs call:sum_fact(L.salary.all, View.all, "") ?><?cs call:sum_fact(L.salary.lacking, View.lacking, "") ?></dl>
<div class="app-actions"><?cs call:link_button_quiet("/thuong/luong/tai-len/", L.salary_import.title) ?></div>
<?cs call:filters("/thuong/luong/", "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.salary.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs call:filter_choice("f-lack", "thieu", L.salary.lack_label, View.Lacks) ?>
<?cs call:button_quiet(L.salary.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.salary.found) ?>
<div id="list">
<?cs if:subcount(View.People) > 0 ?>
<?cs call:scroll(L.salary.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.salary.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.salary.person ?></th><th scope="col"><?cs var:L.salary.job ?></th><th scope="col"><?cs var:L.salary.unit ?></th><th scope="col"><?cs var:L.salary.figures ?></th><th scope="col"><?cs var:L.salary.from ?></th></tr></thead>
<tbody>
<?cs each:p = View.People ?>
<tr><td data-label="<?cs var:L.salary.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.name ?></a></td><td data-label="<?cs var:L.salary.job ?>"><?cs var:p.title ?></td><td data-label="<?cs var:L.salary.unit ?>"><?cs var:p.unit ?></td><td data-label="<?cs var:L.salary.figures ?>"><?cs if:p.from ?><?cs call:salary_hidden("", "") ?><?cs else ?><?cs call:tag("yellow", L.salary.none_yet) ?><?cs /if ?></td><td class="app-when" data-label="<?cs var:L.salary.from ?>"><?cs var:p.from ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.salary.none_found) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.salary.legal) ?>

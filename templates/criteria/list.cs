<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.criteria.title ?></h1>
<p class="govuk-body"><?cs var:L.criteria.about ?></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/phieu/lich/"><?cs var:L.period.title ?></a></p>
<div class="app-actions"><?cs if:View.may_frame ?><form method="post" action="<?cs var:Page.base ?>/tieu-chi/khung/moi"><?cs call:form_token() ?><?cs call:button_quiet(L.criteria.begin_frame) ?></form><?cs /if ?>
<?cs if:View.may_word ?><form method="post" action="<?cs var:Page.base ?>/tieu-chi/co-quan/moi"><?cs call:form_token() ?><?cs call:button_quiet(L.criteria.begin_wording) ?></form><?cs /if ?></div>
<?cs if:subcount(View.Wordings) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.criteria.wordings ?></h2>
<?cs call:scroll(L.criteria.wordings) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.criteria.wordings ?></caption>
<thead><tr><th scope="col"><?cs var:L.criteria.agency ?></th><th scope="col"><?cs var:L.criteria.state.title ?></th><th scope="col"><?cs var:L.criteria.submitted ?></th><th scope="col" class="app-num"><?cs var:L.criteria.said ?></th><th scope="col"><?cs var:L.criteria.from ?></th><th scope="col"><?cs var:L.criteria.until ?></th></tr></thead>
<tbody>
<?cs each:w = View.Wordings ?>
<tr><td data-label="<?cs var:L.criteria.agency ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:w.path ?>"><?cs var:w.agency ?><?cs if:w.from ?><span class="govuk-visually-hidden">, <?cs var:L.criteria.from ?> <?cs var:w.from ?></span><?cs /if ?></a></td><td data-label="<?cs var:L.criteria.state.title ?>"><?cs call:tag(w.colour, w.state) ?></td><td class="app-when" data-label="<?cs var:L.criteria.submitted ?>"><?cs var:w.submitted ?></td><td class="app-num" data-label="<?cs var:L.criteria.said ?>"><?cs var:w.said ?></td><td class="app-when" data-label="<?cs var:L.criteria.from ?>"><?cs var:w.from ?></td><td class="app-when" data-label="<?cs var:L.criteria.until ?>"><?cs var:w.until ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<?cs if:subcount(View.Frames) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.criteria.frames ?></h2>
<?cs call:scroll(L.criteria.frames) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.criteria.frames ?></caption>
<thead><tr><th scope="col"><?cs var:L.criteria.document ?></th><th scope="col"><?cs var:L.criteria.day ?></th><th scope="col"><?cs var:L.criteria.from ?></th><th scope="col"><?cs var:L.criteria.until ?></th></tr></thead>
<tbody>
<?cs each:f = View.Frames ?>
<tr><td data-label="<?cs var:L.criteria.document ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:f.path ?>"><?cs if:f.published ?><?cs var:f.number ?><?cs else ?><?cs var:L.criteria.draft ?> (<?cs var:f.said ?>/10)<?cs /if ?></a></td><td class="app-when" data-label="<?cs var:L.criteria.day ?>"><?cs var:f.day ?></td><td class="app-when" data-label="<?cs var:L.criteria.from ?>"><?cs var:f.from ?></td><td class="app-when" data-label="<?cs var:L.criteria.until ?>"><?cs var:f.until ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.criteria.holds ?></h2>
<?cs call:filters("/tieu-chi/", "list") ?>
<?cs call:day(Form.ngay, L.criteria.on_day, "") ?>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "co-quan", L.criteria.agency, View.Agencies) ?><?cs /if ?>
<?cs call:button_quiet(L.criteria.look) ?>
<?cs call:filters_end() ?>
<div id="list">
<?cs if:View.framed ?>
<p class="govuk-body"><?cs var:L.criteria.by ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Frame.path ?>"><?cs var:View.Frame.number ?></a>, <?cs var:L.criteria.in_force ?> <?cs var:View.Frame.from ?>.<?cs if:View.Wording.path ?> <?cs var:L.criteria.worded ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Wording.path ?>"><?cs var:View.Wording.agency ?></a>, <?cs var:L.criteria.in_force ?> <?cs var:View.Wording.from ?>.<?cs /if ?></p>
<?cs call:criteria_list(View.Criteria) ?>
<?cs else ?>
<?cs call:empty(L.criteria.no_frame) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.criteria.legal) ?>

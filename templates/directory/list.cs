<?cs call:errors() ?>
<?cs if:View.taken ?><?cs call:notice_band("success", View.taken) ?><?cs /if ?><?cs if:View.declined ?><?cs call:notice_band("success", View.declined) ?><?cs /if ?><?cs if:View.left ?><?cs call:notice_band("warning", View.left) ?><?cs /if ?>
<h1 class="govuk-heading-l"><?cs var:L.directory.title ?></h1>
<?cs call:organisation_nav() ?>
<p class="govuk-body"><?cs var:L.directory.about ?></p>
<?cs if:View.Last.at ?>
<?cs if:View.Last.why ?><?cs call:notice_band("warning", View.Last.why) ?><?cs elif:View.Last.partial ?><?cs call:notice_band("warning", L.directory.partial) ?><?cs elif:View.Last.held ?><?cs call:notice_band("warning", L.directory.held) ?><?cs /if ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.directory.last, View.Last.at) ?>
<?cs call:fact(L.directory.people, View.Last.people) ?>
<?cs call:fact(L.directory.found, View.Last.found) ?>
<?cs if:View.Last.lacking > 0 ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:L.directory.lacking ?></dt><dd class="govuk-summary-list__value"><?cs var:View.Last.lacking ?> / <?cs var:View.Last.known ?></dd></div><?cs /if ?>
<?cs if:View.Last.unplaced > 0 ?><?cs call:fact(L.directory.unplaced, View.Last.unplaced) ?><?cs /if ?>
<?cs if:View.Last.odd > 0 ?><?cs call:fact(L.directory.odd, View.Last.odd) ?><?cs /if ?>
</dl>
<?cs else ?>
<?cs call:empty(L.directory.never) ?>
<?cs /if ?>
<?cs if:subcount(View.Kinds) > 0 ?>
<nav class="app-subnav" aria-label="<?cs var:L.directory.kinds ?>"><ul><?cs each:k = View.Kinds ?>
<?cs call:tab(k.path, k.name, k.n, k.here) ?><?cs /each ?>
</ul></nav>
<?cs elif:View.Last.at ?>
<?cs call:empty(L.directory.none) ?>
<?cs /if ?>
<?cs if:View.kind ?>
<h2 class="govuk-heading-m" id="de-nghi"><?cs var:View.kind_name ?></h2>
<p class="govuk-body"><?cs var:View.kind_hint ?></p>
<?cs if:View.unit ?>
<?cs each:c = View.List ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:c.name ?></h3>
<p class="govuk-body"><?cs call:directory_after(c) ?></p>
<form method="post" action="<?cs var:Page.base ?>/quan-tri/thu-muc/don-vi" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="change" value="<?cs var:c.id ?>">
<div class="govuk-form-group<?cs if:c.posted && Form.unit_id.error ?> govuk-form-group--error<?cs /if ?>"><label class="govuk-label" for="unit_id<?cs if:!c.posted ?>-<?cs var:c.id ?><?cs /if ?>"><?cs var:L.directory.unit_is ?></label><?cs if:c.posted && Form.unit_id.error ?><p class="govuk-error-message" id="unit_id-error"><?cs var:Form.unit_id.error ?></p><?cs /if ?><select class="govuk-select" id="unit_id<?cs if:!c.posted ?>-<?cs var:c.id ?><?cs /if ?>" name="unit_id"<?cs if:c.posted && Form.unit_id.error ?> aria-describedby="unit_id-error"<?cs /if ?>><option value=""><?cs var:L.directory.choose_unit ?></option><?cs each:o = View.Units ?><option value="<?cs var:o.value ?>"><?cs var:o.text ?></option><?cs /each ?></select></div>
<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="no_unit-<?cs var:c.id ?>" name="no_unit" type="checkbox" value="1"><label class="govuk-label govuk-checkboxes__label" for="no_unit-<?cs var:c.id ?>"><?cs var:L.directory.no_unit ?></label></div></div>
<button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.organisation.save ?><span class="govuk-visually-hidden"> <?cs var:c.name ?></span></button>
</form>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.new ?>"><?cs var:L.directory.new_unit ?><span class="govuk-visually-hidden"> <?cs var:c.name ?></span></a></p>
</section>
<?cs /each ?>
<?cs elif:subcount(View.List) > 0 ?>
<form method="post" action="<?cs var:Page.base ?>/quan-tri/thu-muc/" aria-labelledby="de-nghi" novalidate>
<?cs call:form_token() ?>
<input type="hidden" name="loai" value="<?cs var:View.kind ?>">
<?cs if:subcount(View.List) > 1 ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/quan-tri/thu-muc/?loai=<?cs var:View.kind ?><?cs if:!View.all ?>&amp;tat-ca=1<?cs /if ?>"><?cs if:View.all ?><?cs var:L.catalog.approval.choose_none ?><?cs else ?><?cs var:L.catalog.approval.choose_all ?><?cs /if ?></a></p><?cs /if ?>
<?cs call:scroll(View.kind_name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:View.kind_name ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.directory.choose ?></span></th><th scope="col"><?cs var:L.directory.who ?></th><th scope="col"><?cs var:L.directory.was ?></th><th scope="col"><?cs var:L.directory.becomes ?></th><th scope="col"><?cs var:L.directory.from ?></th></tr></thead>
<tbody>
<?cs each:c = View.List ?>
<tr><?cs call:box(c.id, c.chosen, L.directory.choose, c.name) ?><td data-label="<?cs var:L.directory.who ?>"><?cs if:c.person ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.person ?>"><?cs var:c.name ?></a><?cs else ?><?cs var:c.name ?><?cs /if ?><br><span class="app-muted"><?cs var:c.uid ?></span><?cs if:c.stuck ?><p class="govuk-body-s"><?cs call:tag("red", L.directory.stuck) ?> <?cs var:c.stuck ?></p><?cs /if ?><?cs call:directory_says(c.Says) ?></td><td data-label="<?cs var:L.directory.was ?>"><?cs call:directory_before(c) ?></td><td data-label="<?cs var:L.directory.becomes ?>"><?cs call:directory_after(c) ?></td><td class="app-when" data-label="<?cs var:L.directory.from ?>"><?cs if:c.from ?><?cs var:c.from ?><?cs else ?><span class="app-muted">–</span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-narrow">
<?cs if:View.dated ?><?cs call:day(Form.from, L.directory.from_day, L.directory.from_hint) ?><?cs /if ?>
<button class="govuk-button" type="submit" name="act" value="take"><?cs var:L.directory.take ?></button>
<details class="govuk-details"<?cs if:Form.reason.error ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.directory.decline ?></span></summary>
<div class="govuk-details__text">
<?cs call:area(Form.reason, L.directory.reason, L.directory.reason_hint, "3") ?>
<?cs call:button_as("act", "decline", L.directory.decline) ?>
</div></details>
</div>
</form>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.directory.none_of_kind) ?>
<?cs /if ?>
<?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/quan-tri/thu-muc/?xu-ly=taken"><?cs var:L.directory.answered ?></a></p>
<?cs if:subcount(View.Runs) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.directory.runs ?></span></summary>
<div class="govuk-details__text">
<?cs call:scroll(L.directory.runs) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.directory.runs ?></caption>
<thead><tr><th scope="col"><?cs var:L.directory.at ?></th><th scope="col" class="app-num"><?cs var:L.directory.people ?></th><th scope="col" class="app-num"><?cs var:L.directory.found ?></th><th scope="col" class="app-num"><?cs var:L.directory.fresh ?></th><th scope="col" class="app-num"><?cs var:L.directory.taken_itself ?></th><th scope="col"><?cs var:L.directory.how ?></th></tr></thead>
<tbody>
<?cs each:r = View.Runs ?>
<tr><td class="app-when" data-label="<?cs var:L.directory.at ?>"><?cs var:r.at ?></td><td class="app-num" data-label="<?cs var:L.directory.people ?>"><?cs var:r.people ?></td><td class="app-num" data-label="<?cs var:L.directory.found ?>"><?cs var:r.found ?></td><td class="app-num" data-label="<?cs var:L.directory.fresh ?>"><?cs var:r.fresh ?></td><td class="app-num" data-label="<?cs var:L.directory.taken_itself ?>"><?cs var:r.taken ?></td><td data-label="<?cs var:L.directory.how ?>"><?cs if:r.why ?><?cs call:tag("red", r.why) ?><?cs elif:r.partial ?><?cs call:tag("yellow", L.directory.partial_short) ?><?cs elif:r.held ?><?cs call:tag("yellow", L.directory.held_short) ?><?cs else ?><?cs call:tag("green", L.directory.good) ?><?cs /if ?><?cs if:r.words ?><br><span class="app-muted"><?cs var:r.words ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
</div></details>
<?cs /if ?>
<?cs if:subcount(View.Unseen) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.directory.unseen ?></span></summary>
<div class="govuk-details__text">
<p class="govuk-body"><?cs var:L.directory.unseen_hint ?></p>
<ul class="govuk-list govuk-list--bullet"><?cs each:p = View.Unseen ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.person ?>"><?cs var:p.name ?></a> <span class="app-muted"><?cs var:p.uid ?>; <?cs var:p.title ?>, <?cs var:p.unit ?></span></li><?cs /each ?></ul>
</div></details>
<?cs /if ?>
<?cs if:subcount(View.Words) > 0 ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.directory.words ?></span></summary>
<div class="govuk-details__text">
<ul class="govuk-list govuk-list--bullet"><?cs each:w = View.Words ?><li><?cs var:w.said ?>: <?cs if:w.unit ?><?cs var:w.unit ?><?cs else ?><?cs var:L.directory.no_unit ?><?cs /if ?> <span class="app-muted"><?cs var:w.maker ?>, <?cs var:w.at ?></span></li><?cs /each ?></ul>
</div></details>
<?cs /if ?>

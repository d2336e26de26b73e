<?cs def:work_product(p) ?>
<dl class="govuk-summary-list">
<?cs call:fact(L.work.code, p.code) ?>
<?cs call:fact(L.work.product, p.task) ?>
<?cs if:p.detail ?><?cs call:fact(L.work.detail, p.detail) ?><?cs /if ?>
<?cs call:fact(L.work.output, p.output) ?>
<?cs call:fact(L.work.coefficient, p.coefficient) ?>
</dl>
<?cs /def ?>

<?cs def:work_whens() ?>
<ul class="govuk-list govuk-list--bullet">
<?cs each:w = View.Whens ?><li><?cs var:L.work.when_until ?> <?cs var:w.until ?>: <?cs var:L.work.when_period ?> <?cs var:w.period ?>, <?cs if:w.extra ?><strong><?cs var:L.work.when_extra ?></strong><?cs else ?><?cs var:L.work.when_planned ?><?cs /if ?> (<?cs var:L.work.when_freeze ?> <?cs var:w.freeze ?>)</li>
<?cs /each ?></ul>
<?cs if:View.whens_vary ?><p class="app-muted"><?cs var:L.work.whens_vary ?></p><?cs /if ?>
<?cs /def ?>

<?cs def:work_look() ?><div id="look" aria-live="polite"><?cs if:View.look_moved ?><p class="govuk-body"><strong><?cs var:View.look_moved ?></strong></p><?cs /if ?><?cs if:View.look ?><p class="govuk-body"><?cs var:View.look ?></p><?cs /if ?></div><?cs /def ?>

<?cs def:work_deadline(f, path) ?>
<div data-hx-get="<?cs var:Page.base ?><?cs var:path ?>" data-hx-include="#<?cs var:f.name ?>, [name=person]:checked" data-hx-target="#look" data-hx-select="#look" data-hx-select-oob="#people:outerHTML settle:0" data-hx-swap="outerHTML" data-hx-trigger="change from:#<?cs var:f.name ?>" data-hx-sync="this:queue last">
<?cs call:day(f, L.work.deadline, L.work.deadline_hint) ?>
</div>
<?cs call:work_look() ?>
<?cs /def ?>

<?cs def:work_people(f) ?>
<div id="people" class="govuk-form-group<?cs if:f.error ?> govuk-form-group--error<?cs /if ?>">
<fieldset class="govuk-fieldset"<?cs call:choice_described(f, L.work.people_hint) ?>>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><?cs var:L.work.to_whom ?></legend>
<div id="<?cs var:f.name ?>-hint" class="govuk-hint"><?cs var:L.work.people_hint ?> <?cs var:L.work.load ?> <?cs var:View.load_period ?>.</div><?cs call:field_error(f) ?>
<?cs each:g = View.Groups ?>
<details class="govuk-details app-people"<?cs if:g.open ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:g.name ?> (<?cs var:g.n ?>)</span></summary>
<?cs call:scroll(g.name) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:g.name ?>, <?cs var:L.work.load ?> <?cs var:View.load_period ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.person ?></th><th scope="col" class="app-num"><?cs var:L.work.open ?></th><th scope="col" class="app-num"><?cs var:L.work.given ?></th><th scope="col" class="app-num"><?cs var:L.work.units_done ?></th><th scope="col" class="app-num"><?cs var:L.work.mean ?></th><th scope="col" class="app-num"><?cs var:L.work.days_left ?></th></tr></thead>
<tbody>
<?cs each:p = g.People ?>
<tr><td data-label="<?cs var:L.work.person ?>"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="<?cs var:p.box ?>" name="<?cs var:f.name ?>" type="checkbox" value="<?cs var:p.id ?>"<?cs if:p.on ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="<?cs var:p.box ?>"><?cs var:p.name ?><span class="app-muted"> <?cs var:p.title ?><?cs if:p.unit ?>, <?cs var:p.unit ?><?cs /if ?></span></label></div></div></td><td class="app-num" data-label="<?cs var:L.work.open ?>"><?cs var:p.open ?><?cs if:p.late ?> <?cs call:tag("red", L.work.late) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.given ?>"><?cs if:p.more ?><strong><?cs var:p.given ?></strong><?cs else ?><?cs var:p.given ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.units_done ?>"><?cs var:p.done ?></td><td class="app-num" data-label="<?cs var:L.work.mean ?>"><?cs var:p.mean ?></td><td class="app-num" data-label="<?cs var:L.work.days_left ?>"><?cs var:p.days ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
</details>
<?cs /each ?>
</fieldset>
</div>
<?cs /def ?>

<?cs def:work_words(d) ?><?cs if:d.subject ?><?cs var:d.subject ?><br><span class="app-muted"><?cs if:d.code ?><?cs var:d.code ?> · <?cs /if ?><?cs var:d.product ?></span><?cs else ?><?cs if:d.code ?><span class="app-muted"><?cs var:d.code ?></span> <?cs /if ?><?cs var:d.product ?><?cs /if ?><?cs /def ?>

<?cs def:work_taken(path, other, choose) ?>
<?cs if:View.Product.task ?><?cs call:work_product(View.Product) ?><?cs else ?><p class="govuk-body"><?cs var:L.work.take_outside ?></p><?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:path ?>"><?cs if:View.Product.task ?><?cs var:other ?><?cs else ?><?cs var:choose ?><?cs /if ?></a></p>
<?cs /def ?>

<?cs def:work_taken_fields() ?>
<?cs if:View.product ?><input type="hidden" name="product" value="<?cs var:View.product ?>"><?cs else ?>
<?cs call:area(Form.task, L.work.product, L.work.task_hint, "3") ?>
<?cs call:area(Form.output, L.work.output, L.work.output_hint, "2") ?>
<?cs call:number(Form.coefficient, L.work.provisional, L.work.provisional_hint) ?>
<?cs /if ?>
<?cs /def ?>

<?cs def:work_decline(path, title, label) ?>
<h2 class="govuk-heading-m" id="decline"><?cs var:title ?></h2>
<form method="post" action="<?cs var:Page.base ?><?cs var:path ?>/tu-choi" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.decline_reason, label, "", "") ?>
<?cs call:button_quiet(title) ?>
</form>
<?cs /def ?>

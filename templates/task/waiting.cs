<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.task.waiting ?></h1>
<?cs if:View.said ?><?cs call:notice_band("success", View.said) ?><?cs /if ?>
<p class="govuk-body"><?cs var:L.task.waiting_about ?></p>
<?cs if:subcount(View.News) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.task.news_title ?></h2>
<p class="app-muted"><?cs var:L.task.news_about ?></p>
<?cs each:t = View.News ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:t.subject ?></h3>
<p class="govuk-body"><?cs call:tag("yellow", t.news) ?> <?cs var:t.person ?> <span aria-hidden="true">·</span> <span class="app-muted"><?cs var:t.source ?>, <?cs var:t.external ?></span></p>
<?cs if:subcount(t.Differ) > 0 ?><dl class="govuk-summary-list">
<?cs each:d = t.Differ ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:d.label ?></dt><dd class="govuk-summary-list__value"><?cs var:L.task.was ?>: <?cs var:d.was ?><br><?cs var:L.task.is ?>: <strong><?cs var:d.is ?></strong></dd></div><?cs /each ?>
</dl><?cs /if ?>
<div class="app-actions"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.work ?>"><?cs var:L.task.open_work ?><span class="govuk-visually-hidden"> <?cs var:t.subject ?></span></a>
<form method="post" action="<?cs var:Page.base ?><?cs var:t.path ?>/da-xem" novalidate><?cs call:form_token_of(t.version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.task.seen ?><span class="govuk-visually-hidden"> <?cs var:t.subject ?></span></button></form></div>
</section>
<?cs /each ?>
<?cs /if ?>
<?cs if:subcount(View.Groups) > 0 ?>
<p class="app-total" role="status"><?cs var:View.total ?> <?cs var:L.task.total ?></p>
<?cs if:View.more ?><p class="govuk-body"><?cs var:L.task.waiting_more ?></p><?cs /if ?>
<?cs if:View.total > 1 ?><p class="govuk-body"><?cs if:View.all ?><a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/chuyen-den/"><?cs var:L.catalog.approval.choose_none ?></a><?cs else ?><a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/chuyen-den/?tat-ca=1"><?cs var:L.task.choose_all ?></a><?cs /if ?></p><?cs /if ?>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/chuyen-den/" novalidate>
<?cs call:form_token() ?>
<?cs if:!View.bad ?><div id="chosen" tabindex="-1"><?cs call:field_error(Form.chosen) ?></div><?cs /if ?>
<?cs each:g = View.Groups ?>
<h2 class="govuk-heading-m"><?cs var:g.person ?> <span class="app-muted"><?cs var:g.unit ?></span></h2>
<?cs call:scroll(g.person) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:g.person ?></caption>
<thead><tr><th scope="col"><?cs var:L.task.subject ?></th><th scope="col"><?cs var:L.task.product ?></th><th scope="col"><?cs var:L.task.quantity ?></th><th scope="col"><?cs var:L.task.deadline ?></th></tr></thead>
<tbody>
<?cs each:t = g.tasks ?>
<tr><td data-label="<?cs var:L.task.subject ?>"><?cs if:t.id == View.bad ?><div id="chosen" tabindex="-1"><?cs call:field_error(Form.chosen) ?></div><?cs /if ?><?cs if:t.row ?><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen-<?cs var:t.id ?>" name="chosen" type="checkbox" value="<?cs var:t.value ?>"<?cs if:t.on ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen-<?cs var:t.id ?>"><?cs var:t.subject ?></label></div></div><?cs else ?><?cs var:t.subject ?><br><?cs /if ?><?cs call:task_words(t) ?><input type="hidden" name="task[]" value="<?cs var:t.as ?>"></td><td data-label="<?cs var:L.task.product ?>"><?cs call:task_product(t) ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.path ?>"><?cs if:t.row ?><?cs var:L.task.choose_other ?><?cs else ?><?cs var:L.task.choose ?><?cs /if ?><span class="govuk-visually-hidden"> <?cs var:t.subject ?></span></a> <span aria-hidden="true">·</span> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:t.path ?>#decline"><?cs var:L.task.decline ?><span class="govuk-visually-hidden"> <?cs var:t.subject ?></span></a></td><td data-label="<?cs var:L.task.quantity ?>"><input class="govuk-input govuk-input--width-5" id="quantity-<?cs var:t.id ?>" name="quantity[]" type="text" inputmode="decimal" autocomplete="off" value="<?cs var:t.quantity ?>" aria-label="<?cs var:L.task.quantity ?>: <?cs var:t.subject ?>"></td><td class="app-when" data-label="<?cs var:L.task.deadline ?>"><input class="govuk-input govuk-input--width-10" id="deadline-<?cs var:t.id ?>" name="deadline[]" type="text" inputmode="numeric" autocomplete="off" value="<?cs var:t.deadline ?>" aria-label="<?cs var:L.task.deadline ?>: <?cs var:t.subject ?>"><br><?cs if:t.deadline ?><?cs call:task_due(t) ?><?cs else ?><span class="app-muted"><?cs var:L.task.no_deadline ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /each ?>
<?cs call:input(Form.reason, L.task.reason, L.task.reason_hint, "") ?>
<?cs call:button(L.task.confirm_ticked) ?>
</form>
<?cs else ?>
<?cs call:empty(L.task.waiting_none) ?>
<?cs /if ?>
<?cs call:legal(L.task.legal) ?>

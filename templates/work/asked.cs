<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.work.asked ?></h1>
<p class="govuk-body"><?cs var:L.work.ask_about ?></p>
<div class="app-narrow">
<?cs if:View.Product.task ?><?cs call:work_product(View.Product) ?><?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.find ?>"><?cs if:View.Product.task ?><?cs var:L.work.other_product ?><?cs else ?><?cs var:L.work.ask_product ?><?cs /if ?></a></p>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/de-xuat" novalidate data-guard>
<?cs call:form_token() ?>
<?cs if:View.product ?><input type="hidden" name="product" value="<?cs var:View.product ?>"><?cs /if ?>
<?cs call:input(Form.subject, L.work.ask_subject, L.work.ask_subject_hint, "") ?>
<?cs call:number(Form.quantity, L.work.quantity, L.work.ask_quantity_hint) ?>
<?cs call:day(Form.deadline, L.work.deadline, L.work.ask_quantity_hint) ?>
<?cs call:input(Form.reason, L.work.ask_reason, "", "") ?>
<?cs call:button(L.work.ask) ?>
</form>
</div>
<?cs if:subcount(View.Own) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.work.ask_own ?></h2>
<?cs call:scroll(L.work.ask_own) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.ask_own ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.work ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.work.deadline ?></th><th scope="col"><?cs var:L.work.asked_at ?></th><th scope="col"><?cs var:L.work.state_title ?></th><th scope="col"><?cs var:L.work.answer ?></th></tr></thead>
<tbody>
<?cs each:a = View.Own ?>
<tr><td data-label="<?cs var:L.work.work ?>"><?cs call:work_words(a) ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:a.quantity ?></td><td class="app-when" data-label="<?cs var:L.work.deadline ?>"><?cs var:a.deadline ?></td><td class="app-when" data-label="<?cs var:L.work.asked_at ?>"><?cs var:a.asked_at ?></td><td data-label="<?cs var:L.work.state_title ?>"><?cs call:tag(a.colour, a.state) ?></td><td data-label="<?cs var:L.work.answer ?>"><?cs if:a.waits ?><form method="post" action="<?cs var:Page.base ?><?cs var:a.path ?>/rut"><?cs call:form_token_of(a.version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.work.recall ?><span class="govuk-visually-hidden"> <?cs var:a.subject ?></span></button></form><?cs else ?><?cs if:a.declined ?><?cs var:a.reason ?> <?cs /if ?><span class="app-muted"><?cs var:a.answerer ?> · <?cs var:a.answered_at ?></span><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs /if ?>

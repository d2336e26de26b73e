<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.work.paste ?></h1>
<p class="govuk-body"><?cs var:L.work.paste_about ?></p>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/giao/bang" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:field_group(Form.lines) ?>
<?cs call:field_head(Form.lines, L.work.lines, L.work.lines_hint) ?>
<textarea class="govuk-textarea app-paste" id="lines" name="lines" rows="8" spellcheck="false"<?cs call:field_described(Form.lines, L.work.lines_hint) ?>>
<?cs var:View.lines ?></textarea>
</div>
<div class="app-narrow">
<?cs call:work_whens() ?>
<?cs call:input(Form.reason, L.work.reason, L.work.reason_hint, "") ?>
</div>
<input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<?cs if:subcount(View.Lines) > 0 ?>
<?cs if:View.heading ?><p class="app-muted"><?cs var:L.work.heading_left ?></p><?cs /if ?>
<p class="govuk-body" role="status"><?cs var:View.total ?> <?cs var:L.work.lines_found ?><?cs if:View.bad ?>, <strong><?cs var:View.bad ?> <?cs var:L.work.lines_bad ?></strong><?cs /if ?>.</p>
<?cs call:scroll(L.work.lines) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.lines ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.line ?></th><th scope="col"><?cs var:L.work.person ?></th><th scope="col"><?cs var:L.work.product ?></th><th scope="col"><?cs var:L.work.subject ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.work.deadline ?></th><th scope="col"><?cs var:L.work.kind_title ?></th></tr></thead>
<tbody>
<?cs each:r = View.Lines ?>
<tr><td data-label="<?cs var:L.work.line ?>"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="take-<?cs var:r.number ?>" name="take" type="checkbox" value="<?cs var:r.number ?>"<?cs if:r.on ?> checked<?cs /if ?><?cs if:r.wrong ?> aria-describedby="wrong-<?cs var:r.number ?>"<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="take-<?cs var:r.number ?>"><?cs var:r.number ?></label></div></div></td><td data-label="<?cs var:L.work.person ?>"><?cs var:r.person ?></td><td data-label="<?cs var:L.work.product ?>"><?cs var:r.code ?><?cs if:r.product ?> <span class="app-muted"><?cs var:r.product ?></span><?cs /if ?></td><td data-label="<?cs var:L.work.subject ?>"><?cs var:r.subject ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:r.quantity ?></td><td class="app-when" data-label="<?cs var:L.work.deadline ?>"><?cs var:r.deadline ?><?cs if:r.moved ?><br><span class="app-muted"><?cs var:L.work.moved_from ?> <?cs var:r.moved ?></span><?cs /if ?></td><td data-label="<?cs var:L.work.kind_title ?>"><?cs if:r.wrong ?><p class="govuk-error-message" id="wrong-<?cs var:r.number ?>"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:r.wrong ?></p><?cs else ?><?cs var:r.kind ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="give"><?cs var:L.work.give_ticked ?></button><?cs call:button_as("deed", "check", L.work.check) ?></div>
<?cs else ?>
<button class="govuk-button" type="submit" name="deed" value="check"><?cs var:L.work.check ?></button>
<?cs /if ?>
</form>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.workplan.paste ?></h1>
<p class="govuk-body"><?cs var:View.unit ?>, <?cs var:L.workplan.of_year ?> <?cs var:View.year ?>. <?cs var:L.workplan.paste_about ?></p>
<?cs call:details(L.workplan.columns, L.workplan.columns_text) ?>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/ke-hoach/bang" novalidate data-guard>
<?cs call:form_token() ?>
<input type="hidden" name="don-vi" value="<?cs var:View.unit_id ?>"><input type="hidden" name="nam" value="<?cs var:View.year ?>">
<?cs call:field_group(Form.lines) ?>
<?cs call:field_head(Form.lines, L.work.lines, L.workplan.lines_hint) ?>
<textarea class="govuk-textarea app-paste" id="lines" name="lines" rows="8" spellcheck="false"<?cs call:field_described(Form.lines, L.workplan.lines_hint) ?>>
<?cs var:View.lines ?></textarea>
</div>
<input type="hidden" name="seen" value="<?cs var:View.seen ?>">
<?cs if:subcount(View.Lines) > 0 ?>
<?cs if:View.heading ?><p class="app-muted"><?cs var:L.work.heading_left ?></p><?cs /if ?>
<p class="govuk-body" role="status"><?cs var:View.total ?> <?cs var:L.work.lines_found ?><?cs if:View.bad ?>, <strong><?cs var:View.bad ?> <?cs var:L.workplan.lines_bad ?></strong><?cs /if ?>.</p>
<?cs call:scroll(L.work.lines) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.lines ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.line ?></th><th scope="col"><?cs var:L.work.work ?></th><th scope="col"><?cs var:L.work.person ?></th><th scope="col" class="app-num"><?cs var:L.work.quantity ?></th><th scope="col"><?cs var:L.workplan.when.title ?></th></tr></thead>
<tbody>
<?cs each:r = View.Lines ?>
<tr><td data-label="<?cs var:L.work.line ?>"><?cs var:r.number ?></td><td data-label="<?cs var:L.work.work ?>"><?cs call:work_words(r) ?><?cs if:r.wrong ?><p class="govuk-error-message"><span class="govuk-visually-hidden"><?cs var:L.field.error ?> </span><?cs var:r.wrong ?></p><?cs /if ?></td><td data-label="<?cs var:L.work.person ?>"><?cs if:r.who ?><?cs var:r.who ?><?cs else ?><span class="app-muted"><?cs var:L.workplan.open ?></span><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.work.quantity ?>"><?cs var:r.quantity ?></td><td data-label="<?cs var:L.workplan.when.title ?>"><?cs var:r.when ?><?cs if:r.span ?>, <?cs var:r.span ?><?cs /if ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-actions"><?cs if:!View.bad ?><button class="govuk-button" type="submit" name="deed" value="put"><?cs var:L.workplan.put ?></button><?cs /if ?><?cs call:button_as("deed", "check", L.work.check) ?></div>
<?cs else ?>
<button class="govuk-button" type="submit" name="deed" value="check"><?cs var:L.work.check ?></button>
<?cs /if ?>
</form>

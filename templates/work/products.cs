<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs if:View.give ?><?cs var:L.work.give ?><?cs elif:View.task ?><?cs var:L.task.choose ?><?cs else ?><?cs var:L.work.ask_product ?><?cs /if ?></h1>
<?cs if:View.task ?><p class="govuk-body"><?cs var:View.task ?></p><?cs /if ?>
<?cs if:View.give ?><p class="govuk-body"><?cs var:L.work.give_about ?></p>
<div class="app-actions"><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.path ?>/ngoai"><?cs var:L.work.outside ?></a><?cs if:!View.prepares ?><?cs call:link_button_quiet("/cong-viec/giao/ho-tro", L.work.support) ?><?cs call:link_button_quiet("/cong-viec/giao/bang", L.work.paste) ?><?cs call:link_button_quiet("/cong-viec/don-vi/lap-lai", L.work.again) ?><?cs if:View.plans ?><?cs call:link_button_quiet("/cong-viec/ke-hoach/giao", L.workplan.give) ?><?cs /if ?><?cs /if ?></div><?cs /if ?>
<?cs if:!View.none || subcount(View.Agencies) > 0 ?>
<?cs call:filters(View.path, "list") ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.work.words ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "don-vi", L.work.agency, View.Agencies) ?><?cs /if ?>
<?cs call:button_quiet(L.work.search) ?>
<?cs call:filters_end() ?>
<?cs /if ?>
<?cs if:View.none ?><?cs call:notice_band("warning", L.work.no_catalog) ?><?cs else ?>
<p class="app-muted"><?cs if:View.common ?><?cs var:L.work.common_of ?><?cs else ?><?cs var:L.work.catalog_of ?> <?cs var:View.period ?>.<?cs /if ?></p>
<?cs call:total("list", View.total, L.work.found) ?>
<div id="list">
<?cs if:subcount(View.Products) > 0 ?>
<?cs if:View.more ?><p class="govuk-body"><?cs var:L.work.more ?></p><?cs /if ?>
<?cs call:scroll(L.work.products) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.work.products ?></caption>
<thead><tr><th scope="col"><?cs var:L.work.code ?></th><th scope="col"><?cs var:L.work.product ?></th><th scope="col"><?cs var:L.work.output ?></th><th scope="col" class="app-num"><?cs var:L.work.coefficient ?></th><?cs if:View.common ?><th scope="col" class="app-num"><?cs var:L.work.has ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:p = View.Products ?>
<tr><td data-label="<?cs var:L.work.code ?>"><?cs var:p.code ?></td><td data-label="<?cs var:L.work.product ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.task ?></a><?cs if:p.detail ?><br><span class="app-muted"><?cs var:p.detail ?></span><?cs /if ?></td><td data-label="<?cs var:L.work.output ?>"><?cs var:p.output ?></td><td class="app-num" data-label="<?cs var:L.work.coefficient ?>"><?cs var:p.coefficient ?><?cs if:p.most ?> – <?cs var:p.most ?><?cs /if ?></td><?cs if:View.common ?><td class="app-num" data-label="<?cs var:L.work.has ?>"><?cs var:p.agencies ?></td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.work.nothing) ?>
<?cs /if ?>
</div>
<?cs /if ?>

<h1 class="govuk-heading-l"><?cs var:L.proposal.title ?></h1>
<div class="app-actions"><?cs each:b = View.Begin ?><?cs call:link_button_quiet(b.path, b.text) ?><?cs /each ?><?cs if:View.may_report ?><?cs call:link_button_quiet("/y-kien/bao-cao", L.proposal.list.report) ?><?cs /if ?></div>
<p class="app-muted"><?cs if:View.usual ?><?cs var:L.proposal.list.usual ?> <strong><?cs var:View.usual ?></strong>. <?cs /if ?><?cs var:View.limit ?></p>
<?cs call:filters("/y-kien/", "list") ?>
<?cs call:filter_choice("f-kind", "loai", L.proposal.field.kind, View.Kinds) ?>
<?cs call:filter_choice("f-state", "trang-thai", L.proposal.field.state, View.States) ?>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "co-quan", L.proposal.field.agency, View.Agencies) ?><?cs /if ?>
<div class="govuk-form-group"><label class="govuk-label" for="f-words"><?cs var:L.proposal.list.find ?></label><input class="govuk-input" id="f-words" name="tim" type="search" value="<?cs var:View.words ?>"></div>
<div class="govuk-form-group"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="f-late" name="tre" type="checkbox" value="1"<?cs if:View.late ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="f-late"><?cs var:L.proposal.list.late_only ?></label></div></div></div>
<?cs if:View.sort ?><input type="hidden" name="xep" value="<?cs var:View.sort ?>"><?cs /if ?>
<?cs call:button_quiet(L.proposal.list.filter) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.proposal.list.found) ?>
<div id="list">
<?cs if:subcount(View.Proposals) > 0 ?>
<?cs call:scroll(L.proposal.title) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.proposal.title ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.proposal.field.subject ?></th><th scope="col"><?cs var:L.proposal.field.kind ?></th><?cs call:sorthead(L.proposal.field.agency, View.Sort.agency) ?><th scope="col"><?cs var:L.proposal.field.state ?></th><th scope="col"><?cs var:L.proposal.field.submitted ?></th><?cs call:sorthead(L.proposal.field.waiting, View.Sort.waiting) ?><th scope="col"><?cs var:L.proposal.field.handler ?></th></tr></thead>
<tbody>
<?cs each:p = View.Proposals ?>
<tr><td data-label="<?cs var:L.proposal.field.subject ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:p.path ?>"><?cs var:p.subject ?></a></td><td data-label="<?cs var:L.proposal.field.kind ?>"><?cs var:p.kind_text ?></td><td data-label="<?cs var:L.proposal.field.agency ?>"><?cs if:p.agency ?><?cs var:p.agency ?><?cs else ?><?cs var:p.person ?><?cs /if ?></td><td data-label="<?cs var:L.proposal.field.state ?>"><?cs call:tag(p.colour, p.state_text) ?></td><td class="app-when" data-label="<?cs var:L.proposal.field.submitted ?>"><?cs var:p.submitted_at ?></td><td data-label="<?cs var:L.proposal.field.waiting ?>"><?cs var:p.age ?><?cs if:p.late ?> <?cs call:tag("red", L.proposal.late) ?><?cs /if ?></td><td data-label="<?cs var:L.proposal.field.handler ?>"><?cs var:p.handler ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs else ?>
<?cs call:empty(L.proposal.list.nothing) ?>
<?cs /if ?>
</div>
<?cs call:legal(L.proposal.legal) ?>

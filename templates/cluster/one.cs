<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.cluster.one ?></h1>
<p class="govuk-body"><?cs if:View.Cluster.state == "done" ?><?cs call:tag("green", View.Cluster.state_text) ?><?cs elif:View.Cluster.shared ?><?cs call:tag("blue", L.cluster.shared_tag) ?><?cs elif:View.Cluster.state == "later" ?><?cs call:tag("grey", View.Cluster.state_text) ?><?cs else ?><?cs call:tag("blue", View.Cluster.state_text) ?><?cs /if ?> <?cs var:L.cluster.agencies ?>: <strong><?cs var:View.Cluster.agencies ?></strong> · <?cs var:L.cluster.rows ?>: <strong><?cs var:View.Cluster.rows ?></strong> · <?cs var:L.cluster.coefficients ?>: <strong><?cs var:View.Cluster.range ?></strong></p>
<p class="govuk-body"><?cs if:View.Cluster.shared ?><?cs var:L.cluster.shared_about ?><?cs else ?><?cs var:L.cluster.one_about ?><?cs /if ?></p>
<?cs if:View.Cluster.apart ?>
<figure class="app-panel">
<figcaption class="govuk-body"><?cs var:L.cluster.chart ?> <?cs var:L.cluster.median ?> <strong><?cs var:View.median ?></strong></figcaption>
<table class="govuk-table app-table">
<thead><tr><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><th scope="col" class="app-num"><?cs var:L.cluster.rows ?></th><td></td></tr></thead>
<tbody>
<?cs each:b = View.Bars ?><tr><td class="app-num"><?cs var:b.coefficient ?></td><td class="app-num"><?cs var:b.rows ?></td><td><svg class="app-bar" width="120" height="14" viewBox="0 0 120 14" aria-hidden="true" focusable="false"><rect width="<?cs var:b.length ?>" height="14"></rect></svg></td></tr>
<?cs /each ?></tbody>
</table>
</figure>
<?cs /if ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.path ?>" novalidate>
<?cs call:form_token() ?>
<p class="app-muted app-keys"><?cs var:L.cluster.keys ?></p>
<?cs call:scroll(L.cluster.one) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.cluster.one ?></caption>
<thead><tr><th scope="col"><span class="govuk-visually-hidden"><?cs var:L.cluster.member ?></span></th><?cs if:!View.Cluster.shared ?><th scope="col"><?cs var:L.cluster.middle ?></th><?cs /if ?><th scope="col"><?cs var:L.catalog.list.agency ?></th><th scope="col"><?cs var:L.catalog.field.task ?></th><th scope="col"><?cs var:L.catalog.field.unit ?></th><th scope="col" class="app-num"><?cs var:L.catalog.field.coefficient ?></th><?cs if:!View.Cluster.shared ?><th scope="col" class="app-num"><?cs var:L.cluster.alike ?></th><?cs /if ?></tr></thead>
<tbody>
<?cs each:r = View.Rows ?>
<tr><?cs call:box(r.id, r.chosen, L.cluster.member, r.agency) ?><?cs if:!View.Cluster.shared ?><td data-label="<?cs var:L.cluster.middle ?>"><div class="govuk-radios govuk-radios--small"><div class="govuk-radios__item"><input class="govuk-radios__input" id="middle-<?cs var:r.id ?>" name="middle" type="radio" value="<?cs var:r.id ?>"<?cs if:r.middle ?> checked<?cs /if ?>><label class="govuk-label govuk-radios__label" for="middle-<?cs var:r.id ?>"><span class="govuk-visually-hidden"><?cs var:L.cluster.middle ?>: <?cs var:r.agency ?> <?cs var:r.code ?></span></label></div></div></td><?cs /if ?><td data-label="<?cs var:L.catalog.list.agency ?>"><?cs var:r.agency ?><br><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:r.path ?>"><?cs if:r.code ?><?cs var:r.code ?><?cs else ?><?cs var:L.catalog.rows.no_code ?><?cs /if ?><span class="govuk-visually-hidden">, <?cs var:r.agency ?></span></a><?cs if:r.standard ?> <?cs call:tag("blue", L.cluster.standard) ?><?cs /if ?><?cs if:r.merged ?> <?cs call:tag("green", L.cluster.merged) ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.task ?>"><?cs call:cluster_pieces(r) ?><?cs if:r.maybe ?> <?cs call:tag("grey", L.cluster.maybe) ?><?cs /if ?></td><td data-label="<?cs var:L.catalog.field.unit ?>"><?cs var:r.unit ?></td><td class="app-num" data-label="<?cs var:L.catalog.field.coefficient ?>"><?cs var:r.coefficient ?></td><?cs if:!View.Cluster.shared ?><td class="app-num" data-label="<?cs var:L.cluster.alike ?>"><?cs var:r.alike ?> %</td><?cs /if ?></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<div class="app-actions"><?cs if:!View.Cluster.shared ?><button class="govuk-button" type="submit" name="deed" value="preview"><?cs var:L.cluster.deed.same ?></button><?cs call:button_as("deed", "different", L.cluster.deed.different) ?><?cs /if ?><?cs call:button_as("deed", "later", L.cluster.deed.later) ?></div>
<?cs if:View.Cluster.apart ?><div class="app-narrow">
<?cs call:area(Form.words, L.cluster.remark.title, L.cluster.remark.hint, "3") ?>
<?cs call:button_as("deed", "remark", L.cluster.remark.send) ?>
</div><?cs /if ?>
</form>

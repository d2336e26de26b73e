<?cs def:tag(colour, text) ?><strong class="govuk-tag govuk-tag--<?cs var:colour ?>"><?cs var:text ?></strong><?cs /def ?>

<?cs def:notice_band(kind, text) ?>
<div class="app-band app-band--<?cs var:kind ?>"<?cs if:kind == "success" ?> role="status"<?cs /if ?>>
<?cs if:kind == "success" ?><?cs call:icon("circle-check") ?><?cs elif:kind == "warning" ?><?cs call:icon("triangle-alert") ?><?cs else ?><?cs call:icon("info") ?><?cs /if ?>
<p class="app-band__text"><span class="govuk-visually-hidden"><?cs if:kind == "success" ?><?cs var:L.layout.band_success ?><?cs elif:kind == "warning" ?><?cs var:L.layout.band_warning ?><?cs else ?><?cs var:L.layout.band_info ?><?cs /if ?> </span><?cs var:text ?></p>
</div>
<?cs /def ?>

<?cs def:empty(text) ?>
<div class="app-empty"><?cs call:icon("inbox") ?><p class="app-empty__text"><?cs var:text ?></p></div>
<?cs /def ?>

<?cs def:details(title, text) ?>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:title ?></span></summary>
<div class="govuk-details__text"><?cs var:text ?></div></details>
<?cs /def ?>

<?cs # what a machine said, for who looks after it ?>
<?cs def:technical(text) ?><?cs if:text ?><?cs call:details(L.layout.technical, text) ?><?cs /if ?><?cs /def ?>

<?cs def:menu_item(row) ?><li class="app-menu__item"><a class="app-menu__link" href="<?cs var:Page.base ?><?cs var:row.path ?>"<?cs if:row.here ?> aria-current="<?cs if:row.path == Page.path ?>page<?cs else ?>true<?cs /if ?>"<?cs /if ?>><?cs var:row.label ?><?cs if:row.count ?> <span class="app-count"><?cs var:row.count ?></span><?cs /if ?></a></li>
<?cs /def ?>

<?cs def:legal(text) ?>
<p class="app-legal"><?cs call:icon("scale") ?><span><?cs var:text ?></span></p>
<?cs /def ?>

<?cs def:tile(number, text, path) ?>
<a class="app-tile" href="<?cs var:Page.base ?><?cs var:path ?>"><span class="app-tile__number"><?cs var:number ?></span><span class="app-tile__text"><?cs var:text ?></span></a>
<?cs /def ?>

<?cs def:tab(path, text, n, here) ?><li><a href="<?cs var:Page.base ?><?cs var:path ?>"<?cs if:here ?> aria-current="page"<?cs /if ?>><?cs var:text ?><?cs if:n != "" ?> (<?cs var:n ?>)<?cs /if ?></a></li><?cs /def ?>

<?cs def:fact(name, value) ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:name ?></dt><dd class="govuk-summary-list__value"><?cs if:value || value == "0" ?><?cs var:value ?><?cs else ?><span class="app-muted"><?cs var:L.layout.nothing ?></span><?cs /if ?></dd></div><?cs /def ?>


<?cs def:timeline(list) ?>
<ol class="app-timeline">
<?cs each:row = list ?><li class="app-timeline__item">
<p class="app-timeline__what"><?cs var:row.what ?></p>
<p class="app-timeline__who"><?cs if:row.who ?><?cs var:row.who ?> <span aria-hidden="true">·</span> <?cs /if ?><span class="app-timeline__at"><?cs var:row.at ?></span></p>
<?cs if:row.detail ?><p class="app-timeline__detail"><?cs var:row.detail ?></p><?cs /if ?>
<?cs each:c = row.changes ?><p class="app-timeline__detail"><strong><?cs var:c.name ?>:</strong> <?cs if:c.before ?><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs var:c.before ?></del> <span aria-hidden="true">→</span> <?cs /if ?><?cs if:c.after ?><ins><?cs if:c.before ?><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs /if ?><?cs var:c.after ?></ins><?cs else ?><?cs var:L.catalog.told.empty ?><?cs /if ?></p>
<?cs /each ?><?cs if:row.before || row.after ?><p class="app-timeline__detail"><del><span class="govuk-visually-hidden"><?cs var:L.layout.before ?> </span><?cs var:row.before ?></del> <span aria-hidden="true">→</span> <ins><span class="govuk-visually-hidden"><?cs var:L.layout.after ?> </span><?cs var:row.after ?></ins></p><?cs /if ?>
</li>
<?cs /each ?></ol>
<?cs /def ?>

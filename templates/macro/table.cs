<?cs def:total(list, n, text) ?><p class="app-total" id="<?cs var:list ?>-total" role="status"><?cs var:n ?> <?cs var:text ?></p><?cs /def ?>

<?cs def:scroll(label) ?><div class="app-scroll" role="region" aria-label="<?cs var:label ?>" tabindex="0"><?cs /def ?>

<?cs def:scroll_end() ?></div><?cs /def ?>

<?cs def:sorthead(text, sort) ?><th scope="col" class="app-sort"<?cs if:sort.order ?> aria-sort="<?cs var:sort.order ?>"<?cs /if ?>><a class="app-sort__link" href="<?cs var:Page.base ?><?cs var:sort.path ?>"><?cs var:text ?><?cs if:sort.order == "ascending" ?><?cs call:icon("arrow-up") ?><?cs elif:sort.order == "descending" ?><?cs call:icon("arrow-down") ?><?cs else ?><?cs call:icon("arrow-up-down") ?><?cs /if ?></a></th><?cs /def ?>

<?cs def:pages(list) ?><?cs if:list.prev || list.next || subcount(list.rows) > 1 ?>
<nav class="govuk-pagination app-pages" aria-label="<?cs var:L.layout.pages ?>">
<?cs if:list.prev ?><div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="<?cs var:Page.base ?><?cs var:list.prev ?>" rel="prev"><?cs call:icon("chevron-left") ?><?cs var:L.layout.page_before ?></a></div><?cs /if ?>
<ul class="govuk-pagination__list">
<?cs each:row = list.rows ?><?cs if:row.path ?><li class="govuk-pagination__item<?cs if:row.here ?> govuk-pagination__item--current<?cs /if ?>"><a class="govuk-link govuk-pagination__link" href="<?cs var:Page.base ?><?cs var:row.path ?>" aria-label="<?cs var:L.layout.page ?> <?cs var:row.n ?>"<?cs if:row.here ?> aria-current="page"<?cs /if ?>><?cs var:row.n ?></a></li><?cs else ?><li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li><?cs /if ?>
<?cs /each ?></ul>
<?cs if:list.next ?><div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="<?cs var:Page.base ?><?cs var:list.next ?>" rel="next"><?cs var:L.layout.page_after ?><?cs call:icon("chevron-right") ?></a></div><?cs /if ?>
</nav>
<?cs /if ?><?cs /def ?>

<?cs def:box_of(key, value, chosen, label, what) ?><td class="app-box"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen-<?cs var:key ?>" name="chosen" type="checkbox" value="<?cs var:value ?>"<?cs if:chosen ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen-<?cs var:key ?>"><span class="govuk-visually-hidden"><?cs var:label ?> <?cs var:what ?></span></label></div></div></td><?cs /def ?>
<?cs def:box(id, chosen, label, what) ?><?cs call:box_of(id, id, chosen, label, what) ?><?cs /def ?>

<?cs def:files(text) ?><?cs if:Page.files ?><p class="app-files"><?cs var:text ?> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.files ?>xlsx" download>Excel<span class="govuk-visually-hidden"> (xlsx)</span></a> · <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:Page.files ?>csv" download>CSV</a></p><?cs /if ?><?cs /def ?>

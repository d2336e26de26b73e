<?cs call:catalog_head(View.Catalog) ?>
<p class="govuk-body"><?cs var:L.catalog.similar.about ?></p>
<?cs if:View.lexicon ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/danh-muc/tu-dien/"><?cs var:L.lexicon.title ?></a></p><?cs /if ?>
<?cs call:total("list", View.total, L.catalog.similar.found) ?>
<div id="list">
<?cs each:mine = View.Rows ?>
<section class="app-similar">
<h2 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:mine.path ?>"><?cs var:mine.code ?> <?cs var:mine.task ?></a></h2>
<?cs call:catalog_similar(mine.Similar, mine.take, mine.version) ?>
</section>
<?cs /each ?>
<?cs if:subcount(View.Rows) == 0 ?><?cs call:empty(L.catalog.similar.none) ?><?cs /if ?>
<?cs call:pages(View.Pages) ?>
</div>

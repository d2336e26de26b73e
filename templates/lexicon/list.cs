<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.lexicon.title ?></h1>
<p class="govuk-body"><?cs var:L.lexicon.text ?></p>
<h2 class="govuk-heading-m" id="try"><?cs var:L.lexicon.try.title ?></h2>
<form class="app-narrow" method="get" action="<?cs var:Page.base ?>/danh-muc/tu-dien/" novalidate>
<?cs call:input(Form.mot, L.lexicon.try.first, "", "full") ?>
<?cs call:input(Form.hai, L.lexicon.try.second, "", "full") ?>
<?cs call:button_quiet(L.lexicon.try.button) ?>
</form>
<?cs if:View.Trial.verdict ?>
<section class="app-panel" id="trial">
<p class="govuk-body"><?cs if:View.Trial.far ?><?cs call:tag("yellow", L.lexicon.verdict.different) ?> <?cs var:L.lexicon.try.far ?><?cs else ?><?cs if:View.Trial.verdict == "same" ?><?cs call:tag("blue", L.lexicon.verdict.same) ?><?cs elif:View.Trial.verdict == "possible" ?><?cs call:tag("grey", L.lexicon.verdict.possible) ?><?cs else ?><?cs call:tag("yellow", L.lexicon.verdict.different) ?><?cs /if ?> <?cs var:View.Trial.why ?><?cs /if ?></p>
<p class="govuk-body"><?cs call:catalog_pieces(View.Trial.First) ?><br><?cs call:catalog_pieces(View.Trial.Second) ?></p>
<p class="app-muted"><?cs var:L.lexicon.try.alike ?>: <?cs var:View.Trial.alike ?> %</p>
<?cs if:subcount(View.Trial.Named) > 0 ?>
<?cs call:scroll(L.lexicon.try.named) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.lexicon.try.named ?></caption>
<thead><tr><th scope="col"><?cs var:L.lexicon.class ?></th><th scope="col"><?cs var:L.lexicon.try.in_first ?></th><th scope="col"><?cs var:L.lexicon.try.in_second ?></th></tr></thead>
<tbody><?cs each:x = View.Trial.Named ?>
<tr><td data-label="<?cs var:L.lexicon.class ?>"><?cs var:x.class ?></td><td data-label="<?cs var:L.lexicon.try.in_first ?>"><?cs if:x.first ?><?cs var:x.first ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.lexicon.try.in_second ?>"><?cs if:x.second ?><?cs var:x.second ?><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs /if ?>
</section>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.lexicon.classes ?></h2>
<div class="app-actions"><?cs call:link_button("/danh-muc/tu-dien/them", L.lexicon.add) ?></div>
<?cs call:lexicon_classes(View.Classes, "1") ?>
<h2 class="govuk-heading-m"><?cs var:L.lexicon.history ?></h2>
<?cs if:View.own ?><p class="govuk-body"><?cs var:L.lexicon.own_counts ?></p><?cs /if ?>
<?cs if:subcount(View.Versions) > 0 ?>
<?cs call:scroll(L.lexicon.history) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.lexicon.history ?>: <?cs var:View.total ?></caption>
<thead><tr><th scope="col"><?cs var:L.lexicon.version_title ?></th><th scope="col"><?cs var:L.lexicon.did ?></th><th scope="col"><?cs var:L.lexicon.by ?></th><th scope="col"><?cs var:L.lexicon.at ?></th></tr></thead>
<tbody><?cs each:x = View.Versions ?>
<tr><td data-label="<?cs var:L.lexicon.version_title ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:x.path ?>"><?cs var:L.lexicon.version_title ?> <?cs var:x.version ?></a><?cs if:x.now ?> <?cs call:tag("green", L.lexicon.counts) ?><?cs /if ?></td><td data-label="<?cs var:L.lexicon.did ?>"><?cs var:x.deed ?></td><td data-label="<?cs var:L.lexicon.by ?>"><?cs var:x.by ?></td><td class="app-when" data-label="<?cs var:L.lexicon.at ?>"><?cs var:x.at ?></td></tr><?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?>
<?cs call:pages(View.Pages) ?>
<?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/danh-muc/tu-dien/mac-dinh/"><?cs var:L.lexicon.own ?></a></p>

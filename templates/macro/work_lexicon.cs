<?cs def:lexicon_verdict(v) ?><?cs if:v.is == "same" ?><?cs call:tag("blue", v.text) ?><?cs elif:v.is == "possible" ?><?cs call:tag("grey", v.text) ?><?cs else ?><?cs call:tag("yellow", v.text) ?><?cs /if ?><?cs /def ?>

<?cs def:lexicon_work(w) ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:w.path ?>"><?cs var:w.agency ?> <?cs var:w.code ?></a><br><?cs call:catalog_pieces(w.task) ?><?cs if:subcount(w.detail) > 0 ?><br><?cs call:catalog_pieces(w.detail) ?><?cs /if ?><br><?cs call:catalog_pieces(w.output) ?></p><?cs /def ?>

<?cs def:lexicon_told(e) ?><?cs if:e.there ?><p class="govuk-body" role="status"><?cs if:e.too_many ?><?cs var:L.lexicon.effect.too_many ?><?cs elif:subcount(e.Moved) > 0 ?><strong><?cs var:e.pairs ?></strong> <?cs var:L.lexicon.effect.pairs ?>. <a class="govuk-link" href="#effect"><?cs var:L.lexicon.effect.see ?></a><?cs else ?><?cs var:L.lexicon.effect.nothing ?><?cs /if ?></p><?cs /if ?><?cs /def ?>

<?cs def:lexicon_effect(e) ?><?cs if:e.there ?>
<section class="app-panel" id="effect">
<h2 class="govuk-heading-m"><?cs var:L.lexicon.effect.title ?></h2>
<?cs if:e.too_many ?><?cs call:notice_band("warning", L.lexicon.effect.too_many) ?>
<?cs elif:subcount(e.Moved) > 0 ?>
<p class="govuk-body"><strong><?cs var:e.pairs ?></strong> <?cs var:L.lexicon.effect.pairs ?> (<?cs var:e.works ?> <?cs var:L.lexicon.effect.works ?>).</p>
<ul class="govuk-list"><?cs each:m = e.Moved ?><li><?cs call:lexicon_verdict(m.was) ?> <span aria-hidden="true">→</span><span class="govuk-visually-hidden"><?cs var:L.lexicon.effect.becomes ?></span> <?cs call:lexicon_verdict(m.now) ?> <strong><?cs var:m.pairs ?></strong> <?cs var:L.lexicon.effect.pair ?></li><?cs /each ?></ul>
<?cs if:subcount(e.Examples) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.lexicon.effect.examples ?></h3>
<?cs each:x = e.Examples ?><div class="app-similar__one">
<p class="govuk-body"><?cs call:lexicon_verdict(x.was) ?> <span aria-hidden="true">→</span><span class="govuk-visually-hidden"><?cs var:L.lexicon.effect.becomes ?></span> <?cs call:lexicon_verdict(x.now) ?><?cs if:x.several ?> <span class="app-muted"><?cs var:x.pairs ?> <?cs var:L.lexicon.effect.alike ?></span><?cs /if ?></p>
<?cs call:lexicon_work(x.First) ?>
<?cs call:lexicon_work(x.Second) ?>
</div><?cs /each ?>
<?cs /if ?>
<?cs else ?><?cs call:empty(L.lexicon.effect.nothing) ?>
<p class="app-muted"><?cs var:e.works ?> <?cs var:L.lexicon.effect.works ?></p><?cs /if ?>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:lexicon_values(c) ?><?cs each:x = c.Values ?><?cs if:!first(x) ?> <span class="app-muted"><?cs if:c.exceptions ?>·<?cs else ?>≠<?cs /if ?></span> <?cs /if ?><?cs var:x.text ?><?cs /each ?><?cs if:subcount(c.Values) == 0 ?><span class="app-muted"><?cs var:L.lexicon.no_values ?></span><?cs /if ?><?cs /def ?>

<?cs def:lexicon_classes(list, edit) ?>
<?cs call:scroll(L.lexicon.classes) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.lexicon.classes ?></caption>
<thead><tr><th scope="col"><?cs var:L.lexicon.class ?></th><th scope="col"><?cs var:L.lexicon.values ?></th></tr></thead>
<tbody><?cs each:c = list ?>
<tr><td data-label="<?cs var:L.lexicon.class ?>"><?cs if:edit ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:c.path ?>"><?cs var:c.name ?></a><?cs else ?><?cs var:c.name ?><?cs /if ?><?cs if:c.exceptions ?><br><span class="app-muted"><?cs var:L.lexicon.exceptions_short ?></span><?cs /if ?></td><td data-label="<?cs var:L.lexicon.values ?>"><?cs call:lexicon_values(c) ?></td></tr><?cs /each ?>
</tbody></table>
<?cs call:scroll_end() ?><?cs /def ?>

<h1 class="govuk-heading-l"><?cs var:L.help.title ?></h1>
<div class="app-narrow">
<p class="govuk-body"><?cs var:L.help.intro ?></p>
<nav aria-label="<?cs var:L.help.contents ?>">
<h2 class="govuk-heading-s"><?cs var:L.help.contents ?></h2>
<ul class="govuk-list">
<?cs each:part = L.help.part ?><li><a class="govuk-link" href="#<?cs var:name(part) ?>"><?cs var:part.title ?></a><?cs if:View.Mine[name(part)] ?> <?cs call:tag("blue", L.help.mine) ?><?cs /if ?></li>
<?cs /each ?><li><a class="govuk-link" href="#words"><?cs var:L.help.words.title ?></a></li>
<li><a class="govuk-link" href="#law"><?cs var:L.help.law.title ?></a></li>
</ul>
</nav>
<?cs each:part = L.help.part ?>
<section class="app-help">
<h2 class="govuk-heading-m" id="<?cs var:name(part) ?>"><?cs var:part.title ?></h2>
<p class="govuk-body"><?cs var:part.text ?></p>
<ol class="govuk-list govuk-list--number govuk-list--spaced">
<?cs each:step = part.step ?><li><?cs var:step ?></li>
<?cs /each ?></ol>
<?cs call:legal(part.legal) ?>
</section>
<?cs /each ?>
<section class="app-help">
<h2 class="govuk-heading-m" id="words"><?cs var:L.help.words.title ?></h2>
<dl class="govuk-summary-list">
<?cs each:word = L.help.words.word ?><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key"><?cs var:word.is ?></dt><dd class="govuk-summary-list__value"><?cs var:word.means ?></dd></div>
<?cs /each ?></dl>
</section>
<section class="app-help">
<h2 class="govuk-heading-m" id="law"><?cs var:L.help.law.title ?></h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">
<?cs each:act = L.help.law.act ?><li><?cs var:act ?></li>
<?cs /each ?></ul>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/tro-giup/can-cu/"><?cs var:L.citation.title ?></a></p>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/thuong/cong-thuc/"><?cs var:L.expression.title ?></a></p>
</section>
</div>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.confirm.title ?></h1>
<?cs if:View.done ?><?cs call:notice_band("success", View.done) ?><?cs /if ?>
<?cs if:!View.charge ?>
<?cs call:empty(L.entry.confirm.nobody) ?>
<?cs else ?>
<p class="govuk-body"><?cs var:L.entry.confirm.about ?></p>
<?cs if:View.radar ?><p class="app-muted"><?cs var:L.entry.radar.legend ?></p><?cs /if ?>
<?cs if:View.nothing ?><?cs call:empty(L.entry.confirm.nothing) ?><?cs /if ?>
<?cs if:subcount(View.Odd) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.confirm.odd ?> (<?cs var:View.odd ?>)</h2>
<?cs each:p = View.Odd ?>
<section class="app-panel">
<?cs call:entry_waiting(p) ?>
<ul class="govuk-list app-owed">
<?cs each:e = p.entries ?>
<li class="app-owed__item">
<div class="app-owed__head"><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.path ?>"><?cs var:e.title ?></a></p><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:e.answer ?>"><?cs var:L.entry.confirm.look ?><span class="govuk-visually-hidden">: <?cs var:e.title ?>, <?cs var:p.name ?></span></a></div>
<p class="govuk-body"><?cs each:w = e.why ?><?cs call:tag("yellow", w.text) ?> <?cs /each ?></p>
<p class="app-muted"><?cs call:entry_line(e) ?></p>
</li>
<?cs /each ?>
</ul>
</section>
<?cs /each ?>
<?cs /if ?>
<?cs if:subcount(View.Plain) > 0 ?>
<h2 class="govuk-heading-m" id="khong-la"><?cs var:View.plain ?></h2>
<form method="post" action="<?cs var:Page.base ?>/cong-viec/xac-nhan/" aria-labelledby="khong-la">
<?cs call:form_token() ?>
<?cs if:View.chosen ?><p class="govuk-body"><?cs var:View.chosen ?></p><?cs /if ?>
<?cs call:button(L.entry.confirm.accept) ?>
<?cs each:p = View.Plain ?>
<section class="app-panel">
<?cs call:entry_waiting(p) ?>
<div class="govuk-checkboxes govuk-checkboxes--small">
<?cs each:e = p.entries ?>
<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="chosen-<?cs var:e.entry ?>" name="chosen" type="checkbox" value="<?cs var:e.value ?>"<?cs if:e.chosen ?> checked<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="chosen-<?cs var:e.entry ?>"><?cs var:e.title ?> <span class="app-muted"><?cs call:entry_line(e) ?></span></label> <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:e.answer ?>"><?cs var:L.entry.confirm.look ?><span class="govuk-visually-hidden">: <?cs var:e.title ?>, <?cs var:p.name ?>, <?cs var:e.entry ?></span></a></div>
<?cs /each ?>
</div>
</section>
<?cs /each ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Requests) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.confirm.requests ?></h2>
<?cs each:q = View.Requests ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:q.Delivery.path ?>"><?cs var:q.Delivery.title ?></a></h3>
<?cs call:entry_asked(q) ?>
<?cs call:link_button_quiet(q.decide, L.entry.request.look) ?>
</section>
<?cs /each ?>
<?cs /if ?>
<?cs /if ?>
<?cs call:legal(L.entry.legal) ?>

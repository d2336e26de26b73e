<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.entry.title ?></h1>
<?cs if:View.said ?><?cs call:notice_band("success", View.said) ?><?cs elif:View.counted ?><?cs call:notice_band("success", L.entry.count.counted) ?><?cs /if ?>
<?cs if:View.prepares ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/dung-dau/"><?cs var:L.work.unit_heads ?></a></p><?cs /if ?>
<?cs if:View.charge ?><p class="govuk-body"><?cs if:View.waiting ?><strong><?cs var:View.waiting ?></strong> <?cs var:L.entry.waiting ?>. <?cs /if ?><a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/xac-nhan/"><?cs var:L.entry.confirm_link ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/don-vi/"><?cs if:View.heads ?><?cs var:L.work.unit_heads ?><?cs else ?><?cs var:L.work.unit ?><?cs /if ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/giao"><?cs var:L.work.give ?></a> · <a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/chuyen-den/"><?cs var:L.task.waiting ?></a></p><?cs /if ?>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/de-xuat"><?cs var:L.work.asked ?></a></p>
<?cs if:View.counts ?><p class="govuk-body"><strong><?cs var:View.counts ?></strong> <?cs var:L.task.counts_waiting ?>. <a class="govuk-link" href="<?cs var:Page.base ?>/cong-viec/so-lieu/"><?cs var:L.task.counts_open ?></a></p><?cs /if ?>
<?cs if:subcount(View.Regular) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.count.title ?></h2>
<p class="app-muted"><?cs var:L.entry.count.about ?></p>
<ul class="govuk-list app-owed">
<?cs each:r = View.Regular ?>
<li class="app-owed__item" id="viec-<?cs var:r.id ?>">
<h3 class="govuk-heading-s"><?cs var:r.title ?></h3>
<form class="app-owed__count" method="post" action="<?cs var:Page.base ?><?cs var:r.path ?>" novalidate>
<?cs call:form_token() ?>
<div class="app-owed__press"><?cs each:b = r.add ?><button class="govuk-button" type="submit" name="add" value="<?cs var:b.value ?>"><?cs var:b.text ?><span class="govuk-visually-hidden"> <?cs var:r.title ?></span></button><?cs /each ?></div>
<div class="app-owed__press"><label class="govuk-label" for="came_in-<?cs var:r.id ?>"><?cs var:L.entry.count.other ?></label><input class="govuk-input govuk-input--width-5" id="came_in-<?cs var:r.id ?>" name="came_in" type="text" inputmode="decimal" autocomplete="off"><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.entry.count.add ?><span class="govuk-visually-hidden"> <?cs var:r.title ?></span></button></div>
<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="only_in-<?cs var:r.id ?>" name="only_in" type="checkbox" value="1"><label class="govuk-label govuk-checkboxes__label" for="only_in-<?cs var:r.id ?>"><?cs var:L.entry.count.only_in ?></label></div></div>
</form>
<p class="app-muted"><?cs if:r.product ?><?cs var:r.product ?> <span aria-hidden="true">·</span> <?cs /if ?><?cs var:L.entry.count.came_in ?> <?cs var:r.came_in ?>, <?cs var:L.entry.count.done ?> <?cs var:r.done ?></p>
<?cs each:c = r.counts ?><div class="govuk-inset-text"><?cs call:task_count(c, r.title) ?></div><?cs /each ?>
<?cs if:r.undo ?><?cs call:entry_post(r.undo, "1", L.entry.count.undo, r.title) ?><?cs /if ?>
</li>
<?cs /each ?>
</ul>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.owed ?>: <?cs var:View.period ?></h2>
<p class="app-muted"><?cs var:L.entry.from ?> <?cs var:View.from ?> <?cs var:L.entry.until ?> <?cs var:View.until ?></p>
<?cs if:subcount(View.Owed) > 0 ?>
<ul class="govuk-list app-owed">
<?cs each:d = View.Owed ?>
<li class="app-owed__item<?cs if:d.late ?> app-owed__item--late<?cs /if ?>">
<div class="app-owed__head">
<h3 class="govuk-heading-s"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.title ?></a></h3>
<a class="govuk-button" href="<?cs var:Page.base ?><?cs var:d.report ?>"><?cs var:L.entry.report ?><span class="govuk-visually-hidden">: <?cs var:d.title ?></span></a>
</div>
<p class="govuk-body"><?cs call:entry_due(d) ?><?cs if:d.returned ?> <?cs call:tag("yellow", L.entry.returned_tag) ?><?cs /if ?></p>
<p class="app-muted"><?cs var:L.entry.left ?> <?cs var:d.left ?>/<?cs var:d.quantity ?><?cs if:d.waits ?> <span aria-hidden="true">·</span> <?cs var:L.entry.declared ?> <?cs var:d.declared ?><?cs /if ?><?cs if:d.subject ?> <span aria-hidden="true">·</span> <?cs var:d.product ?><?cs /if ?></p>
</li>
<?cs /each ?>
</ul>
<?cs else ?>
<?cs call:empty(L.entry.none) ?>
<?cs /if ?>
<?cs call:task_mine(View.Mine) ?>
<h2 class="govuk-heading-m"><?cs var:L.entry.over ?></h2>
<?cs if:subcount(View.Over) > 0 ?>
<?cs call:scroll(L.entry.over) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.entry.over ?></caption>
<thead><tr><th scope="col"><?cs var:L.entry.one ?></th><th scope="col"><?cs var:L.entry.state_title ?></th><th scope="col" class="app-num"><?cs var:L.entry.quantity ?></th><th scope="col" class="app-num"><?cs var:L.entry.accepted ?></th><th scope="col" class="app-num"><?cs var:L.entry.declared ?></th><th scope="col"><?cs var:L.entry.deadline ?></th></tr></thead>
<tbody>
<?cs each:d = View.Over ?>
<tr><td data-label="<?cs var:L.entry.one ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:d.path ?>"><?cs var:d.title ?></a></td><td data-label="<?cs var:L.entry.state_title ?>"><?cs if:d.waits ?><?cs call:tag("blue", L.entry.declared) ?><?cs else ?><?cs call:tag(d.colour, d.state) ?><?cs /if ?></td><td class="app-num" data-label="<?cs var:L.entry.quantity ?>"><?cs var:d.quantity ?></td><td class="app-num" data-label="<?cs var:L.entry.accepted ?>"><?cs var:d.accepted ?></td><td class="app-num" data-label="<?cs var:L.entry.declared ?>"><?cs var:d.declared ?></td><td class="app-when" data-label="<?cs var:L.entry.deadline ?>"><?cs var:d.deadline ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?>
<?cs call:empty(L.entry.none_over) ?>
<?cs /if ?>
<nav aria-label="<?cs var:L.entry.periods ?>"><ul class="govuk-list app-actions"><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.before ?>"><?cs var:L.entry.before ?></a></li><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.after ?>"><?cs var:L.entry.after ?></a></li></ul></nav>
<?cs call:legal(L.entry.legal) ?>

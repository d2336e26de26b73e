<h1 class="govuk-heading-l"><?cs var:L.regulation.compare ?></h1>
<p class="govuk-body"><?cs var:L.regulation.compare_left ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Old.at ?>"><?cs var:View.Old.name ?>, <?cs var:L.regulation.which ?> <?cs var:View.Old.number ?><?cs if:View.foreign ?>, <?cs var:View.Old.agency ?><?cs /if ?></a> <?cs call:tag(View.Old.colour, View.Old.standing) ?><br><?cs var:L.regulation.compare_right ?>: <a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.Regulation.at ?>"><?cs var:View.Regulation.name ?>, <?cs var:L.regulation.which ?> <?cs var:View.Regulation.number ?></a> <?cs call:tag(View.Regulation.colour, View.Regulation.standing) ?></p>
<p class="govuk-body app-muted"><?cs var:L.regulation.compare_about ?></p>
<h2 class="govuk-heading-m"><?cs var:L.regulation.compare_settings ?></h2>
<?cs call:scroll(L.regulation.compare_settings) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.regulation.compare_settings ?></caption>
<thead><tr><th scope="col"><?cs var:L.regulation.setting ?></th><th scope="col"><?cs var:L.regulation.compare_left ?></th><th scope="col"><?cs var:L.regulation.compare_right ?></th></tr></thead>
<tbody><?cs each:s = View.Settings ?><tr><td data-label="<?cs var:L.regulation.setting ?>"><?cs var:s.name ?></td><td data-label="<?cs var:L.regulation.compare_left ?>"><?cs if:s.before ?><?cs if:s.changed ?><del><?cs var:s.before ?></del><?cs else ?><?cs var:s.before ?><?cs /if ?><?cs else ?>–<?cs /if ?></td><td data-label="<?cs var:L.regulation.compare_right ?>"><?cs if:s.after ?><?cs if:s.changed ?><ins><?cs var:s.after ?></ins><?cs else ?><?cs var:s.after ?><?cs /if ?><?cs else ?>–<?cs /if ?></td></tr>
<?cs /each ?></tbody>
</table>
<?cs call:scroll_end() ?>
<h2 class="govuk-heading-m"><?cs var:L.regulation.compare_lines ?></h2>
<?cs if:View.same_lines ?><p class="govuk-body app-muted"><?cs var:L.regulation.compare_same ?></p><?cs /if ?>
<ul class="govuk-list govuk-list--bullet"><?cs each:l = View.Lines ?><li><?cs call:regulation_piece(l) ?></li><?cs /each ?></ul>
<h2 class="govuk-heading-m"><?cs var:L.regulation.compare_texts ?></h2>
<?cs each:t = View.Texts ?><h3 class="govuk-heading-s"><?cs var:t.name ?></h3>
<?cs if:t.same ?><p class="govuk-body app-muted"><?cs var:L.regulation.compare_same ?></p><?cs else ?><div class="govuk-body app-letter"><?cs each:d = t.Changes ?><?cs call:regulation_piece(d) ?><?cs /each ?></div><?cs /if ?>
<?cs /each ?>
<?cs call:legal(L.regulation.legal) ?>

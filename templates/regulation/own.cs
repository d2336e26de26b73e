<h1 class="govuk-heading-l"><?cs var:L.regulation.title ?></h1>
<p class="govuk-body"><?cs var:View.agency ?>. <?cs var:L.regulation.about ?></p>
<div class="app-actions"><?cs if:View.writes ?><?cs call:link_button("/thuong/quy-che/moi/", L.regulation.new) ?><?cs /if ?><?cs if:View.others ?><?cs call:link_button_quiet("/thuong/quy-che/tinh/", L.regulation.all.title) ?><?cs /if ?></div>
<h2 class="govuk-heading-m"><?cs var:L.bonus.kind.award ?></h2>
<?cs if:subcount(View.Award) > 0 ?><?cs call:regulation_rows(View.Award, L.bonus.kind.award) ?><?cs else ?><?cs call:empty(L.regulation.none_award) ?><?cs /if ?>
<?cs if:subcount(View.Income) > 0 || View.writes ?><h2 class="govuk-heading-m"><?cs var:L.bonus.kind.income ?></h2>
<?cs if:subcount(View.Income) > 0 ?><?cs call:regulation_rows(View.Income, L.bonus.kind.income) ?><?cs else ?><?cs call:empty(L.regulation.none_income) ?><?cs /if ?><?cs /if ?>
<?cs call:legal(L.regulation.legal) ?>

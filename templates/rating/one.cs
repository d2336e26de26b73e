<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Rated.name ?>, <?cs var:L.rating.year ?> <?cs var:View.Rated.year ?></h1>
<p class="govuk-body"><?cs call:tag(View.Rated.colour, View.Rated.state) ?> <?cs var:L.rating.recognised_by ?>: <?cs if:View.run ?><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:View.run ?>"><?cs var:View.authority ?></a><?cs else ?><?cs var:View.authority ?><?cs /if ?></p>
<?cs if:View.Rated.final ?><dl class="govuk-summary-list"><?cs call:fact(L.rating.column.final, View.Rated.final) ?><?cs call:fact(L.rating.column.document, View.Rated.document) ?><?cs if:View.inside ?><?cs call:fact(L.rating.column.why, View.final_why) ?><?cs /if ?></dl><?cs /if ?>
<?cs if:View.left ?><?cs call:notice_band("info", View.left) ?><?cs /if ?>
<?cs if:View.below ?><?cs call:notice_band("warning", L.rating.below_first) ?><?cs /if ?>
<?cs if:View.waiting > 0 ?><?cs call:notice_band("warning", L.rating.complaint.waiting) ?><?cs /if ?>
<?cs if:View.inside ?>
<div class="app-actions">
<?cs if:View.May.write ?><a class="govuk-button" href="<?cs var:Page.base ?><?cs var:View.Rated.path ?>de-xuat"><?cs var:L.rating.propose ?></a><?cs /if ?>
<?cs if:View.May.appraise ?><a class="govuk-button" href="<?cs var:Page.base ?><?cs var:View.Rated.path ?>cham"><?cs var:L.rating.appraise ?></a><?cs /if ?>
<?cs if:View.May.complaints ?><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Rated.path ?>don-thu"><?cs var:L.rating.complaint.title ?> (<?cs var:View.complaints ?>)</a><?cs /if ?>
<?cs if:View.May.take_in ?><form method="post" action="<?cs var:Page.base ?><?cs var:View.Rated.path ?>xep-lai"><?cs call:form_token() ?><?cs call:button_quiet(L.rating.take_in) ?></form><?cs /if ?>
</div>
<?cs if:View.given ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.found ?></h2>
<dl class="govuk-summary-list"><?cs call:fact(L.rating.column.points, View.points) ?><?cs call:fact(L.rating.law, View.law_level) ?><?cs if:View.choice ?><?cs call:fact(L.rating.chosen_level, View.chosen_level) ?><?cs if:View.level_why ?><?cs call:fact(L.rating.choice_why, View.level_why) ?><?cs /if ?><?cs /if ?><?cs call:fact(L.rating.sound, View.sound) ?><?cs call:fact(L.rating.remedied, View.remedied) ?><?cs call:fact(L.rating.failed_below, View.failed_below) ?><?cs if:View.breach ?><?cs call:fact(L.rating.breach, View.breach) ?><?cs /if ?><?cs if:View.unavoidable ?><?cs call:fact(L.rating.unavoidable, View.unavoidable) ?><?cs /if ?><?cs if:View.opinion ?><?cs call:fact(L.rating.opinion, View.opinion) ?><?cs /if ?><?cs call:fact(L.rating.appraised, View.appraised) ?></dl>
<?cs if:subcount(View.Lacks) > 0 ?><h3 class="govuk-heading-s"><?cs var:L.rating.lacks ?></h3>
<ul class="govuk-list govuk-list--bullet"><?cs each:l = View.Lacks ?><li><?cs var:l.level ?>: <?cs each:w = l.why ?><?cs var:w.text ?><?cs if:!last(w) ?>; <?cs /if ?><?cs /each ?></li>
<?cs /each ?></ul><?cs /if ?>
<?cs /if ?>
<?cs if:View.May.choose ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.choose ?></h2>
<p class="govuk-body"><?cs var:L.rating.choose_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Rated.path ?>chon-muc" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:radios(Form.level, L.rating.chosen_level, "", View.Levels) ?>
<?cs call:area(Form.level_why, L.rating.choice_why, "", "3") ?>
<?cs call:button(L.rating.choose) ?>
</form>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.proposal ?></h2>
<dl class="govuk-summary-list"><?cs call:fact(L.rating.column.self_level, View.self_level) ?><?cs call:fact(L.rating.sent, View.sent) ?><?cs if:View.silent ?><?cs call:fact(L.rating.silent, View.silent) ?><?cs /if ?><?cs call:fact(L.rating.sound, View.self_sound) ?><?cs call:fact(L.rating.remedied, View.self_remedied) ?><?cs call:fact(L.rating.report, View.report) ?></dl>
<h2 class="govuk-heading-m"><?cs var:L.rating.tasks.title ?></h2>
<?cs call:rating_tasks(View.Tasks, View.tasks_given, View.counted_on) ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.points ?></h2>
<?cs call:rating_criteria(View.Criteria, View.given) ?>
<?cs call:rating_press(View.May.give_back, View.At.give_back, L.rating.give_back, L.rating.give_back_about) ?>
<?cs call:rating_press(View.May.leave_out, View.At.leave_out, L.rating.leave_out, L.rating.leave_out_about) ?>
<?cs call:rating_press(View.May.reopen, View.At.reopen, L.rating.reopen, L.rating.reopen_about) ?>
<h2 class="govuk-heading-m"><?cs var:L.rating.steps ?></h2>
<?cs call:timeline(View.Steps) ?>
<?cs /if ?>
<?cs call:legal(L.rating.legal) ?>

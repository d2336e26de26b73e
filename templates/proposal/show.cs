<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Proposal.subject ?></h1>
<p class="govuk-body"><?cs call:tag(View.Proposal.colour, View.Proposal.state_text) ?><?cs if:View.Proposal.late ?> <?cs call:tag("red", L.proposal.late) ?><?cs /if ?></p>
<?cs if:View.Can.edit ?><div class="app-actions"><a class="govuk-button govuk-button--secondary" href="<?cs var:Page.base ?><?cs var:View.Proposal.path ?>sua"><?cs var:L.proposal.edit ?></a></div><?cs /if ?>
<div class="app-grid">
<div>
<dl class="govuk-summary-list">
<?cs call:fact(L.proposal.field.kind, View.Proposal.kind_text) ?>
<?cs call:fact(L.proposal.field.agency, View.Proposal.agency) ?>
<?cs if:View.Proposal.kind == "support" ?><?cs call:fact(L.proposal.field.person, View.Proposal.person) ?><?cs else ?><?cs call:fact(L.proposal.field.author, View.Proposal.person) ?><?cs /if ?>
<?cs call:fact(L.proposal.field.submitted, View.Proposal.submitted_at) ?>
<?cs if:View.Proposal.due ?><?cs call:fact(L.proposal.field.due, View.Proposal.due) ?><?cs /if ?>
<?cs if:View.Proposal.age ?><?cs if:View.Proposal.answered_at ?><?cs call:fact(L.proposal.field.took, View.Proposal.age) ?><?cs else ?><?cs call:fact(L.proposal.field.waiting, View.Proposal.age) ?><?cs /if ?><?cs /if ?>
<?cs call:fact(L.proposal.field.handler, View.Proposal.handler) ?>
<?cs if:View.Proposal.kind == "support" ?>
<?cs call:fact(L.proposal.field.page, View.Proposal.page) ?>
<?cs call:fact(L.proposal.field.request, View.Proposal.request) ?>
<?cs call:fact(L.proposal.field.browser, View.Proposal.browser) ?>
<?cs /if ?>
</dl>
<?cs if:View.Proposal.agent ?><p class="app-muted"><?cs var:View.Proposal.agent ?></p><?cs /if ?>
<?cs if:View.usual && !View.Proposal.answered_at ?><p class="govuk-body"><?cs var:L.proposal.list.usual ?> <strong><?cs var:View.usual ?></strong>.</p><?cs /if ?>
<?cs if:View.Proposal.words ?><h2 class="govuk-heading-m"><?cs var:L.proposal.field.words ?></h2>
<div class="govuk-body app-letter"><?cs var:View.Proposal.words ?></div><?cs /if ?>
<?cs if:View.Proposal.kind == "method" ?><h2 class="govuk-heading-m"><?cs var:L.proposal.wishes ?></h2>
<?cs call:proposal_wishes(View.Parameters, View.Proposal.other, View.Proposal.wished) ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.proposal.files ?></h2>
<?cs if:subcount(View.Files) > 0 ?>
<ul class="govuk-list">
<?cs each:f = View.Files ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:f.path ?>"><?cs var:f.name ?></a> <span class="app-muted"><?cs var:f.size ?> <?cs var:L.proposal.kilobytes ?> · <?cs var:f.by ?> · <?cs var:f.at ?></span><?cs if:View.Can.detach ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:f.path ?>/bo"><?cs call:form_token() ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.proposal.remove ?><span class="govuk-visually-hidden">: <?cs var:f.name ?></span></button></form><?cs /if ?></li>
<?cs /each ?></ul>
<?cs else ?><p class="app-muted"><?cs var:L.proposal.no_files ?></p><?cs /if ?>
<?cs if:View.Can.attach ?>
<form method="post" action="<?cs var:Page.base ?>/tai-len/y-kien/<?cs var:View.Proposal.id ?>" enctype="multipart/form-data" novalidate>
<?cs call:form_token() ?>
<?cs call:file(Form.file, L.proposal.file, L.proposal.file_hint) ?>
<?cs call:button_quiet(L.proposal.attach) ?>
</form>
<?cs /if ?>
<?cs if:View.Proposal.opinion ?><h2 class="govuk-heading-m"><?cs var:L.proposal.field.opinion ?></h2>
<div class="govuk-body app-letter"><?cs var:View.Proposal.opinion ?></div><?cs /if ?>
<?cs if:View.Proposal.answered_at || View.Proposal.outcome ?>
<section class="app-panel">
<h2 class="govuk-heading-m"><?cs var:L.proposal.answer ?></h2>
<?cs if:View.Proposal.outcome ?><p class="govuk-body"><strong><?cs var:View.Proposal.outcome ?></strong></p><?cs /if ?>
<?cs if:View.Proposal.answer ?><div class="govuk-body app-letter"><?cs var:View.Proposal.answer ?></div><?cs /if ?>
<dl class="govuk-summary-list">
<?cs if:View.decided_by ?><?cs call:fact(L.proposal.field.decided_by, View.decided_by) ?><?cs /if ?>
<?cs if:View.Proposal.kind != "support" ?><?cs call:fact(L.proposal.field.number, View.Proposal.number) ?>
<?cs call:fact(L.proposal.field.day, View.Proposal.day) ?><?cs /if ?>
</dl>
<?cs if:View.final ?><p class="govuk-body"><?cs var:L.proposal.final ?></p><?cs /if ?>
</section>
<?cs /if ?>
</div>
<div>
<?cs call:proposal_press(View.Can.submit, View.Proposal.path, "gui", L.proposal.step.submit, L.proposal.step.submit_text, "") ?>
<?cs call:proposal_press(View.Can.receive, View.Proposal.path, "tiep-nhan", L.proposal.step.receive, L.proposal.step.receive_text, "") ?>
<?cs call:proposal_press(View.Can.forward, View.Proposal.path, "ky-trinh", L.proposal.step.forward, L.proposal.step.forward_text, "") ?>
<?cs if:View.Can.agree ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.proposal.step.decide ?></h3>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Proposal.path ?>quyet-dinh" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.decision, L.proposal.step.decide_words, L.proposal.step.decide_hint, "4") ?>
<div class="app-actions"><button class="govuk-button" type="submit" name="deed" value="agree"><?cs var:L.proposal.step.agree ?></button><button class="govuk-button govuk-button--warning" type="submit" name="deed" value="refuse"><?cs var:L.proposal.step.refuse ?></button></div>
</form>
</section>
<?cs /if ?><?cs call:proposal_unsaved(View.Can.agree, Form.decision) ?>
<?cs if:View.Can.answer ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.proposal.step.answer ?></h3>
<?cs if:View.Proposal.kind != "support" ?><p class="govuk-body"><?cs var:L.proposal.step.answer_text ?></p><?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Proposal.path ?>tra-loi" novalidate>
<?cs call:form_token() ?>
<?cs call:area(Form.answer, L.proposal.step.answer_words, "", "4") ?>
<?cs if:View.Proposal.kind != "support" ?><?cs call:input(Form.number, L.proposal.step.answer_number, L.proposal.step.number_hint, "m") ?>
<?cs call:day(Form.day, L.proposal.step.day, "") ?><?cs /if ?>
<?cs call:button(L.proposal.step.answer) ?>
</form>
</section>
<?cs /if ?><?cs call:proposal_unsaved(View.Can.answer, Form.answer) ?>
<?cs call:proposal_say(View.Can.opine, View.Proposal.path, "tham-muu", L.proposal.step.opine, L.proposal.step.opine_text, Form.opinion, L.proposal.step.opine_words, "") ?>
<?cs call:proposal_say(View.Can.ask, View.Proposal.path, "hoi-lai", L.proposal.step.ask, "", Form.question, L.proposal.step.ask_words, "1") ?>
<?cs call:proposal_say(View.Can.reply, View.Proposal.path, "bo-sung", L.proposal.step.reply, "", Form.reply, L.proposal.step.reply_words, "") ?>
<?cs call:proposal_say(View.Can.send_back, View.Proposal.path, "gui-lai", L.proposal.step.send_back, L.proposal.step.send_back_text, Form.reason, L.proposal.step.send_back_words, "1") ?>
<?cs if:View.Can.enact ?>
<section class="app-panel">
<h3 class="govuk-heading-s"><?cs var:L.proposal.step.enact ?></h3>
<p class="govuk-body"><?cs var:L.proposal.step.enact_text ?><?cs if:View.takes_effect ?> <strong><?cs var:L.proposal.step.enact_method ?></strong><?cs /if ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Proposal.path ?>van-ban" novalidate>
<?cs call:form_token() ?>
<?cs call:input(Form.number, L.proposal.step.number, L.proposal.step.number_hint, "m") ?>
<?cs call:day(Form.day, L.proposal.step.day, "") ?>
<?cs if:View.takes_effect ?><?cs call:day(Form.from, L.proposal.step.from, L.proposal.step.from_hint) ?>
<?cs call:day(Form.until, L.proposal.step.until, L.proposal.step.until_hint) ?><?cs /if ?>
<?cs call:button(L.proposal.step.enact) ?>
</form>
</section>
<?cs elif:!View.Can.answer ?><?cs call:proposal_unsaved(View.Can.enact, Form.number) ?><?cs /if ?>
<?cs call:proposal_press(View.Can.close, View.Proposal.path, "dong", L.proposal.step.close, L.proposal.step.close_text, "1") ?>
<?cs call:proposal_press(View.Can.withdraw, View.Proposal.path, "rut", L.proposal.step.withdraw, L.proposal.step.withdraw_text, "1") ?>
<?cs call:proposal_press(View.Can.reopen, View.Proposal.path, "mo-lai", L.proposal.step.reopen, L.proposal.step.reopen_text, "") ?>
<?cs if:View.Proposal.outcome ?><?cs call:proposal_press(View.Can.recall, View.Proposal.path, "goi-lai", L.proposal.step.undecide, L.proposal.step.undecide_text, "1") ?><?cs else ?><?cs call:proposal_press(View.Can.recall, View.Proposal.path, "goi-lai", L.proposal.step.recall, L.proposal.step.recall_text, "1") ?><?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.proposal.way ?></h2>
<?cs call:timeline(View.Timeline) ?>
</div>
</div>
<?cs call:legal(L.proposal.legal) ?>

<div class="app-narrow">
<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.account.factor.title ?></h1>
<p class="govuk-body"><?cs var:L.account.factor.intro ?></p>
<p class="govuk-body"><?cs if:View.factor.on ?><?cs call:tag("green", L.account.factor.on) ?> <?cs var:L.account.factor.since ?> <?cs var:View.factor.since ?>. <?cs var:L.account.factor.codes_left ?> <?cs var:View.factor.codes ?>.<?cs else ?><?cs call:tag("grey", L.account.factor.off) ?><?cs /if ?></p>
<?cs if:View.factor.secret ?>
<h2 class="govuk-heading-m"><?cs var:L.account.factor.prove ?></h2>
<ol class="govuk-list govuk-list--number">
<li><?cs var:L.signin.enrol.step1 ?></li>
<li><?cs var:L.signin.enrol.step2 ?></li>
<li><?cs var:L.signin.enrol.step3 ?></li>
</ol>
<p><img src="<?cs var:Page.base ?><?cs var:View.factor.picture ?>" alt="<?cs var:L.signin.enrol.picture ?>" width="245" height="245"></p>
<p class="govuk-body"><?cs var:L.signin.enrol.by_hand ?> <code><?cs var:View.factor.secret ?></code></p>
<form method="post" action="<?cs var:Page.base ?>/tai-khoan/ma-xac-thuc" novalidate>
<?cs call:form_token() ?>
<?cs call:code(Form.otp, L.signin.enrol.label, L.signin.enrol.hint) ?>
<?cs call:button(L.signin.enrol.go) ?>
</form>
<?cs elif:View.factor.on ?>
<form method="post" action="<?cs var:Page.base ?>/tai-khoan/ma-xac-thuc/du-phong" novalidate>
<?cs call:form_token() ?>
<?cs call:code(Form.otp, L.signin.code.label, L.account.factor.code_hint) ?>
<?cs call:button(L.account.factor.new_codes) ?>
<?cs if:!View.factor.must ?><button class="govuk-button govuk-button--warning" type="submit" formaction="<?cs var:Page.base ?>/tai-khoan/ma-xac-thuc/tat"><?cs var:L.account.factor.turn_off ?></button><?cs /if ?>
<button class="govuk-button govuk-button--secondary" type="submit" formaction="<?cs var:Page.base ?>/tai-khoan/ma-xac-thuc/bat-dau"><?cs var:L.account.factor.other_phone ?></button>
</form>
<?cs else ?>
<form method="post" action="<?cs var:Page.base ?>/tai-khoan/ma-xac-thuc/bat-dau" novalidate>
<?cs call:form_token() ?>
<?cs call:button(L.account.factor.start) ?>
</form>
<?cs /if ?>
</div>

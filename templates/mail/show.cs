<h1 class="govuk-heading-l"><?cs var:View.Letter.subject ?></h1>
<div class="app-narrow">
<dl class="govuk-summary-list">
<?cs call:fact(L.mail.sent.to, View.Letter.name) ?>
<?cs call:fact(L.mail.sent.address, View.Letter.address) ?>
<?cs call:fact(L.mail.sent.state, View.Letter.state) ?>
<?cs call:fact(L.mail.sent.at, View.Letter.at) ?>
<?cs call:fact(L.mail.sent.tries, View.Letter.tries) ?>
<?cs call:fact(L.mail.sent.answer, View.Letter.answer) ?>
<?cs call:fact("Message-ID", View.Letter.message_id) ?>
</dl>
<pre class="app-panel app-letter"><?cs var:View.Letter.body ?></pre>
</div>

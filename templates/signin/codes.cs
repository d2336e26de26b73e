<div class="app-narrow">
<h1 class="govuk-heading-l"><?cs var:L.signin.codes.title ?></h1>
<?cs call:notice_band("success", L.signin.codes.done) ?>
<p class="govuk-body"><?cs var:L.signin.codes.intro ?></p>
<ul class="govuk-list">
<?cs each:row = View.Codes ?><li><code><?cs var:row.text ?></code></li>
<?cs /each ?></ul>
<p class="govuk-body"><?cs var:L.signin.codes.keep ?></p>
<?cs if:View.away ?><a class="govuk-button" href="<?cs var:View.to ?>"><?cs var:L.signin.codes.go ?></a><?cs else ?><?cs call:link_button(View.to, L.signin.codes.go) ?><?cs /if ?>
</div>

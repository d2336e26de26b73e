<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.opinion.open ?></h1>
<?cs if:subcount(View.Campaigns) > 0 ?>
<p class="govuk-body"><?cs var:L.opinion.open_about ?></p>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?>/lay-y-kien/mo" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:select(Form.campaign, L.opinion.campaign, "", View.Campaigns) ?>
<?cs call:input(Form.gist, L.opinion.subject, "", "full") ?>
<?cs call:area(Form.words, L.opinion.asked_words, L.opinion.asked_words_hint, "8") ?>
<?cs call:day(Form.last, L.opinion.last, L.opinion.last_hint) ?>
<?cs call:radios(Form.asked, L.opinion.asked, "", View.Asking) ?>
<details class="govuk-details"<?cs if:Form.agency.error || Form.asked.value == "chosen" ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:L.opinion.choose ?></span></summary><div class="govuk-details__text">
<?cs call:checks(Form.agency, L.opinion.choose, "", View.Agencies) ?>
</div></details>
<?cs call:button(L.opinion.open) ?>
</form>
<?cs else ?>
<?cs call:empty(L.opinion.no_campaign) ?>
<?cs /if ?>

<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.rating.title ?></h1>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/xep-loai/to-chuc/"><?cs var:L.rating.title ?></a></p>

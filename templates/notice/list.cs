<h1 class="govuk-heading-l"><?cs var:L.notice.title ?></h1>
<?cs if:View.some_unread ?>
<form method="post" action="<?cs var:Page.base ?>/thong-bao/doc-het">
<?cs call:form_token() ?>
<?cs call:button_quiet(L.notice.all_read) ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Notices) > 0 ?>
<ul class="app-notices">
<?cs each:notice = View.Notices ?>
<li class="app-notice<?cs if:notice.unread ?> app-notice--unread<?cs /if ?>">
<form method="post" action="<?cs var:Page.base ?>/thong-bao/<?cs var:notice.id ?>/mo">
<?cs call:form_token() ?>
<button class="app-notice__open" type="submit"><?cs var:notice.text ?></button>
</form>
<span class="app-notice__at"><?cs var:notice.at ?></span>
<?cs if:notice.unread ?><?cs call:tag("blue", L.notice.new) ?><?cs /if ?>
</li>
<?cs /each ?>
</ul>
<?cs call:pages(View.Pages) ?>
<?cs else ?>
<?cs call:empty(L.notice.nothing) ?>
<?cs /if ?>

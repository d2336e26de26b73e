<h1 class="govuk-heading-l"><?cs var:L.notice.title ?></h1>
<p class="govuk-body"><a class="govuk-link" href="<?cs var:Page.base ?>/thong-bao/cach-nhan"><?cs var:L.mail.choice.title ?></a></p>
<nav class="app-subnav" aria-label="<?cs var:L.notice.filter ?>"><ul>
<?cs call:tab("/thong-bao/", L.notice.all, "", !View.filter) ?>
<?cs call:tab("/thong-bao/?loc=chua-doc", L.notice.unread, View.unread, View.filter) ?>
</ul></nav>
<?cs if:View.unread > 0 ?>
<form method="post" action="<?cs var:Page.base ?>/thong-bao/doc-het">
<?cs call:form_token() ?><?cs call:notice_place() ?>
<?cs call:button_quiet(L.notice.all_read) ?>
</form>
<?cs /if ?>
<?cs if:subcount(View.Records) > 0 ?>
<?cs each:record = View.Records ?>
<section class="app-panel">
<div class="app-notice-head">
<h2 class="govuk-heading-s"><?cs var:record.name ?></h2>
<?cs if:record.unread ?>
<form method="post" action="<?cs var:Page.base ?>/thong-bao/<?cs var:record.id ?>/nhom/da-doc">
<?cs call:form_token() ?><?cs call:notice_place() ?>
<button class="app-notice__mark" type="submit"><?cs var:L.notice.record_read ?> (<?cs var:record.unread ?>)<span class="govuk-visually-hidden">: <?cs var:record.name ?></span></button>
</form>
<?cs /if ?>
</div>
<ul class="app-notices">
<?cs each:notice = record.notices ?>
<li class="app-notice<?cs if:notice.unread ?> app-notice--unread<?cs /if ?>">
<form class="app-notice__what" method="post" action="<?cs var:Page.base ?>/thong-bao/<?cs var:notice.id ?>/mo">
<?cs call:form_token() ?>
<button class="app-notice__open" type="submit"><?cs var:notice.text ?></button>
<?cs if:notice.reason ?><span class="app-notice__why"><?cs var:notice.reason ?></span><?cs /if ?>
</form>
<span class="app-notice__at"><?cs var:notice.at ?></span>
<?cs if:notice.unread ?><?cs call:tag("blue", L.notice.new) ?>
<form method="post" action="<?cs var:Page.base ?>/thong-bao/<?cs var:notice.id ?>/da-doc">
<?cs call:form_token() ?><?cs call:notice_place() ?>
<button class="app-notice__mark" type="submit"><?cs var:L.notice.one_read ?><span class="govuk-visually-hidden">: <?cs var:notice.text ?></span></button>
</form>
<?cs /if ?>
</li>
<?cs /each ?>
</ul>
</section>
<?cs /each ?>
<?cs call:pages(View.Pages) ?>
<?cs call:files(L.layout.files) ?>
<?cs elif:View.filter ?>
<?cs call:empty(L.notice.none_unread) ?>
<?cs else ?>
<?cs call:empty(L.notice.nothing) ?>
<?cs /if ?>

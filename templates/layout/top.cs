<!DOCTYPE html>
<html lang="<?cs var:Page.lang ?>" data-theme="<?cs var:Page.theme ?>">
<head>
<meta charset="utf-8">
<title><?cs if:Page.bad ?><?cs var:L.layout.error_before_title ?> <?cs /if ?><?cs var:Page.title ?><?cs each:row = Page.crumbs ?><?cs if:!first(row) && row.text != Page.title ?> – <?cs var:row.text ?><?cs /if ?><?cs /each ?> – <?cs var:L.layout.product ?></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="<?cs if:Page.theme == "dark" ?>dark<?cs elif:Page.theme == "light" ?>light<?cs else ?>light dark<?cs /if ?>">
<link rel="icon" href="<?cs var:Page.static.icon ?>" type="image/svg+xml">
<link rel="stylesheet" href="<?cs var:Page.static.css ?>">
<script type="module" src="<?cs var:Page.static.js ?>"></script>
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link"><?cs var:L.layout.skip ?></a>
<header class="app-header">
<?cs if:Page.demo ?><p class="app-demo"><strong><?cs var:L.layout.demo ?></strong> <span><?cs var:L.layout.demo_why ?></span><?cs if:Page.person.name ?> <a href="<?cs var:Page.base ?>/thu-da-gui/"><?cs var:L.layout.demo_mail ?></a><?cs /if ?></p><?cs /if ?>
<div class="app-wide app-header__row">
<a class="app-header__home" href="<?cs var:Page.base ?>/">
<img class="app-header__logo" src="<?cs var:Page.static.logo ?>" alt="" width="44" height="44">
<span class="app-header__names"><span class="app-header__agency"><?cs if:Page.person.agency ?><?cs var:Page.person.agency ?><?cs else ?><?cs var:L.layout.province ?><?cs /if ?></span><span class="app-header__product"><?cs var:L.layout.product ?></span></span>
</a>
<?cs if:Page.person.name ?>
<div class="app-header__person">
<a class="app-header__account" href="<?cs var:Page.base ?>/tai-khoan/"><?cs call:icon("user") ?><span><span class="app-header__name"><?cs var:Page.person.name ?></span><span class="app-header__unit"><?cs var:Page.person.post ?><?cs if:Page.person.post && Page.person.unit ?>, <?cs /if ?><?cs var:Page.person.unit ?></span></span></a>
<form method="post" action="<?cs var:Page.base ?>/dang-xuat"><input type="hidden" name="form" value="<?cs var:Page.token ?>"><button class="app-header__out" type="submit"><?cs call:icon("log-out") ?><span><?cs var:L.layout.sign_out ?></span></button></form>
</div>
<?cs elif:Page.lang_other.code ?>
<a class="app-header__language" href="<?cs var:Page.lang_other.query ?>" hreflang="<?cs var:Page.lang_other.code ?>" lang="<?cs var:Page.lang_other.code ?>"><?cs var:L.layout.other_language ?></a>
<?cs /if ?>
</div>
</header>
<?cs if:subcount(Page.menu) > 0 ?>
<nav class="app-menu" aria-label="<?cs var:L.layout.menu_name ?>">
<div class="app-wide">
<ul class="app-menu__list">
<?cs each:row = Page.menu ?><?cs call:menu_item(row) ?><?cs /each ?></ul>
<?cs if:subcount(Page.more) > 0 ?>
<details class="app-menu__more">
<summary class="app-menu__open"<?cs if:Page.more_here ?> aria-current="true"<?cs /if ?>><?cs var:L.layout.more ?></summary>
<ul class="app-menu__list app-menu__list--more">
<?cs each:row = Page.more ?><?cs call:menu_item(row) ?><?cs /each ?></ul>
</details>
<?cs /if ?>
</div>
</nav>
<?cs /if ?>
<div class="app-wide app-page">
<?cs if:subcount(Page.crumbs) > 0 ?>
<nav class="govuk-breadcrumbs" aria-label="<?cs var:L.layout.crumbs_name ?>">
<ol class="govuk-breadcrumbs__list">
<?cs each:row = Page.crumbs ?><li class="govuk-breadcrumbs__list-item"<?cs if:!row.path || row.path == Page.path ?> aria-current="page"<?cs /if ?>><?cs if:row.path && row.path != Page.path ?><a class="govuk-breadcrumbs__link" href="<?cs var:Page.base ?><?cs var:row.path ?>"><?cs var:row.text ?></a><?cs else ?><?cs var:row.text ?><?cs /if ?></li>
<?cs /each ?></ol>
</nav>
<?cs /if ?>
<?cs if:Page.seconds_left ?><div class="app-expiry" data-seconds-left="<?cs var:Page.seconds_left ?>" data-text="<?cs var:L.layout.expiry ?>" data-locked="<?cs var:L.layout.expired ?>" role="status"></div><?cs /if ?>
<?cs if:Page.person.id ?><div class="app-waiting govuk-body" data-person="<?cs var:Page.person.id ?>" data-one="<?cs var:L.entry.waiting_one ?>" data-many="<?cs var:L.entry.waiting_many ?>" data-refused="<?cs var:L.entry.waiting_refused ?>" data-open="<?cs var:L.entry.waiting_open ?>" role="status" hidden></div><?cs /if ?>
<main id="main" tabindex="-1">
<?cs if:Page.flash.text ?><?cs call:notice_band(Page.flash.kind, Page.flash.text) ?><?cs /if ?>

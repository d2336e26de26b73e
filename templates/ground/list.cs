<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:L.ground.title ?></h1>
<?cs if:View.sees ?>
<p class="govuk-body"><?cs var:L.ground.about ?></p>
<?cs if:View.enters ?>
<h2 class="govuk-heading-m"><?cs var:L.ground.enter ?></h2>
<form class="app-narrow" method="get" action="<?cs var:Page.base ?>/xep-loai/can-cu/">
<?cs if:View.choose ?><?cs if:View.agency ?><input type="hidden" name="co-quan" value="<?cs var:View.agency ?>"><?cs /if ?>
<?cs call:filter_choice("f-person", "nguoi", L.ground.whom, View.People) ?>
<?cs call:button(L.ground.look) ?>
<?cs else ?>
<?cs call:filter_choice("f-whose", "co-quan", L.ground.whose, View.Agencies) ?>
<?cs call:button_quiet(L.ground.people) ?>
<?cs /if ?>
</form>
<?cs /if ?>
<h2 class="govuk-heading-m"><?cs var:L.ground.list ?></h2>
<?cs call:filters("/xep-loai/can-cu/", "list") ?>
<?cs if:subcount(View.Agencies) > 0 ?><?cs call:filter_choice("f-agency", "co-quan", L.ground.agency, View.Agencies) ?><?cs /if ?>
<?cs call:filter_choice("f-kind", "loai", L.ground.kind.title, View.Kinds) ?>
<?cs call:filter_choice("f-year", "nam", L.ground.year, View.Years) ?>
<?cs call:button_quiet(L.period.look) ?>
<?cs call:filters_end() ?>
<?cs call:total("list", View.total, L.ground.found) ?>
<div id="list">
<?cs if:subcount(View.Grounds) > 0 ?>
<?cs call:scroll(L.ground.list) ?>
<table class="govuk-table app-table app-table--cards">
<caption class="govuk-visually-hidden"><?cs var:L.ground.list ?></caption>
<thead><tr><th scope="col"><?cs var:L.ground.person ?></th><th scope="col"><?cs var:L.ground.kind.title ?></th><th scope="col"><?cs var:L.ground.document ?></th><th scope="col"><?cs var:L.ground.effective ?></th><th scope="col"><?cs var:L.ground.body ?></th><th scope="col"><?cs var:L.ground.verdict ?></th></tr></thead>
<tbody>
<?cs each:g = View.Grounds ?><tr><td data-label="<?cs var:L.ground.person ?>"><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:g.path ?>"><?cs var:g.name ?></a></td><td data-label="<?cs var:L.ground.kind.title ?>"><?cs var:g.kind ?></td><td data-label="<?cs var:L.ground.document ?>"><?cs var:g.document ?></td><td class="app-when" data-label="<?cs var:L.ground.effective ?>"><?cs var:g.effective ?></td><td data-label="<?cs var:L.ground.body ?>"><?cs var:g.body ?></td><td data-label="<?cs var:L.ground.verdict ?>"><?cs call:ground_verdict(g) ?></td></tr>
<?cs /each ?>
</tbody>
</table>
<?cs call:scroll_end() ?>
<?cs else ?><?cs call:empty(L.ground.none) ?><?cs /if ?>
<?cs if:subcount(View.Withdrawn) > 0 ?>
<h3 class="govuk-heading-s"><?cs var:L.ground.withdrawn ?></h3>
<ul class="govuk-list"><?cs each:g = View.Withdrawn ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:g.path ?>"><?cs var:g.name ?></a>: <?cs var:g.kind ?>, <?cs var:g.document ?> · <?cs var:g.withdrawn ?> · <?cs var:g.reason ?></li><?cs /each ?></ul>
<?cs /if ?>
<?cs call:pages(View.Pages) ?>
</div>
<?cs if:subcount(View.Own) > 0 || subcount(View.OwnWithdrawn) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.ground.own ?></h2><?cs call:ground_cards(View.Own, View.OwnWithdrawn) ?><?cs /if ?>
<?cs else ?>
<p class="govuk-body"><?cs var:L.ground.about_own ?></p>
<?cs if:subcount(View.Own) > 0 || subcount(View.OwnWithdrawn) > 0 ?><h2 class="govuk-heading-m"><?cs var:L.ground.own ?></h2><?cs call:ground_cards(View.Own, View.OwnWithdrawn) ?><?cs else ?><?cs call:empty(L.ground.none_own) ?><?cs /if ?>
<?cs /if ?>
<?cs call:legal(L.ground.legal) ?>

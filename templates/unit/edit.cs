<?cs call:errors() ?>
<h1 class="govuk-heading-l"><?cs var:View.Unit.name ?></h1>
<h2 class="govuk-heading-m"><?cs var:L.unit.amend ?></h2>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Unit.edit ?>" novalidate data-guard>
<?cs call:form_token() ?>
<?cs call:input(Form.called, L.unit.name, L.unit.name_hint, "l") ?>
<?cs if:View.division ?><?cs call:select(Form.parent, L.unit.in_label, "", View.Parents) ?><?cs elif:Form.parent.value ?><input type="hidden" name="parent" value="<?cs var:Form.parent.value ?>"><?cs /if ?>
<?cs call:number(Form.position, L.unit.position, "") ?>
<?cs call:day(Form.from, L.organisation.from, L.unit.from_hint) ?>
<?cs call:button(L.organisation.save) ?>
</form>
<?cs if:!View.Unit.province ?>
<h2 class="govuk-heading-m"><?cs var:L.unit.close ?></h2>
<?cs if:subcount(View.People) > 0 || subcount(View.Units) > 0 ?>
<?cs call:notice_band("warning", L.unit.blockers) ?>
<?cs if:subcount(View.Units) > 0 ?><ul class="govuk-list govuk-list--bullet"><?cs each:u = View.Units ?><li><a class="govuk-link" href="<?cs var:Page.base ?><?cs var:u.path ?>"><?cs var:u.name ?></a></li><?cs /each ?></ul><?cs /if ?>
<?cs if:subcount(View.People) > 0 ?><?cs call:holding_people(View.People, L.unit.staff) ?><?cs /if ?>
<?cs /if ?>
<form class="app-narrow" method="post" action="<?cs var:Page.base ?><?cs var:View.Unit.close ?>" novalidate>
<?cs call:form_token() ?>
<?cs call:day(Form.until, L.unit.last_day, L.unit.close_hint) ?>
<?cs call:button_warn(L.unit.close) ?>
</form>
<?cs if:View.Unit.until ?>
<form method="post" action="<?cs var:Page.base ?><?cs var:View.Unit.reopen ?>">
<?cs call:form_token() ?>
<?cs call:button_quiet(L.unit.reopen) ?>
</form>
<?cs /if ?>
<?cs /if ?>

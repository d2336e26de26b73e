<?cs def:task_words(t) ?><span class="app-muted"><?cs var:t.source ?> <span aria-hidden="true">·</span> <?cs var:t.external ?><?cs if:t.document ?><br><?cs var:L.task.document ?> <?cs var:t.document ?><?cs if:t.document_day ?>, <?cs var:t.document_day ?><?cs /if ?><?cs /if ?><?cs if:t.assigner ?> <span aria-hidden="true">·</span> <?cs var:t.assigner ?><?cs /if ?></span><?cs if:t.done ?><br><?cs call:tag("blue", t.done) ?><?cs /if ?><?cs /def ?>

<?cs def:task_product(t) ?><?cs if:t.row ?><span class="app-muted"><?cs var:t.code ?></span> <?cs var:t.product ?><br><span class="app-muted"><?cs var:t.why ?></span><?cs else ?><?cs var:L.task.product_none ?><?cs /if ?><?cs /def ?>

<?cs def:task_due(t) ?><?cs if:t.late ?><?cs call:tag("red", L.task.late) ?><?cs elif:t.near ?><?cs call:tag("yellow", L.task.near) ?><?cs /if ?><?cs /def ?>

<?cs def:task_origin(t) ?><?cs if:t.source ?>
<section class="app-panel">
<h2 class="govuk-heading-s"><?cs var:L.task.source ?></h2>
<dl class="govuk-summary-list">
<?cs call:fact(L.task.source, t.source) ?>
<?cs call:fact(L.task.external, t.external) ?>
<?cs if:t.document ?><?cs call:fact(L.task.document, t.document) ?><?cs /if ?>
<?cs if:t.assigner ?><?cs call:fact(L.task.assigner, t.assigner) ?><?cs /if ?>
<?cs call:fact(L.task.given_on, t.given_on) ?>
</dl>
<?cs if:t.done ?><p class="govuk-body"><?cs var:t.done ?></p><?cs /if ?>
<?cs if:t.news ?><p class="govuk-body"><?cs call:tag("yellow", t.news) ?></p><?cs /if ?>
</section>
<?cs /if ?><?cs /def ?>

<?cs def:task_entry(e, t) ?><?cs if:t.entry && e.id == t.entry ?><p class="govuk-body"><?cs call:tag("blue", L.task.reported) ?> <?cs var:t.source ?></p><?cs /if ?><?cs /def ?>

<?cs def:task_mine(list) ?><?cs if:subcount(list) > 0 ?>
<h2 class="govuk-heading-m"><?cs var:L.task.mine ?></h2>
<p class="app-muted"><?cs var:L.task.mine_about ?></p>
<ul class="govuk-list app-owed">
<?cs each:t = list ?>
<li class="app-owed__item">
<h3 class="govuk-heading-s"><?cs var:t.subject ?></h3>
<p class="app-muted"><?cs var:t.source ?> <span aria-hidden="true">·</span> <?cs var:t.external ?><?cs if:t.document ?> <span aria-hidden="true">·</span> <?cs var:t.document ?><?cs /if ?><?cs if:t.deadline ?> <span aria-hidden="true">·</span> <?cs var:L.task.deadline ?> <?cs var:t.deadline ?><?cs /if ?></p>
<?cs if:t.done ?><p class="govuk-body"><?cs call:tag("blue", t.done) ?></p><?cs /if ?>
</li>
<?cs /each ?>
</ul>
<?cs /if ?><?cs /def ?>

<?cs def:task_count(c, title) ?><p class="govuk-body"><strong><?cs var:c.register ?></strong> <span class="app-muted"><?cs var:c.source ?>,</span> <?cs var:c.day ?>: <?cs var:L.task.count_came ?> <?cs var:c.came ?>, <?cs var:L.task.count_done ?> <?cs var:c.done ?><?cs if:c.late ?>, <?cs var:L.task.count_late ?> <?cs var:c.late ?><?cs /if ?>. <?cs var:L.task.count_own ?>: <?cs var:c.own_came ?>, <?cs var:L.task.count_done ?> <?cs var:c.own_done ?>.</p>
<?cs if:!c.works ?><p class="govuk-body"><?cs var:L.task.count_workless ?></p><?cs /if ?>
<div class="app-actions"><?cs if:c.works ?><form method="post" action="<?cs var:Page.base ?><?cs var:c.take ?>"><?cs call:form_token_of(c.version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs var:L.task.count_take ?> +<?cs var:c.more_came ?>, <?cs var:L.task.count_done ?> +<?cs var:c.more_done ?><span class="govuk-visually-hidden"> <?cs var:title ?>, <?cs var:c.day ?></span></button></form>
<?cs /if ?><form method="post" action="<?cs var:Page.base ?><?cs var:c.take ?>/bo"><?cs call:form_token_of(c.version) ?><button class="govuk-button govuk-button--secondary" type="submit"><?cs if:c.works ?><?cs var:L.task.count_drop ?><?cs else ?><?cs var:L.task.count_refuse ?><?cs /if ?><span class="govuk-visually-hidden"> <?cs var:title ?>, <?cs var:c.day ?></span></button></form></div><?cs /def ?>

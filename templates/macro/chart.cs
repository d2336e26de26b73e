<?cs def:chart_defs(c) ?><defs>
<pattern id="<?cs var:c.id ?>-hide" width="8" height="8" patternUnits="userSpaceOnUse"><path class="app-chart__hatch" d="M-2 2l4-4M0 8l8-8M6 10l4-4"></path></pattern>
<pattern id="<?cs var:c.id ?>-2" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="app-chart__l2" width="6" height="6"></rect><path class="app-chart__mark" d="M0 3h2"></path></pattern>
<pattern id="<?cs var:c.id ?>-3" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="app-chart__l3" width="6" height="6"></rect><path class="app-chart__mark" d="M-1 1l2-2M0 6l6-6M5 7l2-2"></path></pattern>
</defs><?cs /def ?>

<?cs def:chart_mark(s) ?><?cs if:s == "0" ?><circle r="4"></circle><?cs elif:s == "1" ?><rect x="-4" y="-4" width="8" height="8"></rect><?cs elif:s == "2" ?><path d="M0-6l5 9h-10z"></path><?cs elif:s == "3" ?><path d="M0-6l5 6l-5 6l-5-6z"></path><?cs else ?><path d="M-5-5l10 10M-5 5l10-10"></path><?cs /if ?><?cs /def ?>

<?cs def:chart_fill_of(c, s) ?><?cs if:c.palette == "l" && (s == "2" || s == "3") ?> fill="url(#<?cs var:c.id ?>-<?cs var:s ?>)"<?cs else ?> class="app-chart__<?cs var:c.palette ?><?cs var:s ?>"<?cs /if ?><?cs /def ?>

<?cs def:chart_link(row) ?><?cs if:row.path ?><a href="<?cs var:Page.base ?><?cs var:row.path ?>" tabindex="-1"<?cs if:row.says ?> aria-label="<?cs var:row.says ?>"<?cs /if ?>><?cs /if ?><?cs /def ?>
<?cs def:chart_link_end(row) ?><?cs if:row.path ?></a><?cs /if ?><?cs /def ?>

<?cs def:chart_legend(c) ?><?cs if:subcount(c.Legend) > 0 && !c.named ?><ul class="app-chart__legend"><?cs each:l = c.Legend ?><li><svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" focusable="false"><?cs if:c.lines ?><g class="app-chart__line app-chart__line<?cs var:l.s ?>"><path d="M0 7h22"></path></g><g class="app-chart__point<?cs var:l.s ?>" transform="translate(11 7)"><?cs call:chart_mark(l.s) ?></g><?cs else ?><rect width="22" height="14"<?cs call:chart_fill_of(c, l.s) ?>></rect><?cs /if ?></svg><?cs var:l.name ?></li><?cs /each ?></ul><?cs /if ?><?cs /def ?>

<?cs def:chart_axis(c) ?><g class="app-chart__axis"><?cs each:t = c.Ticks ?><?cs if:c.lines ?><path d="M<?cs var:c.left ?> <?cs var:t.at ?>H<?cs var:c.right ?>"></path><text x="<?cs var:c.left ?>" dx="-6" y="<?cs var:t.at ?>" dy="5" text-anchor="end"><?cs var:t.text ?></text><?cs else ?><path d="M<?cs var:t.at ?> <?cs var:c.top ?>V<?cs var:c.bottom ?>"></path><text x="<?cs var:t.at ?>" y="<?cs var:c.tick_y ?>"<?cs if:!t.first ?> text-anchor="middle"<?cs /if ?>><?cs var:t.text ?></text><?cs /if ?><?cs /each ?></g><?cs /def ?>

<?cs def:chart_lines(c) ?><?cs each:l = c.Lines ?><g class="app-chart__line app-chart__line<?cs var:l.s ?>"><?cs if:l.way ?><path d="<?cs var:l.way ?>"></path><?cs /if ?></g>
<g class="app-chart__point<?cs var:l.s ?>"><?cs each:p = l.points ?><?cs call:chart_link(p) ?><g transform="translate(<?cs var:p.x ?> <?cs var:p.y ?>)"><title><?cs var:p.says ?></title><circle class="app-chart__hit" r="12"></circle><?cs call:chart_mark(l.s) ?></g><?cs call:chart_link_end(p) ?><?cs /each ?></g>
<?cs /each ?><?cs /def ?>

<?cs def:chart_boxes(c) ?><?cs each:b = c.Boxes ?><?cs call:chart_link(b) ?><g><title><?cs var:b.says ?></title><rect x="<?cs var:b.x ?>" y="<?cs var:b.y ?>" width="<?cs var:b.width ?>" height="<?cs var:b.height ?>"<?cs call:chart_fill_of(c, b.s) ?>></rect></g><?cs call:chart_link_end(b) ?><?cs if:b.text ?><text class="app-chart__inside app-chart__inside<?cs var:b.s ?>" x="<?cs var:b.text_x ?>" y="<?cs var:b.text_y ?>" text-anchor="middle"><?cs var:b.text ?></text><?cs /if ?>
<?cs /each ?><?cs each:h = c.Hidden ?><g><title><?cs var:h.says ?></title><rect class="app-chart__hidden" x="<?cs var:h.x ?>" y="<?cs var:h.y ?>" width="<?cs var:h.width ?>" height="<?cs var:h.height ?>" fill="url(#<?cs var:c.id ?>-hide)"></rect></g>
<?cs /each ?><?cs /def ?>

<?cs def:chart(c) ?><figure class="app-chart">
<?cs call:chart_legend(c) ?>
<svg class="app-chart__drawing" viewBox="0 0 <?cs var:c.wide ?> <?cs var:c.high ?>" role="<?cs if:c.linked ?>group<?cs else ?>img<?cs /if ?>" aria-labelledby="<?cs var:c.id ?>-title <?cs var:c.id ?>-about" focusable="false">
<title id="<?cs var:c.id ?>-title"><?cs var:c.title ?></title>
<desc id="<?cs var:c.id ?>-about"><?cs var:c.about ?></desc>
<?cs call:chart_defs(c) ?>
<?cs call:chart_axis(c) ?>
<?cs call:chart_boxes(c) ?>
<?cs call:chart_lines(c) ?>
<?cs each:n = c.Names ?><?cs call:chart_link(n) ?><text class="app-chart__name" x="<?cs var:n.x ?>" y="<?cs var:n.y ?>"<?cs if:c.lines ?> text-anchor="middle"<?cs /if ?>><?cs var:n.text ?></text><?cs call:chart_link_end(n) ?>
<?cs /each ?><?cs each:w = c.Words ?><text class="app-chart__word" x="<?cs var:w.x ?>" y="<?cs var:w.y ?>"><?cs var:w.text ?></text>
<?cs /each ?></svg>
</figure><?cs /def ?>

<?cs def:chart_end(e) ?><?cs if:e.words ?><div><h3 class="govuk-heading-s"><?cs var:e.words ?></h3><?cs call:chart(e.Chart) ?><?cs if:e.more ?><p class="govuk-body-s app-muted"><?cs var:e.more ?></p><?cs /if ?></div><?cs /if ?><?cs /def ?>
<?cs def:chart_ends(c) ?><?cs call:chart_end(c.told) ?><?cs if:c.low.words ?><div class="app-chart-ends"><?cs call:chart_end(c.low) ?><?cs call:chart_end(c.high) ?></div><?cs /if ?><?cs /def ?>

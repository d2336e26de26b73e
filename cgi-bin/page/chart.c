#include "page/chart.h"

#include "base/number.h"
#include "page/chart_ends.h"

struct drawing {
	struct visit	*v;
	struct view	*to;
	const struct chart_said *said;
	const struct chart_data *data;
	struct chart	 chart;
};

static const struct chart_value *
value_of(const struct drawing *g, size_t item, size_t series)
{
	return &g->data->value[item * g->data->nseries + series];
}

static const char *
figure(const struct drawing *g, int64_t value)
{
	return chart_figure(g->v->mem, g->data, value, g->said->unit);
}

static const char *
figure_of(const struct drawing *g, const struct chart_value *value)
{
	return value->given == CHART_MASKED ? visit_label(g->v, "chart.masked", NULL, NULL) :
	    value->given == CHART_ABSENT ? visit_label(g->v, "chart.absent", NULL, NULL) : figure(g, value->value);
}

/* A part of its stack: "34,2%". */
static const char *
share_of(const struct drawing *g, int64_t part, int64_t whole)
{
	return whole <= 0 || part < 0 || part > CHART_LIMIT ? "" :
	    mem_print(g->v->mem, " (%s%%)", number_show(g->v->mem, part * 1000 / whole, 1, 1));
}

static const char *
path_of(const struct drawing *g, size_t item, size_t series)
{
	const char *path = value_of(g, item, series)->path;

	return path == NULL ? g->data->item[item].path : path;
}

static void
fill_box(const struct drawing *g, const char *list, const struct chart_box *b)
{
	const struct chart_value *value = value_of(g, b->item, b->series);
	const bool stack = g->data->kind == CHART_STACKS;
	const struct chart_value sum = stack ? chart_sum(g->data, b->item) : *value;
	struct view *row = view_row(g->to, list);

	view_int(row, "x", b->x);
	view_int(row, "y", b->y);
	view_int(row, "width", b->width);
	view_int(row, "height", b->height);
	view_int(row, "s", (int64_t)b->series);
	view_text(row, "path", path_of(g, b->item, b->series));
	view_print(row, "says", "%s%s%s: %s%s", g->data->item[b->item].name, g->data->nseries > 1 ? ", " : "",
	    g->data->nseries > 1 ? g->data->series[b->series] : "", figure_of(g, sum.given == CHART_MASKED ? &sum : value),
	    stack ? share_of(g, value->value, sum.value) : "");
	if (!b->wide)
		return;
	view_text(row, "text", figure(g, value->value));
	view_int(row, "text_x", b->x + b->width / 2);
	view_int(row, "text_y", b->y + b->height - 3);
}

static void
fill_words(const struct drawing *g)
{
	const struct chart *c = &g->chart;

	for (size_t i = 0; i < c->nwords; i++) {
		const struct chart_word *w = &c->word[i];
		const struct chart_value sum = g->data->kind == CHART_STACKS ? chart_sum(g->data, w->item) :
		    *value_of(g, w->item, w->series);
		struct view *row = view_row(g->to, "Words");

		view_int(row, "x", w->x);
		view_int(row, "y", w->y);
		view_text(row, "text", figure_of(g, &sum));
	}
	for (size_t i = 0; i < c->nnames; i++) {
		struct view *row = view_row(g->to, "Names");

		view_int(row, "x", c->name[i].x);
		view_int(row, "y", c->name[i].y);
		view_text(row, "text", g->data->item[c->name[i].item].name);
		view_text(row, "path", g->data->item[c->name[i].item].path);
	}
}

static void
fill_ticks(const struct drawing *g)
{
	const struct chart *c = &g->chart;

	for (size_t i = 0; i < c->nticks; i++) {
		struct view *row = view_row(g->to, "Ticks");

		view_int(row, "at", c->tick[i].at);
		view_text(row, "text", chart_tick_words(g->v->mem, g->data, c->tick[i].value));
		view_flag(row, "first", i == 0);
	}
}

/* A line as the data of a path: a break where nothing is told. */
static void
fill_line(const struct drawing *g, size_t s)
{
	const struct chart *c = &g->chart;
	struct view *row = view_row(g->to, "Lines");
	const char *way = "";

	for (size_t i = 0; i < c->npoints[s]; i++) {
		const struct chart_point *p = &c->point[s][i];
		struct view *point = view_row(row, "points");

		way = mem_print(g->v->mem, "%s%c%d %d", way, p->begins ? 'M' : 'L', p->x, p->y);
		view_int(point, "x", p->x);
		view_int(point, "y", p->y);
		view_print(point, "says", "%s, %s: %s", g->data->item[p->item].name, g->data->series[s],
		    figure_of(g, value_of(g, p->item, s)));
		view_text(point, "path", path_of(g, p->item, s));
	}
	view_int(row, "s", (int64_t)s);
	view_text(row, "way", way);
}

static bool
is_linked(const struct chart_data *d)
{
	for (size_t i = 0; i < d->nitems; i++)
		if (d->item[i].path != NULL)
			return true;
	for (size_t i = 0; i < d->nitems * d->nseries; i++)
		if (d->value[i].path != NULL)
			return true;
	return false;
}

static void
fill_legend(struct view *to, const char *name, size_t s)
{
	struct view *row = view_row(to, "Legend");

	view_text(row, "name", name);
	view_int(row, "s", (int64_t)s);
}

const char *
chart_value_words(struct visit *v, const struct chart_said *said, const struct chart_data *data, const struct chart_value *value)
{
	const struct drawing g = { .v = v, .said = said, .data = data };

	return figure_of(&g, value);
}

void
chart_fill(struct visit *v, struct view *to, const struct chart_said *said, const struct chart_data *data)
{
	struct drawing g = { .v = v, .to = to, .said = said, .data = data };
	const struct chart *c = &g.chart;

	chart_draw(v->mem, data, &g.chart);
	view_text(to, "id", said->id);
	view_text(to, "title", said->title);
	view_text(to, "about", said->about);
	view_int(to, "wide", CHART_WIDTH);
	view_int(to, "high", c->height);
	view_int(to, "left", c->left);
	view_int(to, "right", c->right);
	view_int(to, "top", c->top);
	view_int(to, "bottom", c->bottom);
	view_int(to, "tick_y", c->height - 6);
	view_flag(to, "lines", data->kind == CHART_LINES);
	view_text(to, "palette", data->kind == CHART_STACKS ? "l" : "s");
	view_flag(to, "linked", is_linked(data));
	for (size_t s = 0; s < data->nseries; s++)
		fill_legend(to, data->series[s], s);
	fill_ticks(&g);
	for (size_t i = 0; i < c->nboxes; i++)
		fill_box(&g, "Boxes", &c->box[i]);
	for (size_t i = 0; i < c->nhidden; i++)
		fill_box(&g, "Hidden", &c->hidden[i]);
	fill_words(&g);
	for (size_t s = 0; s < data->nseries && data->kind == CHART_LINES; s++)
		fill_line(&g, s);
	chart_ends(v, to, said, data);
}

#include "flow/compare_chart.h"

#define SIZE		13	/* of letters, in units of the drawing */
#define SMALL		12
#define FIRST_ROOM	520	/* units that are left of the first page, and of another, where a part is half as wide as it */
#define REST_ROOM	660
#define LEGEND		20	/* height of its line, in which two stand */
#define LEGEND_BOX	12
#define POINT		7
#define AXIS_BASE	6	/* above the lower edge */
#define INSIDE_BASE	4

struct drawing {
	struct mem	*mem;
	const struct chart_paper *paper;
	struct chart_data data;		/* of this part */
	struct chart	 chart;
	struct document_shape *shape;
	size_t		 n;
	int		 top;		/* below the legend */
};

static struct document_shape *
add(struct drawing *s, enum shape_kind kind, enum shape_tone tone, int x, int y, int width, int height)
{
	struct document_shape *shape = &s->shape[s->n++];

	*shape = (struct document_shape){ .kind = kind, .tone = tone, .x = x, .y = y + s->top, .width = width, .height = height };
	return shape;
}

static struct document_shape *
put_text(struct drawing *s, const char *text, enum shape_tone tone, int size, int x, int y, enum shape_align align)
{
	struct document_shape *shape = add(s, SHAPE_TEXT, tone, x, y, 0, 0);

	shape->text = text;
	shape->size = size;
	shape->align = align;
	return shape;
}

/* Levels as they follow each other; of a figure and the one beside it the first is the lighter. */
static enum shape_tone
tone_of(const struct drawing *s, size_t series)
{
	if (s->data.kind != CHART_STACKS && series < 2)
		return TONE_FIRST + (enum shape_tone)(1 - series);
	return TONE_FIRST + (enum shape_tone)series;
}

static bool
is_dark(enum shape_tone tone)
{
	return tone == TONE_FIRST || tone == TONE_FIRST + 3;
}

static const struct chart_value *
value_at(const struct drawing *s, size_t item, size_t series)
{
	return &s->data.value[item * s->data.nseries + series];
}

static const char *
words_of(const struct drawing *s, const struct chart_value *v)
{
	return v->given == CHART_MASKED ? s->paper->masked : v->given == CHART_ABSENT ? "\342\200\223" : chart_figure(s->mem, &s->data, v->value, s->paper->unit);
}

static void
put_legend(struct drawing *s)
{
	for (size_t i = 0; i < s->data.nseries && s->data.nseries > 1; i++) {
		const int x = (int)(i % 2) * CHART_WIDTH / 2, y = (int)(i / 2) * LEGEND - s->top;

		add(s, SHAPE_BOX, tone_of(s, i), x, y + 2, LEGEND_BOX, LEGEND_BOX);
		put_text(s, s->data.series[i], TONE_INK, SIZE, x + LEGEND_BOX + 6, y + LEGEND_BOX, SHAPE_LEFT);
	}
}

static void
put_axis(struct drawing *s)
{
	const struct chart *c = &s->chart;

	for (size_t i = 0; i < c->nticks; i++) {
		const struct chart_tick *t = &c->tick[i];
		const char *words = chart_tick_words(s->mem, &s->data, t->value);

		if (s->data.kind == CHART_LINES) {
			add(s, SHAPE_LINE, TONE_RULE, c->left, t->at, c->right - c->left, 0);
			put_text(s, words, TONE_MUTED, SMALL, c->left - 6, t->at + INSIDE_BASE, SHAPE_RIGHT);
			continue;
		}
		add(s, SHAPE_LINE, TONE_RULE, t->at, c->top, 0, c->bottom - c->top);
		put_text(s, words, TONE_MUTED, SMALL, t->at, c->height - AXIS_BASE, i == 0 ? SHAPE_LEFT : SHAPE_MIDDLE);
	}
}

static void
put_boxes(struct drawing *s)
{
	const struct chart *c = &s->chart;

	for (size_t i = 0; i < c->nboxes; i++) {
		const struct chart_box *b = &c->box[i];
		const enum shape_tone tone = tone_of(s, b->series);

		add(s, SHAPE_BOX, tone, b->x, b->y, b->width, b->height);
		if (b->wide)
			put_text(s, words_of(s, value_at(s, b->item, b->series)), is_dark(tone) ? TONE_WHITE : TONE_INK, SMALL, b->x + b->width / 2, b->y + b->height - INSIDE_BASE,
			    SHAPE_MIDDLE);
	}
	for (size_t i = 0; i < c->nhidden; i++)
		add(s, SHAPE_HATCHED, TONE_MUTED, c->hidden[i].x, c->hidden[i].y, c->hidden[i].width, c->hidden[i].height);
}

/* A line from each point to the next, unless nothing is told between them. */
static void
put_lines(struct drawing *s, size_t series)
{
	const struct chart_point *p = s->chart.point[series];

	for (size_t i = 0; i < s->chart.npoints[series]; i++) {
		if (i > 0 && !p[i].begins) {
			struct document_shape *line = add(s, SHAPE_LINE, tone_of(s, series), p[i - 1].x, p[i - 1].y, p[i].x - p[i - 1].x, p[i].y - p[i - 1].y);

			line->thick = true;
			line->dashed = series > 0;
		}
		add(s, SHAPE_BOX, tone_of(s, series), p[i].x - POINT / 2, p[i].y - POINT / 2, POINT, POINT);
	}
}

static void
put_words(struct drawing *s)
{
	const struct chart *c = &s->chart;

	for (size_t i = 0; i < c->nnames; i++)
		put_text(s, s->data.item[c->name[i].item].name, TONE_INK, SIZE, c->name[i].x, c->name[i].y, s->data.kind == CHART_LINES ? SHAPE_MIDDLE : SHAPE_LEFT);
	for (size_t i = 0; i < c->nwords; i++) {
		const struct chart_word *w = &c->word[i];
		const struct chart_value sum = s->data.kind == CHART_STACKS ? chart_sum(&s->data, w->item) : *value_at(s, w->item, w->series);

		put_text(s, words_of(s, &sum), TONE_INK, SIZE, w->x, w->y, SHAPE_LEFT);
	}
}

static int
legend_height(const struct chart_data *d)
{
	return d->nseries > 1 ? (int)(d->nseries + 1) / 2 * LEGEND + 4 : 0;
}

/* Items from one on, so many. */
static struct document_drawing
draw_part(struct mem *mem, const struct chart_paper *paper, size_t from, size_t n)
{
	struct drawing s = { .mem = mem, .paper = paper, .data = *paper->data };

	s.data.item += from;
	s.data.value += from * s.data.nseries;
	s.data.nitems = n;
	if (s.data.kind != CHART_LINES && !s.data.share && chart_most(paper->data) > s.data.end)
		s.data.end = chart_most(paper->data);
	s.top = legend_height(&s.data);
	chart_draw(mem, &s.data, &s.chart);
	s.shape = mem_array(mem, 2 * (s.data.nseries + CHART_TICKS) + 2 * s.chart.nboxes + s.chart.nhidden + s.chart.nnames + s.chart.nwords +
	    2 * CHART_SERIES * (n + 1), sizeof(*s.shape));
	put_legend(&s);
	put_axis(&s);
	put_boxes(&s);
	for (size_t i = 0; i < s.data.nseries && s.data.kind == CHART_LINES; i++)
		put_lines(&s, i);
	put_words(&s);
	return (struct document_drawing){ CHART_WIDTH, s.chart.height + s.top, paper->told, s.shape, s.n };
}

/* So many items find room in a height. */
static size_t
within(struct mem *mem, const struct chart_paper *paper, int height)
{
	struct chart_data one = *paper->data;
	struct chart c;
	int n;

	one.nitems = one.nitems == 0 ? 0 : 1;
	chart_draw(mem, &one, &c);
	n = c.bottom == 0 ? 1 : (height - (c.height - c.bottom) - legend_height(&one)) / c.bottom;
	return n < 1 ? 1 : (size_t)n;
}

/* Of bars and stacks those that there is something to show of: what has no figure stands in the table alone. */
static struct chart_data
without_empty(struct mem *mem, const struct chart_data *d)
{
	struct chart_item *item = mem_array(mem, d->nitems + 1, sizeof(*item));
	struct chart_value *value = mem_array(mem, d->nitems * d->nseries + 1, sizeof(*value));
	struct chart_data some = *d;

	if (d->kind == CHART_LINES)
		return some;
	some.item = item;
	some.value = value;
	some.nitems = 0;
	for (size_t i = 0; i < d->nitems; i++) {
		bool any = false;

		for (size_t s = 0; s < d->nseries; s++) {
			value[some.nitems * d->nseries + s] = d->value[i * d->nseries + s];
			any = any || (d->value[i * d->nseries + s].given != CHART_ABSENT && (d->kind != CHART_STACKS || chart_sum(d, i).value > 0 || chart_sum(d, i).given == CHART_MASKED));
		}
		item[some.nitems] = d->item[i];
		some.nitems += any;
	}
	return some;
}

void
compare_chart(struct mem *mem, const struct chart_paper *paper, struct document_drawing **list_r, size_t *n_r)
{
	const struct chart_data some = without_empty(mem, paper->data);
	struct chart_paper drawn = *paper;
	size_t n = some.nitems, first, rest, parts = 0;
	struct document_drawing *list = mem_array(mem, n + 1, sizeof(*list));

	drawn.data = &some;
	first = within(mem, &drawn, FIRST_ROOM);
	rest = within(mem, &drawn, REST_ROOM);
	for (size_t from = 0; from < n;) {
		const size_t room = parts < CHART_PAPER_COLUMNS ? first : rest, left = n - from;
		size_t take = left < room ? left : room;

		if (some.kind == CHART_LINES)
			take = left;
		else if (parts % CHART_PAPER_COLUMNS == 0 && left > first && left <= CHART_PAPER_COLUMNS * room)
			take = (left + 1) / CHART_PAPER_COLUMNS;	/* the last two are of one length */
		list[parts++] = draw_part(mem, &drawn, from, take);
		from += take;
	}
	*list_r = list;
	*n_r = parts;
}

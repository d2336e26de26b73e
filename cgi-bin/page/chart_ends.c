#include "page/chart_ends.h"

#include "rules/chart_ends.h"

struct end {
	const char	*name;		/* of the node, and chart.<name> */
	const size_t	*item;
	size_t		 n, more;
};

static void
fill(struct visit *v, struct view *to, const struct chart_said *said, const struct chart_data *data, const struct end *e)
{
	const struct chart_data some = chart_of(v->mem, data, e->item, e->n);
	const char *words = visit_label(v, mem_print(v->mem, "chart.%s", e->name), data->series[0], mem_print(v->mem, "%zu", e->n));
	struct view *node = view_node(to, e->name);

	chart_fill(v, view_node(node, "Chart"), &(struct chart_said){ .id = mem_print(v->mem, "%s-%s", said->id, e->name), .about = said->about, .unit = said->unit,
	    .title = mem_print(v->mem, "%s. %s", said->title, words) }, &some);
	view_text(node, "words", words);
	view_flag(view_node(node, "Chart"), "named", data->nseries == 1);
	if (e->more > 0)
		view_text(node, "more", visit_label(v, "chart.more", mem_print(v->mem, "%zu", e->more), chart_value_words(v, said, data, &some.value[(e->n - 1) * some.nseries])));
}

void
chart_ends(struct visit *v, struct view *to, const struct chart_said *said, const struct chart_data *data)
{
	struct chart_ends e;

	if (chart_find_ends(v->mem, data, &e) != 1)
		return;
	if (e.ntold > 0) {
		fill(v, to, said, data, &(struct end){ "told", e.told, e.ntold, 0 });
		return;
	}
	fill(v, to, said, data, &(struct end){ "low", e.low, e.nlow, e.more_low });
	fill(v, to, said, data, &(struct end){ "high", e.high, e.nhigh, e.more_high });
}

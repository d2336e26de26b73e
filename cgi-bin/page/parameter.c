#include "page/parameter.h"

#include <string.h>

#include "flow/period.h"
#include "rules/office.h"

#define DAY_MINUTES	(24 * 60)

/* The sets of an agency, and the period that is asked for. */
struct held {
	struct agency_periods periods;
	struct period	 in;
};

static int
read_running(struct visit *v, int64_t agency, struct held *h)
{
	if (periods_on(v->flow, agency, &h->periods) != 1)
		return -1;
	h->in = periods_of(&h->periods, day_today());
	return 1;
}

static struct parameter_answer
own(const struct held *h, enum parameter p)
{
	return parameter_in(&h->periods.parameters, h->in, p);
}

static const char *
of_province(const struct held *h, enum parameter p)
{
	return parameter_of_province(&h->periods.parameters, h->in, p).value;
}

static const char *
word(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static struct view *
fill(struct visit *v, const struct held *h, enum parameter p)
{
	const struct parameter_answer answer = own(h, p);
	struct view *row = view_row(v->view, "Parameters");

	view_text(row, "name", word(v, "parameter.name.", parameter_name[p]));
	view_text(row, "value", word(v, "parameter.value.", answer.value));
	view_text(row, "source", word(v, "parameter.source.", parameter_source_name[answer.source]));
	view_text(row, "province", word(v, "parameter.value.", of_province(h, p)));
	view_flag(row, "own", answer.source == PARAMETER_OF_AGENCY);
	return row;
}

/* What held when it was sent: not what it brought about itself. 1 or -1. */
static int
read_before(struct visit *v, const struct proposal *p, struct held *h)
{
	const struct parameter_set *set;
	int64_t sent;

	if (read_running(v, p->agency, h) != 1)
		return -1;
	if (office_moment(p->submitted_at, &sent) == 1)
		h->in = periods_of(&h->periods, day_of_number((int32_t)(sent / DAY_MINUTES)));
	set = parameter_own(&h->periods.parameters, h->in);
	if (set != NULL && set->proposal == p->id)
		h->in = period_last((struct period){ set->from.year, set->from.month, 1 });
	return 1;
}

int
parameter_fill_wishes(struct visit *v, const struct proposal *p)
{
	struct held h;

	if (read_before(v, p, &h) != 1)
		return -1;
	for (int i = 0; i < PARAMETERS; i++) {
		const char *wanted = p->content.value[i] == NULL ? of_province(&h, (enum parameter)i) : p->content.value[i];
		struct view *row = fill(v, &h, (enum parameter)i);

		view_text(row, "wanted", word(v, "parameter.value.", wanted));
		view_flag(row, "changes", strcmp(own(&h, (enum parameter)i).value, wanted) != 0);
	}
	return 1;
}

static void
fill_choice(struct view *options, const char *value, const char *text)
{
	struct view *row = view_row(options, "rows");

	view_text(row, "value", value);
	view_text(row, "text", text);
}

int
parameter_fill_choices(struct visit *v, int64_t agency)
{
	struct view *today = view_node(v->view, "Today");
	struct held h;

	if (read_running(v, agency, &h) != 1)
		return -1;
	for (int p = 0; p < PARAMETERS; p++) {
		struct view *options = view_node(v->view, mem_print(v->mem, "Choices.%s", parameter_name[p]));
		const struct parameter_answer answer = own(&h, (enum parameter)p);
		const char *usual = of_province(&h, (enum parameter)p);
		const char *said = visit_label(v, "parameter.today", word(v, "parameter.value.", answer.value),
		    word(v, "parameter.source.", parameter_source_name[answer.source]));

		view_text(today, parameter_name[p], said);
		fill_choice(options, "", visit_label(v, "parameter.keep", word(v, "parameter.value.", usual), NULL));
		for (const char *const *value = parameter_values[p]; *value != NULL; value++)
			if (strcmp(*value, usual) != 0)
				fill_choice(options, *value, word(v, "parameter.value.", *value));
	}
	return 1;
}

int
parameter_typed(struct visit *v, int64_t agency, const char *value_r[PARAMETERS])
{
	struct held h;

	if (read_running(v, agency, &h) != 1)
		return -1;
	for (int p = 0; p < PARAMETERS; p++) {
		const char *value = parameter_word((enum parameter)p, form_text(v->form, parameter_name[p]));

		value_r[p] = value != NULL && strcmp(value, of_province(&h, (enum parameter)p)) == 0 ? NULL : value;
	}
	return 1;
}

static void
fill_set(struct visit *v, const struct parameter_set *set, struct day running)
{
	struct view *row = view_row(v->view, "Sets");

	for (int p = 0; p < PARAMETERS; p++) {
		struct view *part;

		if (set->value[p] == NULL)
			continue;
		part = view_row(row, "values");
		view_text(part, "name", word(v, "parameter.name.", parameter_name[p]));
		view_text(part, "value", word(v, "parameter.value.", set->value[p]));
	}
	view_text(row, "other", set->other);
	view_text(row, "number", set->document_number);
	view_text(row, "day", day_show(v->mem, set->document_day));
	view_text(row, "from", day_show(v->mem, set->from));
	if (set->end.year != 0)
		view_text(row, "until", day_show(v->mem, day_before(set->end)));
	view_flag(row, "holds", parameter_set_holds(set, running));
	view_flag(row, "ahead", day_compare(set->from, running) > 0);
}

int
parameter_fill_agency(struct visit *v, int64_t agency)
{
	const struct parameter_sets *all;
	struct held h;

	if (read_running(v, agency, &h) != 1)
		return -1;
	all = &h.periods.parameters;
	for (int p = 0; p < PARAMETERS; p++)
		fill(v, &h, (enum parameter)p);
	for (size_t i = 0; i < all->nown; i++)
		fill_set(v, &all->own[i], (struct day){ h.in.year, h.in.month, 1 });
	view_flag(v->view, "usual", parameter_own(all, h.in) == NULL);
	return 1;
}

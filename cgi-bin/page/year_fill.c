/* A year as its pages show it: which one, what it is made of, and what that comes to. */
#include "flow/sheet.h"
#include "page/list.h"
#include "page/sheet.h"
#include "page/year.h"

const struct year_span year_spans[YEAR_SPANS] = {
	{ "quarter_1", 1, 3 }, { "quarter_2", 4, 6 }, { "quarter_3", 7, 9 }, { "quarter_4", 10, 12 },
	{ "half_1", 1, 6 }, { "half_2", 7, 12 }, { "whole", 1, 12 },
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

int
year_asked(struct visit *v)
{
	const int64_t year = form_int(v->form, "nam", NULL);

	return year < YEARS_LEAST ? day_today().year : (int)year;
}

void
year_fill_choice(struct visit *v, int year)
{
	const int last = day_today().year;
	const char *chosen = mem_print(v->mem, "%d", year);

	for (int y = YEARS_LEAST; y <= last || y == YEARS_LEAST; y++) {
		const char *text = mem_print(v->mem, "%d", y);

		list_option(v, "Years", text, text, chosen);
	}
	view_int(v->view, "year", year);
}

/* Why a row has no points, or where they come from; NULL: nothing to say. */
static const char *
note_of(struct visit *v, const struct year_view *y, const struct year_row *row)
{
	if (row->mark == YEAR_OUTSIDE)
		return visit_label(v, "year.outside", row->result->body[0] == '\0' ? say(v, "year.", "before") : row->result->body, row->result->document);
	if (row->mark == YEAR_EXCEPTED)
		return say(v, "sheet.exception.", sheet_exception_name[row->sheet->exception]);
	if (row->mark == YEAR_OWED && row->sheet != NULL)
		return visit_label(v, "year.owed_at", say(v, "sheet.state.", sheet_state_name[row->sheet->state]), NULL);
	if (row->mark == YEAR_SCORED)
		return row->sheet->agency == y->place.agency ? NULL : visit_label(v, "year.at_agency", row->sheet->agency_name, NULL);
	return say(v, "year.mark.", year_mark_name[row->mark]);
}

static void
fill_row(struct visit *v, const struct year_view *y, const struct year_row *row)
{
	const struct sheet s = { .person = y->place.person, .period = row->period };
	struct view *to = view_row(v->view, "Rows");

	view_text(to, "period", sheet_period(v, row->period));
	if (row->sheet != NULL)
		view_text(to, "path", sheet_path(v->flow, &s, ""));
	if (row->total != NULL) {
		view_text(to, "total", sheet_number(v, row->total));
		view_text(to, "level", say(v, "sheet.level.", score_level_name[score_level_of(row->total)]));
	}
	view_flag(to, "owed", row->mark == YEAR_OWED);
	view_text(to, "note", note_of(v, y, row));
}

static void
fill_means(struct visit *v, const struct year_view *y)
{
	for (size_t i = 0; i < YEAR_SPANS; i++) {
		const struct ratio *mean = year_mean_within(v->mem, y->row, y->n, year_spans[i].first, year_spans[i].last);
		struct view *to;

		if (mean == NULL)
			continue;
		to = view_row(v->view, "Means");
		view_text(to, "name", say(v, "year.span.", year_spans[i].name));
		view_print(to, "value", "%s (%s)", sheet_number(v, mean), say(v, "sheet.level.", score_level_name[score_level_of(mean)]));
	}
	view_text(v->view, "worked", sheet_number(v, y->c.worked));
	if (ratio_sign(y->c.sick) > 0)
		view_text(v->view, "sick", sheet_number(v, y->c.sick));
	if (ratio_sign(y->c.maternity) > 0)
		view_text(v->view, "maternity", sheet_number(v, y->c.maternity));
	if (ratio_sign(y->c.unpaid) > 0)
		view_text(v->view, "unpaid", sheet_number(v, y->c.unpaid));
	view_flag(v->view, "short", !y->long_enough);
}

void
year_fill(struct visit *v, const struct year_view *y)
{
	for (size_t i = 0; i < y->n; i++)
		fill_row(v, y, &y->row[i]);
	fill_means(v, y);
	view_int(v->view, "owed", (int64_t)y->owed);
}

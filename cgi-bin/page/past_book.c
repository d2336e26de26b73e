#include "page/past_book.h"

#include <string.h>

#include "page/list.h"

#define REASON_MOST	500

const struct field past_show_fields[] = {
	{ "loc", FIELD_CHOICE, .choices = past_verdict_name },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};
const struct field past_take_fields[] = {
	{ "seen", FIELD_TEXT, .required = true, .max = 60 },
	{ "reason", FIELD_AREA, .max = REASON_MOST },
	{ 0 }
};

static void
fill_rows(struct visit *v, const struct past_shown *s, const char *path)
{
	const bool read = v->web->method == METHOD_GET;
	const char *asked = read ? list_typed(v, "loc") : "";
	const char *filter = asked[0] == '\0' && s->count[PAST_BAD] > 0 ? past_verdict_name[PAST_BAD] : asked;
	const int64_t page = read ? list_number(v) : 1;
	int64_t total = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (filter[0] != '\0' && strcmp(past_verdict_name[s->verdict(s->book, i)], filter) != 0)
			continue;
		if (total / LIST_PAGE == page - 1)
			s->fill(v, view_row(v->view, "Rows"), s->book, i);
		total++;
	}
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, path, past_show_fields, NULL), page, total);
}

void
past_book_fill(struct visit *v, const struct past_shown *s, const char *path)
{
	for (int verdict = 0; verdict < PAST_VERDICTS; verdict++) {
		struct view *tile = view_row(v->view, "Tiles");

		view_int(tile, "n", (int64_t)s->count[verdict]);
		view_text(tile, "text", visit_say(v, "past.verdict.", past_verdict_name[verdict]));
		view_print(tile, "path", "%s?loc=%s", path, past_verdict_name[verdict]);
	}
	view_flag(v->view, "known", s->known);
	view_flag(v->view, "many", s->many);
	view_flag(v->view, "bad", s->count[PAST_BAD] > 0);
	view_flag(v->view, "fresh", s->count[PAST_NEW] + s->count[PAST_CHANGED] > 0);
	view_flag(v->view, "corrects", s->count[PAST_CHANGED] > 0);
	fill_rows(v, s, path);
}

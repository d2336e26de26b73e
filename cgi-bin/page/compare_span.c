/* Spans of time in words, for all pages that name one. */
#include "page/compare.h"

static const char *const roman[] = { "I", "II", "III", "IV" };

const char *
compare_quarter(int64_t number)
{
	return roman[(number - 1) % 4];
}

const char *
compare_span_words(struct visit *v, struct compare_span s)
{
	const char *year = mem_print(v->mem, "%d", s.year);

	if (s.length == COMPARE_YEAR)
		return visit_label(v, "compare.span.year", year, NULL);
	return s.length == COMPARE_QUARTER ? visit_label(v, "compare.span.quarter", compare_quarter(s.number), year) :
	    visit_label(v, "compare.span.month", mem_print(v->mem, "%d", s.number), year);
}

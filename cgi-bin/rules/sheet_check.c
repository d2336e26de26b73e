#include "rules/sheet_check.h"

#include <string.h>

#include "rules/organisation.h"
#include "rules/score_again.h"
#include "rules/score_read.h"
#include "rules/score_support.h"
#include "rules/sheet_transfer.h"

const char *const sheet_flaw_name[SHEET_FLAWS] = {
	[SHEET_UNREADABLE] = "unreadable", [SHEET_OTHER_RESULT] = "other_result", [SHEET_TWO_WAYS] = "two_ways",
	[SHEET_OTHER_TOTALS] = "other_totals", [SHEET_OTHER_COMMON] = "other_common",
};

/* The totals of a leader's case are those of the sheets below, in their order. */
static bool
totals_agree(struct mem *mem, const struct score_case *c, const struct json *below)
{
	size_t n = 0;

	for (size_t i = 0; i < json_count(below); i++) {
		const char *text = json_text(json_at(below, i), "total");
		const struct ratio *total;

		if (text == NULL)
			continue;
		if (ratio_read(mem, text, &total) != 1 || n == c->leader.ntotals || ratio_compare(total, c->leader.total[n]) != 0)
			return false;
		n++;
	}
	return n == (c->leads ? c->leader.ntotals : 0);
}

/* Parts of contract staff, in percent. */
static int
read_support(struct mem *mem, const struct json *list, const struct ratio *part[SUPPORT_PARTS])
{
	for (size_t i = 0; i < SUPPORT_PARTS; i++) {
		const char *text = json_at(list, i) == NULL ? NULL : json_as_text(json_at(list, i));

		if (text == NULL || ratio_read(mem, text, &part[i]) != 1)
			return 0;
	}
	return 1;
}

static int
count(struct mem *mem, const struct json *j, const struct score_case *c, struct score *r, const struct ratio **again_r)
{
	const struct json *support = json_get(j, "support");
	const struct ratio *part[SUPPORT_PARTS];

	if (support == NULL)
		return score_of(mem, c, r) == 1 && score_again(mem, c, again_r) == 1;
	if (read_support(mem, support, part) != 1)
		return 0;
	score_support(mem, c->common, part, r);
	*again_r = score_support_again(mem, c->common, part);
	return 1;
}

enum sheet_flaw
sheet_document_check(struct mem *mem, const struct json *j, const struct ratio **total_r)
{
	const struct json *said = json_get(j, "result");
	const struct ratio *again = NULL;
	struct score_case c;
	const char *field;
	struct score r;
	bool scored;

	*total_r = NULL;
	if (said == NULL || score_read(mem, json_get(j, "case"), &c, &field) != 1)
		return SHEET_UNREADABLE;
	scored = count(mem, j, &c, &r, &again) == 1;
	if (strcmp(json_write(mem, said), json_write(mem, scored ? score_json(mem, &r, c.leads) : score_json_none(mem))) != 0)
		return SHEET_OTHER_RESULT;
	if (scored && ratio_compare(again, r.total) != 0)
		return SHEET_TWO_WAYS;
	if (!totals_agree(mem, &c, json_get(j, "below")))
		return SHEET_OTHER_TOTALS;
	if (sheet_parts_agree(mem, json_get(j, "transfer"), &c) != 1)
		return SHEET_OTHER_COMMON;
	*total_r = scored ? r.total : NULL;
	return SHEET_SOUND;
}

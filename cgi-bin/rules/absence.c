#include "rules/absence.h"

#include "base/slice.h"

const char *const absence_kind_name[ABSENCE_KINDS + 1] = { "sick", "maternity", "unpaid", NULL };
const char *const absence_flaw_name[ABSENCE_FLAWS] = { NULL, "order", "long", "twice" };

enum absence_flaw
absence_judge(struct span s, const struct span *stand, size_t n, const struct span **met_r)
{
	*met_r = NULL;
	if (day_compare(s.until, s.from) < 0)
		return ABSENCE_ORDER;
	if (day_number(s.until) - day_number(s.from) >= ABSENCE_DAYS_MOST)
		return ABSENCE_LONG;
	for (size_t i = 0; i < n; i++)
		if (span_meets(s, stand[i])) {
			*met_r = &stand[i];
			return ABSENCE_TWICE;
		}
	return ABSENCE_SOUND;
}

struct span *
absent_of(struct mem *mem, const struct absent *list, size_t n, int64_t person, size_t *n_r)
{
	const struct slice his = SLICE_OF(struct absent, person, list, n, person);
	struct span *days = mem_array(mem, his.n + 1, sizeof(*days));

	*n_r = his.n;
	for (size_t i = 0; i < his.n; i++)
		days[i] = list[his.first + i].days;
	return days;
}

#include "rules/score_support.h"

#include "rules/citation.h"

void
score_support(struct mem *mem, const struct ratio *const common[CRITERIA], const struct ratio *const part[SUPPORT_PARTS],
    struct score *r)
{
	const struct ratio **to[SUPPORT_PARTS] = { &r->a, &r->b, &r->c }, *sum = ratio_int(mem, 0);

	*r = (struct score){ .common = ratio_int(mem, 0) };
	for (int i = 0; i < CRITERIA; i++)
		r->common = ratio_add(mem, r->common, common[i]);
	for (int i = 0; i < SUPPORT_PARTS; i++) {
		*to[i] = ratio_div(mem, part[i], ratio_int(mem, LAW_PERCENT));
		sum = ratio_add(mem, sum, *to[i]);
	}
	r->result = ratio_div(mem, sum, ratio_int(mem, LAW_STAFF_PARTS));
	r->total = ratio_add(mem, r->common, ratio_mul(mem, r->result, ratio_int(mem, LAW_RESULT_MOST)));
	r->level = score_level_of(r->total);
}

const struct ratio *
score_support_again(struct mem *mem, const struct ratio *const common[CRITERIA], const struct ratio *const part[SUPPORT_PARTS])
{
	const struct ratio *each = ratio_of(mem, LAW_RESULT_MOST, LAW_STAFF_PARTS * LAW_PERCENT), *total = ratio_int(mem, 0);

	for (int i = SUPPORT_PARTS; i-- > 0;)
		total = ratio_add(mem, total, ratio_mul(mem, part[i], each));
	for (int i = CRITERIA; i-- > 0;)
		total = ratio_add(mem, total, common[i]);
	return total;
}

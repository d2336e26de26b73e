#include "rules/regulation_issue.h"

#include "rules/bonus_check.h"

const char *const regulation_flaw_name[REGULATION_FLAWS] = {
	[REGULATION_GAPS] = "gaps", [REGULATION_AHEAD] = "ahead", [REGULATION_EARLY] = "early", [REGULATION_BEFORE] = "before",
};

struct regulation_gaps
regulation_gaps(struct mem *mem, const struct regulation *r)
{
	struct regulation_gaps gaps = { .lines = r->rule.n == 0 };
	const struct bonus_finding *finding;
	size_t n;

	for (int p = 0; p < REGULATION_PARTS; p++)
		if (r->part[p][0] == '\0')
			gaps.parts |= 1u << p;
	if (!gaps.lines) {
		finding = bonus_check(mem, &r->rule, &n);
		gaps.faults = bonus_findings(finding, n, SEVERITY_ERROR);
	}
	if (r->kind == BONUS_INCOME) {
		gaps.basis = r->basis[0] == '\0';
		gaps.basis_file = r->basis_file == 0;
	}
	return gaps;
}

bool
regulation_gapless(const struct regulation_gaps *gaps)
{
	return gaps->parts == 0 && !gaps->basis && !gaps->basis_file && !gaps->lines && gaps->faults == 0;
}

const struct regulation *
regulation_last(const struct regulation *list, size_t n, enum bonus_kind kind)
{
	const struct regulation *last = NULL;

	for (size_t i = 0; i < n; i++)
		if (list[i].kind == kind && list[i].state == REGULATION_ISSUED && (last == NULL || day_compare(list[i].from, last->from) > 0))
			last = &list[i];
	return last;
}

enum regulation_flaw
regulation_judge(struct mem *mem, const struct regulation *r, const struct regulation *last, struct day today)
{
	const struct regulation_gaps gaps = regulation_gaps(mem, r);

	if (!regulation_gapless(&gaps))
		return REGULATION_GAPS;
	if (day_compare(r->document_day, today) > 0)
		return REGULATION_AHEAD;
	if (day_compare(r->from, r->document_day) < 0)
		return REGULATION_EARLY;
	return last != NULL && day_compare(r->from, last->from) <= 0 ? REGULATION_BEFORE : REGULATION_SOUND;
}

#include "rules/summary.h"

#include "base/slice.h"

const char *const summary_group_name[SUM_GROUPS + 1] = { "head", "deputy", "staff", "contract", NULL };

void
summary_add(struct summary *to, const struct summary *more)
{
	for (int m = 0; m < SUM_MEASURES; m++)
		to->of[m] += more->of[m];
}

enum summary_group
summary_group_of(enum rank rank, enum person_kind kind)
{
	if (kind == PERSON_CONTRACT)
		return SUM_CONTRACT;
	return rank == RANK_HEAD ? SUM_HEAD : rank == RANK_DEPUTY ? SUM_DEPUTY : SUM_STAFF;
}

int64_t
summary_micro(struct mem *mem, const struct ratio *units)
{
	int64_t value;

	return ratio_floor(ratio_mul(mem, units, ratio_int(mem, SUM_MICRO)), &value) == 1 ? value : INT64_MAX / SUM_MICRO;
}

struct count {
	const struct summary_facts *facts;
	struct summary_part *unit, *post;
	size_t		 nunits, nposts;
};

static struct summary *
unit_sum(struct count *c, int64_t unit, enum summary_group group)
{
	size_t i = 0;

	while (i < c->nunits && (c->unit[i].unit != unit || c->unit[i].group != group))
		i++;
	if (i == c->nunits)
		c->unit[c->nunits++] = (struct summary_part){ .unit = unit, .group = group };
	return &c->unit[i].sum;
}

static struct summary *
post_sum(struct count *c, int64_t post)
{
	size_t i = 0;

	while (i < c->nposts && c->post[i].post != post)
		i++;
	if (i == c->nposts)
		c->post[c->nposts++] = (struct summary_part){ .post = post };
	return &c->post[i].sum;
}

static const struct summary_person *
person_of(const struct summary_facts *f, int64_t person)
{
	const struct slice found = SLICE_OF(struct summary_person, person, f->person, f->npersons, person);

	return found.n == 0 ? NULL : &f->person[found.first];
}

static int64_t
post_of(const struct summary_facts *f, int64_t person)
{
	const struct summary_person *p = person_of(f, person);

	return p == NULL ? 0 : p->post;
}

/* Into both partitions. */
static void
take(struct count *c, int64_t unit, enum summary_group group, int64_t post, const struct summary *sum)
{
	summary_add(unit_sum(c, unit, group), sum);
	summary_add(post_sum(c, post), sum);
}

/* Who is evaluated, and who of them has no sheet, of whatever unit or group that may be. */
static void
take_people(struct mem *mem, struct count *c)
{
	const struct summary_facts *f = c->facts;
	bool *has = mem_array(mem, f->npersons + 1, sizeof(*has));

	for (size_t i = 0; i < f->nsheets; i++) {
		const struct slice found = SLICE_OF(struct summary_person, person, f->person, f->npersons, f->sheet[i].person);

		for (size_t k = 0; k < found.n; k++)
			has[found.first + k] = true;
	}
	for (size_t i = 0; i < f->npersons; i++) {
		const struct summary_person *p = &f->person[i];
		struct summary sum = { 0 };

		sum.of[SUM_PEOPLE] = 1;
		sum.of[SUM_MISSING] = !has[i];
		if (p->evaluated)
			take(c, p->unit, p->group, p->post, &sum);
	}
}

static void
take_sheet(struct count *c, const struct summary_sheet *s)
{
	struct summary sum = { 0 };

	sum.of[SUM_EXCEPTED] = s->excepted;
	sum.of[SUM_PUBLISHED] = !s->excepted;
	if (s->shown >= 0) {
		sum.of[SUM_SCORED] = 1;
		sum.of[SUM_TOTAL] = s->shown;
	}
	if (s->level != LEVEL_NONE)
		sum.of[SUM_EXCELLENT + s->level] = 1;
	if (s->common >= 0) {
		sum.of[SUM_COMMONS] = 1;
		sum.of[SUM_COMMON] = s->common;
	}
	for (int w = 0; w < 4; w++)
		sum.of[SUM_ASSIGNED + w] = s->work[w];
	take(c, s->unit, s->group, post_of(c->facts, s->person), &sum);
}

/* Where it is due; of the group of its person, of one who is gone that of staff. A person counts once, at his first unit. */
static void
take_work(struct count *c, size_t i)
{
	const struct summary_work *w = &c->facts->work[i];
	const struct summary_person *p = person_of(c->facts, w->person);
	const bool first = i == 0 || w[-1].person != w->person;
	bool outside = w->outside > 0;
	struct summary sum = { 0 };

	for (size_t k = i + 1; first && k < c->facts->nworks && c->facts->work[k].person == w->person; k++)
		outside = outside || c->facts->work[k].outside > 0;
	sum.of[SUM_WORKS] = w->works;
	sum.of[SUM_OUTSIDE] = w->outside;
	sum.of[SUM_WORKERS] = first;
	sum.of[SUM_OUTSIDERS] = first && outside;
	sum.of[SUM_ACCEPTED] = w->accepted;
	sum.of[SUM_WEIGHTED] = w->weighted;
	take(c, w->unit, p == NULL ? SUM_STAFF : p->group, p == NULL ? 0 : p->post, &sum);
}

void
summary_count(struct mem *mem, const struct summary_facts *facts, struct summary_part **unit_r, size_t *nunits_r, struct summary_part **post_r, size_t *nposts_r)
{
	const size_t most = facts->npersons + facts->nsheets + facts->nworks + 1;
	struct count c = { .facts = facts, .unit = mem_array(mem, most, sizeof(*c.unit)), .post = mem_array(mem, most, sizeof(*c.post)) };

	take_people(mem, &c);
	for (size_t i = 0; i < facts->nsheets; i++)
		take_sheet(&c, &facts->sheet[i]);
	for (size_t i = 0; i < facts->nworks; i++)
		take_work(&c, i);
	*unit_r = c.unit;
	*nunits_r = c.nunits;
	*post_r = c.post;
	*nposts_r = c.nposts;
}

#include "flow/year_quota.h"

#include <stdlib.h>
#include <string.h>

#include "base/slice.h"
#include "flow/year_group.h"
#include "rules/quota_read.h"
#include "store/classification.h"
#include "store/year_group.h"

/* Levels and places; a choice that no longer fits is left aside. */
static void
give_places(struct mem *mem, struct year_quota *y)
{
	struct quota *q = &y->quota;
	const char *group;

	quota_levels(mem, q);
	for (size_t i = 0; q->chooses && i < q->n; i++)
		y->stale |= q->person[i].chosen && !q->person[i].candidate;
	if (!y->stale && quota_places(mem, q, &group) == 1)
		return;
	y->stale = true;
	q->chooses = false;
	quota_levels(mem, q);
	quota_places(mem, q, &group);
}

static const struct quota_group *
group_of(const struct quota *q, const char *key)
{
	for (size_t i = 0; i < q->ngroups; i++)
		if (strcmp(q->group[i].name, key) == 0)
			return &q->group[i];
	return NULL;
}

static void
fill_part(struct mem *mem, struct year_quota *y, const char *key, struct quota_part *part)
{
	const struct quota_person **ranking;
	const struct quota *q = &y->quota;

	part->n = quota_ranking(mem, q, key, &ranking);
	part->candidate = mem_array(mem, part->n + 1, sizeof(*part->candidate));
	part->q = group_of(q, key);
	if (part->q != NULL)
		part->share = quota_share(mem, q->rate, q->base, part->q->candidates, part->q->good);
	for (size_t i = 0; i < q->n; i++)
		part->people += strcmp(q->person[i].group, key) == 0;
	for (size_t i = 0; i < part->n; i++) {
		part->candidate[i] = y->line[ranking[i] - q->person];
		part->candidate[i].lacks = quota_short(mem, ranking, part->n, ranking[i]);
	}
}

/* Each group with somebody in it, by its key; what its key is called. */
static void
fill_parts(struct mem *mem, struct year_quota *y, const struct year_group *group, size_t ngroups)
{
	y->part = mem_array(mem, ngroups + 1, sizeof(*y->part));
	for (size_t i = 0; i < ngroups; i++) {
		struct quota_part *part = &y->part[y->nparts];

		*part = (struct quota_part){ .name = group[i].name };
		fill_part(mem, y, year_group_key(mem, group, ngroups, group[i].id), part);
		y->nparts += part->people > 0;
	}
}

static bool
began_in_year(const struct year_view *v)
{
	const struct day first = { (int16_t)v->facts.year, 1, 1 };

	for (size_t i = 0; i < v->facts.nplaces; i++)
		if (day_compare(v->facts.place[i].from, first) <= 0)
			return false;
	return v->facts.nplaces > 0;
}

static void
take_year(const struct year_view *v, struct fair_person *p)
{
	p->newcomer = began_in_year(v);
	p->moved = v->facts.nplaces > 1;
	p->part = ratio_compare_int(v->c.worked, YEAR_MONTHS) < 0;
	p->maternity = ratio_sign(v->c.maternity) > 0;
	p->absent = ratio_sign(v->c.sick) > 0 || ratio_sign(v->c.unpaid) > 0;
}

/* Who he is for the watch, with the levels of the years before. */
static struct fair_person
fair_of(const struct quota_line *l, int year, const struct year_level *level, size_t n)
{
	struct fair_person p = { .leader = l->c->rank != RANK_STAFF };

	if (l->r != NULL)
		take_year(&l->r->y, &p);
	p.level[0] = quota_person_level(l->p);
	for (int y = 1; y <= FAIR_BEFORE; y++)
		p.level[y] = LEVEL_NONE;
	for (size_t i = 0; i < n; i++)
		p.level[year - level[i].year] = (int)level[i].level;
	return p;
}

static int
fill_fairness(struct flow *f, struct year_quota *y)
{
	const int year = y->run.year;
	int64_t *person = mem_array(f->mem, y->n + 1, sizeof(*person));
	struct fair_person *p = mem_array(f->mem, y->n + 1, sizeof(*p));
	struct year_level *level;
	size_t n;

	for (size_t i = 0; i < y->n; i++)
		person[i] = y->line[i].c->person;
	if (year_levels(f->db, f->mem, person, y->n, year - FAIR_BEFORE, year - 1, &level, &n) != 1)
		return -1;
	for (size_t i = 0; i < y->n; i++) {
		const struct slice own = SLICE_OF(struct year_level, person, level, n, person[i]);

		p[i] = fair_of(&y->line[i], year, level + own.first, own.n);
	}
	fairness_of(p, y->n, &y->fair);
	return 1;
}

static void
count_blocks(struct year_quota *y)
{
	for (size_t i = 0; i < y->nperson; i++) {
		y->owing += y->person[i].y.owed > 0;
		y->cap_owed += y->person[i].cap_owed;
		y->without += y->person[i].c.group == 0;
	}
}

int
year_quota_live(struct flow *f, const struct year_run *r, struct year_quota *y)
{
	struct year_run as = *r;
	struct year_group *group;
	enum quota_base base;
	size_t ngroups;

	*y = (struct year_quota){ .run = *r };
	if (year_run_groups(f->db, f->mem, r->id, &group, &ngroups) != 1 || year_run_people(f, r, &y->person, &y->nperson) != 1)
		return -1;
	if (r->base < 0) {
		if (year_run_base(f, r->year, &base) != 1)
			return -1;
		as.base = (int)base;
	}
	year_run_quota(f->mem, &as, group, ngroups, y->person, y->nperson, &y->quota);
	give_places(f->mem, y);
	y->n = y->nperson;
	y->line = mem_array(f->mem, y->n + 1, sizeof(*y->line));
	for (size_t i = 0; i < y->n; i++)
		y->line[i] = (struct quota_line){ &y->person[i].c, &y->quota.person[i], &y->person[i], NULL };
	fill_parts(f->mem, y, group, ngroups);
	count_blocks(y);
	return 1;
}

static int
by_id(const void *a, const void *b)
{
	const struct classification *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

/* The classification of an id as text; editions stand by id. */
static const struct classification *
edition_of(const struct classification *list, size_t n, const char *id)
{
	const struct classification key = { .id = strtoll(id, NULL, 10) };

	return bsearch(&key, list, n, sizeof(*list), by_id);
}

static const struct run_person *
run_person_of(const struct year_quota *y, int64_t person)
{
	for (size_t i = 0; i < y->nperson; i++)
		if (y->person[i].c.person == person)
			return &y->person[i];
	return NULL;
}

/* 1; 0: the snapshot is not one of these; -1. */
static int
read_frozen(struct flow *f, struct year_quota *y, const struct year_run_frozen *z)
{
	const struct json *body = json_read(f->mem, z->body, strlen(z->body));
	struct classification *edition;
	struct year_group *group;
	size_t nedition, ngroups;
	const char *field;

	if (body == NULL || quota_read(f->mem, body, &y->quota, &field) != 1)
		return 0;
	if (classification_editions(f->db, f->mem, y->run.id, &edition, &nedition) != 1 ||
	    year_run_groups(f->db, f->mem, y->run.id, &group, &ngroups) != 1)
		return -1;
	y->frozen = true;
	y->number = z->number;
	y->day = z->day;
	y->n = y->quota.n;
	if (year_run_people(f, &y->run, &y->person, &y->nperson) != 1)
		return -1;
	y->line = mem_array(f->mem, y->n + 1, sizeof(*y->line));
	for (size_t i = 0; i < y->n; i++) {
		const struct classification *c = edition_of(edition, nedition, y->quota.person[i].id);

		if (c == NULL)
			return 0;
		y->line[i] = (struct quota_line){ c, &y->quota.person[i], run_person_of(y, c->person), NULL };
	}
	fill_parts(f->mem, y, group, ngroups);
	return 1;
}

int
year_quota_read(struct flow *f, int64_t run, struct year_quota *y)
{
	struct year_run_frozen z;
	struct year_authority may;
	struct year_run r;
	int found = year_run_read(f, run, &r, &may);

	if (found != 1)
		return found;
	*y = (struct year_quota){ .run = r, .may = may };
	found = r.state == RUN_DECIDED ? year_run_snapshot_last(f->db, f->mem, run, &z) : 0;
	if (found == 1)
		found = read_frozen(f, y, &z);
	if (found == 0) {
		found = year_quota_live(f, &r, y);
		y->may = may;
	}
	return found == 1 ? fill_fairness(f, y) : found;
}

bool
year_quota_ready(const struct year_quota *y)
{
	return y->run.state == RUN_FROZEN && y->owing == 0 && y->cap_owed == 0 && y->without == 0;
}

bool
year_quota_is_candidate(const struct flow *f, const struct year_quota *y)
{
	for (size_t i = 0; i < y->n; i++)
		if (y->line[i].c->person == f->who->person && y->line[i].p->candidate)
			return true;
	return false;
}

bool
year_quota_may_choose(const struct flow *f, const struct year_quota *y)
{
	return y->may.decides && year_quota_ready(y) && !year_quota_is_candidate(f, y);
}

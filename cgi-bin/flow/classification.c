#include "flow/classification.h"

#include "flow/see.h"
#include "flow/year_calendar.h"
#include "store/classification_frozen.h"

const char *
classification_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, CLASS_PLACE "%lld/", (long long)id);
}

bool
classification_told(const struct classification_view *v)
{
	return v->ties != CLASS_OWN || v->p.c.state == CLASS_NOTICED;
}

struct classification_facts
run_person_facts(const struct run_person *p)
{
	return (struct classification_facts){ .c = &p->c, .y = &p->y.c, .row = p->y.row, .n = p->y.n, .cap = p->cap, .ground = p->ground,
	    .ground_words = p->ground_words };
}

int
classification_freeze(struct flow *f, const struct run_person *p, const struct quota_person *answer)
{
	return classification_freeze_stated(f, p, answer, NULL);
}

int
classification_freeze_stated(struct flow *f, const struct run_person *p, const struct quota_person *answer, const char *stated)
{
	struct classification_facts facts = run_person_facts(p);

	facts.stated = stated;
	return classification_freeze_body(f->db, p->c.id, json_write(f->mem, classification_document(f->mem, &facts, answer)));
}

int
classification_mine(struct flow *f, struct classification **list_r, size_t *n_r)
{
	size_t n, kept = 0;

	if (classification_of_person(f->db, f->mem, f->who->person, list_r, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if ((*list_r)[i].superseded_at == NULL)
			(*list_r)[kept++] = (*list_r)[i];
	*n_r = kept;
	return 1;
}

/* What the person who acts is to it. 1; 0: nothing; -1. */
static int
find_ties(struct flow *f, struct classification_view *v)
{
	const int may = year_authority_of(f, v->run.authority, &v->authority);

	if (v->p.c.person == f->who->person) {
		v->ties = CLASS_OWN;
		return may < 0 ? -1 : 1;
	}
	v->ties = (v->authority.decides ? CLASS_DECIDES : 0) | (v->authority.prepares ? CLASS_PREPARES : 0) | (see_sheets(f->who) ? CLASS_READS : 0);
	return may;
}

int
classification_last_day(struct flow *f, int64_t agency, int year, struct day *day_r)
{
	struct year_calendar calendar;

	if (year_calendar_of(f, agency, year, &calendar) != 1)
		return -1;
	*day_r = calendar.day[STEP_OWN];
	return 1;
}

int
classification_read(struct flow *f, int64_t id, struct classification_view *v)
{
	struct classification c;
	struct classification_facts facts;
	struct run_person *p;
	int found = classification_get(f->db, f->mem, id, &c);

	if (found == 1)
		found = year_run_find(f->db, f->mem, c.run, &v->run);
	if (found != 1)
		return found;
	v->p.c = c;
	found = find_ties(f, v);
	if (found != 1)
		return found;
	if (year_run_people_of(f, &v->run, &c, 1, &p) != 1 || classification_last_day(f, c.agency, v->run.year, &v->self_by) != 1)
		return -1;
	v->p = p[0];
	facts = run_person_facts(&v->p);
	v->rule = classification_rule(f->mem, &facts);
	v->ahead = 0;
	for (size_t i = 0; i < v->p.y.n; i++)
		v->ahead += v->p.y.row[i].mark == YEAR_AHEAD;
	return 1;
}

int
classification_next(struct flow *f, const struct classification_view *v, int64_t *next_r, size_t *left_r)
{
	struct classification *c;
	size_t n, at = 0;

	*next_r = 0;
	*left_r = 0;
	if (classification_of_run(f->db, f->mem, v->run.id, &c, &n) != 1)
		return -1;
	while (at < n && c[at].id != v->p.c.id)
		at++;
	for (size_t i = 1; i < n + 1; i++) {
		const struct classification *one = &c[(at + i) % n];

		if (one->id == v->p.c.id || one->person == f->who->person || one->state != CLASS_MET)
			continue;
		if (++*left_r == 1)
			*next_r = one->id;
	}
	return 1;
}

int
classification_life(struct flow *f, int64_t id, struct classification_step **list_r, size_t *n_r)
{
	return classification_steps(f->db, f->mem, id, list_r, n_r);
}

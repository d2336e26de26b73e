#include "flow/ground.h"

#include "base/slice.h"
#include "flow/organisation.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/agency.h"
#include "store/ground.h"
#include "store/holding.h"
#include "store/use.h"

bool
ground_sees_all(const struct flow *f)
{
	return see_sheets(f->who);
}

bool
ground_sees(const struct flow *f)
{
	return ground_sees_all(f) || ((f->who->roles & ROLES_AGENCY) != 0 && f->who->agency != 0);
}

bool
ground_enters(const struct flow *f)
{
	return ground_sees(f) && (see_appraises(f->who) || (f->who->roles & ROLES_AGENCY) != 0);
}

/* What stands of people, person by person, and what becomes of each. */
struct judged {
	struct ground	*list;
	struct ground_verdict *verdict;
	size_t		 n;
};

/* Places are read of those alone who have any. 1 or -1. */
static int
judge_people(struct flow *f, const int64_t *person, size_t n, struct judged *j)
{
	struct ground_place *place;
	int64_t *whose;
	size_t people = 0, nplaces;

	if (ground_standing(f->db, f->mem, person, n, &j->list, &j->n) != 1)
		return -1;
	whose = mem_array(f->mem, j->n + 1, sizeof(*whose));
	for (size_t i = 0; i < j->n; i++)
		if (people == 0 || whose[people - 1] != j->list[i].person)
			whose[people++] = j->list[i].person;
	if (ground_places(f->db, f->mem, whose, people, &place, &nplaces) != 1)
		return -1;
	j->verdict = mem_array(f->mem, j->n + 1, sizeof(*j->verdict));
	for (size_t p = 0; p < people; p++) {
		const struct slice his = SLICE_OF(struct ground, person, j->list, j->n, whose[p]);
		const struct slice at = SLICE_OF(struct ground_place, person, place, nplaces, whose[p]);

		ground_judge(f->mem, j->list + his.first, his.n, place + at.first, at.n, j->verdict + his.first);
	}
	return 1;
}

/* Rows as they stand beside all of their people. 1 or -1. */
static int
rows_of(struct flow *f, const struct ground *list, size_t n, struct ground_row **list_r)
{
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person));
	struct ground_row *row = mem_array(f->mem, n + 1, sizeof(*row));
	struct judged all;
	size_t people = 0;

	for (size_t i = 0; i < n; i++) {
		size_t k = 0;

		while (k < people && person[k] != list[i].person)
			k++;
		if (k == people)
			person[people++] = list[i].person;
	}
	if (judge_people(f, person, people, &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		row[i] = (struct ground_row){ .ground = list[i] };
		for (size_t k = 0; k < all.n; k++)
			if (all.list[k].id == list[i].id)
				row[i].verdict = all.verdict[k];
	}
	*list_r = row;
	return 1;
}

int
grounds(struct flow *f, int64_t agency, const char *kind, int year, int64_t page, struct ground_row **list_r, size_t *n_r, int64_t *total_r)
{
	const bool all = ground_sees_all(f);
	const struct ground_ask ask = { .agency = all ? agency : f->who->agency, .but_head = !all, .but = f->who->person, .kind = kind, .year = year };
	struct ground *list;

	return ground_select(f->db, f->mem, &ask, day_today(), LIST_PAGE, (page - 1) * LIST_PAGE, &list, n_r, total_r) == 1 ?
	    rows_of(f, list, *n_r, list_r) : -1;
}

int
ground_mine(struct flow *f, struct ground_row **list_r, size_t *n_r)
{
	struct ground *list;

	return ground_select_person(f->db, f->mem, f->who->person, &list, n_r) == 1 ? rows_of(f, list, *n_r, list_r) : -1;
}

int
ground_agencies(struct flow *f, const struct unit ***list_r, size_t *n_r)
{
	struct tree tree;

	if (tree_on(f, day_today(), &tree) != 1)
		return -1;
	*list_r = mem_array(f->mem, tree.n + 1, sizeof(struct unit *));
	*n_r = 0;
	for (size_t i = 0; i < tree.n; i++)
		if (tree.unit[i].kind == UNIT_AGENCY && tree_stands(&tree, &tree.unit[i]))
			(*list_r)[(*n_r)++] = &tree.unit[i];
	return 1;
}

/* Is it, inside his agency, one of his people? Its head is decided on above it. */
static bool
is_his(const struct flow *f, int64_t person, int64_t agency, int64_t unit, enum rank rank)
{
	return person != f->who->person && (ground_sees_all(f) ||
	    (ground_sees(f) && agency == f->who->agency && !(unit == agency && rank == RANK_HEAD)));
}

int
ground_people(struct flow *f, int64_t agency, struct member **list_r, size_t *n_r)
{
	const int64_t where = ground_sees_all(f) ? agency : f->who->agency;
	struct member *all;
	size_t n;

	*n_r = 0;
	*list_r = NULL;
	if (where == 0)
		return 1;
	if (duty_people(f->db, f->mem, where, day_today(), &all, &n) != 1)
		return -1;
	*list_r = all;
	for (size_t i = 0; i < n; i++)
		if (is_his(f, all[i].person, where, all[i].unit, all[i].rank))
			all[(*n_r)++] = all[i];
	return 1;
}

/* The main place today; where there is none, for who sees all, the last one. NULL: none. */
static const struct holding *
place_of_whom(const struct flow *f, const struct holding *list, size_t n)
{
	const struct holding *last = NULL;

	for (size_t i = 0; i < n; i++) {
		if (!list[i].main || (list[i].until.year != 0 && day_compare(list[i].until, list[i].from) < 0))
			continue;
		if (days_hold(list[i].from, list[i].until, day_today()))
			return &list[i];
		if (last == NULL)
			last = &list[i];
	}
	return ground_sees_all(f) ? last : NULL;
}

/* Who it is and whether he is one of his; not yet his grounds. 1; 0; -1. */
static int
find_whom(struct flow *f, int64_t person, struct ground_whom *w)
{
	const struct holding *h;
	struct holding *list;
	size_t n;

	if (holding_of_person(f->db, f->mem, person, &list, &n) != 1)
		return -1;
	h = place_of_whom(f, list, n);
	if (h == NULL || !is_his(f, person, h->agency, h->unit, h->rank))
		return 0;
	*w = (struct ground_whom){ .person = person, .agency = h->agency, .unit = h->unit, .name = h->name, .title = h->title,
	    .unit_name = h->unit_name, .agency_name = h->agency_name };
	w->may_enter = see_appraises(f->who) || ((f->who->roles & ROLES_AGENCY) != 0 && h->agency == f->who->agency &&
	    !(h->unit == h->agency && h->rank == RANK_HEAD));
	return 1;
}

/* Whose year has a level that does not say so. */
static int
find_late(struct flow *f, struct ground_whom *w)
{
	struct use_level *level;
	size_t n;

	if (use_levels(f->db, f->mem, &w->person, 1, 0, day_today().year, &level, &n) != 1)
		return -1;
	for (size_t i = 0; i < w->n; i++) {
		struct ground_row *row = &w->row[i];
		const int was = use_level_of(level, n, row->verdict.year);

		row->late = row->ground.withdrawn_at == NULL && row->verdict.counts && was >= 0 && was != LEVEL_FAILED;
	}
	return 1;
}

int
ground_whom(struct flow *f, int64_t person, struct ground_whom *w)
{
	struct ground *list;
	const int found = find_whom(f, person, w);

	if (found != 1)
		return found;
	if (ground_select_person(f->db, f->mem, person, &list, &w->n) != 1 || rows_of(f, list, w->n, &w->row) != 1)
		return -1;
	for (size_t i = 0; i < w->n; i++)
		w->row[i].may_withdraw = w->may_enter && w->row[i].ground.withdrawn_at == NULL;
	return find_late(f, w);
}

int
ground_one(struct flow *f, int64_t id, struct ground_row *row)
{
	struct ground_whom w;
	int found = ground_get(f->db, f->mem, id, &row->ground);

	if (found != 1)
		return found;
	found = find_whom(f, row->ground.person, &w);
	row->may_withdraw = found == 1 && w.may_enter && row->ground.withdrawn_at == NULL;
	return found;
}

int
grounds_of_people(struct flow *f, const int64_t *person, size_t n, int year, struct ground_counted **list_r)
{
	struct ground_counted *counted = mem_array(f->mem, n + 1, sizeof(*counted));
	struct judged all;

	if (judge_people(f, person, n, &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct slice his = SLICE_OF(struct ground, person, all.list, all.n, person[i]);
		const struct ground *g = ground_of_year(all.list + his.first, all.verdict + his.first, his.n, year);

		counted[i] = (struct ground_counted){ .kind = GROUND_NONE };
		if (g != NULL)
			counted[i] = (struct ground_counted){ (int)g->kind, g->id,
			    mem_print(f->mem, "%s, %s", g->document_number, day_show(f->mem, g->document_day)), all.verdict[g - all.list].why };
	}
	*list_r = counted;
	return 1;
}

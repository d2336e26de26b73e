#include "flow/past_inside.h"

#include <string.h>

#include "flow/period.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/past.h"
#include "store/past_level.h"

int
past_scope_of(struct flow *f, bool levels, bool heads, struct past_scope *s)
{
	const uint64_t roles = f->who->roles;
	int found = 1;

	*s = (struct past_scope){ .agency = f->who->agency, .levels = levels, .heads = heads };
	if (heads) {
		s->may_bring = see_appraises(f->who);
		s->may_take = (roles & (ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN)) != 0;
		found = s->may_bring || s->may_take ? past_province(f->db, f->mem, &s->agency) : 0;
	} else {
		s->may_bring = (roles & ROLES_AGENCY) != 0;
		s->may_take = (roles & ROLE_HEAD) != 0;
	}
	return found == 1 ? s->may_bring || s->may_take : found;
}

const char *
past_root(bool levels)
{
	return levels ? PAST_LEVEL_PLACE : PAST_PLACE;
}

const char *
past_place(struct flow *f, const struct past_scope *s)
{
	return mem_print(f->mem, "%s%s", past_root(s->levels), s->heads ? "dung-dau/" : "");
}

const char *
past_batch_path(struct flow *f, bool levels, int64_t id)
{
	return mem_print(f->mem, "%s%lld/", past_root(levels), (long long)id);
}

const char *
past_batch_noun(const struct past_scope *s)
{
	return s->levels ? "past_level_import" : "past_import";
}

struct import_owner
past_owner(const struct past_scope *s)
{
	return (struct import_owner){ .past = s->agency, .levels = s->levels };
}

struct receiving {
	const struct past_scope *scope;
	const struct import_upload *upload;
};

static int
receive_body(struct flow *f, void *arg)
{
	const struct receiving *r = arg;
	struct json *after = json_new(f->mem);
	int64_t id;

	if (import_put(f, past_owner(r->scope), r->scope->agency, r->upload, &id) != 1)
		return -1;
	f->location = past_batch_path(f, r->scope->levels, id);
	json_set_text(after, "file", r->upload->name);
	return flow_audit(f, past_batch_noun(r->scope), id, "upload", NULL, after);
}

int
past_receive(struct flow *f, const struct past_scope *scope, const struct import_upload *upload)
{
	struct receiving r = { scope, upload };

	return flow_write(f, receive_body, &r);
}

int
past_imports(struct flow *f, const struct past_scope *s, struct import_batch **list_r, size_t *n_r)
{
	return import_select(f->db, f->mem, past_owner(s), list_r, n_r);
}

int
past_results(struct flow *f, const struct past_scope *s, int64_t page, struct past_result **list_r, size_t *n_r, int64_t *total_r)
{
	return (s->levels ? past_level_of_agency : past_of_agency)(f->db, f->mem, s->agency, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r,
	    total_r);
}

int
past_whom(struct flow *f, const struct past_scope *s, struct past_person **list_r, size_t *n_r)
{
	return s->heads ? past_heads(f->db, f->mem, day_today(), list_r, n_r) :
	    past_people(f->db, f->mem, s->agency, day_today(), list_r, n_r);
}

/* What the system says of people itself, and what stands from outside. 1 or -1. */
static int
read_told(struct flow *f, const struct past_scope *s, const int64_t *person, struct past_world *w)
{
	struct past_taken *published;
	struct past_result *standing;

	if (s->levels ? past_level_classified(f->db, f->mem, person, w->npeople, &published, &w->npublished) != 1 ||
	    past_level_standing(f->db, f->mem, person, w->npeople, &standing, &w->nstanding) != 1 :
	    past_published(f->db, f->mem, person, w->npeople, PAST_FIRST_YEAR, &published, &w->npublished) != 1 ||
	    past_standing(f->db, f->mem, person, w->npeople, (struct day){ PAST_FIRST_YEAR, 1, 1 }, w->today, &standing, &w->nstanding) != 1)
		return -1;
	w->published = published;
	w->standing = standing;
	return 1;
}

int
past_read_world(struct flow *f, const struct past_scope *s, struct past_world *w)
{
	struct agency_periods periods;
	struct past_person *people;
	int64_t *person;

	*w = (struct past_world){ .levels = s->levels, .today = day_today() };
	if (periods_on(f, s->heads ? 0 : s->agency, &periods) != 1 || past_whom(f, s, &people, &w->npeople) != 1)
		return -1;
	person = mem_array(f->mem, w->npeople + 1, sizeof(*person));
	for (size_t i = 0; i < w->npeople; i++)
		person[i] = people[i].id;
	w->person = people;
	w->running = periods_of(&periods, w->today);
	return read_told(f, s, person, w);
}

/* The batch as it is, in the scope that is his. 1; 0: none for this person; -1. */
static int
find(struct flow *f, bool levels, int64_t id, struct past_batch *b)
{
	int found = 0;

	for (int heads = 0; heads < 2 && found == 0; heads++) {
		found = past_scope_of(f, levels, heads == 1, &b->scope);
		if (found == 1)
			found = import_get(f->db, f->mem, past_owner(&b->scope), id, &b->batch);
	}
	return found;
}

int
past_scope_for(struct flow *f, bool levels, int64_t id, struct past_scope *s)
{
	struct past_batch b;
	const int found = find(f, levels, id, &b);

	*s = b.scope;
	return found;
}

int
past_look(struct flow *f, bool levels, int64_t id, struct past_batch *b)
{
	struct import_stored stored;
	struct past_world world;
	int found;

	*b = (struct past_batch){ .may_take = false };
	found = find(f, levels, id, b);
	if (found != 1 || strcmp(b->batch.state, "read") != 0)
		return found;
	if (import_sheets(f, id, &stored) != 1 || past_read_world(f, &b->scope, &world) != 1)
		return -1;
	past_read(f->mem, stored.sheet, stored.n, &world, &b->book);
	b->may_take = b->scope.may_take && b->book.count[PAST_BAD] == 0 && b->book.count[PAST_NEW] + b->book.count[PAST_CHANGED] > 0;
	return 1;
}

const char *
past_seen(struct mem *mem, const struct past_book *book)
{
	return mem_print(mem, "%zu-%zu-%zu-%zu", book->count[PAST_NEW], book->count[PAST_CHANGED], book->count[PAST_SAME],
	    book->count[PAST_BAD]);
}

int
past_waiting(struct flow *f, bool levels, int64_t *n_r, const char **path_r)
{
	*n_r = 0;
	if ((f->who->roles & (ROLE_HEAD | ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN)) == 0)
		return 1;
	for (int heads = 0; heads < 2; heads++) {
		struct past_scope s;
		struct import_batch *list;
		int found = past_scope_of(f, levels, heads == 1, &s);
		size_t n;

		if (found == 1 && s.may_take)
			found = past_imports(f, &s, &list, &n);
		if (found < 0)
			return -1;
		if (found == 1 && s.may_take && n > 0 && strcmp(list[0].state, "read") == 0) {
			++*n_r;
			*path_r = past_batch_path(f, levels, list[0].id);
		}
	}
	return 1;
}

int
past_one(struct flow *f, bool levels, int64_t id, struct past_result *p, struct past_scope *s)
{
	int found = (levels ? past_level_get : past_get)(f->db, f->mem, id, p);

	for (int heads = 0; heads < 2 && found == 1; heads++) {
		const int mine = past_scope_of(f, levels, heads == 1, s);

		if (mine < 0)
			return -1;
		if (mine == 1 && s->agency == p->agency)
			return 1;
	}
	return found < 0 ? -1 : 0;
}

bool
past_can_withdraw(const struct flow *f, const struct past_scope *s, const struct past_result *p)
{
	return s->may_take && p->withdrawn_at == NULL && p->person != f->who->person;
}

int
past_mine(struct flow *f, struct past_result **list_r, size_t *n_r)
{
	return past_standing(f->db, f->mem, &f->who->person, 1, (struct day){ PAST_FIRST_YEAR, 1, 1 }, day_today(), list_r, n_r);
}

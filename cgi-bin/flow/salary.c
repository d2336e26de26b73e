#include "flow/salary_inside.h"

#include <string.h>

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/take_back.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/salary.h"

bool
salary_keeps(const struct who *who)
{
	return (who->roles & ROLES_AGENCY) != 0 && who->agency != 0;
}

const char *
salary_path(struct mem *mem, int64_t person)
{
	return mem_print(mem, SALARY_PLACE "%lld/", (long long)person);
}

static int
read_lines(struct flow *f, struct salary_line **list_r, size_t *n_r)
{
	struct salary_person *people;
	struct salary_at *at;
	int64_t *id;

	if (salary_people(f->db, f->mem, f->who->agency, day_today(), &people, n_r) != 1)
		return -1;
	id = mem_array(f->mem, *n_r + 1, sizeof(*id));
	for (size_t i = 0; i < *n_r; i++)
		id[i] = people[i].id;
	if (salary_on(f->db, f->mem, id, *n_r, day_today(), &at) != 1)
		return -1;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++)
		(*list_r)[i] = (struct salary_line){ people[i], at[i] };
	return 1;
}

static bool
holds(struct flow *f, const struct salary_person *p, const char *folded)
{
	return folded[0] == '\0' || strstr(utf8_fold(f->mem, p->name), folded) != NULL || strstr(p->uid, folded) != NULL;
}

int
salaries(struct flow *f, const char *words, bool lacking, struct salary_list *list)
{
	const char *folded = utf8_fold(f->mem, words);

	*list = (struct salary_list){ 0 };
	if (read_lines(f, &list->line, &list->all) != 1)
		return -1;
	for (size_t i = 0; i < list->all; i++) {
		const struct salary_line line = list->line[i];
		const bool lacks = line.at.grade == NULL;

		list->lacking += lacks;
		if (holds(f, &line.who, folded) && (lacks || !lacking))
			list->line[list->n++] = line;
	}
	return 1;
}

int
salary_lacking(struct flow *f, int64_t *n_r)
{
	struct salary_list list;

	if (salaries(f, "", false, &list) != 1)
		return -1;
	*n_r = (int64_t)list.lacking;
	return 1;
}

static int
works_here(struct flow *f, int64_t person, struct salary_person *who)
{
	struct salary_person *people;
	size_t n;

	if (salary_people(f->db, f->mem, f->who->agency, day_today(), &people, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (people[i].id == person) {
			*who = people[i];
			return 1;
		}
	return 0;
}

int
salary_look(struct flow *f, int64_t person, struct salary_view *v)
{
	int here;
	size_t n, naccounts;

	*v = (struct salary_view){ .here = false };
	if (!salary_keeps(f->who))
		return 0;
	here = works_here(f, person, &v->who);
	if (here < 0 || salary_select(f->db, f->mem, person, &v->row, &n) != 1 ||
	    salary_account_select(f->db, f->mem, person, &v->account, &naccounts) != 1)
		return -1;
	v->here = here == 1;
	for (size_t i = 0; i < n; i++)
		if (v->here || v->row[i].agency == f->who->agency)
			v->row[v->n++] = v->row[i];
	for (size_t i = 0; i < naccounts; i++)
		if (v->here || v->account[i].agency == f->who->agency)
			v->account[v->naccounts++] = v->account[i];
	if (!v->here && v->n > 0)
		v->who = (struct salary_person){ person, v->row[0].uid, v->row[0].name, "", "" };
	return v->here || v->n > 0;
}

struct opening {
	int64_t		 person;
	struct refusal	*why;
};

static int
open_body(struct flow *f, void *arg)
{
	const struct opening *o = arg;
	struct salary_view v;
	const int found = salary_look(f, o->person, &v);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(o->why, "salary.refused.gone", NULL);
	f->delegation = f->who->delegation;
	f->location = salary_path(f->mem, o->person);
	return flow_audit(f, "salary_person", o->person, "look", NULL, NULL);
}

int
salary_open(struct flow *f, int64_t person, struct refusal *why)
{
	struct opening o = { person, why };

	return flow_write(f, open_body, &o);
}

int
salary_mine(struct flow *f, struct salary_view *v)
{
	*v = (struct salary_view){ .here = false };
	return salary_standing(f->db, f->mem, &f->who->person, 1, &v->row, &v->n) == 1 &&
	    salary_account_select(f->db, f->mem, f->who->person, &v->account, &v->naccounts) == 1 ? 1 : -1;
}

static struct json *
salary_json(struct flow *f, const struct salary *s)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "person", s->person);
	json_set_text(json, "from", day_text(f->mem, s->from));
	json_set_text(json, "document", s->document);
	return json;
}

int
salary_tell(struct flow *f, const struct salary *s)
{
	const struct told told = { s->person, "salary", NULL };

	return flow_notify(f, &told, "salary", day_show(f->mem, s->from), s->document, SALARY_OWN_PLACE);
}

int
salary_put(struct flow *f, struct salary *s)
{
	int done;

	s->agency = f->who->agency;
	f->delegation = f->who->delegation;
	done = salary_insert(f->db, f->mem, s, f->who->person, f->delegation, &s->id);
	return done == 1 ? flow_audit(f, "salary", s->id, "enter", NULL, salary_json(f, s)) : done;
}

int
salary_correct(struct flow *f, const struct salary *was, const char *reason)
{
	const int done = salary_withdraw(f->db, was->id, was->version, f->who->person, reason);
	struct json *after = json_new(f->mem);

	json_set_text(after, "reason", reason);
	return done == 1 ? flow_audit(f, "salary", was->id, "withdraw", salary_json(f, was), after) : done;
}

struct entering {
	struct salary	 salary;
	struct refusal	*why;
};

static int
enter_body(struct flow *f, void *arg)
{
	struct entering *e = arg;
	struct salary_person who;
	int done = works_here(f, e->salary.person, &who);

	if (done != 1 || !salary_keeps(f->who))
		return done < 0 ? -1 : catalog_refuse(e->why, "salary.refused.gone", NULL);
	done = salary_put(f, &e->salary);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(e->why, "salary.refused.twice", "first_day");
	f->location = salary_path(f->mem, e->salary.person);
	return salary_tell(f, &e->salary);
}

int
salary_enter(struct flow *f, const struct salary *s, struct refusal *why)
{
	struct entering e = { *s, why };

	return flow_write(f, enter_body, &e);
}

struct paying {
	struct salary_account account;
	struct refusal	*why;
};

static int
account_body(struct flow *f, void *arg)
{
	struct paying *p = arg;
	struct salary_account *a = &p->account;
	struct salary_person who;
	struct json *after = json_new(f->mem);
	const int here = works_here(f, a->person, &who);
	int64_t id;

	if (here != 1 || !salary_keeps(f->who))
		return here < 0 ? -1 : catalog_refuse(p->why, "salary.refused.gone", NULL);
	a->agency = f->who->agency;
	f->delegation = f->who->delegation;
	f->location = salary_path(f->mem, a->person);
	if (salary_account_insert(f->db, f->mem, a, f->who->person, f->delegation, &id) != 1)
		return -1;
	json_set_int(after, "person", a->person);
	json_set_text(after, "from", day_text(f->mem, a->from));
	if (flow_notify(f, &(struct told){ a->person, "salary", NULL }, "salary_account", day_show(f->mem, a->from), f->who->name, SALARY_OWN_PLACE) != 1)
		return -1;
	return flow_audit(f, "salary_account", id, "enter", NULL, after);
}

int
salary_account_enter(struct flow *f, const struct salary_account *a, struct refusal *why)
{
	struct paying p = { *a, why };

	return flow_write(f, account_body, &p);
}

int
salary_one(struct flow *f, int64_t id, struct salary *s)
{
	const int found = salary_get(f->db, f->mem, id, s);

	if (found != 1)
		return found;
	return salary_keeps(f->who) && s->agency == f->who->agency;
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct salary s;
	const int found = salary_one(f, t->id, &s);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "salary.refused.gone", NULL);
	*was_r = salary_json(f, &s);
	f->delegation = f->who->delegation;
	f->location = salary_path(f->mem, s.person);
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct salary s;

	return salary_get(f->db, f->mem, t->id, &s) == 1 ? salary_tell(f, &s) : -1;
}

int
salary_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "salary",
	    .meanwhile = "salary.refused.withdrawn", .begin = withdraw_begin, .withdraw = salary_withdraw, .tell = withdraw_tell };

	return take_back(f, &t);
}

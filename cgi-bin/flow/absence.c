#include "flow/absence.h"

#include "flow/catalog_write.h"
#include "flow/take_back.h"
#include "rules/role.h"
#include "store/absence.h"
#include "store/agency.h"
#include "store/notice.h"

static bool
heads(const struct flow *f)
{
	return (f->who->roles & ROLE_HEAD) != 0 && f->who->agency != 0;
}

int
absences(struct flow *f, int year, struct absence **list_r, size_t *n_r)
{
	const struct span s = { { (int16_t)year, 1, 1 }, { (int16_t)year, 12, 31 } };

	return heads(f) ? absence_select(f->db, f->mem, f->who->agency, s, list_r, n_r) :
	    absence_select_person(f->db, f->mem, f->who->person, s, list_r, n_r);
}

int
absence_read(struct flow *f, int64_t id, struct absence *a)
{
	const int found = absence_get(f->db, f->mem, id, a);

	if (found != 1)
		return found;
	return a->person == f->who->person || (heads(f) && a->agency == f->who->agency);
}

int
absence_people(struct flow *f, struct member **list_r, size_t *n_r)
{
	return duty_people(f->db, f->mem, f->who->agency, day_today(), list_r, n_r);
}

static const char *
year_path(struct flow *f, struct day day)
{
	return mem_print(f->mem, ABSENCE_PLACE "?nam=%d", day.year);
}

static struct json *
absence_json(struct flow *f, const struct absence *a)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "person", a->person);
	json_set_text(json, "kind", absence_kind_name[a->kind]);
	json_set_text(json, "from", day_text(f->mem, a->days.from));
	json_set_text(json, "until", day_text(f->mem, a->days.until));
	json_set_text(json, "document", a->document);
	return json;
}

static int
tell(struct flow *f, const struct absence *a, const char *kind)
{
	const struct told told = { a->person, "absent", NULL };

	if (a->person == f->who->person)
		return 1;
	return flow_notify(f, &told, kind, day_show(f->mem, a->days.from), day_show(f->mem, a->days.until), year_path(f, a->days.from));
}

struct enter_write {
	struct absence	 absence;
	struct refusal	*why;
};

static int
works_here(struct flow *f, int64_t person)
{
	struct member *people;
	size_t n;

	if (absence_people(f, &people, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (people[i].person == person)
			return 1;
	return 0;
}

static int
enter_body(struct flow *f, void *arg)
{
	struct enter_write *w = arg;
	struct absence *a = &w->absence;
	const struct span *met;
	struct span *stand;
	enum absence_flaw flaw;
	size_t n;
	const int here = works_here(f, a->person);

	if (here != 1)
		return here < 0 ? -1 : catalog_refuse(w->why, "absence.refused.person", "person");
	if (absence_hold(f->db, f->mem, a->person, &stand, &n) != 1)
		return -1;
	flaw = absence_judge(a->days, stand, n, &met);
	if (flaw != ABSENCE_SOUND) {
		catalog_refuse(w->why, mem_print(f->mem, "absence.refused.%s", absence_flaw_name[flaw]), flaw == ABSENCE_TWICE ? "first_day" : "last_day");
		w->why->a = met == NULL ? NULL : day_show(f->mem, met->from);
		w->why->b = met == NULL ? NULL : day_show(f->mem, met->until);
		return 0;
	}
	a->agency = f->who->agency;
	f->delegation = f->who->delegation;
	if (absence_insert(f->db, f->mem, a, f->who->person, f->delegation, &a->id) != 1 ||
	    flow_audit(f, "absence", a->id, "enter", NULL, absence_json(f, a)) != 1)
		return -1;
	f->location = year_path(f, a->days.from);
	return tell(f, a, "absence_entered");
}

int
absence_enter(struct flow *f, const struct absence *a, struct refusal *why)
{
	struct enter_write w = { *a, why };

	return flow_write(f, enter_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct absence a;
	const int found = absence_read(f, t->id, &a);

	if (found != 1 || !heads(f))
		return found < 0 ? -1 : catalog_refuse(t->why, "absence.refused.gone", NULL);
	*was_r = absence_json(f, &a);
	f->delegation = f->who->delegation;
	f->location = year_path(f, a.days.from);
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct absence a;

	return absence_get(f->db, f->mem, t->id, &a) == 1 ? tell(f, &a, "absence_withdrawn") : -1;
}

int
absence_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "absence",
	    .meanwhile = "absence.refused.withdrawn", .begin = withdraw_begin, .withdraw = absence_withdraw, .tell = withdraw_tell };

	return take_back(f, &t);
}

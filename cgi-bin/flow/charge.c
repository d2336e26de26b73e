#include "flow/charge.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/agency.h"
#include "store/notice.h"
#include "store/place.h"

#define LED_DAYS	400	/* so long what was due of a head who left stays with the head of the province */

/* Places of heads of agencies, then where others were heads until lately (not their main place any more). 1 or -1. */
static int
read_heads(struct flow *f, struct day today, struct charge *c)
{
	struct place *now, *before, *all;
	size_t n, nbefore;

	if (place_heads(f->db, f->mem, today, &now, &n) != 1 ||
	    place_heads_before(f->db, f->mem, day_of_number(day_number(today) - LED_DAYS), today, &before, &nbefore) != 1)
		return -1;
	all = mem_array(f->mem, n + nbefore + 1, sizeof(*all));
	for (size_t i = 0; i < n; i++)
		all[c->nled++] = now[i];
	for (size_t i = 0; i < nbefore; i++) {
		all[c->nled] = before[i];
		all[c->nled++].main = false;
	}
	c->led = all;
	return 1;
}

int
charge_read(struct flow *f, struct charge *c)
{
	const struct day today = day_today();
	const char *name, **section;
	int64_t *unit, *one;
	size_t nsections;

	*c = (struct charge){ .person = f->who->person, .agency = f->who->agency, .whole = (f->who->roles & ROLE_HEAD) != 0,
	    .heads = (f->who->roles & ROLE_CHAIRMAN) != 0 };
	if (c->heads && read_heads(f, today, c) != 1)
		return -1;
	if (f->who->agency == 0)
		return 1;
	if (c->whole && f->who->delegation != 0 && delegation_head(f->db, f->mem, c->agency, today, &c->behalf, &name) < 0)
		return -1;
	if (place_charges(f->db, f->mem, f->who->person, today, &unit, &c->nunits) != 1)
		return -1;
	c->unit = unit;
	if (place_charge_parts(f->db, f->mem, f->who->person, today, &one, &c->nones, &section, &nsections) != 1)
		return -1;
	c->one = one;
	return 1;
}

int
charge_prepares(struct flow *f, struct charge *c)
{
	*c = (struct charge){ .person = f->who->person, .heads = see_appraises(f->who) };
	return c->heads ? read_heads(f, day_today(), c) : 0;
}

int
charge_is_head(struct flow *f, int64_t person, int64_t agency)
{
	struct place *list;
	size_t n;

	if (place_heads(f->db, f->mem, day_today(), &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].person == person && list[i].agency == agency)
			return 1;
	return 0;
}

int
charge_places(struct flow *f, int64_t agency, struct day day, struct places *all)
{
	return place_select(f->db, f->mem, agency, day, all);
}

int
charge_all(struct flow *f, const struct charge *c, struct day day, struct places *all)
{
	const struct charge own = { .whole = c->whole, .nunits = c->nunits, .nones = c->nones };
	struct places mine = { .agency = c->agency };
	struct place *list;

	if (c->agency != 0 && (!c->heads || !charge_empty(&own)) && charge_places(f, c->agency, day, &mine) != 1)
		return -1;
	if (!c->heads) {
		*all = mine;
		return 1;
	}
	list = mem_array(f->mem, mine.n + c->nled + 1, sizeof(*list));
	*all = (struct places){ .agency = c->agency, .list = list };
	for (size_t i = 0; i < c->nled; i++)
		if (c->led[i].main && place_of(&mine, c->led[i].person) == NULL)
			list[all->n++] = c->led[i];
	for (size_t i = 0; i < mine.n; i++)
		list[all->n++] = mine.list[i];
	return 1;
}

struct whose
charge_whose(struct flow *f, const struct charge *c, const struct places *all)
{
	int64_t *person;
	size_t n = 0;

	if (!c->heads)
		return (struct whose){ .agency = c->agency };
	person = mem_array(f->mem, all->n + c->nled + 1, sizeof(*person));
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].main)
			person[n++] = all->list[i].person;
	for (size_t i = 0; i < c->nled; i++)
		if (!c->led[i].main && place_of(all, c->led[i].person) == NULL)
			person[n++] = c->led[i].person;
	return (struct whose){ .person = person, .n = n };
}

int
charge_periods(struct flow *f, const struct charge *c, struct agency_periods **list_r, size_t *n_r)
{
	int64_t *agency = mem_array(f->mem, c->nled + 2, sizeof(*agency));
	size_t n = 0;

	for (size_t i = 0; i < c->nled; i++)
		agency[n++] = c->led[i].agency;
	if (c->heads)
		agency[n++] = c->agency;
	agency[n++] = c->heads ? 0 : c->agency;
	*list_r = mem_array(f->mem, n, sizeof(**list_r));
	*n_r = n;
	return n == 1 ? periods_on(f, agency[0], *list_r) : periods_on_all(f, agency, n, *list_r);
}

const struct agency_periods *
charge_periods_of(const struct agency_periods *list, size_t n, int64_t agency)
{
	size_t i = 0;

	while (i < n - 1 && list[i].agency != agency)
		i++;
	return &list[i];
}

int
charge_people(struct flow *f, struct day day, struct place **list_r, size_t *n_r)
{
	struct charge charge;
	struct places all;

	*n_r = 0;
	*list_r = NULL;
	if (charge_read(f, &charge) != 1)
		return -1;
	if (charge_empty(&charge))
		return 1;
	if (charge_all(f, &charge, day, &all) != 1)
		return -1;
	*list_r = mem_array(f->mem, all.n + 1, sizeof(**list_r));
	for (size_t i = 0; i < all.n; i++)
		if (all.list[i].main && charge_covers(&charge, &all.list[i]))
			(*list_r)[(*n_r)++] = all.list[i];
	return 1;
}

int
charge_person(struct flow *f, int64_t person, struct day day, struct place *place_r)
{
	struct place *list;
	size_t n;

	if (charge_people(f, day, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].person == person) {
			*place_r = list[i];
			return 1;
		}
	return 0;
}

int
charge_tell_above(struct flow *f, const char *of, const char *kind, const char *a, const char *b, const char *path)
{
	struct told *people;
	int64_t *head;
	size_t n;

	if (place_chairmen(f->db, f->mem, day_today(), &head, &n) != 1)
		return -1;
	if (n == 0) {
		if (catalog_audience(f, ROLE_CHAIRMAN, 0, NULL, &people, &n) != 1)
			return -1;
	} else {
		people = mem_array(f->mem, n, sizeof(*people));
		for (size_t i = 0; i < n; i++)
			people[i] = (struct told){ .person = head[i] };
	}
	for (size_t i = 0; i < n; i++) {
		people[i].reason = "charge";
		people[i].of = of;
	}
	return flow_notify_all(f, people, n, kind, a, b, path);
}

#include "flow/charge.h"

#include "rules/role.h"
#include "store/place.h"

int
charge_read(struct flow *f, struct charge *c)
{
	int64_t *unit, *one;
	const char **section;
	size_t nsections;

	*c = (struct charge){ .person = f->who->person, .agency = f->who->agency, .whole = (f->who->roles & ROLE_HEAD) != 0 };
	if (f->who->agency == 0)
		return 1;
	if (place_charges(f->db, f->mem, f->who->person, day_today(), &unit, &c->nunits) != 1)
		return -1;
	c->unit = unit;
	if (place_charge_parts(f->db, f->mem, f->who->person, day_today(), &one, &c->nones, &section, &nsections) != 1)
		return -1;
	c->one = one;
	return 1;
}

int
charge_places(struct flow *f, int64_t agency, struct day day, struct places *all)
{
	return place_select(f->db, f->mem, agency, day, all);
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
	if (charge_places(f, f->who->agency, day, &all) != 1)
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

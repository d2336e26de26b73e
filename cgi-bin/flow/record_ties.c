/* Who keeps the file of whom: apart from what is read of it, for the program upload. */
#include "flow/record_inside.h"

#include "flow/see.h"
#include "rules/role.h"
#include "store/plan.h"

unsigned
record_ties(const struct who *who, const struct place *p)
{
	const bool keeps = place_heads_agency(p) ? see_appraises(who) : (who->roles & ROLES_AGENCY) != 0 && who->agency == p->agency;

	if (p->person == who->person)
		return RECORD_OWN;
	return (keeps ? RECORD_KEEPER : 0) | (see_sheets(who) ? RECORD_READER : 0);
}

int
record_owner_read(struct flow *f, int64_t person, int year, unsigned ties, struct record_owner *o)
{
	const int found = record_owner_of(f->db, f->mem, person, year, o);

	return found == 1 ? (record_ties(f->who, &o->place) & ties) != 0 : found;
}

int64_t
record_delegation(const struct flow *f)
{
	return (f->who->roles & (ROLE_OFFICER | ROLES_APPRAISAL)) != 0 ? 0 : f->who->delegation;
}

int
record_tell_keepers(struct flow *f, const struct place *p, const char *kind, const char *a, const char *b, const char *path)
{
	struct told *list;
	size_t n;

	if ((place_heads_agency(p) ? record_home(f->db, f->mem, &list, &n) :
	    plan_people(f->db, f->mem, p->agency, day_today(), &list, &n)) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].person != p->person && flow_notify(f, &list[i], kind, a, b, path) != 1)
			return -1;
	return 1;
}

const char *
record_path(struct flow *f, int64_t person, int year)
{
	return mem_print(f->mem, RECORD_PLACE "%lld?nam=%d", (long long)person, year);
}

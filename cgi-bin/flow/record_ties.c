/* Who keeps the file of whom: apart from what is read of it, for the program upload. */
#include "flow/record_inside.h"

#include "flow/see.h"
#include "rules/role.h"
#include "store/notice.h"

bool
record_keeper(const struct who *who, bool heads_agency, int64_t agency)
{
	return heads_agency ? see_appraises(who) : (who->roles & ROLES_AGENCY) != 0 && who->agency == agency;
}

unsigned
record_ties(const struct who *who, const struct place *p)
{
	if (p->person == who->person)
		return RECORD_OWN;
	return (record_keeper(who, place_heads_agency(p), p->agency) ? RECORD_KEEPER : 0) | (see_sheets(who) ? RECORD_READER : 0);
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
record_copy_tell(struct flow *f, const struct record_copy *c, const char *kind)
{
	return flow_notify(f, &(struct told){ c->person, "record", NULL }, kind, c->title, mem_print(f->mem, "%d", c->year),
	    record_path(f, c->person, c->year));
}

const char *
record_path(struct flow *f, int64_t person, int year)
{
	return mem_print(f->mem, RECORD_PLACE "%lld?nam=%d", (long long)person, year);
}

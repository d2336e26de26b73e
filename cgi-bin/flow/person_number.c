#include "flow/person_number.h"

#include <string.h>

#include "flow/person.h"
#include "store/directory.h"
#include "store/person.h"

int
number_look(struct flow *f, int64_t person, struct person_number *n)
{
	struct person_data data;
	const int found = person_get(f->db, f->mem, person, &data);

	if (found != 1)
		return found;
	return person_number_get(f->db, f->mem, person, n) < 0 ? -1 : 1;
}

struct number_write {
	int64_t		 person, version;
	const char	*number;
	struct refusal	*why;
};

static int
open_body(struct flow *f, void *arg)
{
	const struct number_write *w = arg;
	struct person_number n;
	const int found = person_number_get(f->db, f->mem, w->person, &n);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, NULL, "person.number.refused.none", NULL, NULL);
	f->location = person_place(f, w->person);
	return flow_audit(f, "person", w->person, "number_look", NULL, NULL);
}

int
number_open(struct flow *f, int64_t person, struct refusal *why)
{
	struct number_write w = { .person = person, .why = why };

	return flow_write(f, open_body, &w);
}

int
number_put(struct flow *f, int64_t person, const char *number, enum number_source from, struct refusal *why)
{
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct person_number n;
	bool twice;
	int done = person_number_get(f->db, f->mem, person, &n);

	if (done < 0)
		return -1;
	json_set_text(before, "number", number_masked(f->mem, n.number));
	json_set_text(after, "number", number_masked(f->mem, number));
	n.number = number;
	n.from = from;
	done = person_number_put(f->db, &n, f->who == NULL ? 0 : f->who->person, &twice);
	if (done < 0)
		return -1;
	if (done == 0)
		return twice ? organisation_refuse(why, "number", "person.number.refused.taken", NULL, NULL) : organisation_changed(why);
	return flow_audit(f, "person", person, "number", before, after);
}

static int
set_body(struct flow *f, void *arg)
{
	const struct number_write *w = arg;
	struct person_number n;
	const int found = number_look(f, w->person, &n);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, NULL, "person.refused.gone", NULL, NULL);
	if (n.version != w->version)
		return organisation_changed(w->why);
	if (strcmp(n.number, w->number) == 0)
		return organisation_refuse(w->why, "number", "organisation.refused.no_change", NULL, NULL);
	f->location = person_place(f, w->person);
	return number_put(f, w->person, w->number, NUMBER_TYPED, w->why);
}

int
number_set(struct flow *f, int64_t person, int64_t version, const char *number, struct refusal *why)
{
	struct number_write w = { .person = person, .version = version, .number = number, .why = why };

	if (!number_good(number))
		return organisation_refuse(why, "number", "person.number.refused.digits", NULL, NULL);
	return flow_write(f, set_body, &w);
}

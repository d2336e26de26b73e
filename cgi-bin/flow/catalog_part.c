#include "flow/catalog_part.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/catalog_part.h"

#define REASON_TOLD 200		/* letters of a reason in a notice */
#define UNITS_MOST 1000		/* bytes of "12,13" */

int
catalog_scope_of(struct flow *f, int64_t catalog, struct catalog_scope *s)
{
	struct buf units;
	const char *comma = "";

	*s = (struct catalog_scope){ .all = (f->who->roles & ROLES_AGENCY) != 0,
	    .units = "", .name = "" };
	if (catalog_part_select(f->db, f->mem, catalog, f->who->person, day_today(), &s->division,
	    &s->n) != 1)
		return -1;
	if (s->all)
		return 1;
	buf_start(&units, f->mem, UNITS_MOST);
	for (size_t i = 0; i < s->n; i++) {
		if (!s->division[i].mine)
			continue;
		if (comma[0] == '\0')
			s->name = s->division[i].name;
		buf_print(&units, "%s%lld", comma, (long long)s->division[i].unit);
		comma = ",";
	}
	s->units = units.p;
	return comma[0] == '\0' || units.over ? 0 : 1;
}

const struct catalog_division *
catalog_scope_find(const struct catalog_scope *s, int64_t unit)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->division[i].unit == unit && (s->all || s->division[i].mine))
			return &s->division[i];
	return NULL;
}

struct part_write {
	struct catalog_write w;
	int64_t		 unit;
	int64_t		 version;	/* of the part */
	const char	*reason;	/* NULL: it is closed */
};

/* The part in hand. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct part_write *p, const struct catalog_division **part_r)
{
	struct catalog_scope scope;
	int found = catalog_begin(f, &p->w);

	if (found == 1)
		found = catalog_scope_of(f, p->w.catalog, &scope);
	if (found < 0 || p->w.why->label != NULL)
		return found;
	*part_r = catalog_scope_find(&scope, p->unit);
	if (*part_r == NULL)
		return catalog_refuse(p->w.why, "catalog.refused.not_your_part", NULL);
	if ((*part_r)->version != p->version || ((*part_r)->closed_at != NULL) != (p->reason != NULL))
		return catalog_conflict(p->w.why, "catalog.refused.part_changed");
	f->location = catalog_path(f, p->w.catalog, "phong/");
	return 1;
}

/* Heads and drafters of a division hear of their part. b: what the notice says of it. 1 or -1. */
static int
tell_division(struct flow *f, const struct part_write *p, const struct catalog_division *d,
    const char *kind, const char *b)
{
	const char *agency = catalog_agency_name(f, &p->w);
	struct told *people;
	size_t n;

	if (agency == NULL || catalog_part_people(f->db, f->mem, d->unit, d->name, day_today(),
	    &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, agency, b, catalog_path(f, p->w.catalog, "bang/"));
}

static int
tell_officers(struct flow *f, const struct part_write *p, const char *kind, const char *b)
{
	const char *agency = catalog_agency_name(f, &p->w);
	struct told *people;
	size_t n;

	if (agency == NULL || catalog_audience(f, ROLE_OFFICER, p->w.held.agency, agency, &people,
	    &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, agency, b, catalog_path(f, p->w.catalog, "phong/"));
}

static int
done_body(struct flow *f, void *arg)
{
	struct part_write *p = arg;
	const struct catalog_division *part;
	struct json *after = json_new(f->mem);
	int done = begin(f, p, &part);

	if (done != 1)
		return done;
	json_set_text(after, "division", part->name);
	json_set_int(after, "rows", part->rows);
	if (catalog_part_close(f->db, p->w.catalog, p->unit, f->who->person, part->rows) != 1 ||
	    tell_officers(f, p, "part_done", part->name) != 1)
		return -1;
	return flow_audit(f, "catalog", p->w.catalog, "part_done", NULL, after);
}

int
catalog_part_done(struct flow *f, int64_t catalog, int64_t unit, int64_t version,
    struct refusal *why)
{
	struct part_write p = { .w = { .catalog = catalog, .act = CATALOG_FILL, .why = why },
	    .unit = unit, .version = version };

	return flow_write(f, done_body, &p);
}

static int
again_body(struct flow *f, void *arg)
{
	struct part_write *p = arg;
	const struct catalog_division *part;
	struct json *after = json_new(f->mem);
	const char *said;
	int done = begin(f, p, &part);

	if (done != 1)
		return done;
	said = mem_print(f->mem, "%s: %s", part->name, utf8_short(f->mem, p->reason, REASON_TOLD));
	json_set_text(after, "division", part->name);
	json_set_text(after, "reason", p->reason);
	if (catalog_part_open(f->db, p->w.catalog, p->unit, f->who->person, p->reason) != 1 ||
	    tell_division(f, p, part, "part_again", said) != 1 ||
	    tell_officers(f, p, "part_again", said) != 1)
		return -1;
	return flow_audit(f, "catalog", p->w.catalog, "part_again", NULL, after);
}

int
catalog_part_again(struct flow *f, int64_t catalog, int64_t unit, int64_t version,
    const char *reason, struct refusal *why)
{
	struct part_write p = { .w = { .catalog = catalog, .act = CATALOG_FILL, .why = why },
	    .unit = unit, .version = version, .reason = reason };

	return flow_write(f, again_body, &p);
}

static int
remind_body(struct flow *f, void *arg)
{
	struct part_write *p = arg;
	struct json *after = json_new(f->mem);
	struct catalog_scope scope;
	int64_t told = 0;
	int done = catalog_begin(f, &p->w);

	if (done != 1)
		return done;
	if (catalog_scope_of(f, p->w.catalog, &scope) != 1)
		return -1;
	for (size_t i = 0; i < scope.n; i++) {
		if (scope.division[i].closed_at != NULL)
			continue;
		if (tell_division(f, p, &scope.division[i], "part_remind",
		    scope.division[i].name) != 1)
			return -1;
		told++;
	}
	if (told == 0)
		return catalog_refuse(p->w.why, "catalog.refused.all_done", NULL);
	json_set_int(after, "divisions", told);
	f->location = catalog_path(f, p->w.catalog, "phong/");
	return flow_audit(f, "catalog", p->w.catalog, "part_remind", NULL, after);
}

int
catalog_part_remind(struct flow *f, int64_t catalog, struct refusal *why)
{
	struct part_write p = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why } };

	return flow_write(f, remind_body, &p);
}

static int
gather_body(struct flow *f, void *arg)
{
	struct part_write *p = arg;
	struct json *after = json_new(f->mem);
	int64_t moved;
	int done = catalog_begin(f, &p->w);

	if (done != 1)
		return done;
	if (catalog_part_assemble(f->db, p->w.catalog, &moved) != 1 ||
	    catalog_mark(f->db, p->w.catalog) != 1)
		return -1;
	json_set_int(after, "rows", moved);
	f->location = catalog_path(f, p->w.catalog, "phong/");
	return flow_audit(f, "catalog", p->w.catalog, "part_gather", NULL, after);
}

int
catalog_part_gather(struct flow *f, int64_t catalog, struct refusal *why)
{
	struct part_write p = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why } };

	return flow_write(f, gather_body, &p);
}

/* What becomes of a copy that is there: a part of record_file.h that desk has. */
#include "flow/record_file.h"

#include "flow/catalog_write.h"
#include "flow/record_inside.h"
#include "flow/take_back.h"

struct compare_write {
	int64_t		 id, version;
	struct refusal	*why;
};

static int
compare_body(struct flow *f, void *arg)
{
	const struct compare_write *w = arg;
	struct record_copy c;
	struct record_owner o;
	int done = record_copy_keeps(f, w->id, &c, &o);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "record.refused.gone", NULL);
	done = record_copy_compare(f->db, w->id, w->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "record.refused.changed");
	f->delegation = record_delegation(f);
	f->location = record_path(f, c.person, c.year);
	return flow_audit(f, "record_file", w->id, "compare", NULL, NULL);
}

int
record_copy_compared(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct compare_write w = { id, version, why };

	return flow_write(f, compare_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct record_copy c;
	struct record_owner o;
	const int found = record_copy_keeps(f, t->id, &c, &o);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "record.refused.gone", NULL);
	*was_r = json_new(f->mem);
	json_set_text(*was_r, "title", c.title);
	f->delegation = record_delegation(f);
	f->location = record_path(f, c.person, c.year);
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct record_copy c;

	return record_copy_get(f->db, f->mem, t->id, &c) == 1 ? record_copy_tell(f, &c, "record_withdrawn") : -1;
}

int
record_copy_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "record_file",
	    .meanwhile = "record.refused.changed", .begin = withdraw_begin, .withdraw = record_copy_withdraw, .tell = withdraw_tell };

	return take_back(f, &t);
}

#include "flow/take_back.h"

#include "flow/catalog_write.h"

static int
take_back_body(struct flow *f, void *arg)
{
	const struct take_back *t = arg;
	struct json *was, *after = json_new(f->mem);
	int done = t->begin(f, t, &was);

	if (done != 1)
		return done;
	done = t->withdraw(f->db, t->id, t->version, f->who->person, t->reason);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(t->why, t->meanwhile);
	json_set_text(after, "reason", t->reason);
	if (flow_audit(f, t->noun, t->id, "withdraw", was, after) != 1)
		return -1;
	return t->tell == NULL ? 1 : t->tell(f, t);
}

int
take_back(struct flow *f, struct take_back *t)
{
	return flow_write(f, take_back_body, t);
}

#include "flow/flow.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/cluster_index.h"
#include "flow/similar_index.h"
#include "remote/directory.h"
#include "rules/pace.h"
#include "store/audit.h"
#include "store/db.h"
#include "store/migrate.h"
#include "store/notice.h"
#include "store/operation.h"

#define OPERATION_BYTES 16

struct flow *
flow_open(struct mem *mem, const struct config *config, const char *program, bool directory)
{
	struct flow *f = mem_get(mem, sizeof(*f));

	f->mem = mem;
	f->config = config;
	f->db = db_open(mem, config, program);
	f->peer = f->agent = "";
	f->pace = mem_get(mem, sizeof(*f->pace));
	f->similar = similar_index_new(mem, config);
	f->clusters = cluster_index_new(mem);
	if (directory)
		f->directory = directory_open(mem, config);
	return f;
}

void
flow_close(struct flow *f)
{
	db_close(&f->db);
	directory_close(&f->directory);
	cluster_index_close(&f->clusters);
	similar_index_close(&f->similar);
}

int
flow_ready(struct flow *f, bool schema)
{
	if (db_alive(f->db) != 1)
		return -1;
	return schema ? schema_current(f->db, f->config) : 1;
}

struct write {
	struct flow	*flow;
	int		(*body)(struct flow *, void *);
	void		*arg;
	bool		 before;	/* the operation stands in the database already */
};

static int64_t
person_of(const struct flow *f)
{
	return f->who == NULL ? 0 : f->who->person;
}

/* Operation first: two presses of one form meet here, and one of them waits. */
static int
write_body(struct db *db, void *arg)
{
	struct write *w = arg;
	struct flow *f = w->flow;
	int done;

	w->before = false;
	done = operation_add(db, f->op, person_of(f), f->body);
	if (done == 0)
		w->before = true;
	if (done != 1)
		return done;
	done = w->body(f, w->arg);
	if (done != 1)
		return done;
	return operation_lead(db, f->op, f->location == NULL ? "/" : f->location);
}

/* What no form asked for (a worker, the machine) gets an operation of its own. */
static void
own_operation(struct flow *f)
{
	uint8_t *op = mem_get(f->mem, OPERATION_BYTES);

	digest_random(op, OPERATION_BYTES);
	f->op = op;
	f->body = mem_get(f->mem, DIGEST_SIZE);
}

int
flow_write(struct flow *f, int (*body)(struct flow *, void *), void *arg)
{
	struct write w = { .flow = f, .body = body, .arg = arg };
	bool own = f->op == NULL;
	int done;

	if (own)
		own_operation(f);
	done = db_transact(f->db, f->op, write_body, &w);
	f->wrote = f->wrote || done == 1 || w.before;
	if (own)
		f->op = NULL;	/* another write is another operation */
	if (own || done != 0 || !w.before)
		return done;
	done = flow_used(f);
	f->repeated = done == 1;
	return done == 2 ? 0 : done;
}

void
flow_beside(struct flow *f)
{
	uint8_t *hash = mem_get(f->mem, DIGEST_SIZE);

	digest_hmac(f->op, OPERATION_BYTES, "beside", 6, hash);
	f->op = hash;
}

int
flow_used(struct flow *f)
{
	struct operation found;
	int done = operation_find(f->db, f->mem, f->op, &found);

	if (done != 1)
		return done;
	if (found.person != person_of(f) ||
	    !digest_equal(found.body, f->body, DIGEST_SIZE)) {
		log_warn(701, "form used twice with other content: person=%lld",
		    (long long)person_of(f));
		return 2;
	}
	f->location = found.location;
	return 1;
}

int
flow_audit(struct flow *f, const char *noun, int64_t id, const char *action,
    const struct json *before, const struct json *after)
{
	return audit_add(f->db, &(struct audit){
		.person = person_of(f),
		.session = f->who == NULL ? 0 : f->who->session,
		.delegation = f->delegation,
		.peer = f->peer,
		.operation = f->op,
		.noun = noun,
		.object = id,
		.action = action,
		.before = before == NULL ? NULL : json_write(f->mem, before),
		.after = after == NULL ? NULL : json_write(f->mem, after),
	});
}

int
flow_notify(struct flow *f, const struct told *to, const char *kind, const char *a, const char *b,
    const char *path)
{
	return to->person == person_of(f) ? 1 : notice_add(f->db, to, kind, a, b, path);
}

int
flow_notify_all(struct flow *f, const struct told *to, size_t n, const char *kind, const char *a,
    const char *b, const char *path)
{
	for (size_t i = 0; i < n; i++)
		if (flow_notify(f, &to[i], kind, a, b, path) != 1)
			return -1;
	return 1;
}

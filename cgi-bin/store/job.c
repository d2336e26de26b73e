#include "store/job.h"

int
job_add(struct db *db, const char *kind, int64_t object)
{
	int64_t id;

	return db_insert(db, SQL_JOB_ADD, VALS(V_TEXT(kind), V_INT(object)), &id) == 1 ? 1 : -1;
}

struct taking {
	struct mem	*mem;
	const char	*kind;
	int		 seconds;
	struct job	*job;
};

static int
take_body(struct db *db, void *arg)
{
	struct taking *t = arg;
	struct rows rows;
	int found = db_find(db, t->mem, SQL_JOB_NEXT, VALS(V_TEXT(t->kind)), &rows);

	if (found != 1)
		return found;
	*t->job = (struct job){
		.id = row_int(&rows, 0, 0), .object = row_int(&rows, 0, 1),
		.attempts = row_int(&rows, 0, 2),
	};
	return db_exec(db, SQL_JOB_LEASE, VALS(V_INT(t->seconds), V_INT(t->job->id)), NULL);
}

int
job_take(struct db *db, struct mem *mem, const char *kind, int seconds, struct job *job)
{
	struct taking taking = { mem, kind, seconds, job };

	return db_transact(db, NULL, take_body, &taking);
}

int
job_progress(struct db *db, int64_t id, int64_t percent, int seconds)
{
	return db_change(db, SQL_JOB_PROGRESS, VALS(V_INT(percent), V_INT(seconds), V_INT(id)));
}

int
job_end(struct db *db, int64_t id, const char *why)
{
	return db_change(db, SQL_JOB_END, VALS(V_TEXT(why == NULL ? "done" : "failed"),
	    V_TEXT(why), V_INT(id)));
}

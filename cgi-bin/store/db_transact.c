#include "store/db_inside.h"

#include <mysqld_error.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/log.h"

#define TRIES		4

static void
pause_before(int try)
{
	uint16_t random;

	digest_random(&random, sizeof(random));
	usleep((useconds_t)((random % 20000) << try));
}

/* The answer to COMMIT was lost: the operation is there or it is not. */
static int
resolve(struct db *db, const uint8_t *op)
{
	struct mem *mem = mem_new(1024 * 1024);
	struct rows rows;
	int found;

	found = op == NULL ? -1 : db_find(db, mem, SQL_OPERATION_FIND,
	    VALS(V_BYTES(op, 16)), &rows);
	mem_free(&mem);
	log_warn(204, "answer to commit lost: operation %s", found == 1 ? "is there" :
	    found == 0 ? "is not there" : "unknown");
	return found;
}

/* 1 committed; 0 not committed, may be repeated; -1 broken. */
static int
commit(struct db *db, const uint8_t *op)
{
	unsigned error;
	int found;

	if (mysql_commit(db->my) == 0)
		return 1;
	error = mysql_errno(db->my);
	db_remember_why(db, "commit");
	if (error == ER_LOCK_DEADLOCK || error == ER_LOCK_WAIT_TIMEOUT)
		return 0;
	db_drop(db);
	db->in_transaction = false;
	found = resolve(db, op);
	return found;
}

/* A connection that was lost meanwhile is found out by BEGIN itself: no ping before it. */
static int
begin(struct db *db)
{
	if (db_ensure(db) != 1)
		return -1;
	if (mysql_query(db->my, sql_text[SQL_DB_BEGIN]) != 0) {
		db_drop(db);
		if (db_ensure(db) != 1 || mysql_query(db->my, sql_text[SQL_DB_BEGIN]) != 0)
			return -1;
	}
	db->in_transaction = true;
	db->again = db->unsure = false;
	return 1;
}

static void
roll_back(struct db *db)
{
	if (db->my != NULL && mysql_rollback(db->my) != 0)
		db_drop(db);
}

int
db_transact(struct db *db, const uint8_t *op, int (*body)(struct db *, void *), void *arg)
{
	for (int try = 0; try < TRIES; try++) {
		int done, committed;

		if (try > 0)
			pause_before(try);
		if (begin(db) != 1)
			return -1;
		done = body(db, arg);
		if (done == 1 && !db->again && !db->unsure) {
			committed = commit(db, op);
			db->in_transaction = false;
			if (committed != 0)
				return committed;
			continue;
		}
		roll_back(db);
		db->in_transaction = false;
		if (!db->again && !db->unsure)
			return done;
		db->again = db->unsure = false;
	}
	log_error(205, "transaction lost %d times: %s", TRIES, db->why);
	return -1;
}

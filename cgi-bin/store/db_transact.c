#include "store/db_inside.h"

#include <errmsg.h>
#include <mysqld_error.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/log.h"

#define TRIES		4

/* The last one is what a deadlock over the numbers of an INSERT … SELECT is called. */
bool
db_lost_to_another(unsigned error)
{
	return error == ER_LOCK_DEADLOCK || error == ER_LOCK_WAIT_TIMEOUT ||
	    error == ER_CHECKREAD || error == ER_AUTOINC_READ_FAILED;
}

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

	if (mysql_commit(db->my) == 0)
		return 1;
	error = mysql_errno(db->my);
	db_remember_why(db, "commit");
	if (db_lost_to_another(error))
		return 0;
	db_avoid(db);
	db_drop(db);
	db->in_transaction = false;
	return resolve(db, op);
}

/* A connection that was lost meanwhile is found out by BEGIN itself: no ping before it. */
static int
begin(struct db *db)
{
	if (db_ensure(db) != 1)
		return -1;
	if (mysql_query(db->my, sql_text[SQL_DB_BEGIN]) != 0) {
		if (mysql_errno(db->my) == CR_SERVER_LOST)
			db_avoid(db);
		db_drop(db);
		if (db_ensure(db) != 1)
			return -1;
		if (mysql_query(db->my, sql_text[SQL_DB_BEGIN]) != 0) {
			db_remember_why(db, "begin");
			log_error(208, "begin: %s", db->why);
			db_drop(db);
			return -1;
		}
	}
	db->in_transaction = true;
	db_forget(db);
	return 1;
}

static void
roll_back(struct db *db)
{
	if (db->my != NULL && mysql_rollback(db->my) != 0)
		db_drop(db);
}

/* *over_r: the answer is the last word; else the whole may be tried again. */
static int
try_once(struct db *db, const uint8_t *op, int (*body)(struct db *, void *), void *arg,
    bool *over_r)
{
	int done = body(db, arg);
	bool again = db->again || db->unsure;

	if (done == 1 && !again && !db->broken) {
		done = commit(db, op);
		*over_r = done != 0;
	} else {
		roll_back(db);
		*over_r = !again;
		if (db->broken)
			done = -1;
	}
	db->in_transaction = false;
	db_forget(db);
	return done;
}

int
db_transact(struct db *db, const uint8_t *op, int (*body)(struct db *, void *), void *arg)
{
	if (db->in_transaction) {
		log_error(207, "a transaction inside a transaction");
		return -1;
	}
	for (int try = 0; try < TRIES; try++) {
		bool over;
		int done;

		if (try > 0)
			pause_before(try);
		if (begin(db) != 1)
			return -1;
		done = try_once(db, op, body, arg, &over);
		if (over)
			return done;
	}
	log_error(205, "transaction lost %d times: %s", TRIES, db->why);
	return -1;
}

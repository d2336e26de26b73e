/*
 * The schema: numbered steps in sql_dir/schema/NNN_name.sql, one after the other,
 * each once. DDL is not transactional in MariaDB, so each statement of a step may be run
 * again (IF NOT EXISTS): a step that failed half-way is repeated whole.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/db.h"

/*
 * Takes all steps that the database lacks. *done_r: how many. 1; 0: refused, *why_r
 * says it in one English sentence (an edited step, a newer database, a failing
 * statement with file and text); -1: no database.
 */
int	migrate(struct db *, struct mem *, const struct config *, int *done_r, const char **why_r);

/* What an account may do in this database; a text is "" where it means all of them. */
struct grants {
	size_t	n;
	struct grant { const char *right, *table, *column; } *grant;
};
/* Of the account of this connection. 1 or -1. */
int	grants_mine(struct db *, struct mem *, struct grants *grants_r);

/* 1: the database has exactly the steps of sql_dir; -1: not, or no answer (logged). */
int	schema_current(struct db *, const struct config *);

#endif

/*
 * MariaDB, met in this file alone. Statements stand in sql/query/, made
 * into enum sql at build time; values are bound, never printed.
 *
 * Every call that can fail answers 1 (done), 0 (no row, or refused by a key) or
 * -1 (broken; logged where it happened). A statement lost to a deadlock or lock
 * wait marks the transaction: db_transact repeats it whole.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/config.h"
#include "base/mem.h"
#include "store/sql.h"		/* generated: enum sql */

struct db;

struct val {
	enum { VAL_NULL, VAL_INT, VAL_TEXT, VAL_BYTES } type;
	union {
		int64_t		 i;
		const char	*text;		/* NULL binds NULL */
		struct { const void *p; size_t n; } bytes;
	} as;
};
#define V_NULL		((struct val){ .type = VAL_NULL })
#define V_INT(x)	((struct val){ .type = VAL_INT, .as.i = (x) })
#define V_TEXT(x)	((struct val){ .type = VAL_TEXT, .as.text = (x) })
#define V_BYTES(x, size) ((struct val){ .type = VAL_BYTES, .as.bytes = { (x), (size) } })
/* 0 binds NULL: ids that may be absent. */
#define V_ID(x)		((x) == 0 ? V_NULL : V_INT(x))
#define VALS(...)	(const struct val[]){ __VA_ARGS__ }, \
			    sizeof((const struct val[]){ __VA_ARGS__ }) / sizeof(struct val)
#define NO_VALS		NULL, 0

/* Rows of an answer, whole, in the arena. */
struct rows {
	size_t	n;
	size_t	columns;
	struct cell { const char *p; size_t n; } *cell;	/* p NULL: SQL NULL; else NUL behind n bytes */
};

/*
 * Opens (lazily connected) as the account of a program: keys database.hosts or
 * database.socket, database.name, database.user.<program>,
 * database.password_file.<program>. Lives in mem. Never NULL.
 */
struct db	*db_open(struct mem *, const struct config *, const char *program);
void		 db_close(struct db **);
/* 1: answers; -1: not. Connects if needed; for readyz and doctor. */
int		 db_alive(struct db *);
/*
 * For work of administrators that may take long (schema steps, a demo): statements have
 * no limit of time any more. Drops the connection; not inside a transaction.
 */
void		 db_patient(struct db *);
/* The server's or our own words about the last failure, for doctor. */
const char	*db_why(const struct db *);

/* A statement without rows. *affected_r may be NULL. 1; 0: duplicate key; -1. */
int	db_exec(struct db *, enum sql, const struct val *, size_t n, int64_t *affected_r);
/* An INSERT with AUTO_INCREMENT. 1; 0: duplicate key; -1. */
int	db_insert(struct db *, enum sql, const struct val *, size_t n, int64_t *id_r);
/* An UPDATE that must meet one row (compare and set). 1; 0: no row or several; -1. */
int	db_change(struct db *, enum sql, const struct val *, size_t n);
/* The same where a key may be used already: then 0 and *twice_r. */
int	db_change_key(struct db *, enum sql, const struct val *, size_t n, bool *twice_r);
/* One row at most. 1; 0: none; -1. */
int	db_find(struct db *, struct mem *, enum sql, const struct val *, size_t n, struct rows *rows_r);
/* Any number of rows. 1 or -1. */
int	db_list(struct db *, struct mem *, enum sql, const struct val *, size_t n, struct rows *rows_r);
/*
 * Many rows by one INSERT statement text whose last group of placeholders is
 * repeated: `nrows` rows of `each` values. 1; 0: duplicate key; -1.
 */
int	db_bulk(struct db *, enum sql, const struct val *, size_t each, size_t nrows);

/*
 * Runs the text of a file of the sql folder (schema steps, demo facts): several
 * statements, no values. For `danhgia` alone. 1; 0: refused by the server, db_why
 * says it; -1.
 */
int	db_script(struct db *, const char *text);

/* Cells of row r, column c (counted from 0). NULL text and 0 for SQL NULL. */
const char	*row_text(const struct rows *, size_t r, size_t c);
int64_t		 row_int(const struct rows *, size_t r, size_t c);
bool		 row_null(const struct rows *, size_t r, size_t c);
/* 1: exactly n bytes copied; 0. */
int		 row_bytes(const struct rows *, size_t r, size_t c, void *out, size_t n);

/*
 * Runs body in one transaction. body answers 1: commit; 0: roll back, refused;
 * -1: roll back, broken. Repeated whole (at most 4 times, with a growing random
 * pause) after a deadlock or lock wait, so body must start from its arguments.
 * Where the answer to COMMIT is lost, asks the operation table on a new
 * connection whether `op` (16 bytes, may be NULL) is there.
 */
int	db_transact(struct db *, const uint8_t *op, int (*body)(struct db *, void *), void *arg);

#endif

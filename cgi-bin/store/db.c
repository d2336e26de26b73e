#include "store/db_inside.h"

#include <errmsg.h>
#include <mysqld_error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/number.h"

#define VALUES_MOST	65000		/* placeholders of one statement */
#define BYTES_MOST	(4u << 20)	/* of their values: below any max_allowed_packet */

/* The words of the library itself stand apart from those of the server (4025 is a CHECK). */
static bool
connection_gone(unsigned error)
{
	return (error >= CR_MIN_ERROR && error <= CR_MAX_ERROR) ||
	    (error >= CER_MIN_ERROR && error <= CER_MAX_ERROR) ||
	    error == ER_CONNECTION_KILLED;
}

/* Another host may do better: this one hangs, ends, is outside its cluster or only reads. */
static bool
host_unfit(unsigned error)
{
	return error == CR_SERVER_LOST || error == ER_SERVER_SHUTDOWN ||
	    error == ER_UNKNOWN_COM_ERROR || error == ER_OPTION_PREVENTS_STATEMENT ||
	    error == ER_READ_ONLY_MODE;
}

/* Sorts an error: 0 duplicate key, -1 everything else; marks what the transaction needs. */
static int
failed(struct db *db, enum sql sql, unsigned error, const char *text)
{
	if (error == ER_DUP_ENTRY)
		return 0;
	snprintf(db->why, sizeof(db->why), "%s: %u %s", sql_name[sql], error, text);
	if (db_lost_to_another(error)) {
		db->again = true;
		log_info(202, "transaction lost: %s", db->why);
		return -1;
	}
	log_error(201, "database: %s", db->why);
	db->broken = true;
	if (host_unfit(error))
		db_avoid(db);
	if (connection_gone(error) || host_unfit(error)) {
		db->unsure = true;
		db_drop(db);
	}
	return -1;
}

static MYSQL_STMT *
prepare(struct db *db, enum sql sql, const char *text)
{
	MYSQL_STMT *stmt = mysql_stmt_init(db->my);

	if (stmt == NULL)
		return NULL;
	if (mysql_stmt_prepare(stmt, text, strlen(text)) == 0)
		return stmt;
	failed(db, sql, mysql_stmt_errno(stmt), mysql_stmt_error(stmt));
	mysql_stmt_close(stmt);		/* safe after the end of its connection */
	return NULL;
}

static void
bind_value(MYSQL_BIND *bind, const struct val *val)
{
	switch (val->type) {
	case VAL_INT:
		bind->buffer_type = MYSQL_TYPE_LONGLONG;
		bind->buffer = (void *)(uintptr_t)&val->as.i;
		return;
	case VAL_TEXT:
		if (val->as.text == NULL)
			break;
		bind->buffer_type = MYSQL_TYPE_STRING;
		bind->buffer = (void *)(uintptr_t)val->as.text;
		bind->buffer_length = strlen(val->as.text);
		return;
	case VAL_BYTES:
		if (val->as.bytes.p == NULL)
			break;
		bind->buffer_type = MYSQL_TYPE_BLOB;
		bind->buffer = (void *)(uintptr_t)val->as.bytes.p;
		bind->buffer_length = val->as.bytes.n;
		return;
	case VAL_NULL:
		break;
	}
	bind->buffer_type = MYSQL_TYPE_NULL;
}

/* Binds and executes. 1; 0: duplicate key; -1. */
static int
execute(struct db *db, MYSQL_STMT *stmt, enum sql sql, const struct val *vals, size_t n)
{
	MYSQL_BIND *bind;
	int done = 1;

	if (mysql_stmt_param_count(stmt) != n) {
		log_error(203, "%s takes %lu values, not %zu", sql_name[sql],
		    mysql_stmt_param_count(stmt), n);
		return -1;
	}
	bind = calloc(n + 1, sizeof(*bind));
	if (bind == NULL)
		return -1;
	for (size_t i = 0; i < n; i++)
		bind_value(&bind[i], &vals[i]);
	if ((n > 0 && mysql_stmt_bind_param(stmt, bind) != 0) || mysql_stmt_execute(stmt) != 0)
		done = failed(db, sql, mysql_stmt_errno(stmt), mysql_stmt_error(stmt));
	free(bind);
	return done;
}

/* The kept statement of this connection, executed. */
static int
run(struct db *db, enum sql sql, const struct val *vals, size_t n, MYSQL_STMT **stmt_r)
{
	if (db->again || db->unsure)
		return -1;
	if (db_ensure(db) != 1)
		return -1;
	if (db->stmt[sql] == NULL)
		db->stmt[sql] = prepare(db, sql, sql_text[sql]);
	if (db->stmt[sql] == NULL)
		return -1;
	*stmt_r = db->stmt[sql];
	return execute(db, *stmt_r, sql, vals, n);
}

/* A write. Outside a transaction a lost connection is forgotten, the write never repeated. */
static int
start(struct db *db, enum sql sql, const struct val *vals, size_t n, MYSQL_STMT **stmt_r)
{
	int done = run(db, sql, vals, n, stmt_r);

	if (!db->in_transaction)
		db_forget(db);
	return done;
}

int
db_exec(struct db *db, enum sql sql, const struct val *vals, size_t n, int64_t *affected_r)
{
	MYSQL_STMT *stmt;
	int done = start(db, sql, vals, n, &stmt);

	if (done == 1 && affected_r != NULL)
		*affected_r = (int64_t)mysql_stmt_affected_rows(stmt);
	return done;
}

int
db_insert(struct db *db, enum sql sql, const struct val *vals, size_t n, int64_t *id_r)
{
	MYSQL_STMT *stmt;
	int done = start(db, sql, vals, n, &stmt);

	if (done == 1 && id_r != NULL)
		*id_r = (int64_t)mysql_stmt_insert_id(stmt);
	return done;
}

int
db_change(struct db *db, enum sql sql, const struct val *vals, size_t n)
{
	int64_t affected;
	int done = db_exec(db, sql, vals, n, &affected);

	return done == 1 ? affected == 1 : done;
}

int
db_change_key(struct db *db, enum sql sql, const struct val *vals, size_t n, bool *twice_r)
{
	int64_t changed = 0;
	int done = db_exec(db, sql, vals, n, &changed);

	*twice_r = done == 0;
	return done == 1 && changed != 1 ? 0 : done;
}

/* A column first lands in here; longer ones are fetched again into the arena. */
#define SMALL 256

struct column {
	char		small[SMALL];
	unsigned long	n;
	my_bool		null;
	my_bool		cut;
};

static int
fetch_cell(struct mem *mem, MYSQL_STMT *stmt, unsigned i, const struct column *column,
    struct cell *cell_r)
{
	MYSQL_BIND whole = { .buffer_type = MYSQL_TYPE_STRING };
	unsigned long n;
	my_bool null = 0;

	*cell_r = (struct cell){ NULL, 0 };
	if (column->null)
		return 1;
	cell_r->n = column->n;
	if (column->n <= SMALL) {
		cell_r->p = mem_copy(mem, column->small, column->n);
		return 1;
	}
	whole.buffer = mem_get(mem, column->n + 1);
	whole.buffer_length = column->n;
	whole.length = &n;
	whole.is_null = &null;
	if (mysql_stmt_fetch_column(stmt, &whole, i, 0) != 0)
		return -1;
	cell_r->p = whole.buffer;
	return 1;
}

static int
fetch_rows(struct mem *mem, MYSQL_STMT *stmt, struct column *column, struct rows *rows_r)
{
	size_t room = (size_t)mysql_stmt_num_rows(stmt);
	int got;

	rows_r->n = 0;
	rows_r->cell = mem_array(mem, room * rows_r->columns + 1, sizeof(*rows_r->cell));
	while ((got = mysql_stmt_fetch(stmt)) == 0 || got == MYSQL_DATA_TRUNCATED) {
		if (rows_r->n == room)
			return -1;
		for (unsigned i = 0; i < rows_r->columns; i++)
			if (fetch_cell(mem, stmt, i, &column[i],
			    &rows_r->cell[rows_r->n * rows_r->columns + i]) != 1)
				return -1;
		rows_r->n++;
	}
	return got == MYSQL_NO_DATA ? 1 : -1;
}

static int
take_rows(struct db *db, struct mem *mem, MYSQL_STMT *stmt, enum sql sql, struct rows *rows_r)
{
	size_t columns = mysql_stmt_field_count(stmt);
	MYSQL_BIND *bind = calloc(columns + 1, sizeof(*bind));
	struct column *column = calloc(columns + 1, sizeof(*column));
	int done = -1;

	rows_r->columns = columns;
	for (size_t i = 0; bind != NULL && column != NULL && i < columns; i++)
		bind[i] = (MYSQL_BIND){
			.buffer_type = MYSQL_TYPE_STRING, .buffer = column[i].small,
			.buffer_length = SMALL, .length = &column[i].n,
			.is_null = &column[i].null, .error = &column[i].cut,
		};
	if (bind != NULL && column != NULL && mysql_stmt_bind_result(stmt, bind) == 0 &&
	    mysql_stmt_store_result(stmt) == 0)
		done = fetch_rows(mem, stmt, column, rows_r);
	if (done != 1)
		failed(db, sql, mysql_stmt_errno(stmt), mysql_stmt_error(stmt));
	free(bind);
	free(column);
	if (db->my != NULL)
		mysql_stmt_free_result(stmt);
	return done;
}

static int
read_once(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t n,
    struct rows *rows_r)
{
	MYSQL_STMT *stmt;
	int done = run(db, sql, vals, n, &stmt);

	return done == 1 ? take_rows(db, mem, stmt, sql, rows_r) : -1;
}

/* A read may be asked again on a new connection, unless a transaction went with the old one. */
int
db_list(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t n,
    struct rows *rows_r)
{
	int done;

	*rows_r = (struct rows){ 0 };
	done = read_once(db, mem, sql, vals, n, rows_r);
	if (db->in_transaction)
		return done;
	if (done != 1 && (db->unsure || db->again)) {
		db_forget(db);
		done = read_once(db, mem, sql, vals, n, rows_r);
	}
	db_forget(db);
	return done;
}

int
db_find(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t n,
    struct rows *rows_r)
{
	if (db_list(db, mem, sql, vals, n, rows_r) != 1)
		return -1;
	return rows_r->n > 0;
}

/* "INSERT … VALUES (?, ?)" with its last group repeated. */
static char *
repeat_group(struct mem *mem, const char *text, size_t times)
{
	const char *group = strrchr(text, '(');
	size_t head, n;
	char *sql, *p;

	if (group == NULL)
		return NULL;
	head = strlen(text);
	n = strlen(group);
	sql = p = mem_get(mem, head + (times - 1) * (n + 1) + 1);
	memcpy(p, text, head);
	p += head;
	for (size_t i = 1; i < times; i++) {
		*p++ = ',';
		memcpy(p, group, n);
		p += n;
	}
	return sql;
}

static size_t
value_size(const struct val *val)
{
	if (val->type == VAL_TEXT)
		return val->as.text == NULL ? 0 : strlen(val->as.text);
	return val->type == VAL_BYTES ? val->as.bytes.n : sizeof(val->as.i);
}

/* How many of n rows one statement takes: one at least. */
static size_t
fitting(const struct val *vals, size_t each, size_t n)
{
	size_t bytes = 0, rows = 0;

	while (rows < n && (rows + 1) * each <= VALUES_MOST) {
		for (size_t i = 0; i < each; i++)
			bytes += value_size(&vals[rows * each + i]);
		if (rows > 0 && bytes > BYTES_MOST)
			break;
		rows++;
	}
	return rows;
}

static int
bulk_once(struct db *db, enum sql sql, const struct val *vals, size_t each, size_t nrows)
{
	struct mem *mem;
	MYSQL_STMT *stmt = NULL;
	const char *text;
	int done = -1;

	if (db->again || db->unsure || db_ensure(db) != 1)
		return -1;
	mem = mem_new(8 * 1024 * 1024);
	text = repeat_group(mem, sql_text[sql], nrows);
	if (text != NULL)
		stmt = prepare(db, sql, text);
	if (stmt != NULL) {
		done = execute(db, stmt, sql, vals, nrows * each);
		mysql_stmt_close(stmt);
	}
	mem_free(&mem);
	return done;
}

int
db_bulk(struct db *db, enum sql sql, const struct val *vals, size_t each, size_t nrows)
{
	int done = 1;

	for (size_t at = 0, n; at < nrows && done == 1; at += n) {
		n = fitting(vals + at * each, each, nrows - at);
		done = n == 0 ? -1 : bulk_once(db, sql, vals + at * each, each, n);
	}
	if (!db->in_transaction)
		db_forget(db);
	return done;
}

int
db_script(struct db *db, const char *text)
{
	int more = 0;

	if (db_ensure(db) != 1)
		return -1;
	mysql_set_server_option(db->my, MYSQL_OPTION_MULTI_STATEMENTS_ON);
	if (mysql_query(db->my, text) == 0)
		do {
			mysql_free_result(mysql_store_result(db->my));
			more = mysql_next_result(db->my);
		} while (more == 0);
	/* The library answers -1 both after the last result and where it could not send. */
	if (mysql_errno(db->my) != 0) {
		db_remember_why(db, "script");
		db_drop(db);
		return 0;
	}
	mysql_set_server_option(db->my, MYSQL_OPTION_MULTI_STATEMENTS_OFF);
	return 1;
}

const char *
row_text(const struct rows *rows, size_t r, size_t c)
{
	return rows->cell[r * rows->columns + c].p;
}

int64_t
row_int(const struct rows *rows, size_t r, size_t c)
{
	const char *text = row_text(rows, r, c);
	int64_t value;

	return text != NULL && number_int(text, INT64_MIN, INT64_MAX, &value) == 1 ? value : 0;
}

bool
row_null(const struct rows *rows, size_t r, size_t c)
{
	return row_text(rows, r, c) == NULL;
}

int
row_bytes(const struct rows *rows, size_t r, size_t c, void *out, size_t n)
{
	const struct cell *cell = &rows->cell[r * rows->columns + c];

	if (cell->p == NULL || cell->n != n)
		return 0;
	memcpy(out, cell->p, n);
	return 1;
}

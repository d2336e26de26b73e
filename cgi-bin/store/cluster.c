#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "store/cells.h"
#include "store/cluster.h"

#define PIECE	1000	/* ids of one statement */

int
cluster_state(struct db *db, struct mem *mem, const char **word_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_CLUSTER_STATE, NO_VALS, &rows) != 1)
		return -1;
	*word_r = row_word(&rows, 0, 0);
	return 1;
}

int
cluster_works(struct db *db, struct mem *mem, struct cluster_read **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLUSTER_WORKS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct cluster_read){
			.work = {
				.row = row_int(&rows, r, 0), .agency = row_int(&rows, r, 1),
				.catalog = row_int(&rows, r, 2), .coefficient = row_int(&rows, r, 3),
				.merge = row_int(&rows, r, 4), .middle = row_int(&rows, r, 5) != 0,
				.settled = row_int(&rows, r, 6) != 0, .group = (int)row_int(&rows, r, 7),
			},
			.task = row_word(&rows, r, 8), .detail = row_word(&rows, r, 9),
			.output = row_word(&rows, r, 10),
		};
	return 1;
}

int
cluster_shared(struct db *db, struct mem *mem, struct cluster_work **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLUSTER_SHARED, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct cluster_work){
			.row = row_int(&rows, r, 0), .agency = row_int(&rows, r, 1), .catalog = row_int(&rows, r, 2),
			.coefficient = row_int(&rows, r, 3), .group = (int)row_int(&rows, r, 4),
			.shared = row_int(&rows, r, 5),
		};
	return 1;
}

static int
read_key(const struct rows *rows, size_t r, size_t c, struct cluster_key *key)
{
	if (row_bytes(rows, r, c, key->byte, sizeof(key->byte)) == 1)
		return 1;
	log_error(236, "a key of words has another size than %d bytes", CLUSTER_KEY);
	return -1;
}

static int
take_aparts(struct mem *mem, const struct rows *rows, struct cluster_apart **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		if (read_key(rows, r, 0, &(*list_r)[r].low) != 1 || read_key(rows, r, 1, &(*list_r)[r].high) != 1)
			return -1;
	return 1;
}

int
cluster_aparts(struct db *db, struct mem *mem, struct cluster_apart **list_r, size_t *n_r)
{
	struct rows rows;

	return db_list(db, mem, SQL_CLUSTER_APARTS, NO_VALS, &rows) != 1 ? -1 :
	    take_aparts(mem, &rows, list_r, n_r);
}

int
cluster_aparts_both(struct db *db, struct mem *mem, struct cluster_apart **list_r, size_t *n_r)
{
	struct rows rows;

	return db_list(db, mem, SQL_CLUSTER_APARTS_BOTH, NO_VALS, &rows) != 1 ? -1 :
	    take_aparts(mem, &rows, list_r, n_r);
}

int
cluster_aparts_of(struct db *db, struct mem *mem, const struct cluster_key *key, struct cluster_apart **list_r,
    size_t *n_r)
{
	const struct val text = V_BYTES(key->byte, sizeof(key->byte));
	struct rows rows;

	return db_list(db, mem, SQL_CLUSTER_APARTS_OF, VALS(text, text), &rows) != 1 ? -1 :
	    take_aparts(mem, &rows, list_r, n_r);
}

int
cluster_laters(struct db *db, struct mem *mem, struct cluster_key **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLUSTER_LATERS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		if (read_key(&rows, r, 0, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

static void
take_row(const struct rows *rows, size_t r, struct cluster_row *row)
{
	*row = (struct cluster_row){
		.line = {
			.id = row_int(rows, r, 0), .code = row_word(rows, r, 5), .task = row_word(rows, r, 6),
			.detail = row_word(rows, r, 7), .output = row_word(rows, r, 8),
			.group = (int)row_int(rows, r, 9),
			.points = row_null(rows, r, 10) ? -1 : row_int(rows, r, 10),
			.coefficient = row_int(rows, r, 11), .unit = row_word(rows, r, 12),
			.merge = row_int(rows, r, 14), .shared = row_int(rows, r, 18),
		},
		.catalog = row_int(rows, r, 1), .agency = row_int(rows, r, 2), .agency_name = row_word(rows, r, 3),
		.state = row_state(rows, r, 4), .version = row_int(rows, r, 13),
		.standard = row_int(rows, r, 15) != 0, .accepted = row_int(rows, r, 16) != 0,
		.middle = row_int(rows, r, 17), .root = row_int(rows, r, 19),
	};
}

int
cluster_rows(struct db *db, struct mem *mem, const int64_t *ids, size_t n, struct cluster_row **list_r,
    size_t *n_r)
{
	int64_t *sorted = mem_array(mem, n + 1, sizeof(*sorted));
	struct rows rows;

	memcpy(sorted, ids, n * sizeof(*sorted));
	qsort(sorted, n, sizeof(*sorted), number_order);
	*n_r = 0;
	*list_r = mem_array(mem, n + 1, sizeof(**list_r));
	for (size_t from = 0; from < n; from += PIECE) {
		const char *piece = ids_text(mem, sorted + from, n - from < PIECE ? n - from : PIECE);

		if (db_list(db, mem, SQL_CLUSTER_ROWS, VALS(V_TEXT(piece)), &rows) != 1)
			return -1;
		for (size_t r = 0; r < rows.n && *n_r < n; r++)
			take_row(&rows, r, &(*list_r)[(*n_r)++]);
	}
	return 1;
}

int
cluster_known(struct db *db, struct mem *mem, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLUSTER_KNOWN, NO_VALS, &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
cluster_decision_insert(struct db *db, const struct cluster_decision *d, const struct cluster_key *key,
    int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_CLUSTER_DECISION_ADD, VALS(V_TEXT(d->kind), V_INT(d->row), V_ID(d->root), V_ID(d->coefficient),
	    key == NULL ? V_NULL : V_BYTES(key->byte, sizeof(key->byte)), V_INT(d->members), V_INT(d->changed),
	    V_INT(person)), id_r) == 1 ? 1 : -1;
}

int
cluster_members_insert(struct db *db, struct mem *mem, int64_t decision, int64_t coefficient,
    const int64_t *ids, size_t n)
{
	return db_exec(db, SQL_CLUSTER_MEMBERS_ADD, VALS(V_INT(decision), V_ID(coefficient),
	    V_TEXT(ids_text(mem, ids, n))), NULL) == 1 ? 1 : -1;
}

int
cluster_members_join(struct db *db, int64_t decision)
{
	return db_exec(db, SQL_CLUSTER_MEMBERS_POINT, VALS(V_INT(decision)), NULL) == 1 ? 1 : -1;
}

int
cluster_aparts_insert(struct db *db, struct mem *mem, int64_t decision, const struct cluster_apart *list, size_t n)
{
	struct val *val = mem_array(mem, 3 * n + 1, sizeof(*val));

	for (size_t i = 0; i < n; i++) {
		val[3 * i] = V_BYTES(list[i].low.byte, sizeof(list[i].low.byte));
		val[3 * i + 1] = V_BYTES(list[i].high.byte, sizeof(list[i].high.byte));
		val[3 * i + 2] = V_INT(decision);
	}
	return n == 0 ? 1 : db_bulk(db, SQL_CLUSTER_APART_ADD, val, 3, n) == 1 ? 1 : -1;
}

int
cluster_decision_undo(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_CLUSTER_DECISION_UNDO, VALS(V_INT(person), V_INT(id), V_INT(version)));
}

int
cluster_decision_repeat(struct db *db, int64_t id, int64_t person, int64_t *id_r)
{
	if (db_insert(db, SQL_CLUSTER_DECISION_AGAIN, VALS(V_INT(person), V_INT(id)), id_r) != 1 ||
	    db_exec(db, SQL_CLUSTER_MEMBERS_AGAIN, VALS(V_INT(*id_r), V_INT(id)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_CLUSTER_APART_AGAIN, VALS(V_INT(*id_r), V_INT(id)), NULL) == 1 ? 1 : -1;
}

int
cluster_members_leave(struct db *db, int64_t decision, int64_t row)
{
	if (db_exec(db, SQL_CLUSTER_MEMBERS_RETURN, VALS(V_INT(decision), V_INT(row)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_CLUSTER_MEMBERS_RELEASE, VALS(V_INT(decision), V_INT(row)), NULL) == 1 ? 1 : -1;
}

int
cluster_put_before(struct db *db, int64_t decision, int64_t row, int64_t tenths)
{
	return db_exec(db, SQL_CLUSTER_MEMBER_BEFORE, VALS(V_ID(tenths), V_INT(decision), V_INT(row)),
	    NULL) == 1 ? 1 : -1;
}

/* Decisions as they are read, objections and answers: the second half of store/cluster.h. */
#include "store/cells.h"
#include "store/cluster.h"

static void
take_decision(const struct rows *rows, size_t r, struct cluster_decision *d)
{
	*d = (struct cluster_decision){
		.id = row_int(rows, r, 0), .kind = row_word(rows, r, 1), .row = row_int(rows, r, 2),
		.coefficient = row_int(rows, r, 3), .members = row_int(rows, r, 4), .changed = row_int(rows, r, 5),
		.maker = row_word(rows, r, 6), .made_at = row_text(rows, r, 7), .undoer = row_text(rows, r, 8),
		.undone_at = row_text(rows, r, 9), .version = row_int(rows, r, 10), .code = row_word(rows, r, 11),
		.task = row_word(rows, r, 12), .detail = row_word(rows, r, 13), .output = row_word(rows, r, 14),
		.agency = row_word(rows, r, 15), .objections = row_int(rows, r, 16),
	};
}

int
cluster_decision_get(struct db *db, struct mem *mem, int64_t id, struct cluster_decision *d)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CLUSTER_DECISION_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take_decision(&rows, 0, d);
	return found;
}

int
cluster_decision_next(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_CLUSTER_DECISION_NEXT, VALS(V_INT(id)), &rows);
}

int
cluster_decision_select(struct db *db, struct mem *mem, const char *kind, int64_t most, int64_t from,
    struct cluster_decision **list_r, size_t *n_r, int64_t *total_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLUSTER_DECISION_LIST, VALS(V_TEXT(kind), V_INT(most), V_INT(from)), &rows) != 1 ||
	    row_count(db, mem, SQL_CLUSTER_DECISION_COUNT, VALS(V_TEXT(kind)), total_r) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_decision(&rows, r, &(*list_r)[r]);
	return 1;
}

static void
take_member(const struct rows *rows, size_t r, struct cluster_joined *j)
{
	*j = (struct cluster_joined){
		.decision = row_int(rows, r, 0),
		.row = {
			.line = {
				.id = row_int(rows, r, 1), .code = row_word(rows, r, 6), .task = row_word(rows, r, 7),
				.detail = row_word(rows, r, 8), .output = row_word(rows, r, 9),
				.coefficient = row_int(rows, r, 10), .unit = row_word(rows, r, 11),
				.points = row_null(rows, r, 31) ? -1 : row_int(rows, r, 31),
				.group = (int)row_int(rows, r, 32),
			},
			.catalog = row_int(rows, r, 2), .agency = row_int(rows, r, 3),
			.agency_name = row_word(rows, r, 4), .state = row_state(rows, r, 5),
		},
		.before = row_int(rows, r, 12), .after = row_int(rows, r, 13), .objection = row_word(rows, r, 14),
		.objector = row_text(rows, r, 15), .objected_at = row_text(rows, r, 16), .answer = row_word(rows, r, 17),
		.outcome = row_text(rows, r, 18), .answerer = row_text(rows, r, 19), .answered_at = row_text(rows, r, 20),
		.version = row_int(rows, r, 21), .live = row_int(rows, r, 22) != 0,
		.middle = { .id = row_int(rows, r, 23), .code = row_word(rows, r, 24), .task = row_word(rows, r, 25),
			.detail = row_word(rows, r, 26), .output = row_word(rows, r, 27), .points = -1 },
		.middle_agency = row_word(rows, r, 28), .made_at = row_text(rows, r, 29), .maker = row_word(rows, r, 30),
	};
}

static int
take_members(int done, struct mem *mem, const struct rows *rows, struct cluster_joined **list_r, size_t *n_r)
{
	if (done != 1)
		return -1;
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take_member(rows, r, &(*list_r)[r]);
	return 1;
}

int
cluster_member_select(struct db *db, struct mem *mem, int64_t decision, struct cluster_joined **list_r,
    size_t *n_r)
{
	struct rows rows;
	const int done = db_list(db, mem, SQL_CLUSTER_MEMBER_LIST, VALS(V_INT(decision)), &rows);

	return take_members(done, mem, &rows, list_r, n_r);
}

int
cluster_member_of(struct db *db, struct mem *mem, int64_t catalog, struct cluster_joined **list_r,
    size_t *n_r)
{
	struct rows rows;
	const int done = db_list(db, mem, SQL_CLUSTER_MEMBER_OF_CATALOG, VALS(V_INT(catalog)), &rows);

	return take_members(done, mem, &rows, list_r, n_r);
}

int
cluster_member_waiting(struct db *db, struct mem *mem, struct cluster_joined **list_r, size_t *n_r)
{
	struct rows rows;
	const int done = db_list(db, mem, SQL_CLUSTER_MEMBER_OPEN, NO_VALS, &rows);

	return take_members(done, mem, &rows, list_r, n_r);
}

int
cluster_member_get(struct db *db, struct mem *mem, int64_t decision, int64_t row, struct cluster_joined *j)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CLUSTER_MEMBER_FIND, VALS(V_INT(decision), V_INT(row)), &rows);

	if (found == 1)
		take_member(&rows, 0, j);
	return found;
}

int
cluster_count_objections(struct db *db, struct mem *mem, int64_t catalog, int64_t *n_r)
{
	return row_count(db, mem, SQL_CLUSTER_OBJECTIONS, VALS(V_INT(catalog)), n_r);
}

int
cluster_put_objection(struct db *db, const struct cluster_joined *j, const char *words, int64_t person)
{
	return db_change(db, SQL_CLUSTER_OBJECT, VALS(V_TEXT(words), V_INT(person), V_INT(j->decision),
	    V_INT(j->row.line.id), V_INT(j->version)));
}

int
cluster_put_answer(struct db *db, const struct cluster_joined *j, const char *words, bool left, int64_t person)
{
	return db_change(db, SQL_CLUSTER_ANSWER, VALS(V_TEXT(words), V_TEXT(left ? "left" : "kept"), V_INT(person),
	    V_INT(j->decision), V_INT(j->row.line.id), V_INT(j->version)));
}

int
cluster_put_no_answer(struct db *db, const struct cluster_joined *j)
{
	return db_change(db, SQL_CLUSTER_UNANSWER, VALS(V_INT(j->decision), V_INT(j->row.line.id), V_INT(j->version)));
}

int
cluster_member_rejoin(struct db *db, int64_t decision, int64_t row)
{
	return db_change(db, SQL_CLUSTER_MEMBER_REJOIN, VALS(V_INT(decision), V_INT(row)));
}

#include "store/criteria_round.h"

#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct criteria_round *round)
{
	*round = (struct criteria_round){
		.id = row_int(rows, r, 0), .number = row_int(rows, r, 1), .by = row_word(rows, r, 2),
		.at = row_text(rows, r, 3), .outcome = row_word(rows, r, 4), .ended_by = row_word(rows, r, 5),
		.ended_at = row_text(rows, r, 6), .reason = row_word(rows, r, 7),
	};
	for (int i = 0; i < CRITERIA; i++)
		round->words[i] = round->remark[i] = "";
}

int
criteria_round_select(struct db *db, struct mem *mem, int64_t wording, struct criteria_round **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CRITERIA_ROUNDS, VALS(V_INT(wording), V_INT(0), V_INT(0)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

static int
find(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t n, struct criteria_round *round)
{
	struct rows rows;
	const int found = db_find(db, mem, sql, val, n, &rows);

	if (found != 1)
		return found;
	take(&rows, 0, round);
	if (db_list(db, mem, SQL_CRITERIA_ROUND_LINES, VALS(V_INT(round->id)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		const int i = criteria_find(row_word(&rows, r, 0));

		round->words[i] = row_word(&rows, r, 1);
		round->remark[i] = row_word(&rows, r, 2);
	}
	return 1;
}

int
criteria_round_get(struct db *db, struct mem *mem, int64_t wording, int64_t number, struct criteria_round *round)
{
	return find(db, mem, SQL_CRITERIA_ROUNDS, VALS(V_INT(wording), V_INT(number), V_INT(number)), round);
}

/* What the agency said in the wording before. 1; 0: nothing; -1. */
static int
accepted(struct db *db, struct mem *mem, const struct criteria_wording *w, struct criteria_round *round)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CRITERIA_WORDING_BEFORE, VALS(V_INT(w->agency), V_INT(w->id)), &rows);

	if (found != 1)
		return found;
	*round = (struct criteria_round){ .by = "", .outcome = "accepted", .ended_by = "", .reason = "" };
	for (int i = 0; i < CRITERIA; i++)
		round->words[i] = round->remark[i] = "";
	if (db_list(db, mem, SQL_CRITERIA_WORDING_LINES, VALS(V_INT(row_int(&rows, 0, 0))), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		round->words[criteria_find(row_word(&rows, r, 0))] = row_word(&rows, r, 1);
	return 1;
}

int
criteria_round_before(struct db *db, struct mem *mem, const struct criteria_wording *w, struct criteria_round *round)
{
	const int found = find(db, mem, SQL_CRITERIA_ROUND_ANSWERED, VALS(V_INT(w->id)), round);

	return found == 0 ? accepted(db, mem, w, round) : found;
}

int
criteria_round_insert(struct db *db, const struct criteria_wording *w, int64_t person)
{
	int64_t id;

	if (db_insert(db, SQL_CRITERIA_ROUND_ADD, VALS(V_INT(w->id), V_INT(person)), &id) != 1)
		return -1;
	for (int i = 0; i < CRITERIA; i++)
		if (db_exec(db, SQL_CRITERIA_ROUND_LINE_ADD, VALS(V_INT(id), V_TEXT(criteria[i].code),
		    V_TEXT(w->words[i])), NULL) != 1)
			return -1;
	return 1;
}

int
criteria_round_end(struct db *db, int64_t wording, const char *outcome, int64_t person, const char *reason,
    const char *const *remark)
{
	for (int i = 0; i < CRITERIA && remark != NULL; i++)
		if (remark[i][0] != '\0' && db_change(db, SQL_CRITERIA_ROUND_REMARK, VALS(V_TEXT(remark[i]),
		    V_INT(wording), V_TEXT(criteria[i].code))) != 1)
			return -1;
	return db_change(db, SQL_CRITERIA_ROUND_END, VALS(V_TEXT(outcome), V_INT(person), V_TEXT(reason),
	    V_INT(wording)));
}

int
criteria_round_reopen(struct db *db, int64_t wording)
{
	return db_change(db, SQL_CRITERIA_ROUND_REOPEN, VALS(V_INT(wording)));
}

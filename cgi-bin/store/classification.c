#include "store/classification.h"

#include <stdlib.h>
#include <string.h>

#include "store/cells.h"
#include "store/summary.h"

/* The columns of the view classification_named. */
enum column {
	C_ID, C_VERSION, C_RUN, C_PERSON, C_YEAR, C_EDITION, C_BEFORE, C_AGENCY, C_UNIT, C_NAME, C_UID, C_SORT, C_TITLE, C_UNIT_NAME,
	C_AGENCY_NAME, C_RANK, C_GROUP, C_GROUP_NAME, C_STATE, C_SELF_LEVEL, C_REPORT, C_SELF_AT, C_SILENT, C_MET_AT, C_PROPOSED_LEVEL,
	C_PROPOSED_WORDS, C_HANDLING, C_PROPOSED_AT, C_PROPOSER, C_CHOSEN, C_DECISION, C_STANDING, C_MEAN, C_SHOWN, C_LEVEL, C_WHY,
	C_NOTICED_AT, C_READ_AT, C_SUPERSEDED_AT, C_AUTHORITY, C_RUN_STATE
};

static void
take_decided(struct mem *mem, const struct rows *rows, size_t r, struct classification *c)
{
	c->decision = row_int(rows, r, C_DECISION);
	c->standing = row_null(rows, r, C_STANDING) ? -1 : (int)word_index(year_standing_name, YEAR_STANDINGS, row_word(rows, r, C_STANDING));
	if (row_null(rows, r, C_MEAN) || ratio_read(mem, row_word(rows, r, C_MEAN), &c->mean) != 1)
		c->mean = NULL;
	c->level = row_level(rows, r, C_LEVEL);
	c->why = row_text(rows, r, C_WHY);
	c->noticed_at = row_text(rows, r, C_NOTICED_AT);
	c->read_at = row_text(rows, r, C_READ_AT);
	c->superseded_at = row_text(rows, r, C_SUPERSEDED_AT);
}

static void
take(struct mem *mem, const struct rows *rows, size_t r, struct classification *c)
{
	*c = (struct classification){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .run = row_int(rows, r, C_RUN), .person = row_int(rows, r, C_PERSON),
		.authority = row_int(rows, r, C_AUTHORITY), .year = (int)row_int(rows, r, C_YEAR), .edition = row_int(rows, r, C_EDITION),
		.before = row_int(rows, r, C_BEFORE), .agency = row_int(rows, r, C_AGENCY), .unit = row_int(rows, r, C_UNIT),
		.name = row_word(rows, r, C_NAME), .uid = row_word(rows, r, C_UID), .title = row_word(rows, r, C_TITLE),
		.unit_name = row_word(rows, r, C_UNIT_NAME), .agency_name = row_word(rows, r, C_AGENCY_NAME),
		.rank = (enum rank)word_index(rank_name, RANKS, row_word(rows, r, C_RANK)), .group = row_int(rows, r, C_GROUP),
		.group_name = row_word(rows, r, C_GROUP_NAME),
		.state = (enum classification_state)word_index(classification_state_name, CLASS_STATES, row_word(rows, r, C_STATE)),
		.run_state = (enum year_run_state)word_index(year_run_state_name, RUN_STATES, row_word(rows, r, C_RUN_STATE)),
		.self_level = row_level(rows, r, C_SELF_LEVEL), .report = row_word(rows, r, C_REPORT), .self_at = row_text(rows, r, C_SELF_AT),
		.silent_why = row_word(rows, r, C_SILENT), .met_at = row_text(rows, r, C_MET_AT), .proposed_level = row_level(rows, r, C_PROPOSED_LEVEL),
		.proposed_words = row_word(rows, r, C_PROPOSED_WORDS), .handling = row_word(rows, r, C_HANDLING),
		.proposed_at = row_text(rows, r, C_PROPOSED_AT), .proposer = row_word(rows, r, C_PROPOSER), .chosen = row_int(rows, r, C_CHOSEN) == 1,
	};
	take_decided(mem, rows, r, c);
}

int
classification_select(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, struct classification **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(mem, &rows, r, &(*list_r)[r]);
	return 1;
}

static int
select_of(struct db *db, struct mem *mem, enum sql sql, int64_t whose, struct classification **list_r, size_t *n_r)
{
	return classification_select(db, mem, sql, VALS(V_INT(whose)), list_r, n_r);
}

int
classification_get(struct db *db, struct mem *mem, int64_t id, struct classification *c)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CLASSIFICATION_GET, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(mem, &rows, 0, c);
	return found;
}

int
classification_of_run(struct db *db, struct mem *mem, int64_t run, struct classification **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_CLASSIFICATION_OF_RUN, run, list_r, n_r);
}

static int
by_run(const void *a, const void *b)
{
	const struct classification *x = a, *y = b;
	const int by = x->run < y->run ? -1 : x->run > y->run;

	return by != 0 ? by : x->id < y->id ? -1 : x->id > y->id;
}

int
classification_of_year(struct db *db, struct mem *mem, int year, struct classification **list_r, size_t *n_r)
{
	if (select_of(db, mem, SQL_CLASSIFICATION_OF_YEAR, year, list_r, n_r) != 1)
		return -1;
	qsort(*list_r, *n_r, sizeof(**list_r), by_run);
	return 1;
}

int
classification_editions(struct db *db, struct mem *mem, int64_t run, struct classification **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_CLASSIFICATION_EDITIONS, run, list_r, n_r);
}

int
classification_of_person(struct db *db, struct mem *mem, int64_t person, struct classification **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_CLASSIFICATION_OF_PERSON, person, list_r, n_r);
}

int
classification_taken(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_TAKEN, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
classification_hold(struct db *db, struct mem *mem, int64_t id, int64_t *version_r, enum classification_state *state_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CLASSIFICATION_HOLD, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	*version_r = row_int(&rows, 0, 0);
	*state_r = (enum classification_state)word_index(classification_state_name, CLASS_STATES, row_word(&rows, 0, 1));
	return 1;
}

int
classification_open(struct db *db, struct mem *mem, int64_t run, int year, const struct place *p, size_t n, int64_t opener, int64_t delegation)
{
	const size_t each = 7;
	struct val *vals = mem_array(mem, n * each + 1, sizeof(*vals));
	int added;

	for (size_t i = 0; i < n; i++)
		memcpy(vals + i * each, (const struct val[]){ V_INT(run), V_INT(p[i].person), V_INT(year), V_INT(p[i].agency), V_INT(p[i].unit),
		    V_TEXT(p[i].title), V_TEXT(rank_name[p[i].rank]) }, each * sizeof(*vals));
	added = n == 0 ? 1 : db_bulk(db, SQL_CLASSIFICATION_ADD, vals, each, n);
	if (added != 1)
		return added;
	return db_exec(db, SQL_CLASSIFICATION_OPENED, VALS(V_INT(opener), V_ID(delegation), V_INT(run)), NULL) == 1 ? summary_touch_run(db, run) : -1;
}

int
classification_step_add(struct db *db, int64_t id, enum classification_act act, int64_t person, int64_t delegation, const char *reason)
{
	return db_exec(db, SQL_CLASSIFICATION_STEP_ADD, VALS(V_INT(id), V_TEXT(classification_act_name[act]), V_INT(person), V_ID(delegation),
	    V_TEXT(reason)), NULL) == 1 ? 1 : -1;
}

int
classification_steps(struct db *db, struct mem *mem, int64_t id, struct classification_step **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_STEPS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct classification_step){ .act = row_word(&rows, r, 0), .name = row_word(&rows, r, 1), .delegated = row_int(&rows, r, 2) == 1,
		    .reason = row_word(&rows, r, 3), .at = row_text(&rows, r, 4) };
	return 1;
}

int
classification_set_self(struct db *db, int64_t id, int64_t version, enum score_level self, const char *report)
{
	return db_change(db, SQL_CLASSIFICATION_SELF, VALS(V_TEXT(score_level_name[self]), V_TEXT(report), V_INT(id), V_INT(version)));
}

int
classification_set_open(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_CLASSIFICATION_OPEN_AGAIN, VALS(V_INT(id), V_INT(version)));
}

int
classification_set_silent(struct db *db, int64_t id, int64_t version, const char *why)
{
	return db_change(db, SQL_CLASSIFICATION_SILENT, VALS(V_TEXT(why), V_INT(id), V_INT(version)));
}

int
classification_set_proposed(struct db *db, int64_t id, int64_t version, const struct classification_proposal *p, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_CLASSIFICATION_PROPOSE, VALS(V_TEXT(score_level_text(p->level)), V_TEXT(p->words), V_TEXT(p->handling), V_INT(person),
	    V_ID(delegation), V_INT(id), V_INT(version)));
}

int
classification_set_unproposed(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_CLASSIFICATION_UNPROPOSE, VALS(V_INT(id), V_INT(version)));
}

int
classification_undecided(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct classification_whose **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_UNDECIDED, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct classification_whose){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2) };
	return 1;
}

int
classification_move(struct db *db, int64_t id, int64_t run, const struct place *p)
{
	return db_change(db, SQL_CLASSIFICATION_MOVE, VALS(V_INT(run), V_INT(p->agency), V_INT(p->unit), V_TEXT(p->title), V_TEXT(rank_name[p->rank]),
	    V_INT(id)));
}

int
classification_waits(struct db *db, struct mem *mem, int64_t person, struct classification_owed **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_WAITS, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct classification_owed){ .id = row_int(&rows, r, 0), .year = (int)row_int(&rows, r, 1), .agency = row_int(&rows, r, 2) };
	return 1;
}

int
classification_waiting(struct db *db, struct mem *mem, int64_t authority, int64_t without, struct run_waiting **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_WAITING, VALS(V_INT(authority), V_INT(without)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct run_waiting){ .run = row_int(&rows, r, 0), .year = (int)row_int(&rows, r, 1), .met = row_int(&rows, r, 2),
		    .open = row_int(&rows, r, 3) };
	return 1;
}

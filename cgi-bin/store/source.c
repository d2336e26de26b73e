#include "store/source.h"

#include <string.h>

#include "rules/organisation.h"
#include "store/cells.h"

#define COLUMNS		21	/* of a source */

const char *const source_run_kind_name[SOURCE_RUN_KINDS] = { "pull", "push", "replay" };

static void
take(const struct rows *rows, size_t r, struct source *s)
{
	const int way = word_index(source_way_name, SOURCE_WAYS, row_word(rows, r, 4));
	const int auth = word_index(source_auth_name, SOURCE_AUTHS, row_word(rows, r, 11));

	*s = (struct source){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .code = row_word(rows, r, 2), .name = row_word(rows, r, 3),
		.way = way < 0 ? SOURCE_API : (enum source_way)way, .agency = row_int(rows, r, 5), .agency_name = row_text(rows, r, 6),
		.owner = row_int(rows, r, 7), .owner_name = row_word(rows, r, 8), .address = row_word(rows, r, 9),
		.token_address = row_word(rows, r, 10), .auth = auth < 0 ? AUTH_NONE : (enum source_auth)auth,
		.mapping = row_word(rows, r, 12), .minutes = row_int(rows, r, 13), .position = row_word(rows, r, 14),
		.enabled = row_int(rows, r, 15) != 0, .failures = row_int(rows, r, 16), .next_at = row_word(rows, r, 17),
		.client = row_word(rows, r, 18), .owner_uid = row_word(rows, r, 19), .replay = row_int(rows, r, 20) != 0,
	};
}

static void
take_run(const struct rows *rows, size_t r, size_t c, struct source_run *run)
{
	const int kind = word_index(source_run_kind_name, SOURCE_RUN_KINDS, row_word(rows, r, c + 1));

	*run = (struct source_run){
		.id = row_int(rows, r, c), .kind = kind < 0 ? RUN_PULL : (enum source_run_kind)kind,
		.started_at = row_text(rows, r, c + 2), .ended_at = row_text(rows, r, c + 3),
		.before = row_word(rows, r, c + 4), .after = row_word(rows, r, c + 5),
		.fresh = row_int(rows, r, c + 6), .changed = row_int(rows, r, c + 7), .same = row_int(rows, r, c + 8),
		.bad = row_int(rows, r, c + 9), .why = row_text(rows, r, c + 10), .words = row_word(rows, r, c + 11), .at = row_word(rows, r, c + 12),
		.token = row_text(rows, r, c + 13),
	};
}

int
source_select(struct db *db, struct mem *mem, struct source_line **list_r, size_t *n_r)
{
	struct rows rows, errors;

	if (db_list(db, mem, SQL_SOURCE_ALL, NO_VALS, &rows) != 1 || db_list(db, mem, SQL_SOURCE_ERRORS, NO_VALS, &errors) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct source_line *line = &(*list_r)[r];

		take(&rows, r, &line->source);
		take_run(&rows, r, COLUMNS, &line->last);
		for (size_t e = 0; e < errors.n; e++)
			if (row_int(&errors, e, 0) == line->source.id)
				line->errors = row_int(&errors, e, 1);
	}
	return 1;
}

int
source_get(struct db *db, struct mem *mem, int64_t id, struct source *s)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SOURCE_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, s);
	return found;
}

int
source_insert(struct db *db, const struct source *s, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_SOURCE_ADD, VALS(V_TEXT(s->code), V_TEXT(s->name), V_TEXT(source_way_name[s->way]), V_ID(s->agency),
	    V_INT(s->owner), V_TEXT(s->address), V_TEXT(source_auth_name[s->auth]), V_TEXT(s->client), V_TEXT(s->token_address),
	    V_TEXT(s->mapping), V_INT(s->minutes), V_INT(s->enabled), V_INT(person)), id_r);
}

int
source_update(struct db *db, const struct source *s)
{
	return db_change(db, SQL_SOURCE_CHANGE, VALS(V_TEXT(s->name), V_TEXT(source_way_name[s->way]), V_ID(s->agency), V_INT(s->owner),
	    V_TEXT(s->address), V_TEXT(source_auth_name[s->auth]), V_TEXT(s->client), V_TEXT(s->token_address), V_TEXT(s->mapping),
	    V_INT(s->minutes), V_INT(s->enabled), V_INT(s->id), V_INT(s->version)));
}

int
source_set_back(struct db *db, int64_t id, int64_t version, const char *position)
{
	return db_change(db, SQL_SOURCE_BACK, VALS(V_TEXT(position), V_INT(id), V_INT(version)));
}

int
source_hurry(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_SOURCE_NOW, VALS(V_INT(id), V_INT(version)));
}

int
source_ask_replay(struct db *db, int64_t id)
{
	return db_exec(db, SQL_SOURCE_AGAIN, VALS(V_INT(id)), NULL);
}

struct taking {
	struct mem	*mem;
	int		 seconds;
	struct source	*source;
	int		*died;
};

static int
lose(struct db *db, int64_t id, enum source_run_kind kind, int64_t *n_r)
{
	return db_exec(db, SQL_SOURCE_RUN_LOST, VALS(V_INT(id), V_TEXT(source_run_kind_name[kind])), n_r);
}

static int
take_body(struct db *db, void *arg)
{
	struct taking *t = arg;
	struct rows rows;
	const int found = db_find(db, t->mem, SQL_SOURCE_NEXT, NO_VALS, &rows);
	int64_t id, pulls, replays;

	if (found != 1)
		return found;
	id = row_int(&rows, 0, 0);
	if (source_keep(db, id, t->seconds) != 1 || lose(db, id, RUN_REPLAY, &replays) != 1 || lose(db, id, RUN_PULL, &pulls) != 1)
		return -1;
	*t->died = pulls > 0 ? RUN_PULL : replays > 0 ? RUN_REPLAY : -1;
	return source_get(db, t->mem, id, t->source);
}

int
source_take(struct db *db, struct mem *mem, int seconds, struct source *s, int *died_r)
{
	struct taking taking = { mem, seconds, s, died_r };
	struct rows rows;
	const int due = db_find(db, mem, SQL_SOURCE_DUE, NO_VALS, &rows);

	if (due != 1)
		return due;
	return db_transact(db, NULL, take_body, &taking);
}

int
source_keep(struct db *db, int64_t id, int seconds)
{
	return db_exec(db, SQL_SOURCE_LEASE, VALS(V_INT(seconds), V_INT(id)), NULL);
}

int
source_proceed(struct db *db, int64_t id, const char *from, const char *to)
{
	return db_change(db, SQL_SOURCE_MOVE, VALS(V_TEXT(to), V_INT(id), V_TEXT(from)));
}

int
source_end(struct db *db, int64_t id, int64_t run, int64_t failures, int64_t seconds)
{
	return db_exec(db, SQL_SOURCE_REST, VALS(V_INT(run), V_INT(failures), V_INT(seconds), V_INT(id)), NULL);
}

int
source_end_replay(struct db *db, int64_t id)
{
	return db_exec(db, SQL_SOURCE_FREE, VALS(V_INT(id)), NULL);
}

int
source_told(struct db *db, struct mem *mem, int64_t id, struct day today)
{
	const char *day = day_text(mem, today);

	return db_change(db, SQL_SOURCE_TELL, VALS(V_TEXT(day), V_INT(id), V_TEXT(day)));
}

int
source_run_start(struct db *db, int64_t source, enum source_run_kind kind, const char *position, int64_t token, int64_t *run_r)
{
	return db_insert(db, SQL_SOURCE_RUN_BEGIN, VALS(V_INT(source), V_TEXT(source_run_kind_name[kind]), V_TEXT(position), V_ID(token)),
	    run_r) == 1 ? 1 : -1;
}

int
source_run_add(struct db *db, int64_t run, int64_t fresh, int64_t changed, int64_t same, int64_t bad)
{
	return db_exec(db, SQL_SOURCE_RUN_COUNT, VALS(V_INT(fresh), V_INT(changed), V_INT(same), V_INT(bad), V_INT(run)), NULL);
}

int
source_run_at(struct db *db, int64_t run, const char *at)
{
	return db_exec(db, SQL_SOURCE_RUN_AT, VALS(V_TEXT(at), V_INT(run)), NULL);
}

int
source_run_tries(struct db *db, struct mem *mem, int64_t source, int64_t run, int64_t most, struct source_tries *t)
{
	struct rows rows;
	bool ours = true, died = true;

	*t = (struct source_tries){ .at = "" };
	if (most == 0)
		return 1;
	if (db_list(db, mem, SQL_SOURCE_RUN_TRIES, VALS(V_INT(source), V_INT(run), V_INT(most)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		const char *at = row_word(&rows, r, 0), *why = row_text(&rows, r, 1);

		if (r == 0)
			t->at = at;
		if (why == NULL || at[0] == '\0' || strcmp(at, t->at) != 0)
			break;
		died = died && (strcmp(why, "died") == 0 || strcmp(why, "deadly_page") == 0);
		ours = ours && (died || strcmp(why, "died") == 0 || strcmp(why, "broken") == 0);
		t->died += died;
		t->ours += ours;
	}
	return 1;
}

int
source_run_finish(struct db *db, int64_t run, const char *position, const char *why, const char *words)
{
	return db_change(db, SQL_SOURCE_RUN_END, VALS(V_TEXT(position), V_TEXT(why), V_TEXT(words), V_INT(run)));
}

int
source_run_select(struct db *db, struct mem *mem, int64_t source, int64_t most, int64_t skip, struct source_run **list_r, size_t *n_r,
    int64_t *total_r)
{
	struct rows rows;

	if (row_count(db, mem, SQL_SOURCE_RUNS_COUNT, VALS(V_INT(source)), total_r) != 1 ||
	    db_list(db, mem, SQL_SOURCE_RUNS, VALS(V_INT(source), V_INT(most), V_INT(skip)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_run(&rows, r, 0, &(*list_r)[r]);
	return 1;
}

int
source_errors_again(struct db *db, struct mem *mem, int64_t source, enum source_gives gives, int64_t after, int64_t most, int64_t **id_r,
    const char ***raw_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SOURCE_AGAIN_ROWS, VALS(V_INT(source), V_TEXT(source_gives_name[gives]), V_INT(after), V_INT(most)), &rows) != 1)
		return -1;
	*id_r = rows_ids(mem, &rows, n_r);
	*raw_r = mem_array(mem, rows.n + 1, sizeof(**raw_r));
	for (size_t r = 0; r < rows.n; r++)
		(*raw_r)[r] = row_word(&rows, r, 1);
	return 1;
}

int
source_tasks_of(struct db *db, struct mem *mem, int64_t source, const char *document, const char ***external_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SOURCE_TASKS_OF, VALS(V_INT(source), V_TEXT(document), V_TEXT(document)), &rows) != 1)
		return -1;
	*external_r = mem_array(mem, rows.n + 1, sizeof(**external_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*external_r)[r] = row_word(&rows, r, 0);
	return 1;
}

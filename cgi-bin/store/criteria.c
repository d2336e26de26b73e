#include "store/criteria.h"

#include <string.h>

#include "store/cells.h"

static void
take_frame(const struct rows *rows, size_t r, struct criteria_frame *f)
{
	*f = (struct criteria_frame){
		.id = row_int(rows, r, 0), .published = strcmp(row_word(rows, r, 1), "published") == 0,
		.document_number = row_word(rows, r, 2), .document_day = row_day(rows, r, 3),
		.from = row_day(rows, r, 4), .end = row_day(rows, r, 5), .maker = row_word(rows, r, 6),
		.version = row_int(rows, r, 7), .said = (size_t)row_int(rows, r, 8),
	};
	for (int i = 0; i < CRITERIA; i++)
		f->line[i].words = "";
}

int
frame_select(struct db *db, struct mem *mem, bool drafts, struct criteria_frame **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CRITERIA_FRAMES, VALS(V_INT(drafts)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_frame(&rows, r, &(*list_r)[r]);
	return 1;
}

static int
read_lines(struct db *db, struct mem *mem, struct criteria_frame *f)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CRITERIA_LINES, VALS(V_INT(f->id)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		f->line[criteria_find(row_word(&rows, r, 0))].words = row_word(&rows, r, 1);
	if (db_list(db, mem, SQL_CRITERIA_LEVELS, VALS(V_INT(f->id)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		struct criteria_line *line = &f->line[criteria_find(row_word(&rows, r, 0))];

		if (line->n < CRITERIA_LEVELS)
			line->level[line->n++] = (struct criteria_level){ row_word(&rows, r, 2),
			    row_int(&rows, r, 1) };
	}
	return 1;
}

static int
find_frame(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t n,
    struct criteria_frame *f)
{
	struct rows rows;
	const int found = db_find(db, mem, sql, val, n, &rows);

	if (found != 1)
		return found;
	take_frame(&rows, 0, f);
	return read_lines(db, mem, f);
}

int
frame_get(struct db *db, struct mem *mem, int64_t id, bool drafts, struct criteria_frame *f)
{
	return find_frame(db, mem, SQL_CRITERIA_FRAME_FIND, VALS(V_INT(id), V_INT(drafts)), f);
}

int
frame_on(struct db *db, struct mem *mem, struct day day, struct criteria_frame *f)
{
	return find_frame(db, mem, SQL_CRITERIA_FRAME_ON, VALS(V_TEXT(day_text(mem, day))), f);
}

static int
one_day(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t n, struct day *day_r)
{
	struct rows rows;

	if (db_find(db, mem, sql, val, n, &rows) != 1)
		return -1;
	*day_r = row_day(&rows, 0, 0);
	return 1;
}

int
frame_last(struct db *db, struct mem *mem, struct day *day_r)
{
	return one_day(db, mem, SQL_CRITERIA_FRAME_LAST, NO_VALS, day_r);
}

int
frame_insert(struct db *db, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_CRITERIA_FRAME_ADD, VALS(V_INT(person)), id_r);
}

int
frame_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_CRITERIA_FRAME_HOLD, VALS(V_INT(id)), &rows);
}

int
frame_touch(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_CRITERIA_FRAME_TOUCH, VALS(V_INT(id), V_INT(version)));
}

int
frame_publish(struct db *db, struct mem *mem, const struct criteria_frame *f)
{
	return db_change(db, SQL_CRITERIA_FRAME_PUBLISH, VALS(V_TEXT(f->document_number),
	    V_TEXT(day_text(mem, f->document_day)), V_TEXT(day_text(mem, f->from)), V_INT(f->id),
	    V_INT(f->version)));
}

/* Added, or changed where it is there: by statements with the same values. 1 or -1. */
static int
put(struct db *db, enum sql add, enum sql change, const struct val *val, size_t n)
{
	int done = db_exec(db, add, val, n, NULL);

	if (done == 0)
		done = db_exec(db, change, val, n, NULL);
	return done == 1 ? 1 : -1;
}

int
frame_put_line(struct db *db, int64_t id, int criterion, const struct criteria_line *line)
{
	const char *code = criteria[criterion].code;

	if (put(db, SQL_CRITERIA_LINE_ADD, SQL_CRITERIA_LINE_PUT, VALS(V_TEXT(line->words), V_INT(id),
	    V_TEXT(code))) != 1)
		return -1;
	for (size_t i = 0; i < CRITERIA_LEVELS; i++) {
		const bool used = i < line->n;

		if (put(db, SQL_CRITERIA_LEVEL_ADD, SQL_CRITERIA_LEVEL_PUT, VALS(V_INT(used ? line->level[i].least : 0),
		    V_TEXT(used ? line->level[i].words : ""), V_INT(id), V_TEXT(code), V_INT((int64_t)i + 1))) != 1)
			return -1;
	}
	return 1;
}

int
criteria_people(struct db *db, struct mem *mem, struct day day, struct told **list_r, size_t *n_r)
{
	const struct val on = V_TEXT(day_text(mem, day));
	struct rows rows;

	if (db_list(db, mem, SQL_CRITERIA_MEMBERS, VALS(on, on, on, on, on), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++)
		told_add(*list_r, n_r, (struct told){ row_int(&rows, r, 0), row_word(&rows, r, 1),
		    row_word(&rows, r, 2) });
	return 1;
}

static void
take_wording(const struct rows *rows, size_t r, struct criteria_wording *w)
{
	const char *state = row_word(rows, r, 3);

	*w = (struct criteria_wording){
		.id = row_int(rows, r, 0), .agency = row_int(rows, r, 1), .agency_name = row_word(rows, r, 2),
		.from = row_day(rows, r, 4), .end = row_day(rows, r, 5), .reason = row_word(rows, r, 6),
		.submitted_at = row_text(rows, r, 7), .version = row_int(rows, r, 8),
		.said = (size_t)row_int(rows, r, 9),
	};
	for (int i = 0; i < WORDING_STATES; i++)
		if (strcmp(state, wording_state_name[i]) == 0)
			w->state = (enum wording_state)i;
	for (int i = 0; i < CRITERIA; i++)
		w->words[i] = "";
}

#define SEE_VALS(see)	V_INT((see)->all), V_INT((see)->agency), V_INT((see)->inside)

int
wording_select(struct db *db, struct mem *mem, const struct see *see, struct criteria_wording **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CRITERIA_WORDINGS, VALS(SEE_VALS(see)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_wording(&rows, r, &(*list_r)[r]);
	return 1;
}

static int
find_wording(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t n,
    struct criteria_wording *w)
{
	struct rows rows;
	const int found = db_find(db, mem, sql, val, n, &rows);

	if (found != 1)
		return found;
	take_wording(&rows, 0, w);
	if (db_list(db, mem, SQL_CRITERIA_WORDING_LINES, VALS(V_INT(w->id)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		w->words[criteria_find(row_word(&rows, r, 0))] = row_word(&rows, r, 1);
	return 1;
}

int
wording_get(struct db *db, struct mem *mem, int64_t id, const struct see *see, struct criteria_wording *w)
{
	return find_wording(db, mem, SQL_CRITERIA_WORDING_FIND, VALS(SEE_VALS(see), V_INT(id)), w);
}

int
wording_on(struct db *db, struct mem *mem, int64_t agency, struct day day, struct criteria_wording *w)
{
	return find_wording(db, mem, SQL_CRITERIA_WORDING_ON, VALS(V_INT(agency), V_TEXT(day_text(mem, day))), w);
}

int
wording_last(struct db *db, struct mem *mem, int64_t agency, struct day *day_r)
{
	return one_day(db, mem, SQL_CRITERIA_WORDING_LAST, VALS(V_INT(agency)), day_r);
}

int
wording_insert(struct db *db, int64_t agency, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_CRITERIA_WORDING_ADD, VALS(V_INT(agency), V_INT(person)), id_r);
}

int
wording_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_CRITERIA_WORDING_HOLD, VALS(V_INT(id)), &rows);
}

int
wording_put(struct db *db, struct mem *mem, const struct criteria_wording *w, bool submitted, bool answered,
    bool *twice_r)
{
	bool twice;

	return db_change_key(db, SQL_CRITERIA_WORDING_PUT, VALS(V_TEXT(wording_state_name[w->state]),
	    V_TEXT(day_text(mem, w->from)), V_TEXT(w->reason), V_INT(submitted), V_INT(answered), V_INT(w->id),
	    V_INT(w->version)), twice_r == NULL ? &twice : twice_r);
}

int
wording_put_words(struct db *db, int64_t id, const char *const words[CRITERIA])
{
	for (int i = 0; i < CRITERIA; i++)
		if (put(db, SQL_CRITERIA_WORDING_LINE_ADD, SQL_CRITERIA_WORDING_LINE_PUT, VALS(V_TEXT(words[i]),
		    V_INT(id), V_TEXT(criteria[i].code))) != 1)
			return -1;
	return 1;
}

int
criteria_count(struct db *db, struct mem *mem, int64_t agency, struct criteria_tally *t)
{
	struct rows rows;

	if (db_find(db, mem, SQL_CRITERIA_WAITING, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*t = (struct criteria_tally){ row_int(&rows, 0, 0), row_int(&rows, 0, 1), row_int(&rows, 0, 2) };
	return 1;
}

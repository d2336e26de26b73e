#include "store/meeting.h"

#include "store/cells.h"

/* The columns of meeting_seen and its like. */
enum column {
	C_ID, C_VERSION, C_RUN, C_KIND, C_AGENCY, C_UNIT, C_STATE, C_DAY, C_MINUTE, C_PLACE, C_WORDS, C_WRITTEN, C_CHAIR, C_SECRETARY,
	C_MAKER, C_FILE, C_REASON, C_CLOSED, C_YEAR, C_UNIT_NAME, C_AGENCY_NAME, C_AUTHORITY, C_ABOVE, C_CHAIR_NAME,
	C_SECRETARY_NAME, C_CLOSER, C_MINUTES, C_GROUND, C_SHA256
};

static void
take(const struct rows *rows, size_t r, struct meeting *m)
{
	*m = (struct meeting){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .run = row_int(rows, r, C_RUN),
		.kind = (enum meeting_kind)word_index(meeting_kind_name, MEETING_KINDS, row_word(rows, r, C_KIND)),
		.agency = row_int(rows, r, C_AGENCY), .unit = row_int(rows, r, C_UNIT),
		.state = (enum meeting_state)word_index(meeting_state_name, MEETING_STATES, row_word(rows, r, C_STATE)),
		.day = row_day(rows, r, C_DAY), .minute = (int)row_int(rows, r, C_MINUTE), .place = row_word(rows, r, C_PLACE),
		.words = row_word(rows, r, C_WORDS), .written = row_int(rows, r, C_WRITTEN) != 0, .chair = row_int(rows, r, C_CHAIR),
		.secretary = row_int(rows, r, C_SECRETARY), .maker = row_int(rows, r, C_MAKER), .file = row_int(rows, r, C_FILE),
		.reason = row_word(rows, r, C_REASON), .closed_at = row_text(rows, r, C_CLOSED), .year = (int)row_int(rows, r, C_YEAR), .unit_name = row_word(rows, r, C_UNIT_NAME),
		.agency_name = row_word(rows, r, C_AGENCY_NAME), .authority = row_word(rows, r, C_AUTHORITY),
		.above = row_int(rows, r, C_ABOVE) != 0, .chair_name = row_word(rows, r, C_CHAIR_NAME),
		.secretary_name = row_word(rows, r, C_SECRETARY_NAME), .closer = row_word(rows, r, C_CLOSER), .minutes = "",
	};
}

static int
list(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, struct meeting **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
meeting_runs_of(struct db *db, struct mem *mem, int64_t agency, struct meeting_run **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MEETING_RUNS, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct meeting_run){ .id = row_int(&rows, r, 0), .year = (int)row_int(&rows, r, 1),
		    .name = row_word(&rows, r, 2), .above = row_int(&rows, r, 3) != 0, .decided = row_int(&rows, r, 4) != 0 };
	return 1;
}

int
meeting_select(struct db *db, struct mem *mem, int64_t person, int year, int64_t agency, bool above, struct meeting **list_r, size_t *n_r)
{
	return list(db, mem, SQL_MEETING_SEEN, VALS(V_INT(person), V_INT(year), V_INT(agency), V_INT(above), V_INT(person), V_INT(person),
	    V_INT(person)), list_r, n_r);
}

int
meeting_select_about(struct db *db, struct mem *mem, int64_t classification, struct meeting **list_r, size_t *n_r)
{
	return list(db, mem, SQL_MEETING_OF_CLASSIFICATION, VALS(V_INT(classification)), list_r, n_r);
}

int
meeting_get(struct db *db, struct mem *mem, int64_t id, struct meeting *m)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_MEETING_FIND, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	take(&rows, 0, m);
	m->minutes = row_word(&rows, 0, C_MINUTES);
	m->ground = row_text(&rows, 0, C_GROUND);
	m->sha256 = row_text(&rows, 0, C_SHA256);
	return 1;
}

int
meeting_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_MEETING_HOLD, VALS(V_INT(id)), &rows);
}

int
meeting_insert(struct db *db, struct mem *mem, const struct meeting *m, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_MEETING_ADD, VALS(V_INT(m->run), V_TEXT(meeting_kind_name[m->kind]), V_INT(m->agency), V_INT(m->unit),
	    V_TEXT(day_text(mem, m->day)), V_INT(m->minute), V_TEXT(m->place), V_TEXT(m->words), V_INT(m->written), V_INT(m->chair),
	    V_INT(m->secretary), V_INT(m->maker), V_ID(delegation)), id_r);
}

int
meeting_update(struct db *db, struct mem *mem, const struct meeting *m)
{
	return db_change(db, SQL_MEETING_PUT, VALS(V_TEXT(day_text(mem, m->day)), V_INT(m->minute), V_TEXT(m->place), V_TEXT(m->words),
	    V_INT(m->written), V_INT(m->chair), V_INT(m->secretary), V_TEXT(m->reason), V_INT(m->id), V_INT(m->version)));
}

int
meeting_set_called(struct db *db, const struct meeting *m, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_MEETING_CALL, VALS(V_INT(person), V_ID(delegation), V_INT(m->id), V_INT(m->version)));
}

int
meeting_set_off(struct db *db, const struct meeting *m, int64_t person, const char *reason)
{
	return db_change(db, SQL_MEETING_OFF, VALS(V_INT(person), V_TEXT(reason), V_INT(m->id), V_INT(m->version)));
}

int
meeting_set_minutes(struct db *db, const struct meeting *m, const char *minutes, const char *ground)
{
	return db_change(db, SQL_MEETING_MINUTES_PUT, VALS(V_TEXT(minutes), V_TEXT(ground), V_INT(m->id), V_INT(m->version)));
}

int
meeting_set_closed(struct db *db, const struct meeting *m, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_MEETING_CLOSE, VALS(V_INT(person), V_ID(delegation), V_INT(m->id), V_INT(m->version)));
}

int
meeting_set_file(struct db *db, int64_t id, int64_t file)
{
	return db_change(db, SQL_MEETING_FILE_SET, VALS(V_INT(file), V_INT(id)));
}

int
meeting_mark(struct db *db, int64_t id)
{
	return db_exec(db, SQL_MEETING_MARK, VALS(V_INT(id)), NULL) == 1 ? 1 : -1;
}

/* Who is at a meeting, about whom it is, what was said: a part of meeting.h. */
#include "store/meeting.h"

#include "store/cells.h"

int
meeting_people_of(struct db *db, struct mem *mem, int64_t meeting, struct meeting_person **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MEETING_PEOPLE, VALS(V_INT(meeting)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct meeting_person){
			.person = row_int(&rows, r, 0),
			.seat = (enum meeting_seat)word_index(meeting_seat_name, MEETING_SEATS, row_word(&rows, r, 1)),
			.name = row_word(&rows, r, 2), .title = row_word(&rows, r, 3), .unit_name = row_word(&rows, r, 4),
			.left_out = row_int(&rows, r, 5) != 0, .reason = row_word(&rows, r, 6),
			.attendance = (enum meeting_attendance)word_index(meeting_attendance_name, ATTENDANCES, row_word(&rows, r, 7)),
			.absent_why = row_word(&rows, r, 8),
		};
	return 1;
}

int
meeting_put_person(struct db *db, int64_t meeting, const struct meeting_person *p)
{
	return db_exec(db, SQL_MEETING_PERSON_PUT, VALS(V_INT(meeting), V_INT(p->person), V_TEXT(meeting_seat_name[p->seat]), V_TEXT(p->title),
	    V_TEXT(p->unit_name), V_INT(p->left_out), V_TEXT(p->reason)), NULL) == 1 ? 1 : -1;
}

int
meeting_set_told(struct db *db, int64_t meeting)
{
	return db_exec(db, SQL_MEETING_PERSON_TOLD, VALS(V_INT(meeting)), NULL) == 1 ? 1 : -1;
}

int
meeting_attend(struct db *db, int64_t meeting, const struct meeting_person *p)
{
	return db_exec(db, SQL_MEETING_PERSON_ATTEND, VALS(V_TEXT(meeting_attendance_name[p->attendance]), V_TEXT(p->absent_why),
	    V_INT(meeting), V_INT(p->person)), NULL) == 1 ? 1 : -1;
}

static int
abouts(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, struct meeting_about **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct meeting_about){
			.classification = row_int(&rows, r, 0), .person = row_int(&rows, r, 1), .unit = row_int(&rows, r, 2),
			.name = row_word(&rows, r, 3), .title = row_word(&rows, r, 4), .unit_name = row_word(&rows, r, 5),
			.state = row_word(&rows, r, 6), .rank = (enum rank)word_index(rank_name, RANKS, row_word(&rows, r, 7)),
			.self_level = row_text(&rows, r, 8), .report = row_word(&rows, r, 9), .silent_why = row_word(&rows, r, 10),
			.words = row_word(&rows, r, 11), .writer = row_word(&rows, r, 12), .version = row_int(&rows, r, 13),
			.dropped = row_int(&rows, r, 14) != 0,
		};
	return 1;
}

int
meeting_abouts(struct db *db, struct mem *mem, int64_t meeting, struct meeting_about **list_r, size_t *n_r)
{
	return abouts(db, mem, SQL_MEETING_ABOUT_LIST, VALS(V_INT(meeting)), list_r, n_r);
}

int
meeting_about_choices(struct db *db, struct mem *mem, int64_t run, int64_t agency, struct meeting_about **list_r, size_t *n_r)
{
	return abouts(db, mem, SQL_MEETING_ABOUT_CHOICES, VALS(V_INT(run), V_INT(agency)), list_r, n_r);
}

int
meeting_put_about(struct db *db, int64_t meeting, int64_t classification, bool dropped)
{
	return db_exec(db, SQL_MEETING_ABOUT_PUT, VALS(V_INT(meeting), V_INT(classification), V_INT(dropped)), NULL) == 1 ? 1 : -1;
}

int
meeting_say(struct db *db, int64_t meeting, int64_t classification, int64_t version, const char *words, int64_t person)
{
	return db_change(db, SQL_MEETING_ABOUT_SAY, VALS(V_TEXT(words), V_INT(person), V_INT(meeting), V_INT(classification), V_INT(version)));
}

int
meeting_said_of(struct db *db, struct mem *mem, int64_t meeting, struct meeting_said **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MEETING_SAID_LIST, VALS(V_INT(meeting)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct meeting_said){ .classification = row_int(&rows, r, 0), .person = row_int(&rows, r, 1),
		    .name = row_word(&rows, r, 2), .title = row_word(&rows, r, 3), .words = row_word(&rows, r, 4),
		    .written = row_int(&rows, r, 5) != 0 };
	return 1;
}

int
meeting_put_said(struct db *db, int64_t meeting, const struct meeting_said *s, int64_t by)
{
	return db_exec(db, SQL_MEETING_SAID_PUT, VALS(V_INT(meeting), V_INT(s->classification), V_INT(s->person), V_INT(s->written),
	    V_TEXT(s->words), V_INT(by)), NULL) == 1 ? 1 : -1;
}

int
meeting_met(struct db *db, int64_t classification, int64_t person, int64_t delegation)
{
	const int done = db_change(db, SQL_MEETING_MET, VALS(V_INT(classification)));

	return done != 1 ? done : db_exec(db, SQL_MEETING_MET_STEP, VALS(V_INT(classification), V_INT(person), V_ID(delegation)), NULL);
}

int
meeting_waiting(struct db *db, struct mem *mem, int64_t person, struct day on, int64_t agency, int64_t division, struct meeting_waits **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_MEETING_WAITING, VALS(V_INT(division == 0 ? agency : 0), V_INT(agency), V_INT(division), V_TEXT(day), V_INT(person),
	    V_TEXT(day), V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct meeting_waits){ row_word(&rows, r, 0), row_int(&rows, r, 1), row_day(&rows, r, 2), row_word(&rows, r, 3) };
	return 1;
}

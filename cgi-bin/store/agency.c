#include "store/agency.h"

#include "store/cells.h"

int
duty_select(struct db *db, struct mem *mem, int64_t agency, struct duty_given **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DUTY_OF_AGENCY, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct duty_given){
			.id = row_int(&rows, r, 0),
			.kind = (enum agency_duty)word_index(agency_duty_name, AGENCY_DUTIES,
			    row_word(&rows, r, 1)),
			.person = row_int(&rows, r, 2), .name = row_word(&rows, r, 3),
			.unit = row_int(&rows, r, 4), .unit_name = row_text(&rows, r, 5),
			.from = row_day(&rows, r, 6), .until = row_day(&rows, r, 7),
			.version = row_int(&rows, r, 8),
			.giver = row_word(&rows, r, 9)[0] == '\0' ? NULL : row_word(&rows, r, 9),
			.member = row_int(&rows, r, 10), .member_name = row_word(&rows, r, 11), .section = row_text(&rows, r, 12),
		};
	return 1;
}

int
duty_hold(struct db *db, struct mem *mem, int64_t agency)
{
	struct rows rows;

	return db_list(db, mem, SQL_DUTY_HOLD, VALS(V_INT(agency)), &rows);
}

int
duty_people(struct db *db, struct mem *mem, int64_t agency, struct day on, struct member **list_r,
    size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_DUTY_PEOPLE, VALS(V_INT(agency), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct member){
			.person = row_int(&rows, r, 0), .name = row_word(&rows, r, 1),
			.title = row_word(&rows, r, 2), .unit = row_int(&rows, r, 3),
			.unit_name = row_word(&rows, r, 4),
			.rank = (enum rank)word_index(rank_name, RANKS, row_word(&rows, r, 5)),
		};
	return 1;
}

int
duty_sections(struct db *db, struct mem *mem, int64_t agency, const char ***list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DUTY_SECTIONS, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = row_word(&rows, r, 0);
	return 1;
}

int
duty_insert(struct db *db, struct mem *mem, int64_t agency, const struct duty_given *d,
    int64_t giver)
{
	return db_exec(db, SQL_DUTY_GIVE, VALS(V_INT(d->person), V_INT(agency),
	    V_TEXT(agency_duty_name[d->kind]), V_ID(d->unit), V_ID(d->member), V_TEXT(d->section), V_TEXT(day_text(mem, d->from)),
	    V_TEXT(day_text(mem, d->until)), V_INT(giver)), NULL);
}

int
duty_set_end(struct db *db, struct mem *mem, int64_t agency, const struct duty_given *d,
    struct day until)
{
	return db_change(db, SQL_DUTY_END, VALS(V_TEXT(day_text(mem, until)), V_INT(d->id),
	    V_INT(agency), V_INT(d->version)));
}

/* The columns of the view delegation_named. */
enum column {
	C_ID, C_AGENCY, C_AGENCY_NAME, C_KIND, C_GIVER, C_GIVER_NAME, C_RECEIVER, C_RECEIVER_NAME,
	C_NUMBER, C_DAY, C_SUBJECT, C_FROM, C_UNTIL, C_ACCEPTED, C_ENDED, C_WHY, C_VERSION
};

static void
take(const struct rows *rows, size_t r, struct delegation *d)
{
	*d = (struct delegation){
		.id = row_int(rows, r, C_ID), .agency = row_int(rows, r, C_AGENCY),
		.agency_name = row_word(rows, r, C_AGENCY_NAME),
		.kind = (enum delegation_kind)word_index(delegation_kind_name, DELEGATION_KINDS,
		    row_word(rows, r, C_KIND)),
		.giver = row_int(rows, r, C_GIVER), .giver_name = row_word(rows, r, C_GIVER_NAME),
		.receiver = row_int(rows, r, C_RECEIVER),
		.receiver_name = row_word(rows, r, C_RECEIVER_NAME),
		.document_number = row_word(rows, r, C_NUMBER),
		.document_day = row_day(rows, r, C_DAY), .subject = row_word(rows, r, C_SUBJECT),
		.from = row_day(rows, r, C_FROM), .until = row_day(rows, r, C_UNTIL),
		.accepted = !row_null(rows, r, C_ACCEPTED), .ended_why = row_text(rows, r, C_WHY),
		.version = row_int(rows, r, C_VERSION),
	};
}

static int
list(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals,
    struct delegation **list_r, size_t *n_r)
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
delegation_select(struct db *db, struct mem *mem, int64_t agency, struct delegation **list_r,
    size_t *n_r)
{
	return list(db, mem, SQL_DELEGATION_OF_AGENCY, VALS(V_INT(agency)), list_r, n_r);
}

int
delegation_waiting(struct db *db, struct mem *mem, int64_t receiver, struct day day,
    struct delegation **list_r, size_t *n_r)
{
	return list(db, mem, SQL_DELEGATION_WAITING, VALS(V_INT(receiver),
	    V_TEXT(day_text(mem, day))), list_r, n_r);
}

int
delegation_get(struct db *db, struct mem *mem, int64_t id, struct delegation *d)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_DELEGATION_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, d);
	return found;
}

int
delegation_hold(struct db *db, struct mem *mem, int64_t agency)
{
	struct rows rows;

	return db_list(db, mem, SQL_DELEGATION_HOLD, VALS(V_INT(agency)), &rows);
}

int
delegation_head(struct db *db, struct mem *mem, int64_t agency, struct day on, int64_t *person_r,
    const char **name_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;
	int found = db_find(db, mem, SQL_DELEGATION_HEAD, VALS(V_INT(agency), V_TEXT(day),
	    V_TEXT(day)), &rows);

	*person_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	*name_r = found == 1 ? row_word(&rows, 0, 1) : NULL;
	return found;
}

int
delegation_insert(struct db *db, struct mem *mem, const struct delegation *d, int64_t creator,
    int64_t *id_r)
{
	return db_insert(db, SQL_DELEGATION_ADD, VALS(V_INT(d->agency),
	    V_TEXT(delegation_kind_name[d->kind]), V_ID(d->giver), V_INT(d->receiver),
	    V_TEXT(d->document_number), V_TEXT(day_text(mem, d->document_day)), V_TEXT(d->subject),
	    V_TEXT(day_text(mem, d->from)), V_TEXT(day_text(mem, d->until)), V_INT(creator)), id_r) == 1 ?
	    1 : -1;
}

int
delegation_accept(struct db *db, int64_t id, int64_t receiver)
{
	return db_change(db, SQL_DELEGATION_ACCEPT, VALS(V_INT(id), V_INT(receiver)));
}

int
delegation_end(struct db *db, int64_t id, const char *why, int64_t person)
{
	return db_change(db, SQL_DELEGATION_END, VALS(V_TEXT(why), V_INT(person), V_INT(id)));
}

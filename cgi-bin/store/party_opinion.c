#include "store/party_opinion.h"

#include "store/cells.h"

static void
take_subject(const struct rows *rows, size_t r, struct party_subject *s)
{
	*s = (struct party_subject){
		.classification = row_int(rows, r, 0), .person = row_int(rows, r, 1), .year = (int)row_int(rows, r, 2),
		.agency = row_int(rows, r, 3), .name = row_word(rows, r, 4), .title = row_word(rows, r, 5), .agency_name = row_word(rows, r, 6),
		.state = row_word(rows, r, 7), .above = row_int(rows, r, 8) != 0, .opinion = row_int(rows, r, 9), .body = row_word(rows, r, 10),
		.number = row_word(rows, r, 11), .day = row_day(rows, r, 12),
	};
}

static void
take(const struct rows *rows, size_t r, struct party_opinion *o)
{
	*o = (struct party_opinion){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .classification = row_int(rows, r, 2), .body = row_word(rows, r, 3),
		.words = row_word(rows, r, 4), .number = row_word(rows, r, 5), .day = row_day(rows, r, 6), .file = row_int(rows, r, 7),
		.maker = row_word(rows, r, 8), .made_at = row_text(rows, r, 9), .withdrawn_at = row_text(rows, r, 10),
		.withdrawer = row_word(rows, r, 11), .reason = row_word(rows, r, 12),
	};
}

int
party_subjects(struct db *db, struct mem *mem, int year, int64_t agency, bool above, struct party_subject **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PARTY_OPINION_SUBJECTS, VALS(V_INT(year), V_INT(agency), V_INT(above)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_subject(&rows, r, &(*list_r)[r]);
	return 1;
}

int
party_subject_get(struct db *db, struct mem *mem, int64_t classification, struct party_subject *s)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PARTY_OPINION_SUBJECT, VALS(V_INT(classification)), &rows);

	if (found == 1)
		take_subject(&rows, 0, s);
	return found;
}

int
party_opinion_lack(struct db *db, struct mem *mem, int64_t run, int64_t **list_r, const char ***name_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PARTY_OPINION_MISSING, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	*name_r = mem_array(mem, rows.n + 1, sizeof(**name_r));
	for (size_t r = 0; r < rows.n; r++)
		(*name_r)[r] = row_word(&rows, r, 1);
	return 1;
}

int
party_opinion_select(struct db *db, struct mem *mem, int64_t classification, struct party_opinion **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PARTY_OPINION_OF, VALS(V_INT(classification)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
party_opinion_get(struct db *db, struct mem *mem, int64_t id, struct party_opinion *o)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PARTY_OPINION_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, o);
	return found;
}

int
party_opinion_insert(struct db *db, struct mem *mem, const struct party_opinion *o, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_PARTY_OPINION_ADD, VALS(V_INT(o->classification), V_TEXT(o->body), V_TEXT(o->words), V_TEXT(o->number),
	    V_TEXT(day_text(mem, o->day)), V_INT(maker), V_ID(delegation)), id_r);
}

int
party_opinion_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_PARTY_OPINION_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
party_opinion_set_file(struct db *db, int64_t id, int64_t file)
{
	return db_change(db, SQL_PARTY_OPINION_FILE, VALS(V_INT(file), V_INT(id)));
}

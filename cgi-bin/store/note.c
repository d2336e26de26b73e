#include "store/note.h"

#include "rules/organisation.h"
#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct note *n)
{
	*n = (struct note){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.kind = (enum note_kind)word_index(note_kind_name, NOTE_KINDS, row_word(rows, r, 4)),
		.criterion = row_int(rows, r, 5), .holding = row_int(rows, r, 6), .day = row_day(rows, r, 7),
		.words = row_word(rows, r, 8), .proof = row_word(rows, r, 9), .maker = row_int(rows, r, 10),
		.maker_name = row_word(rows, r, 11), .behalf = { row_text(rows, r, 12), row_text(rows, r, 13) },
		.made_at = row_text(rows, r, 14), .answer = row_word(rows, r, 15), .answered_at = row_text(rows, r, 16),
		.withdrawn_at = row_text(rows, r, 17), .withdrawer = row_word(rows, r, 18), .reason = row_word(rows, r, 19),
	};
}

int
note_select(struct db *db, struct mem *mem, int64_t person, struct day from, struct day until, struct note **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NOTE_OF_PERSON, VALS(V_INT(person), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
note_get(struct db *db, struct mem *mem, int64_t id, bool hold, struct note *n)
{
	struct rows rows;
	int found = hold ? db_find(db, mem, SQL_NOTE_HOLD, VALS(V_INT(id)), &rows) : 1;

	if (found == 1)
		found = db_find(db, mem, SQL_NOTE_FIND, VALS(V_INT(id)), &rows);
	if (found == 1)
		take(&rows, 0, n);
	return found;
}

int
note_insert(struct db *db, struct mem *mem, const struct note *n, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_NOTE_ADD, VALS(V_INT(n->person), V_TEXT(note_kind_name[n->kind]), V_ID(n->criterion),
	    V_ID(n->holding), V_TEXT(day_text(mem, n->day)), V_TEXT(n->words), V_TEXT(n->proof), V_INT(maker), V_ID(delegation)), id_r);
}

int
note_set_answer(struct db *db, int64_t id, int64_t version, const char *answer)
{
	return db_change(db, SQL_NOTE_ANSWER, VALS(V_TEXT(answer), V_INT(id), V_INT(version)));
}

int
note_set_withdrawn(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_NOTE_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
note_count_agency(struct db *db, struct mem *mem, int64_t agency, struct day on, struct day from, struct day until,
    struct note_count **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_NOTE_COUNTS, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until)),
	    V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct note_count){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2) };
	return 1;
}

int
note_leavers(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct note_leaver **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NOTE_LEAVERS, VALS(V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until)), V_INT(agency),
	    V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct note_leaver){ .holding = row_int(&rows, r, 0), .person = row_int(&rows, r, 1),
		    .name = row_word(&rows, r, 2), .title = row_word(&rows, r, 3), .unit_name = row_word(&rows, r, 4),
		    .last = row_day(&rows, r, 5), .next_name = row_word(&rows, r, 6) };
	return 1;
}

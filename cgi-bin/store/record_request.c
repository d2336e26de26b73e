#include "store/record_request.h"

#include "rules/organisation.h"
#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct record_request *q)
{
	*q = (struct record_request){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.year = (int)row_int(rows, r, 4), .agency = row_int(rows, r, 5), .above = row_int(rows, r, 6) == 1, .agency_name = row_word(rows, r, 7),
		.kind = (enum record_request_kind)word_index(record_request_kind_name, RECORD_REQUEST_KINDS, row_word(rows, r, 8)),
		.words = row_word(rows, r, 9), .received = row_day(rows, r, 10), .due = row_day(rows, r, 11),
		.state = (enum record_request_state)word_index(record_request_state_name, RECORD_REQUEST_STATES, row_word(rows, r, 12)),
		.answer = row_word(rows, r, 13), .answerer = row_word(rows, r, 14), .answered_at = row_text(rows, r, 15),
		.behalf = { row_text(rows, r, 16), row_text(rows, r, 17) },
	};
}

static void
take_all(struct mem *mem, const struct rows *rows, struct record_request **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
}

int
record_requests_own(struct db *db, struct mem *mem, int64_t person, struct record_request **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_REQUESTS_OWN, VALS(V_INT(person)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
record_requests_of_agency(struct db *db, struct mem *mem, int64_t agency, int64_t but, struct record_request **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_REQUESTS_OF_AGENCY, VALS(V_INT(agency), V_INT(agency), V_INT(but)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
record_request_get(struct db *db, struct mem *mem, int64_t id, struct record_request *q)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RECORD_REQUEST_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, q);
	return found;
}

int
record_request_insert(struct db *db, struct mem *mem, const struct record_request *q, int64_t *id_r)
{
	return db_insert(db, SQL_RECORD_REQUEST_ADD, VALS(V_INT(q->person), V_INT(q->year), V_INT(q->agency), V_INT(q->above),
	    V_TEXT(record_request_kind_name[q->kind]), V_TEXT(q->words), V_TEXT(day_text(mem, q->received)), V_TEXT(day_text(mem, q->due))),
	    id_r) == 1 ? 1 : -1;
}

int
record_request_set_answer(struct db *db, const struct record_request *q, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_RECORD_REQUEST_ANSWER, VALS(V_TEXT(record_request_state_name[q->state]), V_TEXT(q->answer), V_INT(person),
	    V_ID(delegation), V_INT(q->id), V_INT(q->version)));
}

int
record_request_set_withdrawn(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_RECORD_REQUEST_WITHDRAW, VALS(V_INT(id), V_INT(version), V_INT(person)));
}

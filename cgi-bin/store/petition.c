#include "store/petition.h"

#include "store/cells.h"

static enum petition_kind
kind_of(const struct rows *rows, size_t r, size_t c)
{
	return (enum petition_kind)word_index(petition_kind_name, PETITION_KINDS, row_word(rows, r, c));
}

int
petition_insert(struct db *db, struct mem *mem, const struct petition *p, int64_t *id_r)
{
	if (db_insert(db, SQL_PETITION_ADD, VALS(V_INT(p->sheet), V_TEXT(petition_kind_name[p->kind]), V_ID(p->delivery),
	    V_ID(p->criterion), V_TEXT(p->words), V_TEXT(p->proof), V_TEXT(day_text(mem, p->received)),
	    V_TEXT(day_text(mem, p->due))), id_r) != 1)
		return -1;
	return petition_send(db, *id_r);
}

int
petition_send(struct db *db, int64_t id)
{
	return db_exec(db, SQL_PETITION_NATIONAL, VALS(V_INT(id)), NULL) == 1 ? 1 : -1;
}

int
petition_select(struct db *db, struct mem *mem, int64_t person, struct day first, struct petition **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PETITION_OF, VALS(V_INT(person), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct petition){
			.id = row_int(&rows, r, 0), .version = row_int(&rows, r, 1), .sheet = row_int(&rows, r, 2),
			.kind = kind_of(&rows, r, 3),
			.state = (enum petition_state)word_index(petition_state_name, PETITION_STATES, row_word(&rows, r, 4)),
			.delivery = row_int(&rows, r, 5), .criterion = row_int(&rows, r, 6), .product = row_word(&rows, r, 7),
			.words = row_word(&rows, r, 8), .proof = row_word(&rows, r, 9), .received = row_day(&rows, r, 10),
			.due = row_day(&rows, r, 11), .made_at = row_text(&rows, r, 12), .answer = row_word(&rows, r, 13),
			.document = row_word(&rows, r, 14), .answerer = row_word(&rows, r, 15), .answered_at = row_text(&rows, r, 16),
			.behalf = { row_text(&rows, r, 17), row_text(&rows, r, 18) },
		};
	return 1;
}

int
petition_hold(struct db *db, struct mem *mem, int64_t id, struct petition_held *h)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PETITION_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		*h = (struct petition_held){
			.id = id, .version = row_int(&rows, 0, 0),
			.state = (enum petition_state)word_index(petition_state_name, PETITION_STATES, row_word(&rows, 0, 1)),
			.kind = kind_of(&rows, 0, 2), .sheet = row_int(&rows, 0, 3), .person = row_int(&rows, 0, 4),
			.period = row_period(&rows, 0, 5),
		};
	return found;
}

int
petition_set_answer(struct db *db, const struct petition *p, int64_t person, int64_t delegation)
{
	const int done = db_change(db, SQL_PETITION_ANSWER, VALS(V_TEXT(petition_state_name[p->state]), V_TEXT(p->answer), V_TEXT(p->document),
	    V_INT(person), V_ID(delegation), V_INT(p->id), V_INT(p->version)));

	return done == 1 ? petition_send(db, p->id) : done;
}

int
petition_set_withdrawn(struct db *db, int64_t id, int64_t version)
{
	const int done = db_change(db, SQL_PETITION_WITHDRAW, VALS(V_INT(id), V_INT(version)));

	return done == 1 ? petition_send(db, id) : done;
}

int
petition_count(struct db *db, struct mem *mem, int64_t sheet, enum petition_kind kind, int64_t *n_r)
{
	return row_count(db, mem, SQL_PETITION_WAITING, VALS(V_INT(sheet), V_TEXT(petition_kind_name[kind])), n_r);
}

int
petition_of_agency(struct db *db, struct mem *mem, int64_t agency, struct petition_waiting **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PETITION_WAITING_AGENCY, VALS(V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct petition_waiting){ .id = row_int(&rows, r, 0), .kind = kind_of(&rows, r, 1),
		    .due = row_day(&rows, r, 2), .person = row_int(&rows, r, 3), .name = row_word(&rows, r, 4),
		    .period = row_period(&rows, r, 5) };
	return 1;
}

int
stale_insert(struct db *db, int64_t superseded)
{
	return db_exec(db, SQL_STALE_ADD, VALS(V_INT(superseded)), NULL) == 1 ? 1 : -1;
}

int
stale_of_agency(struct db *db, struct mem *mem, int64_t agency, int64_t person, struct stale **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_STALE_OF_AGENCY, VALS(V_INT(agency), V_INT(agency), V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct stale){ .id = row_int(&rows, r, 0), .version = row_int(&rows, r, 1),
		    .person = row_int(&rows, r, 2), .name = row_word(&rows, r, 3), .period = row_period(&rows, r, 4),
		    .total = row_text(&rows, r, 6), .input_name = row_word(&rows, r, 7), .input_total = row_text(&rows, r, 8),
		    .sheet_version = row_int(&rows, r, 9), .input_edition = row_int(&rows, r, 10) };
	return 1;
}

int
stale_hold(struct db *db, struct mem *mem, int64_t id, struct stale *s)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_STALE_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		*s = (struct stale){ .id = id, .version = row_int(&rows, 0, 0), .person = row_int(&rows, 0, 1),
		    .period = row_period(&rows, 0, 2), .sheet_version = row_int(&rows, 0, 4) };
	return found;
}

int
stale_keep(struct db *db, const struct stale *s, int64_t person, const char *reason)
{
	return db_change(db, SQL_STALE_DECIDE, VALS(V_TEXT("keep"), V_TEXT(reason), V_INT(person), V_INT(s->id), V_INT(s->version)));
}

int
stale_opened(struct db *db, int64_t sheet, int64_t person, const char *reason)
{
	return db_exec(db, SQL_STALE_DECIDE_ALL, VALS(V_TEXT(reason), V_INT(person), V_INT(sheet)), NULL) == 1 ? 1 : -1;
}

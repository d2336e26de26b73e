#include "store/rating_set.h"

#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct rating_set *s)
{
	*s = (struct rating_set){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .name = row_word(rows, r, 2), .from_year = (int)row_int(rows, r, 3),
		.state = (enum rating_set_state)word_index(rating_set_state_name, RATING_SET_STATES, row_word(rows, r, 4)),
		.document_number = row_word(rows, r, 5), .document_day = row_day(rows, r, 6), .maker = row_word(rows, r, 7),
		.made_at = row_text(rows, r, 8), .putter = row_word(rows, r, 9), .put_at = row_text(rows, r, 10),
		.withdrawer = row_word(rows, r, 11), .withdrawn_at = row_text(rows, r, 12), .reason = row_word(rows, r, 13),
		.runs = row_int(rows, r, 14),
	};
}

int
rating_set_select(struct db *db, struct mem *mem, struct rating_set **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_SET_ALL, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
rating_set_get(struct db *db, struct mem *mem, int64_t id, struct rating_set *s)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RATING_SET_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, s);
	return found;
}

int
rating_set_hold(struct db *db, struct mem *mem)
{
	struct rows rows;

	return db_list(db, mem, SQL_RATING_SET_HOLD, NO_VALS, &rows);
}

int
rating_set_of_year(struct db *db, struct mem *mem, int year, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RATING_SET_FOR, VALS(V_INT(year)), &rows);

	if (found == 1)
		*id_r = row_int(&rows, 0, 0);
	return found;
}

int
rating_set_insert(struct db *db, const char *name, int from_year, int64_t like, int64_t maker, int64_t *id_r)
{
	const int done = db_insert(db, SQL_RATING_SET_ADD, VALS(V_TEXT(name), V_INT(from_year), V_INT(maker)), id_r);

	if (done != 1 || like == 0)
		return done;
	return db_exec(db, SQL_RATING_SET_COPY, VALS(V_INT(*id_r), V_INT(like)), NULL);
}

int
rating_set_amend(struct db *db, const struct rating_set *s)
{
	return db_change(db, SQL_RATING_SET_UPDATE, VALS(V_TEXT(s->name), V_INT(s->from_year), V_INT(s->id), V_INT(s->version)));
}

int
rating_set_mark(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_RATING_SET_TOUCH, VALS(V_INT(id), V_INT(version)));
}

int
rating_set_put(struct db *db, struct mem *mem, const struct rating_set *s, int64_t person, bool *twice_r)
{
	return db_change_key(db, SQL_RATING_SET_PUT, VALS(V_TEXT(s->document_number), V_TEXT(day_text(mem, s->document_day)), V_INT(person),
	    V_INT(s->id), V_INT(s->version)), twice_r);
}

int
rating_set_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_RATING_SET_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
rating_criterion_select(struct db *db, struct mem *mem, int64_t set, struct rating_criterion **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_CRITERION_ALL, VALS(V_INT(set)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct rating_criterion){
			.id = row_int(&rows, r, 0), .set = row_int(&rows, r, 1), .position = row_int(&rows, r, 2), .most = row_int(&rows, r, 3),
			.version = row_int(&rows, r, 4), .code = row_word(&rows, r, 5), .name = row_word(&rows, r, 6),
			.part = (enum rating_part)word_index(rating_part_name, RATING_PARTS, row_word(&rows, r, 7)),
			.evidence = (enum rating_evidence)word_index(rating_evidence_name, RATING_EVIDENCES, row_word(&rows, r, 8)),
		};
	return 1;
}

int
rating_criterion_write(struct db *db, const struct rating_criterion *c)
{
	bool twice;
	int64_t id;

	if (c->id == 0)
		return db_insert(db, SQL_RATING_CRITERION_ADD, VALS(V_INT(c->set), V_INT(c->position), V_TEXT(c->code), V_TEXT(c->name),
		    V_TEXT(rating_part_name[c->part]), V_INT(c->most), V_TEXT(rating_evidence_name[c->evidence])), &id);
	return db_change_key(db, SQL_RATING_CRITERION_UPDATE, VALS(V_INT(c->position), V_TEXT(c->code), V_TEXT(c->name),
	    V_TEXT(rating_part_name[c->part]), V_INT(c->most), V_TEXT(rating_evidence_name[c->evidence]), V_INT(c->id), V_INT(c->set)), &twice);
}

int
rating_criterion_drop(struct db *db, int64_t set, int64_t id)
{
	return db_change(db, SQL_RATING_CRITERION_REMOVE, VALS(V_INT(id), V_INT(set)));
}

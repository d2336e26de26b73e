#include "store/regulation_write.h"

#include "store/cells.h"

int
regulation_hold(struct db *db, struct mem *mem, int64_t agency, enum bonus_kind kind, int64_t *next_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_REGULATION_HOLD, VALS(V_INT(agency), V_TEXT(bonus_kind_name[kind])), &rows) != 1)
		return -1;
	*next_r = rows.n == 0 ? 1 : row_int(&rows, 0, 0) + 1;
	return 1;
}

static int
insert_lines(struct db *db, int64_t id, const struct regulation_template *t)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct regulation_template_line *l = &t->line[i];

		if (db_exec(db, SQL_REGULATION_LINE_ADD, VALS(V_INT(id), V_INT((int64_t)i + 1), V_INT(l->levels), V_INT(0),
		    l->discipline == BONUS_ANY ? V_NULL : V_INT(l->discipline), V_TEXT(bonus_effect_name[l->effect]), V_TEXT(l->factor),
		    l->effect == BONUS_SUM ? V_INT(l->sum) : V_NULL, V_NULL), NULL) != 1)
			return -1;
	}
	return 1;
}

int
regulation_insert(struct db *db, const struct regulation *r, const struct regulation_template *t, struct regulation_by by, int64_t *id_r)
{
	const char *const *factor = t->position_factor;

	if (db_insert(db, SQL_REGULATION_ADD, VALS(V_INT(r->agency), V_TEXT(bonus_kind_name[r->kind]), V_INT(r->number), V_TEXT(r->name),
	    V_TEXT(r->part[REGULATION_SCOPE]), V_TEXT(r->part[REGULATION_CRITERIA]), V_TEXT(r->part[REGULATION_AMOUNTS]), V_TEXT(r->part[REGULATION_STEPS]),
	    V_TEXT(r->part[REGULATION_OTHER]), V_TEXT(bonus_method_name[t->method]), V_TEXT(bonus_base_name[t->base]), V_INT(r->kind == BONUS_AWARD ? t->reserve : 0), V_INT(t->unit),
	    V_INT(t->by_months), V_INT(t->by_coefficient), V_INT(t->absences), V_INT(t->floor), V_INT(t->ceiling), V_TEXT(factor[BONUS_AGENCY_HEAD]),
	    V_TEXT(factor[BONUS_AGENCY_DEPUTY]), V_TEXT(factor[BONUS_DIVISION_HEAD]), V_TEXT(factor[BONUS_DIVISION_DEPUTY]), V_TEXT(factor[BONUS_STAFF]),
	    V_INT(by.person), V_ID(by.under)), id_r) != 1)
		return -1;
	return insert_lines(db, *id_r, t);
}

int
regulation_copy(struct db *db, const struct regulation *from, int64_t agency, int64_t number, struct regulation_by by, int64_t *id_r)
{
	const int64_t own = from->agency == agency;

	if (db_insert(db, SQL_REGULATION_COPY, VALS(V_INT(number), V_INT(own), V_INT(by.person), V_ID(by.under), V_INT(agency), V_INT(from->id)), id_r) != 1)
		return -1;
	return db_exec(db, SQL_REGULATION_COPY_LINES, VALS(V_INT(*id_r), V_INT(from->id), V_INT(own)), NULL) == 1 ? 1 : -1;
}

int
regulation_set_words(struct db *db, const struct regulation *r)
{
	return db_change(db, SQL_REGULATION_AMEND, VALS(V_TEXT(r->name), V_TEXT(r->part[REGULATION_SCOPE]), V_TEXT(r->part[REGULATION_CRITERIA]),
	    V_TEXT(r->part[REGULATION_AMOUNTS]), V_TEXT(r->part[REGULATION_STEPS]), V_TEXT(r->part[REGULATION_OTHER]), V_TEXT(r->basis), V_INT(r->id),
	    V_INT(r->version)));
}

int
regulation_set_issued(struct db *db, struct mem *mem, const struct regulation *r, struct regulation_by by)
{
	return db_change(db, SQL_REGULATION_ISSUE, VALS(V_TEXT(r->document_number), V_TEXT(day_text(mem, r->document_day)), V_TEXT(r->signer),
	    V_TEXT(day_text(mem, r->from)), V_INT(by.person), V_ID(by.under), V_INT(r->id), V_INT(r->version)));
}

int
regulation_set_dropped(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_REGULATION_DROP, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
regulation_set_sent(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_REGULATION_SEND, VALS(V_INT(person), V_INT(id), V_INT(version)));
}

int
regulation_set_until(struct db *db, struct mem *mem, int64_t id, struct day until)
{
	return db_exec(db, SQL_REGULATION_END, VALS(V_TEXT(day_text(mem, until)), V_INT(id)), NULL) == 1 ? 1 : -1;
}

int
regulation_set_basis(struct db *db, int64_t id, int64_t file)
{
	return db_change(db, SQL_REGULATION_SET_BASIS, VALS(V_INT(file), V_INT(id)));
}

int
regulation_set_file(struct db *db, int64_t id, int64_t file)
{
	return db_change(db, SQL_REGULATION_SET_FILE, VALS(V_INT(file), V_INT(id)));
}

int
regulation_dropped(struct db *db, struct mem *mem, int64_t id, const char **name_r, const char **at_r, const char **why_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_REGULATION_DROPPED, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	*name_r = row_word(&rows, 0, 0);
	*at_r = row_text(&rows, 0, 1);
	*why_r = row_word(&rows, 0, 2);
	return 1;
}

int
regulation_issued(struct db *db, struct mem *mem, enum bonus_kind kind, struct regulation **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_REGULATION_ISSUED_OF_KIND, VALS(V_TEXT(bonus_kind_name[kind])), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct regulation){
			.id = row_int(&rows, r, 0), .agency = row_int(&rows, r, 1), .kind = kind, .number = row_int(&rows, r, 2),
			.name = row_word(&rows, r, 3), .state = REGULATION_ISSUED, .document_number = row_word(&rows, r, 4),
			.document_day = row_day(&rows, r, 5), .from = row_day(&rows, r, 6), .until = row_day(&rows, r, 7), .sent_at = row_text(&rows, r, 8),
		};
	return 1;
}

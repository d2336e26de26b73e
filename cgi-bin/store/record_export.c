#include "store/record_export.h"

#include "rules/organisation.h"
#include "store/cells.h"

static enum record_export_form
form_at(const struct rows *rows, size_t r, size_t c)
{
	return (enum record_export_form)word_index(record_export_name, RECORD_EXPORTS, row_word(rows, r, c));
}

int
record_export_insert(struct db *db, const struct record_taken *t, const char *bytes, size_t n, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_RECORD_EXPORT_ADD, VALS(V_INT(t->person), V_INT(t->year), V_TEXT(record_export_name[t->form]), V_INT(t->documents),
	    V_INT(t->size), V_BYTES(t->sha256, sizeof(t->sha256)), V_INT(maker), V_ID(delegation)), id_r) == 1 &&
	    db_exec(db, SQL_RECORD_EXPORT_PUT, VALS(V_INT(*id_r), V_BYTES(bytes, n)), NULL) == 1 ? 1 : -1;
}

int
record_exports_own(struct db *db, struct mem *mem, int64_t maker, int64_t person, int year, struct record_taken **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_EXPORT_OWN, VALS(V_INT(maker), V_INT(person), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct record_taken){ .id = row_int(&rows, r, 0), .person = person, .year = year, .form = form_at(&rows, r, 1),
		    .size = row_int(&rows, r, 2), .at = row_text(&rows, r, 3) };
	return 1;
}

int
record_export_get(struct db *db, struct mem *mem, int64_t id, int64_t maker, struct record_taken *t, const char **bytes_r, size_t *n_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RECORD_EXPORT_BYTES, VALS(V_INT(id), V_INT(maker)), &rows);

	if (found != 1)
		return found;
	*t = (struct record_taken){ .id = id, .person = row_int(&rows, 0, 0), .year = (int)row_int(&rows, 0, 1), .form = form_at(&rows, 0, 2) };
	*bytes_r = rows.cell[3].p;
	*n_r = rows.cell[3].n;
	return 1;
}

int
record_exports_seen(struct db *db, struct mem *mem, int64_t person, struct record_taken **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_EXPORT_SEEN, VALS(V_INT(person), V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct record_taken){ .person = person, .at = row_text(&rows, r, 0), .name = row_word(&rows, r, 1),
		    .behalf = { row_text(&rows, r, 2), row_text(&rows, r, 3) }, .year = (int)row_int(&rows, r, 4), .form = form_at(&rows, r, 5) };
	return 1;
}

int
record_export_clean(struct db *db)
{
	return db_exec(db, SQL_RECORD_EXPORT_CLEAN, NO_VALS, NULL) == 1 ? 1 : -1;
}

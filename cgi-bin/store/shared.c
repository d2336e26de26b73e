#include "store/shared.h"

#include "store/cells.h"

int
shared_part_get(struct db *db, struct mem *mem, int64_t campaign, int64_t part, struct shared_part *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SHARED_PART_FIND, VALS(V_INT(campaign), V_INT(part)), &rows);

	*p = (struct shared_part){ .campaign = campaign, .part = part, .section = "" };
	if (found != 1)
		return found < 0 ? -1 : 1;
	p->section = row_word(&rows, 0, 0);
	p->published = row_int(&rows, 0, 1);
	p->version = row_int(&rows, 0, 2);
	p->rows = row_int(&rows, 0, 3);
	return 1;
}

int
shared_part_insert(struct db *db, const struct shared_part *p)
{
	return db_exec(db, SQL_SHARED_PART_ADD, VALS(V_INT(p->campaign), V_INT(p->part), V_TEXT(p->section)), NULL);
}

int
shared_part_touch(struct db *db, const struct shared_part *p)
{
	return db_change(db, SQL_SHARED_PART_TOUCH, VALS(V_TEXT(p->section), V_INT(p->campaign), V_INT(p->part),
	    V_INT(p->version)));
}

static void
take(const struct rows *rows, size_t r, struct shared_row *row)
{
	*row = (struct shared_row){
		.line = {
			.id = row_int(rows, r, 0), .section = row_word(rows, r, 3), .code = row_word(rows, r, 5),
			.task = row_word(rows, r, 6), .detail = row_word(rows, r, 7), .output = row_word(rows, r, 8),
			.group = (int)row_int(rows, r, 9), .points = row_int(rows, r, 10),
			.unit = row_word(rows, r, 11), .division = "", .frequency = "", .posts = "", .note = "",
		},
		.part = row_int(rows, r, 1), .number = row_int(rows, r, 2), .position = row_int(rows, r, 4),
		.removed = row_int(rows, r, 12) != 0, .version = row_int(rows, r, 13),
	};
}

static int
list(struct db *db, struct mem *mem, enum sql sql, const struct val vals[3], struct shared_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, 3, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
shared_row_select(struct db *db, struct mem *mem, int64_t campaign, int64_t part, bool removed,
    struct shared_row **list_r, size_t *n_r)
{
	const struct val vals[] = { V_INT(campaign), V_INT(part), V_INT(removed) };

	return list(db, mem, SQL_SHARED_ROWS, vals, list_r, n_r);
}

int
shared_row_of_version(struct db *db, struct mem *mem, int64_t campaign, int64_t part, int64_t number,
    struct shared_row **list_r, size_t *n_r)
{
	const struct val vals[] = { V_INT(campaign), V_INT(part), V_INT(number) };

	return list(db, mem, SQL_SHARED_VERSION_ROWS, vals, list_r, n_r);
}

int
shared_row_get(struct db *db, struct mem *mem, int64_t campaign, int64_t part, int64_t id, struct shared_row *row)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SHARED_ROW_FIND, VALS(V_INT(campaign), V_INT(part), V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, row);
	return found;
}

int
shared_row_insert(struct db *db, int64_t campaign, const struct shared_row *row, int64_t *id_r)
{
	const struct catalog_line *l = &row->line;

	return db_insert(db, SQL_SHARED_ROW_ADD, VALS(V_TEXT(l->code), V_TEXT(l->task), V_TEXT(l->detail),
	    V_TEXT(l->output), V_INT(l->group), V_INT(l->points), V_TEXT(l->unit), V_INT(campaign),
	    V_INT(row->part)), id_r);
}

int
shared_row_update(struct db *db, int64_t campaign, const struct shared_row *row, bool *twice_r)
{
	const struct catalog_line *l = &row->line;

	return db_change_key(db, SQL_SHARED_ROW_CHANGE, VALS(V_TEXT(l->code), V_TEXT(l->task), V_TEXT(l->detail),
	    V_TEXT(l->output), V_INT(l->group), V_INT(l->points), V_TEXT(l->unit), V_INT(campaign),
	    V_INT(row->part), V_INT(l->id), V_INT(row->version)), twice_r);
}

int
shared_row_set_removed(struct db *db, int64_t campaign, const struct shared_row *row, bool removed, bool *twice_r)
{
	return db_change_key(db, SQL_SHARED_ROW_REMOVE, VALS(V_INT(removed), V_INT(campaign), V_INT(row->part),
	    V_INT(row->line.id), V_INT(row->version), V_INT(removed)), twice_r);
}

int
shared_version_select(struct db *db, struct mem *mem, int64_t campaign, int64_t part,
    struct shared_version **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHARED_VERSIONS, VALS(V_INT(campaign), V_INT(part)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct shared_version){ row_int(&rows, r, 0), row_text(&rows, r, 1),
		    row_word(&rows, r, 2), row_int(&rows, r, 3) };
	return 1;
}

int
shared_version_insert(struct db *db, const struct shared_part *p, int64_t person)
{
	const struct val key[] = { V_INT(p->campaign), V_INT(p->part) };
	int done = db_exec(db, SQL_SHARED_VERSION_ADD, VALS(V_INT(person), key[0], key[1]), NULL);

	if (done == 1)
		done = db_exec(db, SQL_SHARED_VERSION_ROWS_ADD, key, 2, NULL);
	if (done != 1)
		return done;
	return db_change(db, SQL_SHARED_PUBLISHED, VALS(key[0], key[1], V_INT(p->version)));
}

int
shared_version_section(struct db *db, struct mem *mem, const struct shared_part *p, int64_t number,
    const char **section_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SHARED_VERSION_SECTION, VALS(V_INT(p->campaign), V_INT(p->part),
	    V_INT(number)), &rows);

	if (found == 1)
		*section_r = row_word(&rows, 0, 0);
	return found;
}

int
shared_version_restore(struct db *db, const struct shared_part *p, int64_t number)
{
	if (db_exec(db, SQL_SHARED_RESTORE_NONE, VALS(V_INT(p->campaign), V_INT(p->part)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_SHARED_RESTORE, VALS(V_INT(p->campaign), V_INT(p->part), V_INT(number)), NULL);
}

int
shared_source_select(struct db *db, struct mem *mem, int64_t campaign, int64_t part, struct shared_source **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHARED_SOURCES, VALS(V_INT(campaign), V_TEXT(agency_kind_name[SHARED_KIND(part)])),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct shared_source){ row_int(&rows, r, 0), row_word(&rows, r, 1),
		    row_word(&rows, r, 2), row_int(&rows, r, 3), row_int(&rows, r, 4) };
	return 1;
}

int
shared_catalog_select(struct db *db, struct mem *mem, int64_t campaign, int64_t part,
    struct shared_catalog **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHARED_CATALOGS, VALS(V_INT(campaign), V_INT(part),
	    V_TEXT(agency_kind_name[SHARED_KIND(part)])), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct shared_catalog){ .id = row_int(&rows, r, 0), .name = row_word(&rows, r, 1),
		    .state = row_state(&rows, r, 2), .standard = row_int(&rows, r, 3),
		    .agency = row_int(&rows, r, 4), .adopted = row_int(&rows, r, 5) };
	return 1;
}

int
shared_adopted(struct db *db, struct mem *mem, int64_t catalog, int64_t part, int64_t *number_r)
{
	return row_count(db, mem, SQL_SHARED_ADOPTED, VALS(V_INT(catalog), V_INT(part)), number_r);
}

int
shared_adoption_insert(struct db *db, int64_t catalog, int64_t part, int64_t number, int64_t edit)
{
	return db_exec(db, SQL_SHARED_ADOPT, VALS(V_INT(catalog), V_INT(part), V_INT(number), V_ID(edit)), NULL);
}

int
shared_adoption_copy(struct db *db, int64_t from, int64_t to)
{
	return db_exec(db, SQL_SHARED_ADOPT_COPIED, VALS(V_INT(to), V_INT(from)), NULL);
}

int
shared_take(struct db *db, int64_t catalog, const struct shared_move *m, int64_t *id_r)
{
	const struct catalog_line *l = m->change.after;

	return db_insert(db, SQL_SHARED_TAKE, VALS(V_INT(catalog), V_INT(SHARED_PLACE(m->shared->part,
	    m->shared->position)), V_TEXT(l->section), V_TEXT(l->code), V_TEXT(l->task), V_TEXT(l->detail),
	    V_TEXT(l->output), V_INT(l->group), V_INT(l->points), V_ID(l->coefficient), V_TEXT(l->unit),
	    V_INT(m->shared->line.id), V_INT(m->shared->number)), id_r);
}

int
shared_renew(struct db *db, const struct shared_move *m, bool *twice_r)
{
	const struct catalog_line *l = m->change.after;

	return db_change_key(db, SQL_SHARED_RENEW, VALS(V_INT(SHARED_PLACE(m->shared->part, m->shared->position)),
	    V_TEXT(l->section), V_TEXT(l->code), V_TEXT(l->task), V_TEXT(l->detail), V_TEXT(l->output),
	    V_INT(l->group), V_INT(l->points), V_ID(l->coefficient), V_TEXT(l->unit),
	    V_INT(m->shared->line.id), V_INT(m->shared->number), V_INT(l->id), V_INT(m->was->catalog),
	    V_INT(m->was->version)), twice_r);
}

int
shared_drop(struct db *db, const struct catalog_row *row, const char *reason, bool *twice_r)
{
	return db_change_key(db, SQL_SHARED_DROP, VALS(V_TEXT(reason), V_INT(row->line.id), V_INT(row->catalog),
	    V_INT(row->version)), twice_r);
}

int
shared_again(struct db *db, const struct catalog_row *row, bool *twice_r)
{
	return db_change_key(db, SQL_SHARED_AGAIN, VALS(V_INT(row->line.id), V_INT(row->catalog), V_INT(row->version)),
	    twice_r);
}

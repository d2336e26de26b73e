#include "store/unit.h"

#include <string.h>

#include "store/cells.h"

static const char *
kind_text(int agency_kind)
{
	return agency_kind == NO_KIND ? NULL : agency_kind_name[agency_kind];
}

int
unit_select(struct db *db, struct mem *mem, struct day on, struct unit **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_UNIT_TREE, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(day),
	    V_TEXT(day), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct unit){
			.id = row_int(&rows, r, 0), .parent = row_int(&rows, r, 1),
			.code = row_word(&rows, r, 2),
			.kind = (enum unit_kind)word_index(unit_kind_name, UNIT_KINDS, row_word(&rows, r, 3)),
			.agency_kind = word_index(agency_kind_name, AGENCY_KINDS, row_text(&rows, r, 4)),
			.name = row_word(&rows, r, 5), .position = row_int(&rows, r, 6),
			.from = row_day(&rows, r, 7), .until = row_day(&rows, r, 8),
			.version = row_int(&rows, r, 9), .people = row_int(&rows, r, 10),
			.since = row_day(&rows, r, 11), .headed = row_int(&rows, r, 12) != 0,
		};
	return 1;
}

int
unit_hold(struct db *db, struct mem *mem)
{
	struct rows rows;

	return db_list(db, mem, SQL_UNIT_HOLD, NO_VALS, &rows);
}

int
unit_pasts(struct db *db, struct mem *mem, int64_t unit, struct unit_past **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_UNIT_PASTS, VALS(V_INT(unit)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct unit_past){
			.name = row_word(&rows, r, 0), .parent = row_word(&rows, r, 1),
			.from = row_day(&rows, r, 2), .until = row_day(&rows, r, 3),
		};
	return 1;
}

int
unit_insert(struct db *db, struct mem *mem, const struct unit *u, int64_t *id_r)
{
	return db_insert(db, SQL_UNIT_ADD, VALS(V_ID(u->parent), V_TEXT(u->code),
	    V_TEXT(unit_kind_name[u->kind]), V_TEXT(kind_text(u->agency_kind)), V_TEXT(u->name),
	    V_INT(u->position), V_TEXT(day_text(mem, u->from)), V_TEXT(day_text(mem, u->until))), id_r);
}

int
unit_update(struct db *db, const struct unit *u)
{
	return db_change(db, SQL_UNIT_CHANGE, VALS(V_TEXT(u->name), V_ID(u->parent),
	    V_INT(u->position), V_INT(u->id), V_INT(u->version)));
}

int
unit_keep(struct db *db, struct mem *mem, const struct unit *was, struct day from,
    struct day until)
{
	return db_exec(db, SQL_UNIT_PAST_ADD, VALS(V_INT(was->id), V_TEXT(day_text(mem, from)),
	    V_TEXT(day_text(mem, until)), V_TEXT(was->name), V_ID(was->parent)), NULL) == 1 ? 1 : -1;
}

int
unit_set_end(struct db *db, struct mem *mem, int64_t id, int64_t version, struct day until)
{
	return db_change(db, SQL_UNIT_END, VALS(V_TEXT(day_text(mem, until)), V_INT(id),
	    V_INT(version)));
}

#include "store/catalog_edit.h"

#include "store/catalog_row.h"
#include "store/cells.h"

int
catalog_edit_insert(struct db *db, int64_t catalog, int64_t person, int64_t round, int64_t *id_r)
{
	return db_insert(db, SQL_CATALOG_EDIT_ADD, VALS(V_INT(catalog), V_INT(person),
	    V_INT(round)), id_r) == 1 ? 1 : -1;
}

int
catalog_edit_keep(struct db *db, int64_t edit, int64_t catalog, int64_t row, bool made)
{
	return db_exec(db, SQL_CATALOG_EDIT_KEEP, VALS(V_INT(edit), V_INT(made), V_INT(row),
	    V_INT(catalog)), NULL) == 1 ? 1 : -1;
}

int
catalog_edit_last(struct db *db, struct mem *mem, int64_t catalog, int64_t person, int64_t round,
    int64_t *id_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CATALOG_EDIT_LAST, VALS(V_INT(catalog), V_INT(person),
	    V_INT(round)), &rows);

	if (found == 1)
		*id_r = row_int(&rows, 0, 0);
	return found;
}

int
catalog_edit_own(struct db *db, struct mem *mem, int64_t id, int64_t catalog, int64_t person)
{
	struct rows rows;

	return db_find(db, mem, SQL_CATALOG_EDIT_OF, VALS(V_INT(id), V_INT(catalog), V_INT(person)),
	    &rows);
}

int
catalog_edit_count_later(struct db *db, struct mem *mem, int64_t id, int64_t *n_r)
{
	return row_count(db, mem, SQL_CATALOG_EDIT_LATER, VALS(V_INT(id)), n_r);
}

int
catalog_edit_return(struct db *db, int64_t id)
{
	int done = db_exec(db, SQL_CATALOG_EDIT_RETURN, VALS(V_INT(id)), NULL);

	if (done != 1)
		return done;
	if (db_exec(db, SQL_CATALOG_EDIT_REST, VALS(V_INT(id)), NULL) != 1)
		return -1;
	return db_change(db, SQL_CATALOG_EDIT_UNDONE, VALS(V_INT(id))) == 1 ? 1 : -1;
}

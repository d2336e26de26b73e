#include "store/import_division.h"

#include <string.h>

#include "store/cells.h"

static enum import_match_kind
kind_of(const char *word)
{
	for (int i = 0; i < IMPORT_MATCH_KINDS; i++)
		if (strcmp(word, import_match_name[i]) == 0)
			return (enum import_match_kind)i;
	return IMPORT_MATCH_RULE;
}

static int
read_matches(struct db *db, struct mem *mem, int64_t catalog, struct import_divisions *all)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_MATCHES, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	all->nmatches = rows.n;
	all->match = mem_array(mem, rows.n + 1, sizeof(*all->match));
	for (size_t r = 0; r < rows.n; r++)
		all->match[r] = (struct import_match){
			.key = row_word(&rows, r, 0), .shown = row_word(&rows, r, 1),
			.kind = kind_of(row_word(&rows, r, 2)), .unit = row_int(&rows, r, 3),
		};
	return 1;
}

int
import_divisions(struct db *db, struct mem *mem, int64_t catalog, struct import_divisions *all)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_DIVISIONS, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	*all = (struct import_divisions){
		.list = mem_array(mem, rows.n + 1, sizeof(*all->list)), .n = rows.n,
	};
	for (size_t r = 0; r < rows.n; r++)
		all->list[r] = (struct import_division){
			.id = row_int(&rows, r, 0), .name = row_word(&rows, r, 1),
		};
	import_division_keys(mem, all);
	return read_matches(db, mem, catalog, all);
}

int
import_match_put(struct db *db, int64_t catalog, const struct import_match *match, int64_t person)
{
	return db_exec(db, SQL_IMPORT_MATCH_PUT, VALS(V_TEXT(match->key), V_TEXT(match->shown),
	    V_TEXT(import_match_name[match->kind]), V_ID(match->unit), V_INT(person),
	    V_INT(catalog)), NULL);
}

int
import_names_used(struct db *db, struct mem *mem, int64_t catalog, const char ***list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_NAMES_USED, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = row_word(&rows, r, 0);
	return 1;
}

int
import_divide_rows(struct db *db, int64_t catalog, const char *name, int64_t unit)
{
	return db_exec(db, SQL_IMPORT_ROWS_DIVIDED, VALS(V_ID(unit), V_INT(catalog), V_TEXT(name)),
	    NULL);
}

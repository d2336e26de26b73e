#include "store/lexicon.h"

#include <string.h>

#include "store/cells.h"

int
lexicon_last(struct db *db, struct mem *mem, int64_t *version_r)
{
	return row_count(db, mem, SQL_LEXICON_LAST, NO_VALS, version_r);
}

static enum lexicon_deed
deed_of(const char *word)
{
	for (int i = 0; i < LEXICON_DEEDS; i++)
		if (strcmp(word, lexicon_deed_name[i]) == 0)
			return (enum lexicon_deed)i;
	return LEXICON_EDIT;
}

static void
take(const struct rows *rows, size_t r, struct lexicon *l)
{
	*l = (struct lexicon){
		.version = row_int(rows, r, 0), .made_at = row_text(rows, r, 1), .by = row_word(rows, r, 2),
		.deed = deed_of(row_word(rows, r, 3)), .about = row_word(rows, r, 4), .source = row_int(rows, r, 5),
	};
}

int
lexicon_get(struct db *db, struct mem *mem, int64_t version, struct lexicon *l)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_LEXICON_FIND, VALS(V_INT(version)), &rows);

	if (found != 1)
		return found;
	take(&rows, 0, l);
	if (db_list(db, mem, SQL_LEXICON_CLASSES, VALS(V_INT(version)), &rows) != 1)
		return -1;
	l->n = rows.n;
	l->list = mem_array(mem, rows.n + 1, sizeof(*l->list));
	for (size_t r = 0; r < rows.n; r++)
		l->list[r] = (struct lexicon_class){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}

int
lexicon_select(struct db *db, struct mem *mem, int64_t most, int64_t from, struct lexicon **list_r,
    size_t *n_r, int64_t *total_r)
{
	struct rows rows;

	if (row_count(db, mem, SQL_LEXICON_COUNT, NO_VALS, total_r) != 1 ||
	    db_list(db, mem, SQL_LEXICON_LIST, VALS(V_INT(most), V_INT(from)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
lexicon_insert(struct db *db, const struct lexicon *l, int64_t person)
{
	int done = db_exec(db, SQL_LEXICON_ADD, VALS(V_INT(l->version), V_INT(person),
	    V_TEXT(lexicon_deed_name[l->deed]), V_TEXT(l->about),
	    l->deed == LEXICON_RESTORE ? V_INT(l->source) : V_NULL), NULL);

	for (size_t i = 0; i < l->n && done == 1; i++)
		if (db_exec(db, SQL_LEXICON_CLASS_ADD, VALS(V_INT(l->version), V_INT((int64_t)i + 1),
		    V_INT(l->list[i].id), V_TEXT(l->list[i].name), V_TEXT(l->list[i].values)), NULL) != 1)
			return -1;
	return done;
}

#include "store/bonus_entry.h"

#include "rules/organisation.h"
#include "store/cells.h"

static const char *
name_or_any(const char *const *names, int index)
{
	return index < 0 ? "" : names[index];
}

static void
take(const struct rows *rows, size_t r, struct bonus_entry *e)
{
	*e = (struct bonus_entry){
		.id = row_int(rows, r, 0), .agency = row_int(rows, r, 1),
		.kind = (enum bonus_kind)word_index(bonus_kind_name, BONUS_KINDS, row_word(rows, r, 2)), .year = (int)row_int(rows, r, 3),
		.person = row_int(rows, r, 4), .uid = row_word(rows, r, 5), .name = row_word(rows, r, 6),
		.type = (enum bonus_entry_type)word_index(bonus_entry_type_name, BONUS_ENTRY_TYPES, row_word(rows, r, 7)),
		.run = row_int(rows, r, 8), .entry = row_int(rows, r, 9), .amount = row_int(rows, r, 10), .reason = row_word(rows, r, 11),
		.document_number = row_word(rows, r, 12), .document_day = row_day(rows, r, 13), .signer = row_word(rows, r, 14),
		.maker = row_word(rows, r, 15), .made_at = row_text(rows, r, 16), .corrections = row_int(rows, r, 17), .corrected = row_int(rows, r, 18),
	};
}

static int
list(struct db *db, struct mem *mem, enum sql what, const struct val *val, size_t nvals, struct bonus_entry **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, what, val, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

/* The values of a filter, in the order of bonus_entry_sums. */
#define FILTER(f, kind, type, words) \
	V_INT((f)->agency), V_INT((f)->year), V_INT((f)->year), V_TEXT(kind), V_TEXT(kind), V_TEXT(type), V_TEXT(type), V_INT((f)->run), V_INT((f)->run), \
	V_INT((f)->person), V_INT((f)->person), V_TEXT(words), V_TEXT(like_words(mem, words))

int
bonus_entry_select(struct db *db, struct mem *mem, const struct bonus_entry_filter *f, int64_t skip, int64_t most, struct bonus_entry **list_r, size_t *n_r)
{
	const char *kind = name_or_any(bonus_kind_name, f->kind), *type = name_or_any(bonus_entry_type_name, f->type);
	const char *words = f->words == NULL ? "" : f->words;

	return list(db, mem, SQL_BONUS_ENTRY_LIST, VALS(V_INT(f->agency), FILTER(f, kind, type, words), V_INT(most), V_INT(skip)), list_r, n_r);
}

int
bonus_entry_sums(struct db *db, struct mem *mem, const struct bonus_entry_filter *f, struct bonus_entry_sum sum_r[BONUS_ENTRY_TYPES])
{
	const char *kind = name_or_any(bonus_kind_name, f->kind), *type = name_or_any(bonus_entry_type_name, f->type);
	const char *words = f->words == NULL ? "" : f->words;
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_ENTRY_SUMS, VALS(FILTER(f, kind, type, words)), &rows) != 1)
		return -1;
	for (int t = 0; t < BONUS_ENTRY_TYPES; t++)
		sum_r[t] = (struct bonus_entry_sum){ 0, 0 };
	for (size_t r = 0; r < rows.n; r++) {
		const int at = word_index(bonus_entry_type_name, BONUS_ENTRY_TYPES, row_word(&rows, r, 0));

		if (at >= 0)
			sum_r[at] = (struct bonus_entry_sum){ row_int(&rows, r, 1), row_int(&rows, r, 2) };
	}
	return 1;
}

int
bonus_entry_get(struct db *db, struct mem *mem, int64_t id, struct bonus_entry *e)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_ENTRY_FIND, VALS(V_INT(id), V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, e);
	return found;
}

int
bonus_entry_corrections(struct db *db, struct mem *mem, int64_t id, struct bonus_entry **list_r, size_t *n_r)
{
	return list(db, mem, SQL_BONUS_ENTRY_CORRECTIONS, VALS(V_INT(id)), list_r, n_r);
}

int
bonus_entry_own(struct db *db, struct mem *mem, int64_t person, struct bonus_entry **list_r, size_t *n_r)
{
	return list(db, mem, SQL_BONUS_ENTRY_OWN, VALS(V_INT(person), V_INT(person)), list_r, n_r);
}

int
bonus_entry_years(struct db *db, struct mem *mem, int64_t agency, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_ENTRY_YEARS, VALS(V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
bonus_entry_insert(struct db *db, struct mem *mem, const struct bonus_entry *e, int64_t maker, int64_t under, int64_t *id_r)
{
	return db_insert(db, SQL_BONUS_ENTRY_ADD, VALS(V_INT(e->agency), V_TEXT(bonus_kind_name[e->kind]), V_INT(e->year), V_INT(e->person),
	    V_TEXT(bonus_entry_type_name[e->type]), V_ID(e->run), V_ID(e->entry), V_INT(e->amount), V_TEXT(e->reason), V_TEXT(e->document_number),
	    V_TEXT(day_text(mem, e->document_day)), V_TEXT(e->signer), V_INT(maker), V_ID(under)), id_r) == 1 ? 1 : -1;
}

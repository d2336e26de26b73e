#include "store/ground.h"

#include "rules/organisation.h"
#include "store/cells.h"

static int
word_at(const struct rows *rows, size_t r, size_t c, const char *const *names, int n)
{
	return row_null(rows, r, c) ? GROUND_NOTHING : word_index(names, n, row_word(rows, r, c));
}

static void
take(const struct rows *rows, size_t r, struct ground *g)
{
	*g = (struct ground){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.agency = row_int(rows, r, 4), .kind = (enum quota_ground)word_index(quota_ground_name, QUOTA_GROUNDS, row_word(rows, r, 5)),
		.decided = word_at(rows, r, 6, ground_decided_name, GROUND_DECIDED),
		.penalty = word_at(rows, r, 7, ground_penalty_name, GROUND_PENALTIES),
		.concerns = word_at(rows, r, 8, ground_concerns_name, GROUND_CONCERNS), .words = row_word(rows, r, 9),
		.act = { row_day(rows, r, 10), row_day(rows, r, 11) }, .act_of = row_int(rows, r, 12), .unit = row_int(rows, r, 13),
		.body = row_word(rows, r, 14), .decider = row_word(rows, r, 15), .document_number = row_word(rows, r, 16),
		.document_day = row_day(rows, r, 17), .effective = row_day(rows, r, 18), .said = (int)row_int(rows, r, 19),
		.said_why = row_word(rows, r, 20), .maker = row_word(rows, r, 21), .made_at = row_text(rows, r, 22),
		.withdrawn_at = row_text(rows, r, 23), .withdrawer = row_word(rows, r, 24), .reason = row_word(rows, r, 25),
	};
}

static void
take_all(struct mem *mem, const struct rows *rows, struct ground **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
}

int
ground_select(struct db *db, struct mem *mem, const struct ground_ask *ask, struct day today, int64_t most, int64_t skip,
    struct ground **list_r, size_t *n_r, int64_t *total_r)
{
	const char *on = day_text(mem, today);
	const struct val filters[] = { V_INT(ask->agency), V_TEXT(on), V_TEXT(on), V_INT(ask->agency), V_INT(ask->but_head), V_INT(ask->but),
	    V_TEXT(ask->kind), V_TEXT(ask->kind), V_INT(ask->year), V_INT(ask->year), V_INT(most), V_INT(skip) };
	const size_t nfilters = sizeof(filters) / sizeof(*filters);
	struct rows rows;

	if (db_list(db, mem, SQL_GROUND_PAGE, filters, nfilters, &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return row_count(db, mem, SQL_GROUND_COUNT, filters, nfilters - 2, total_r);
}

int
ground_select_person(struct db *db, struct mem *mem, int64_t person, struct ground **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_GROUND_OF_PERSON, VALS(V_INT(person)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
ground_standing(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct ground **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_GROUND_OF_PEOPLE, VALS(V_TEXT(ids_text(mem, person, n))), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
ground_places(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct ground_place **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_GROUND_PLACES, VALS(V_TEXT(ids_text(mem, person, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct ground_place){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2) != 0, row_int(&rows, r, 3) != 0,
		    { row_day(&rows, r, 4), row_day(&rows, r, 5) } };
	return 1;
}

int
ground_get(struct db *db, struct mem *mem, int64_t id, struct ground *g)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_GROUND_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, g);
	return found;
}

int
ground_hold(struct db *db, struct mem *mem, int64_t person, struct ground **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_GROUND_HOLD, VALS(V_INT(person)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

static struct val
word_or_null(const char *const *names, int word)
{
	return word == GROUND_NOTHING ? V_NULL : V_TEXT(names[word]);
}

int
ground_insert(struct db *db, struct mem *mem, const struct ground *g, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_GROUND_ADD, VALS(V_INT(g->person), V_INT(g->agency), V_TEXT(quota_ground_name[g->kind]),
	    word_or_null(ground_decided_name, g->decided), word_or_null(ground_penalty_name, g->penalty),
	    word_or_null(ground_concerns_name, g->concerns), V_TEXT(g->words), V_TEXT(day_text(mem, g->act.from)),
	    V_TEXT(day_text(mem, g->act.until)), V_ID(g->act_of), V_ID(g->unit), V_TEXT(g->body), V_TEXT(g->decider), V_TEXT(g->document_number),
	    V_TEXT(day_text(mem, g->document_day)), V_TEXT(day_text(mem, g->effective)), V_ID((int64_t)g->said), V_TEXT(g->said_why),
	    V_INT(maker), V_ID(delegation)), id_r);
}

int
ground_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_GROUND_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

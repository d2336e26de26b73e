#include "store/work_assign.h"

#include "rules/organisation.h"
#include "store/cells.h"

int
work_catalog(struct db *db, struct mem *mem, int64_t agency, struct day day, int64_t *id_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_CATALOG_ON, VALS(V_INT(agency), V_TEXT(on), V_TEXT(on)), &rows);

	*id_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

static void
take_product(const struct rows *rows, size_t r, struct product *p)
{
	*p = (struct product){
		.row = row_int(rows, r, 0), .code = row_word(rows, r, 1), .task = row_word(rows, r, 2), .detail = row_word(rows, r, 3),
		.output = row_word(rows, r, 4), .unit = row_word(rows, r, 5), .coefficient = row_int(rows, r, 6),
	};
}

/* Words in their order, with anything between. */
static const char *
like_each(struct mem *mem, const char *words)
{
	char *like = mem_text(mem, like_words(mem, words));

	for (char *p = like; *p != '\0'; p++)
		if (*p == ' ')
			*p = '%';
	return like;
}

int
work_product_select(struct db *db, struct mem *mem, int64_t catalog, const char *words, int64_t most, struct product **list_r,
    size_t *n_r)
{
	const char *like = like_each(mem, words);
	struct rows rows;

	if (db_list(db, mem, SQL_WORK_PRODUCTS, VALS(V_INT(catalog), V_TEXT(like), V_TEXT(like), V_TEXT(like), V_TEXT(like),
	    V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_product(&rows, r, &(*list_r)[r]);
	return 1;
}

int
work_product_common(struct db *db, struct mem *mem, const char *words, int64_t most, struct product **list_r, size_t *n_r)
{
	const char *like = like_each(mem, words);
	struct rows rows;

	if (db_list(db, mem, SQL_WORK_PRODUCTS_COMMON, VALS(V_TEXT(like), V_TEXT(like), V_TEXT(like), V_TEXT(like), V_INT(most)),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		take_product(&rows, r, &(*list_r)[r]);
		(*list_r)[r].most = row_int(&rows, r, 7);
		(*list_r)[r].agencies = row_int(&rows, r, 8);
	}
	return 1;
}

int
work_product_same(struct db *db, struct mem *mem, int64_t catalog, int64_t row, struct product *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_PRODUCT_SAME, VALS(V_INT(catalog), V_INT(row)), &rows);

	if (found == 1)
		take_product(&rows, 0, p);
	return found;
}

int
work_row_agency(struct db *db, struct mem *mem, int64_t row, int64_t *agency_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_ROW_AGENCY, VALS(V_INT(row)), &rows);

	if (found == 1)
		*agency_r = row_int(&rows, 0, 0);
	return found;
}

int
work_product_agencies(struct db *db, struct mem *mem, int64_t row, int64_t **agency_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_WORK_PRODUCT_AGENCIES, VALS(V_INT(row)), &rows) != 1)
		return -1;
	*agency_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
work_product_of(struct db *db, struct mem *mem, int64_t catalog, int64_t row, struct product *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_PRODUCT_OF, VALS(V_INT(catalog), V_INT(row)), &rows);

	if (found == 1)
		take_product(&rows, 0, p);
	return found;
}

int
work_product_coded(struct db *db, struct mem *mem, int64_t catalog, const char *code, struct product *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_PRODUCT_CODED, VALS(V_INT(catalog), V_TEXT(code)), &rows);

	if (found == 1)
		take_product(&rows, 0, p);
	return found;
}

int
work_insert(struct db *db, const struct work *w, int64_t under, int64_t *id_r)
{
	return db_insert(db, SQL_WORK_ADD, VALS(V_INT(w->agency), V_INT(w->unit), V_INT(w->person), V_ID(w->row), V_ID(w->outside),
	    V_TEXT(w->subject), V_INT(w->coefficient), V_INT(w->share), V_INT(w->shares), V_ID(w->split), V_INT(w->regular),
	    V_ID(w->days), V_TEXT(w->reason), V_TEXT(w->document), V_ID(w->standard_hours), V_INT(w->giver), V_ID(under)), id_r) == 1 ? 1 : -1;
}

int
work_standard_hours(struct db *db, struct mem *mem, int64_t agency, int64_t *hours_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_STANDARD_HOURS, VALS(V_INT(agency)), &rows);

	*hours_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
work_prepared(struct db *db, struct mem *mem, int64_t id, struct day day)
{
	return db_change(db, SQL_WORK_PREPARED, VALS(V_TEXT(day_text(mem, day)), V_INT(id))) == 1 ? 1 : -1;
}

int
work_begins_split(struct db *db, int64_t id)
{
	return db_change(db, SQL_WORK_SPLIT_OF, VALS(V_INT(id))) == 1 ? 1 : -1;
}

int
work_insert_delivery(struct db *db, struct mem *mem, const struct delivery *d, int64_t *id_r)
{
	return db_insert(db, SQL_WORK_GIVE_DELIVERY, VALS(V_INT(d->work.id), V_INT(d->work.agency), V_INT(d->work.unit),
	    V_INT(d->work.person), V_TEXT(work_kind_name[d->came]), V_INT(d->quantity), V_TEXT(day_text(mem, d->given_on)),
	    V_TEXT(day_text(mem, d->deadline)), V_TEXT(day_text(mem, d->due)), V_ID(d->from)), id_r) == 1 ? 1 : -1;
}

int
work_end_rest(struct db *db, const struct delivery *d, enum delivery_state state, const char *reason, const char *document,
    int64_t person, int64_t *id_r)
{
	const char *name = delivery_state_name[state];

	*id_r = d->id;
	if (d->accepted == 0)
		return db_change(db, SQL_WORK_END_DELIVERY, VALS(V_TEXT(name), V_TEXT(reason), V_TEXT(document), V_INT(person),
		    V_INT(d->id), V_INT(d->version)));
	if (db_insert(db, SQL_WORK_SPLIT_OFF, VALS(V_TEXT(name), V_TEXT(reason), V_TEXT(document), V_INT(person), V_INT(d->id),
	    V_INT(d->version)), id_r) != 1)
		return -1;
	return db_change(db, SQL_WORK_KEEP_DONE, VALS(V_INT(d->id), V_INT(d->version)));
}

int
work_move(struct db *db, struct mem *mem, const struct delivery *d)
{
	return db_change(db, SQL_WORK_MOVE_DELIVERY, VALS(V_INT(d->quantity), V_TEXT(day_text(mem, d->deadline)),
	    V_TEXT(day_text(mem, d->due)), V_TEXT(work_kind_name[d->came]), V_INT(d->id), V_INT(d->version)));
}

int
work_reword(struct db *db, const struct work *w)
{
	return db_change(db, SQL_WORK_REWORD, VALS(V_TEXT(w->subject), V_TEXT(w->reason), V_INT(w->id))) == 1 ? 1 : -1;
}

static void
take_asked(const struct rows *rows, size_t r, struct work_asked *a)
{
	a->work = (struct work){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .agency = row_int(rows, r, 2), .unit = row_int(rows, r, 3),
		.person = row_int(rows, r, 4), .person_name = row_word(rows, r, 5), .unit_name = row_word(rows, r, 6),
		.row = row_int(rows, r, 7), .code = row_word(rows, r, 8), .product = row_word(rows, r, 9), .subject = row_word(rows, r, 10),
		.coefficient = row_int(rows, r, 11),
		.state = (enum work_state)word_index(work_state_name, WORK_STATES, row_word(rows, r, 12)), .reason = row_word(rows, r, 13),
		.given_at = row_text(rows, r, 17), .giver_name = row_word(rows, r, 18), .giver = row_int(rows, r, 19),
		.days = row_int(rows, r, 20),
	};
	a->quantity = row_int(rows, r, 14);
	a->deadline = row_day(rows, r, 15);
	a->asked_at = row_text(rows, r, 16);
}

static int
select_asked(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t nval, struct work_asked **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, val, nval, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_asked(&rows, r, &(*list_r)[r]);
	return 1;
}

int
work_insert_asked(struct db *db, struct mem *mem, const struct work_asked *a, int64_t *id_r)
{
	const struct work *w = &a->work;

	return db_insert(db, SQL_WORK_ADD_ASKED, VALS(V_INT(w->agency), V_INT(w->unit), V_INT(w->person), V_ID(w->row),
	    V_TEXT(w->subject), V_INT(w->coefficient), V_TEXT(w->reason), V_ID(a->quantity), V_TEXT(day_text(mem, a->deadline))),
	    id_r) == 1 ? 1 : -1;
}

int
work_asked_select(struct db *db, struct mem *mem, const struct whose *w, struct work_asked **list_r, size_t *n_r)
{
	return w->person == NULL ?
	    select_asked(db, mem, SQL_WORK_ASKED_OF_AGENCY, VALS(V_INT(w->agency), V_INT(w->agency)), list_r, n_r) :
	    select_asked(db, mem, SQL_WORK_ASKED_OF_PEOPLE, VALS(whose_val(mem, w)), list_r, n_r);
}

int
work_asked_of(struct db *db, struct mem *mem, int64_t person, int64_t most, struct work_asked **list_r, size_t *n_r)
{
	return select_asked(db, mem, SQL_WORK_ASKED_OF_PERSON, VALS(V_INT(person), V_INT(most)), list_r, n_r);
}

int
work_asked_get(struct db *db, struct mem *mem, int64_t id, struct work_asked *a)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_ASKED_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take_asked(&rows, 0, a);
	return found;
}

int
work_asked_hold(struct db *db, struct mem *mem, int64_t id, int64_t version)
{
	struct rows rows;

	return db_find(db, mem, SQL_WORK_ASKED_HOLD, VALS(V_INT(id), V_INT(version)), &rows);
}

int
work_decline(struct db *db, int64_t id, const char *reason, int64_t person, int64_t under)
{
	return db_change(db, SQL_WORK_DECLINE, VALS(V_TEXT(reason), V_INT(person), V_ID(under), V_INT(id))) == 1 ? 1 : -1;
}

int
work_take_up(struct db *db, const struct work *w, int64_t under)
{
	return db_change(db, SQL_WORK_TAKE_UP, VALS(V_ID(w->row), V_ID(w->outside), V_TEXT(w->subject), V_INT(w->coefficient),
	    V_TEXT(w->reason), V_TEXT(w->document), V_INT(w->giver), V_ID(under), V_INT(w->id))) == 1 ? 1 : -1;
}

int
work_recall(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_WORK_RECALL, VALS(V_INT(id), V_INT(version)));
}

int
work_regular_select(struct db *db, struct mem *mem, int64_t person, struct work **list_r, size_t *n_r)
{
	struct work_asked *list;

	if (select_asked(db, mem, SQL_WORK_REGULAR_OF, VALS(V_INT(person)), &list, n_r) != 1)
		return -1;
	*list_r = mem_array(mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++)
		(*list_r)[i] = list[i].work;
	return 1;
}

int
work_regular_get(struct db *db, struct mem *mem, int64_t id, struct work *w)
{
	struct work_asked a;
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORK_REGULAR_FIND, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	take_asked(&rows, 0, &a);
	*w = a.work;
	return 1;
}

int
work_end_regular(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_WORK_END_REGULAR, VALS(V_INT(id), V_INT(version)));
}

int
work_logins(struct db *db, struct mem *mem, const int64_t *id, size_t n, const char **uid_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_WORK_LOGINS, VALS(V_TEXT(ids_text(mem, id, n))), &rows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		uid_r[i] = NULL;
		for (size_t r = 0; r < rows.n; r++)
			if (row_int(&rows, r, 1) == id[i])
				uid_r[i] = row_text(&rows, r, 0);
	}
	return 1;
}

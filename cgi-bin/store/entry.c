#include "store/entry.h"

#include "store/cells.h"

#define KEY_BYTES 16

static int
first_id(struct db *db, struct mem *mem, enum sql sql, int64_t id, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, sql, VALS(V_INT(id)), &rows);

	if (found == 1)
		*id_r = row_int(&rows, 0, 0);
	return found;
}

int
entry_insert(struct db *db, struct mem *mem, const struct entry *e, const uint8_t *key, int64_t *id_r)
{
	return db_insert(db, SQL_ENTRY_ADD, VALS(V_INT(e->quantity), V_TEXT(day_text(mem, e->done_on)), V_TEXT(e->document), V_TEXT(e->note),
	    key == NULL ? V_NULL : V_BYTES(key, KEY_BYTES), V_INT(e->delivery)), id_r);
}

int
entry_of_key(struct db *db, struct mem *mem, int64_t person, const uint8_t *key, int64_t *delivery_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_ENTRY_BY_KEY, VALS(V_INT(person), V_BYTES(key, KEY_BYTES)), &rows);

	if (found == 1)
		*delivery_r = row_int(&rows, 0, 1);
	return found;
}

int
entry_delivery_of(struct db *db, struct mem *mem, int64_t entry, int64_t *delivery_r)
{
	return first_id(db, mem, SQL_ENTRY_DELIVERY, entry, delivery_r);
}

int
finding_delivery_of(struct db *db, struct mem *mem, int64_t finding, int64_t *delivery_r)
{
	return first_id(db, mem, SQL_FINDING_DELIVERY, finding, delivery_r);
}

int
entry_take_away(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_ENTRY_RECALL, VALS(V_INT(id), V_INT(version)));
}

int
entry_take_away_all(struct db *db, int64_t delivery)
{
	return db_exec(db, SQL_ENTRY_RECALL_ALL, VALS(V_INT(delivery)), NULL);
}

int
entry_settle(struct db *db, const struct entry *e, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_ENTRY_ANSWER, VALS(V_TEXT(entry_state_name[e->state]),
	    e->state == ENTRY_ACCEPTED ? V_INT(e->accepted) : V_NULL, V_TEXT(e->answer), V_INT(person), V_ID(delegation),
	    V_INT(e->id), V_INT(e->version)));
}

int
entry_delivery_save(struct db *db, struct mem *mem, const struct delivery *d)
{
	return db_change(db, SQL_ENTRY_DELIVERY_CHANGE, VALS(V_TEXT(delivery_state_name[d->state]), V_INT(d->declared),
	    V_INT(d->accepted), V_TEXT(day_text(mem, d->deadline)), V_TEXT(day_text(mem, d->due)), V_INT(d->id), V_INT(d->version)));
}

int
entry_delivery_close(struct db *db, const struct delivery *d, int64_t person)
{
	return db_change(db, SQL_ENTRY_DELIVERY_END, VALS(V_TEXT(delivery_state_name[d->state]), V_INT(d->declared),
	    V_INT(d->accepted), V_TEXT(d->end_reason), V_INT(person), V_INT(d->id), V_INT(d->version)));
}

int
entry_delivery_insert(struct db *db, struct mem *mem, const struct delivery *d, int64_t *id_r)
{
	return db_insert(db, SQL_ENTRY_DELIVERY_PUT, VALS(V_INT(d->work.id), V_INT(d->work.agency), V_INT(d->work.unit),
	    V_INT(d->work.person), V_TEXT(work_kind_name[d->came]), V_INT(d->quantity), V_TEXT(day_text(mem, d->given_on)),
	    V_TEXT(day_text(mem, d->deadline)), V_TEXT(day_text(mem, d->due)), V_ID(d->from)), id_r);
}

int
entry_delivery_more(struct db *db, int64_t from, int64_t quantity)
{
	return db_change(db, SQL_ENTRY_DELIVERY_GROW, VALS(V_INT(quantity), V_INT(from)));
}

int
entry_regular_of(struct db *db, struct mem *mem, int64_t person, struct day on, struct regular **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows, last;

	if (db_list(db, mem, SQL_ENTRY_REGULAR, VALS(V_TEXT(day), V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct regular *one = &(*list_r)[r];

		one->work = (struct work){
			.id = row_int(&rows, r, 0), .agency = row_int(&rows, r, 1), .unit = row_int(&rows, r, 2), .person = person,
			.product = row_word(&rows, r, 3), .subject = row_word(&rows, r, 4), .days = row_int(&rows, r, 5),
			.coefficient = row_int(&rows, r, 6), .regular = true,
		};
		one->came_in = row_int(&rows, r, 7);
		one->done = row_int(&rows, r, 8);
		if (db_list(db, mem, SQL_ENTRY_PRESSED, VALS(V_INT(one->work.id), V_TEXT(day)), &last) != 1)
			return -1;
		one->pressed = last.n == 0 ? 0 : row_int(&last, 0, 0);
	}
	return 1;
}

int
finding_insert(struct db *db, const struct finding *f, int64_t person, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_FINDING_ADD, VALS(V_INT(f->entry), V_INT(f->quantity), V_TEXT(f->what), V_TEXT(f->document),
	    V_INT(person), V_ID(delegation)), id_r);
}

int
finding_take_back(struct db *db, int64_t id, int64_t version, int64_t person, const char *why)
{
	return db_change(db, SQL_FINDING_WITHDRAW, VALS(V_INT(person), V_TEXT(why), V_INT(id), V_INT(version)));
}

int
finding_withdrawn_of(struct db *db, struct mem *mem, int64_t delivery, struct finding **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FINDING_PAST, VALS(V_INT(delivery)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct finding){
			.id = row_int(&rows, r, 0), .entry = row_int(&rows, r, 1), .quantity = row_int(&rows, r, 2),
			.version = row_int(&rows, r, 3), .what = row_word(&rows, r, 4), .document = row_word(&rows, r, 5),
			.finder = row_word(&rows, r, 6), .found_at = row_text(&rows, r, 7), .withdrawn_at = row_text(&rows, r, 8),
			.withdrawn_why = row_word(&rows, r, 9),
		};
	return 1;
}

int
entry_file_select(struct db *db, struct mem *mem, int64_t delivery, struct entry_file **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ENTRY_FILES, VALS(V_INT(delivery)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct entry_file){ .id = row_int(&rows, r, 0), .entry = row_int(&rows, r, 1),
		    .file = row_int(&rows, r, 2), .name = row_word(&rows, r, 3), .size = row_int(&rows, r, 4) };
	return 1;
}

int
entry_file_hold(struct db *db, struct mem *mem, int64_t entry, struct entry *e, int64_t *person_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_ENTRY_FILED, VALS(V_INT(entry)), &rows);

	if (found != 1)
		return found;
	*person_r = row_int(&rows, 0, 2);
	*e = (struct entry){
		.id = entry, .delivery = row_int(&rows, 0, 1), .quantity = row_int(&rows, 0, 4), .done_on = row_day(&rows, 0, 5),
		.state = (enum entry_state)word_index(entry_state_name, ENTRY_STATES, row_word(&rows, 0, 3)),
	};
	return row_count(db, mem, SQL_ENTRY_FILE_COUNT, VALS(V_INT(entry)), &e->files);
}

int
entry_file_insert(struct db *db, int64_t entry, int64_t file)
{
	int64_t id;

	return db_insert(db, SQL_ENTRY_FILE_ADD, VALS(V_INT(entry), V_INT(file)), &id);
}

int
entry_file_off(struct db *db, int64_t id)
{
	return db_change(db, SQL_ENTRY_FILE_REMOVE, VALS(V_INT(id)));
}

int
entry_usual_of(struct db *db, struct mem *mem, const struct whose *w, struct day since, int64_t *product, size_t n,
    struct entry_usual **list_r, size_t *n_r)
{
	const struct val products = V_TEXT(ids_once(mem, product, n)), day = V_TEXT(day_text(mem, since));
	const struct val whose = whose_val(mem, w);
	struct rows rows;

	if (db_list(db, mem, whose_sql(w, SQL_ENTRY_USUAL, SQL_ENTRY_USUAL_OF_PEOPLE), VALS(products, whose, day, products, whose, day), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct entry_usual){ .person = row_int(&rows, r, 0), .product = row_int(&rows, r, 1),
		    .entries = row_int(&rows, r, 2), .quantity = row_int(&rows, r, 3), .documents = row_int(&rows, r, 4) };
	return 1;
}

int
entry_volume_of(struct db *db, struct mem *mem, const struct whose *w, struct day from, struct day until, struct radar **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, whose_sql(w, SQL_ENTRY_VOLUME, SQL_ENTRY_VOLUME_OF_PEOPLE), VALS(whose_val(mem, w),
	    V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct radar){ .person = row_int(&rows, r, 0), .volume = row_int(&rows, r, 1), .extra = row_int(&rows, r, 2) };
	return 1;
}

int
entry_wait_of(struct db *db, struct mem *mem, const struct whose *w, struct entry_wait **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, whose_sql(w, SQL_ENTRY_WAITING, SQL_ENTRY_WAITING_OF_PEOPLE), VALS(whose_val(mem, w)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct entry_wait){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3) };
	return 1;
}

int
entry_owed_of(struct db *db, struct mem *mem, int64_t person, struct day today, struct day soon, int64_t *late_r, int64_t *soon_r)
{
	const char *now = day_text(mem, today);
	struct rows rows;

	if (db_find(db, mem, SQL_ENTRY_OWED_COUNT, VALS(V_TEXT(now), V_TEXT(now), V_TEXT(day_text(mem, soon)), V_INT(person)), &rows) != 1)
		return -1;
	*late_r = row_int(&rows, 0, 0);
	*soon_r = row_int(&rows, 0, 1);
	return 1;
}

#include "store/work.h"

#include <stdlib.h>
#include <string.h>

#include "base/slice.h"
#include "rules/organisation.h"
#include "store/cells.h"
#include "store/work_inside.h"

/* The columns of the view delivery_named. */
enum column {
	C_ID, C_VERSION, C_KIND, C_STATE, C_QUANTITY, C_DECLARED, C_ACCEPTED, C_GIVEN, C_DEADLINE, C_DUE, C_FROM, C_END_REASON,
	C_END_DOCUMENT, C_EXTENDING, C_WORK, C_AGENCY, C_UNIT, C_PERSON, C_PERSON_NAME, C_UNIT_NAME, C_ROW, C_OUTSIDE, C_CODE,
	C_PRODUCT, C_SUBJECT, C_COEFFICIENT, C_SHARE, C_SHARES, C_SPLIT, C_REGULAR, C_DAYS, C_WORK_STATE, C_REASON, C_DOCUMENT,
	C_GIVER, C_GIVER_NAME, C_GIVEN_AT, C_WORK_VERSION, C_SORT_NAME, C_STANDARD_HOURS
};

static struct work
take_work(const struct rows *rows, size_t r)
{
	return (struct work){
		.id = row_int(rows, r, C_WORK), .agency = row_int(rows, r, C_AGENCY), .unit = row_int(rows, r, C_UNIT),
		.person = row_int(rows, r, C_PERSON), .person_name = row_word(rows, r, C_PERSON_NAME),
		.unit_name = row_word(rows, r, C_UNIT_NAME), .row = row_int(rows, r, C_ROW), .outside = row_int(rows, r, C_OUTSIDE),
		.code = row_word(rows, r, C_CODE), .product = row_word(rows, r, C_PRODUCT), .subject = row_word(rows, r, C_SUBJECT),
		.coefficient = row_int(rows, r, C_COEFFICIENT), .share = row_int(rows, r, C_SHARE), .shares = row_int(rows, r, C_SHARES),
		.split = row_int(rows, r, C_SPLIT), .regular = row_int(rows, r, C_REGULAR) != 0, .days = row_int(rows, r, C_DAYS),
		.state = (enum work_state)word_index(work_state_name, WORK_STATES, row_word(rows, r, C_WORK_STATE)),
		.reason = row_word(rows, r, C_REASON), .document = row_word(rows, r, C_DOCUMENT), .giver = row_int(rows, r, C_GIVER),
		.giver_name = row_word(rows, r, C_GIVER_NAME), .given_at = row_text(rows, r, C_GIVEN_AT),
		.version = row_int(rows, r, C_WORK_VERSION), .standard_hours = row_int(rows, r, C_STANDARD_HOURS),
	};
}

static void
take(const struct rows *rows, size_t r, struct delivery *d)
{
	*d = (struct delivery){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .work = take_work(rows, r),
		.came = (enum work_kind)word_index(work_kind_name, WORK_KINDS, row_word(rows, r, C_KIND)),
		.state = (enum delivery_state)word_index(delivery_state_name, DELIVERY_STATES, row_word(rows, r, C_STATE)),
		.quantity = row_int(rows, r, C_QUANTITY), .declared = row_int(rows, r, C_DECLARED),
		.accepted = row_int(rows, r, C_ACCEPTED), .given_on = row_day(rows, r, C_GIVEN),
		.deadline = row_day(rows, r, C_DEADLINE), .due = row_day(rows, r, C_DUE), .from = row_int(rows, r, C_FROM),
		.end_reason = row_word(rows, r, C_END_REASON), .end_document = row_word(rows, r, C_END_DOCUMENT),
		.extending = row_int(rows, r, C_EXTENDING) != 0,
	};
	d->kind = delivery_kind(d);
}

static void
take_entry(const struct rows *rows, size_t r, struct entry *e)
{
	*e = (struct entry){
		.id = row_int(rows, r, 0), .delivery = row_int(rows, r, 1), .version = row_int(rows, r, 2),
		.quantity = row_int(rows, r, 3), .accepted = row_int(rows, r, 4), .done_on = row_day(rows, r, 5),
		.document = row_word(rows, r, 6), .note = row_word(rows, r, 7),
		.state = (enum entry_state)word_index(entry_state_name, ENTRY_STATES, row_word(rows, r, 8)),
		.made_at = row_text(rows, r, 9), .answer = row_word(rows, r, 10), .answerer = row_word(rows, r, 11),
		.answered_at = row_text(rows, r, 12),
	};
}

static int
by_id(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

static struct entry *
entry_of(const struct work_entries *all, int64_t id)
{
	const struct entry key = { .id = id };

	return bsearch(&key, all->list, all->n, sizeof(key), by_id);
}

static int
read_findings(struct db *db, struct mem *mem, const char *ids, const struct work_entries *all)
{
	struct finding *list;
	struct rows rows;

	if (db_list(db, mem, SQL_FINDING_OF, VALS(V_TEXT(ids)), &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++) {
		struct entry *e = entry_of(all, row_int(&rows, r, 1));

		list[r] = (struct finding){
			.id = row_int(&rows, r, 0), .entry = row_int(&rows, r, 1), .quantity = row_int(&rows, r, 2),
			.version = row_int(&rows, r, 3), .what = row_word(&rows, r, 4), .document = row_word(&rows, r, 5),
			.finder = row_word(&rows, r, 6), .found_at = row_text(&rows, r, 7), .withdrawn_at = row_text(&rows, r, 8),
			.withdrawn_why = row_word(&rows, r, 9),
		};
		if (e == NULL)
			continue;
		if (e->nfindings++ == 0)
			e->finding = &list[r];
	}
	return 1;
}

static void
excuse(struct entry *e, int64_t finding, bool confirmed)
{
	e->pending = e->pending || !confirmed;
	if (finding == 0)
		e->excused = e->excused || confirmed;
	for (size_t i = 0; i < e->nfindings; i++)
		if (e->finding[i].id == finding)
			e->finding[i].excused = confirmed;
}

static int
read_exemptions(struct db *db, struct mem *mem, const char *ids, const struct work_entries *all)
{
	struct rows rows;

	if (db_list(db, mem, SQL_EXEMPTION_OF, VALS(V_TEXT(ids)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		struct entry *e = entry_of(all, row_int(&rows, r, 0));

		if (e != NULL)
			excuse(e, row_int(&rows, r, 1), row_int(&rows, r, 2) != 0);
	}
	return 1;
}

static int
read_files(struct db *db, struct mem *mem, const char *ids, const struct work_entries *all)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ENTRY_FILES_OF, VALS(V_TEXT(ids)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		struct entry *e = entry_of(all, row_int(&rows, r, 0));

		if (e != NULL)
			e->files = row_int(&rows, r, 1);
	}
	return 1;
}

static int
by_delivery(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return x->delivery != y->delivery ? (x->delivery < y->delivery ? -1 : 1) : by_id(a, b);
}

/* Its entries among those of all, which come by delivery. */
static void
give(struct delivery *d, struct entry *all, size_t n)
{
	const struct slice its = SLICE_OF(struct entry, delivery, all, n, d->id);

	d->entry = all + its.first;
	d->nentries = its.n;
}

void
work_entries_sort(struct work_entries *all)
{
	qsort(all->list, all->n, sizeof(*all->list), by_id);
}

int
work_entries_faults(struct db *db, struct mem *mem, const char *ids, const struct work_entries *all)
{
	return read_findings(db, mem, ids, all) == 1 ? read_exemptions(db, mem, ids, all) : -1;
}

void
work_entries_give(struct work_entries *all, struct delivery *list, size_t n)
{
	qsort(all->list, all->n, sizeof(*all->list), by_delivery);
	for (size_t i = 0; i < n; i++)
		give(&list[i], all->list, all->n);
}

static int
read_entries(struct db *db, struct mem *mem, struct delivery *list, size_t n)
{
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));
	struct work_entries all;
	struct rows rows;
	const char *ids;

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].id;
	ids = ids_text(mem, id, n);
	if (db_list(db, mem, SQL_ENTRY_OF, VALS(V_TEXT(ids)), &rows) != 1)
		return -1;
	if (rows.n == 0)
		return 1;
	all = (struct work_entries){ mem_array(mem, rows.n, sizeof(*all.list)), rows.n };
	for (size_t r = 0; r < rows.n; r++)
		take_entry(&rows, r, &all.list[r]);
	work_entries_sort(&all);
	if (work_entries_faults(db, mem, ids, &all) != 1 || read_files(db, mem, ids, &all) != 1)
		return -1;
	work_entries_give(&all, list, n);
	return 1;
}

static int
read(struct db *db, struct mem *mem, const struct rows *rows, struct delivery **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
	return rows->n == 0 ? 1 : read_entries(db, mem, *list_r, *n_r);
}

static int
select_deliveries(struct db *db, struct mem *mem, enum sql sql, struct val whose, struct day from, struct day until,
    struct delivery **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, VALS(whose, V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))), &rows) != 1)
		return -1;
	return read(db, mem, &rows, list_r, n_r);
}

int
delivery_of_person(struct db *db, struct mem *mem, int64_t person, struct day from, struct day until, struct delivery **list_r,
    size_t *n_r)
{
	return select_deliveries(db, mem, SQL_DELIVERY_OF_PERSON, V_INT(person), from, until, list_r, n_r);
}

int
delivery_of_agency(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct delivery **list_r,
    size_t *n_r)
{
	return select_deliveries(db, mem, SQL_DELIVERY_OF_AGENCY, V_INT(agency), from, until, list_r, n_r);
}

int
delivery_of(struct db *db, struct mem *mem, const struct whose *w, struct day from, struct day until, struct delivery **list_r,
    size_t *n_r)
{
	return select_deliveries(db, mem, whose_sql(w, SQL_DELIVERY_OF_AGENCY, SQL_DELIVERY_OF_PEOPLE), whose_val(mem, w), from, until,
	    list_r, n_r);
}

int
delivery_get(struct db *db, struct mem *mem, int64_t id, bool hold, struct delivery *d)
{
	struct delivery *list;
	struct rows rows;
	size_t n;
	int found = hold ? db_find(db, mem, SQL_DELIVERY_HOLD, VALS(V_INT(id)), &rows) : 1;

	if (found == 1)
		found = db_find(db, mem, SQL_DELIVERY_FIND, VALS(V_INT(id)), &rows);
	if (found != 1)
		return found;
	if (read(db, mem, &rows, &list, &n) != 1)
		return -1;
	*d = list[0];
	return 1;
}

int
delivery_owed_before(struct db *db, struct mem *mem, int64_t person, struct day from, struct delivery **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ENTRY_DELIVERIES_OWED, VALS(V_INT(person), V_TEXT(day_text(mem, from))), &rows) != 1)
		return -1;
	return read(db, mem, &rows, list_r, n_r);
}

int
delivery_waiting_in(struct db *db, struct mem *mem, const struct whose *w, struct delivery **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, whose_sql(w, SQL_ENTRY_DELIVERIES_WAITING, SQL_ENTRY_DELIVERIES_WAITING_OF_PEOPLE),
	    VALS(whose_val(mem, w)), &rows) != 1)
		return -1;
	return read(db, mem, &rows, list_r, n_r);
}

#include "store/work_count.h"


#include "rules/organisation.h"
#include "store/cells.h"
#include "store/work_inside.h"

static void
take(const struct rows *rows, size_t r, struct delivery *d)
{
	*d = (struct delivery){
		.id = row_int(rows, r, 0),
		.work = { .id = row_int(rows, r, 1), .agency = row_int(rows, r, 2), .unit = row_int(rows, r, 3),
		    .person = row_int(rows, r, 4), .coefficient = row_int(rows, r, 13), .share = row_int(rows, r, 14),
		    .shares = row_int(rows, r, 15), .person_name = "", .unit_name = "", .code = "", .product = "", .subject = "",
		    .reason = "", .document = "", .giver_name = "" },
		.came = (enum work_kind)word_index(work_kind_name, WORK_KINDS, row_word(rows, r, 5)),
		.state = (enum delivery_state)word_index(delivery_state_name, DELIVERY_STATES, row_word(rows, r, 6)),
		.quantity = row_int(rows, r, 7), .declared = row_int(rows, r, 8), .accepted = row_int(rows, r, 9),
		.given_on = row_day(rows, r, 10), .deadline = row_day(rows, r, 11), .due = row_day(rows, r, 12),
		.end_reason = "", .end_document = "",
	};
	d->kind = delivery_kind(d);
}

static void
take_entry(const struct rows *rows, size_t r, struct entry *e)
{
	*e = (struct entry){
		.id = row_int(rows, r, 0), .delivery = row_int(rows, r, 1),
		.state = (enum entry_state)word_index(entry_state_name, ENTRY_STATES, row_word(rows, r, 2)),
		.quantity = row_int(rows, r, 3), .accepted = row_int(rows, r, 4), .done_on = row_day(rows, r, 5),
		.document = "", .note = "", .answer = "", .answerer = "",
	};
}

/* Each entry once; returns which deliveries have findings or exemptions, NULL: none. */
static const char *
take_entries(struct mem *mem, const struct rows *rows, struct work_entries *all)
{
	int64_t *id = mem_array(mem, rows->n + 1, sizeof(*id));
	size_t n = 0;

	*all = (struct work_entries){ mem_array(mem, rows->n + 1, sizeof(*all->list)), 0 };
	for (size_t r = 0; r < rows->n; r++)
		take_entry(rows, r, &all->list[all->n++]);
	work_entries_sort(all);
	all->n = 0;
	for (size_t r = 0; r < rows->n; r++)
		if (all->n == 0 || all->list[all->n - 1].id != all->list[r].id)
			all->list[all->n++] = all->list[r];
	for (size_t r = 0; r < rows->n; r++)
		if (row_int(rows, r, 6) != 0)
			id[n++] = row_int(rows, r, 1);
	return n == 0 ? NULL : ids_once(mem, id, n);
}

/* Asked for in the order of the key: those of an agency lie all over it. */
static int
read_entries(struct db *db, struct mem *mem, struct delivery *list, size_t n)
{
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));
	struct work_entries all;
	const char *touched;
	struct rows rows;

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].id;
	if (db_list(db, mem, SQL_COUNTED_ENTRIES, VALS(V_TEXT(ids_once(mem, id, n))), &rows) != 1)
		return -1;
	touched = take_entries(mem, &rows, &all);
	if (touched != NULL && work_entries_faults(db, mem, touched, &all) != 1)
		return -1;
	work_entries_give(&all, list, n);
	return 1;
}

/* Those for which more time was asked; both lists are short enough, the one that waits nearly always empty. */
static int
read_extending(struct db *db, struct mem *mem, int64_t agency, const char *from, const char *until, struct delivery *list, size_t n)
{
	struct rows rows;

	if (db_list(db, mem, SQL_COUNTED_EXTENDING, VALS(V_INT(agency), V_INT(agency), V_TEXT(from), V_TEXT(until)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		for (size_t i = 0; i < n; i++)
			if (list[i].id == row_int(&rows, r, 0))
				list[i].extending = true;
	return 1;
}

int
delivery_count(struct db *db, struct mem *mem, int64_t agency, const int64_t *person, size_t npeople, struct day from,
    struct day until, struct delivery **list_r, size_t *n_r)
{
	const char *first = day_text(mem, from), *last = day_text(mem, until);
	struct rows rows;
	int done;

	if (person == NULL)
		done = db_list(db, mem, SQL_COUNTED_OF_AGENCY, VALS(V_INT(agency), V_TEXT(first), V_TEXT(last)), &rows);
	else if (agency == 0)
		done = db_list(db, mem, SQL_COUNTED_OF_PEOPLE_ANYWHERE, VALS(V_TEXT(ids_text(mem, person, npeople)), V_TEXT(first), V_TEXT(last)),
		    &rows);
	else
		done = db_list(db, mem, SQL_COUNTED_OF_PEOPLE, VALS(V_TEXT(ids_text(mem, person, npeople)), V_INT(agency), V_TEXT(first),
		    V_TEXT(last)), &rows);
	if (done != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	if (rows.n == 0)
		return 1;
	return read_entries(db, mem, *list_r, *n_r) == 1 ? read_extending(db, mem, agency, first, last, *list_r, *n_r) : -1;
}

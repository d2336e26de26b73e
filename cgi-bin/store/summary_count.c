#include "store/summary_count.h"

#include <string.h>

#include "store/cells.h"

static struct summary_key
key(const struct rows *rows, size_t r, size_t c)
{
	return (struct summary_key){ row_int(rows, r, c), row_period(rows, r, c + 1) };
}

int
summary_dirt(struct db *db, struct mem *mem, struct summary_key *key_r, const char **ids_r)
{
	struct rows rows;
	int64_t *id;
	size_t n = 0;

	if (db_list(db, mem, SQL_SUMMARY_DIRT, NO_VALS, &rows) != 1)
		return -1;
	if (rows.n == 0)
		return 0;
	*key_r = key(&rows, 0, 1);
	id = mem_array(mem, rows.n, sizeof(*id));
	for (size_t r = 0; r < rows.n; r++) {
		const struct summary_key k = key(&rows, r, 1);

		if (k.agency == key_r->agency && period_same(k.period, key_r->period))
			id[n++] = row_int(&rows, r, 0);
	}
	*ids_r = ids_text(mem, id, n);
	return 1;
}

int
summary_clean(struct db *db, const char *ids)
{
	return db_exec(db, SQL_SUMMARY_CLEAN, VALS(V_TEXT(ids)), NULL) == 1 ? 1 : -1;
}

int
summary_counted(struct db *db, struct mem *mem, struct day first, int seconds, struct summary_key **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SUMMARY_COUNTED, VALS(V_TEXT(day_text(mem, first)), V_INT(seconds)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = key(&rows, r, 0);
	return 1;
}

int
summary_all(struct db *db, struct mem *mem, struct day on, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SUMMARY_AGENCIES, VALS(V_TEXT(day_text(mem, on)), V_TEXT(day_text(mem, on))), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

/* Rank and kind in two columns; of no other kind: a civil servant. */
static enum summary_group
group(const struct rows *rows, size_t r, size_t rank, size_t kind, bool *evaluated_r)
{
	const int found = word_index(person_kind_name, PERSON_KINDS, row_word(rows, r, kind));
	const enum person_kind is = found < 0 ? PERSON_CIVIL_SERVANT : (enum person_kind)found;

	*evaluated_r = is != PERSON_OTHER;
	return summary_group_of((enum rank)word_index(rank_name, RANKS, row_word(rows, r, rank)), is);
}

static int64_t
number(const struct rows *rows, size_t r, size_t c)
{
	return row_null(rows, r, c) ? -1 : row_int(rows, r, c);
}

static int
people(struct db *db, struct mem *mem, int64_t agency, struct day on, struct summary_facts *f)
{
	const char *day = day_text(mem, on);
	struct summary_person *list;
	struct rows rows;

	if (db_list(db, mem, SQL_SUMMARY_PEOPLE, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(day), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++) {
		list[r] = (struct summary_person){ .person = row_int(&rows, r, 0), .unit = row_int(&rows, r, 1), .post = row_int(&rows, r, 3) };
		list[r].group = group(&rows, r, 2, 4, &list[r].evaluated);
	}
	f->person = list;
	f->npersons = rows.n;
	return 1;
}

/* Of each sheet, by id, the work of all units. 1 or -1. */
static int
sums(struct db *db, struct mem *mem, const struct val *vals, size_t nvals, const int64_t *id, struct summary_sheet *list, size_t n)
{
	struct rows rows;
	size_t at = 0;

	if (db_list(db, mem, SQL_SUMMARY_SUMS, vals, nvals, &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		while (at < n && id[at] < row_int(&rows, r, 0))
			at++;
		for (size_t w = 0; at < n && id[at] == row_int(&rows, r, 0) && w < 4; w++) {
			const struct ratio *units;

			if (ratio_read(mem, row_word(&rows, r, 1 + w), &units) != 1)
				return -1;
			list[at].work[w] += summary_micro(mem, units);
		}
	}
	return 1;
}

static int
sheets(struct db *db, struct mem *mem, const struct summary_key *k, struct summary_facts *f)
{
	const struct val vals[] = { V_INT(k->agency), V_TEXT(day_text(mem, period_first(k->period))), V_INT(k->period.months) };
	struct summary_sheet *list;
	struct rows rows;
	int64_t *id;

	if (db_list(db, mem, SQL_SUMMARY_SHEETS, vals, 3, &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	id = rows_ids(mem, &rows, &f->nsheets);
	for (size_t r = 0; r < rows.n; r++) {
		bool evaluated;

		list[r] = (struct summary_sheet){ .person = row_int(&rows, r, 1), .unit = row_int(&rows, r, 2), .excepted = row_int(&rows, r, 5) != 0,
		    .level = row_level(&rows, r, 6), .shown = number(&rows, r, 7), .common = number(&rows, r, 8) };
		list[r].group = group(&rows, r, 3, 4, &evaluated);
		if (list[r].excepted)
			list[r].common = -1;
	}
	f->sheet = list;
	return sums(db, mem, vals, 3, id, list, rows.n);
}

static int
works(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct summary_facts *f)
{
	struct summary_work *list;
	struct rows rows;

	if (db_list(db, mem, SQL_SUMMARY_WORKS, VALS(V_INT(agency), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))), &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++)
		list[r] = (struct summary_work){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3), row_int(&rows, r, 4),
		    row_int(&rows, r, 5) };
	f->work = list;
	f->nworks = rows.n;
	return 1;
}

int
summary_read(struct db *db, struct mem *mem, const struct summary_key *k, struct day from, struct day until, struct day on, struct summary_facts *f)
{
	return people(db, mem, k->agency, on, f) == 1 && sheets(db, mem, k, f) == 1 && works(db, mem, k->agency, from, until, f) == 1 ? 1 : -1;
}

int
summary_read_year(struct db *db, struct mem *mem, const struct summary_key *k, struct summary_facts *f)
{
	const struct day last = { k->period.year, 12, 31 };
	const char *day = day_text(mem, last);
	struct summary_facts held = { 0 };
	struct summary_person *person;
	struct summary_sheet *list;
	struct rows rows;

	if (people(db, mem, k->agency, last, &held) != 1 ||
	    db_list(db, mem, SQL_SUMMARY_YEAR, VALS(V_TEXT(day), V_TEXT(day), V_INT(k->agency), V_INT(k->period.year)), &rows) != 1)
		return -1;
	person = mem_array(mem, rows.n + 1, sizeof(*person));
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++) {
		bool evaluated;
		const enum summary_group is = group(&rows, r, 2, 3, &evaluated);

		person[r] = (struct summary_person){ .person = row_int(&rows, r, 0), .unit = row_int(&rows, r, 1), .group = is, .evaluated = true };
		for (size_t i = 0; i < held.npersons; i++)
			if (held.person[i].person == person[r].person)
				person[r].post = held.person[i].post;
		if (row_int(&rows, r, 4) != 0)
			list[f->nsheets++] = (struct summary_sheet){ .person = person[r].person, .unit = person[r].unit, .group = is,
			    .excepted = row_level(&rows, r, 5) == LEVEL_NONE, .level = row_level(&rows, r, 5), .shown = number(&rows, r, 6), .common = -1 };
	}
	f->person = person;
	f->npersons = rows.n;
	f->sheet = list;
	return 1;
}

int
summary_read_rows(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct day on, int64_t *used_r, int64_t *in_force_r)
{
	const char *day = day_text(mem, on);

	return row_count(db, mem, SQL_SUMMARY_ROWS_USED, VALS(V_INT(agency), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))), used_r) == 1 &&
	    row_count(db, mem, SQL_SUMMARY_ROWS_IN_FORCE, VALS(V_INT(agency), V_TEXT(day), V_TEXT(day)), in_force_r) == 1 ? 1 : -1;
}

enum table { BY_UNIT, BY_POST, BY_GROUP };

/* Behind the first month, the months and the agency: what tells parts of a table apart. */
static size_t
put_part(struct val *v, const struct summary_part *part, enum table table)
{
	if (table == BY_GROUP) {
		v[0] = V_TEXT(part->group == SUM_GROUPS ? "all" : summary_group_name[part->group]);
		return 1;
	}
	v[0] = V_INT(table == BY_UNIT ? part->unit : part->post);
	if (table == BY_UNIT)
		v[1] = V_TEXT(summary_group_name[part->group]);
	return table == BY_UNIT ? 2 : 1;
}

/* Parts of one table. 1 or -1. */
static int
insert(struct db *db, struct mem *mem, const struct summary_key *k, const struct summary_part *part, size_t n, enum table table)
{
	static const enum sql asks[] = { SQL_SUMMARY_ADD, SQL_SUMMARY_POST_ADD, SQL_SUMMARY_GROUP_ADD };
	const size_t head = table == BY_UNIT ? 5 : 4, each = head + SUM_MEASURES;
	struct val *vals = mem_array(mem, n * each + 1, sizeof(*vals));
	const struct val first = V_TEXT(day_text(mem, period_first(k->period)));

	for (size_t i = 0; i < n; i++) {
		struct val *v = vals + i * each;

		memcpy(v, (const struct val[]){ first, V_INT(k->period.months), V_INT(k->agency) }, 3 * sizeof(*v));
		v += 3 + put_part(v + 3, &part[i], table);
		for (size_t m = 0; m < SUM_MEASURES; m++)
			v[m] = V_INT(part[i].sum.of[m]);
	}
	return n == 0 || db_bulk(db, asks[table], vals, each, n) == 1 ? 1 : -1;
}

/* The whole agency, then its groups. 1 or -1. */
static int
insert_groups(struct db *db, struct mem *mem, const struct summary_key *k, const struct summary_part *unit, size_t n)
{
	struct summary_part part[SUM_GROUPS + 1] = { { .group = SUM_GROUPS } };

	for (size_t g = 0; g < SUM_GROUPS; g++)
		part[g + 1].group = (enum summary_group)g;
	for (size_t i = 0; i < n; i++) {
		summary_add(&part[0].sum, &unit[i].sum);
		summary_add(&part[unit[i].group + 1].sum, &unit[i].sum);
	}
	return n == 0 ? 1 : insert(db, mem, k, part, SUM_GROUPS + 1, BY_GROUP);
}

int
summary_keep(struct db *db, struct mem *mem, const struct summary_key *k, const struct summary_part *unit, size_t nunits, const struct summary_part *post, size_t nposts,
    int64_t used, int64_t in_force)
{
	const struct val vals[] = { V_INT(k->agency), V_TEXT(day_text(mem, period_first(k->period))), V_INT(k->period.months), V_INT(used), V_INT(in_force) };

	return db_exec(db, SQL_SUMMARY_END, vals, 3, NULL) == 1 && db_exec(db, SQL_SUMMARY_POST_END, vals, 3, NULL) == 1 && db_exec(db, SQL_SUMMARY_GROUP_END, vals, 3, NULL) == 1 &&
	    insert(db, mem, k, unit, nunits, BY_UNIT) == 1 && insert(db, mem, k, post, nposts, BY_POST) == 1 && insert_groups(db, mem, k, unit, nunits) == 1 &&
	    db_exec(db, SQL_SUMMARY_PERIOD_SET, vals, 5, NULL) == 1 ? 1 : -1;
}

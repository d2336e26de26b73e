#include "store/compare_rows.h"

#include <string.h>

#include "base/json.h"
#include "store/cells.h"

/* The keys as statements read them. */
static const char *
keys_text(struct mem *mem, const struct compare_key *key, size_t n)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < n; i++) {
		struct json *to = json_new(mem);

		json_set_int(to, "i", (int64_t)i);
		json_set_int(to, "a", key[i].agency);
		json_set_text(to, "f", day_text(mem, period_first(key[i].period)));
		json_set_int(to, "m", key[i].period.months);
		json_set_text(to, "b", day_text(mem, key[i].from));
		json_set_text(to, "e", day_text(mem, key[i].until));
		json_set_text(to, "o", day_text(mem, key[i].on));
		json_add(list, to);
	}
	return json_write(mem, list);
}

static enum compare_state
state(const struct rows *rows, size_t r)
{
	const char *word = row_word(rows, r, 6);

	return strcmp(word, "published") == 0 ? COMPARE_PUBLISHED : strcmp(word, "excepted") == 0 ? COMPARE_EXCEPTED : COMPARE_NO_SHEET;
}

static struct compare_item
catalog_row(const struct rows *rows, size_t r)
{
	return (struct compare_item){ .key = (size_t)row_int(rows, r, 0), .row = row_int(rows, r, 1), .catalog = row_int(rows, r, 2), .code = row_word(rows, r, 3),
	    .product = row_word(rows, r, 4), .agency_name = row_word(rows, r, 5), .coefficient = row_int(rows, r, 6), .works = row_int(rows, r, 7), .level = LEVEL_NONE };
}

/* What rows of people have beside the first columns, which are the same. */
static void
fill(struct compare_item *i, const struct rows *rows, size_t r, enum compare_of of)
{
	switch (of) {
	case OF_SHEETS:
		i->common = row_int(rows, r, 10);
		/* FALLTHROUGH */
	case OF_CLASSES:
		i->shown = row_int(rows, r, 8);
		i->level = row_level(rows, r, 9);
		break;
	case OF_WORKS:
		i->due = row_day(rows, r, 8);
		i->code = row_word(rows, r, 9);
		i->product = row_word(rows, r, 10);
		i->works = 1;
		i->outside = row_int(rows, r, 11);
		i->accepted = row_int(rows, r, 12);
		i->coefficient = row_int(rows, r, 13);
		break;
	case OF_WORKERS:
		i->works = row_int(rows, r, 8);
		i->outside = row_int(rows, r, 9);
		break;
	default:
		break;
	}
}

static struct compare_item
item(const struct rows *rows, size_t r, enum compare_of of)
{
	struct compare_item i = { .key = (size_t)row_int(rows, r, 0), .person = row_int(rows, r, 1), .name = row_word(rows, r, 2), .title = row_word(rows, r, 3),
	    .unit_name = row_word(rows, r, 4), .agency_name = row_word(rows, r, 5), .state = state(rows, r), .shown = -1, .common = -1, .coefficient = -1, .level = LEVEL_NONE };

	*(of == OF_CLASSES ? &i.classification : &i.sheet) = row_int(rows, r, 7);
	fill(&i, rows, r, of);
	return i;
}

static int
ask(struct db *db, struct mem *mem, const char *keys, const struct compare_part *p, enum compare_of of, struct rows *rows_r)
{
	static const enum sql asks[] = { [OF_PEOPLE] = SQL_COMPARE_ROWS_PEOPLE, [OF_SHEETS] = SQL_COMPARE_ROWS_SHEETS, [OF_CLASSES] = SQL_COMPARE_ROWS_CLASSES,
	    [OF_WORKS] = SQL_COMPARE_ROWS_WORKS };
	const char *group = p->group < 0 ? "" : summary_group_name[p->group], *number = compare_number_name[p->number];
	const struct val vals[] = { V_TEXT(keys), V_INT(p->unit), V_TEXT(group), V_TEXT(group), V_INT(p->post), V_INT(p->post), V_TEXT(number), V_TEXT(number) };

	if (of == OF_CATALOG)
		return db_list(db, mem, p->number == NUMBER_USED ? SQL_COMPARE_ROWS_USED : SQL_COMPARE_ROWS_IN_FORCE, vals, 1, rows_r);
	if (of == OF_WORKERS)
		return db_list(db, mem, SQL_COMPARE_ROWS_WORKERS, VALS(V_TEXT(keys), V_TEXT(group), V_TEXT(group), V_INT(p->post), V_INT(p->post), V_INT(p->unit), V_INT(p->unit),
		    V_TEXT(number)), rows_r);
	return db_list(db, mem, asks[of], vals, of == OF_CLASSES ? 8 : 7, rows_r);
}

int
compare_rows_select(struct db *db, struct mem *mem, const struct compare_key *key, size_t nkeys, const struct compare_part *part, struct compare_item **list_r, size_t *n_r)
{
	const enum compare_of of = compare_number_of(part->number, part->classed);
	struct rows rows;

	if (ask(db, mem, keys_text(mem, key, nkeys), part, of, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = of == OF_CATALOG ? catalog_row(&rows, r) : item(&rows, r, of);
	return 1;
}

int
compare_rows_work(struct db *db, struct mem *mem, struct compare_item *list, size_t n)
{
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));
	struct rows rows;

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].sheet;
	if (db_list(db, mem, SQL_COMPARE_ROWS_SUMS, VALS(V_TEXT(ids_text(mem, id, n))), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		for (size_t w = 0; w < 4; w++) {
			const struct ratio *units;

			if (ratio_read(mem, row_word(&rows, r, 1 + w), &units) != 1)
				return -1;
			list[row_int(&rows, r, 0)].work[w] += summary_micro(mem, units);
		}
	return 1;
}

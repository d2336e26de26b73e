#include "store/bonus_table.h"

#include "store/cells.h"

#define PLACES_MOST	6
#define BEHIND_ALL	1000000

int
bonus_table_touch(struct db *db, int64_t regulation, int64_t version, int64_t agency)
{
	return db_change(db, SQL_BONUS_TABLE_TOUCH, VALS(V_INT(regulation), V_INT(version), V_INT(agency)));
}

/* As a decimal where it is one; NULL stays NULL. */
static const char *
text(struct mem *mem, const struct ratio *x)
{
	const struct ratio *same;

	if (x == NULL)
		return NULL;
	for (int places = 0; places <= PLACES_MOST; places++)
		if (ratio_read(mem, ratio_cut(mem, x, places, '.'), &same) == 1 && ratio_same(same, x))
			return ratio_cut(mem, x, places, '.');
	return ratio_text(mem, x);
}

int
bonus_rule_set(struct db *db, struct mem *mem, int64_t regulation, const struct bonus_rule *rule)
{
	const char *factor[BONUS_POSITIONS];
	int64_t reserve = 0;

	ratio_floor(ratio_mul(mem, rule->reserve_percent, ratio_int(mem, 100)), &reserve);
	for (int p = 0; p < BONUS_POSITIONS; p++)
		factor[p] = rule->position_factor[p] == NULL ? "1" : text(mem, rule->position_factor[p]);
	return db_exec(db, SQL_BONUS_RULE_SET, VALS(V_TEXT(bonus_method_name[rule->method]), V_TEXT(bonus_base_name[rule->base]), V_INT(reserve),
	    V_INT(rule->unit), V_INT(rule->by_months), V_INT(rule->by_coefficient), V_INT(rule->absences), V_INT(rule->floor), V_INT(rule->ceiling),
	    V_TEXT(factor[BONUS_AGENCY_HEAD]), V_TEXT(factor[BONUS_AGENCY_DEPUTY]), V_TEXT(factor[BONUS_DIVISION_HEAD]),
	    V_TEXT(factor[BONUS_DIVISION_DEPUTY]), V_TEXT(factor[BONUS_STAFF]), V_INT(regulation)), NULL);
}

/* What a line has beside its place. */
#define LINE_VALS(mem, l) \
	V_INT((l)->levels), V_INT((l)->positions), V_TEXT(text(mem, (l)->total_from)), V_TEXT(text(mem, (l)->total_to)), \
	V_TEXT(text(mem, (l)->months_from)), V_TEXT(text(mem, (l)->months_to)), V_ID((l)->unit), \
	(l)->discipline == BONUS_ANY ? V_NULL : V_INT((l)->discipline), V_TEXT(bonus_effect_name[(l)->effect]), \
	V_TEXT((l)->effect == BONUS_FACTOR ? text(mem, (l)->factor) : NULL), (l)->effect == BONUS_SUM ? V_INT((l)->sum) : V_NULL, \
	V_TEXT((l)->effect == BONUS_FORMULA ? (l)->formula : NULL)

int
bonus_line_add(struct db *db, struct mem *mem, int64_t regulation, const struct bonus_line *l, int64_t *id_r)
{
	return db_insert(db, SQL_BONUS_LINE_ADD, VALS(V_INT(regulation), V_INT(BEHIND_ALL), LINE_VALS(mem, l)), id_r);
}

int
bonus_line_set(struct db *db, struct mem *mem, int64_t regulation, const struct bonus_line *l)
{
	return db_change(db, SQL_BONUS_LINE_SET, VALS(LINE_VALS(mem, l), V_INT(l->id), V_INT(regulation)));
}

int
bonus_line_remove(struct db *db, int64_t regulation, int64_t line, bool removed)
{
	return db_change(db, removed ? SQL_BONUS_LINE_REMOVE : SQL_BONUS_LINE_RESTORE, VALS(V_INT(line), V_INT(regulation)));
}

int
bonus_line_order(struct db *db, struct mem *mem, int64_t regulation, const int64_t *ids, size_t n)
{
	return db_exec(db, SQL_BONUS_LINE_ORDER, VALS(V_TEXT(ids_text(mem, ids, n)), V_INT(regulation)), NULL);
}

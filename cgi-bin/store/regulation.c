#include "store/regulation.h"

#include "rules/organisation.h"
#include "store/cells.h"

/* The columns of regulation_find. */
enum column {
	C_ID, C_VERSION, C_AGENCY, C_AGENCY_NAME, C_KIND, C_NUMBER, C_NAME, C_BEFORE, C_STATE, C_PART, C_BASIS = C_PART + REGULATION_PARTS, C_BASIS_FILE,
	C_METHOD, C_BASE, C_RESERVE, C_UNIT, C_BY_MONTHS, C_BY_COEFFICIENT, C_ABSENCES, C_FLOOR, C_CEILING, C_FACTOR,
	C_DOCUMENT = C_FACTOR + BONUS_POSITIONS, C_DOCUMENT_DAY, C_SIGNER, C_FILE, C_FROM, C_UNTIL, C_ISSUER, C_ISSUED, C_SENDER, C_SENT, C_MAKER, C_MADE
};

/* A number as it was written; NULL for NULL and for what is none. */
static const struct ratio *
number(struct mem *mem, const struct rows *rows, size_t r, size_t c)
{
	const struct ratio *value;

	return !row_null(rows, r, c) && ratio_read(mem, row_word(rows, r, c), &value) == 1 ? value : NULL;
}

static void
take_rule(struct mem *mem, const struct rows *rows, size_t r, struct bonus_rule *rule)
{
	*rule = (struct bonus_rule){
		.method = (enum bonus_method)word_index(bonus_method_name, BONUS_METHODS, row_word(rows, r, C_METHOD)),
		.base = (enum bonus_base)word_index(bonus_base_name, BONUS_BASES, row_word(rows, r, C_BASE)),
		.reserve_percent = ratio_of(mem, row_int(rows, r, C_RESERVE), 100), .unit = row_int(rows, r, C_UNIT),
		.by_months = row_int(rows, r, C_BY_MONTHS) != 0, .by_coefficient = row_int(rows, r, C_BY_COEFFICIENT) != 0,
		.absences = (unsigned)row_int(rows, r, C_ABSENCES), .floor = row_int(rows, r, C_FLOOR), .ceiling = row_int(rows, r, C_CEILING),
	};
	for (int p = 0; p < BONUS_POSITIONS; p++)
		rule->position_factor[p] = number(mem, rows, r, C_FACTOR + (size_t)p);
}

static void
take(struct mem *mem, const struct rows *rows, size_t r, struct regulation *to)
{
	*to = (struct regulation){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .agency = row_int(rows, r, C_AGENCY),
		.agency_name = row_word(rows, r, C_AGENCY_NAME), .kind = (enum bonus_kind)word_index(bonus_kind_name, BONUS_KINDS, row_word(rows, r, C_KIND)),
		.number = row_int(rows, r, C_NUMBER), .name = row_word(rows, r, C_NAME), .before = row_int(rows, r, C_BEFORE),
		.state = (enum regulation_state)word_index(regulation_state_name, REGULATION_STATES, row_word(rows, r, C_STATE)),
		.basis = row_word(rows, r, C_BASIS), .basis_file = row_int(rows, r, C_BASIS_FILE), .document_number = row_word(rows, r, C_DOCUMENT),
		.document_day = row_day(rows, r, C_DOCUMENT_DAY), .signer = row_word(rows, r, C_SIGNER), .file = row_int(rows, r, C_FILE),
		.from = row_day(rows, r, C_FROM), .until = row_day(rows, r, C_UNTIL), .issuer = row_word(rows, r, C_ISSUER),
		.issued_at = row_text(rows, r, C_ISSUED), .sender = row_word(rows, r, C_SENDER), .sent_at = row_text(rows, r, C_SENT),
		.maker = row_word(rows, r, C_MAKER), .made_at = row_text(rows, r, C_MADE),
	};
	for (size_t p = 0; p < REGULATION_PARTS; p++)
		to->part[p] = row_word(rows, r, C_PART + p);
	take_rule(mem, rows, r, &to->rule);
}

int
regulation_get(struct db *db, struct mem *mem, int64_t id, struct regulation *to)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_REGULATION_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(mem, &rows, 0, to);
	return found;
}

int
regulation_select(struct db *db, struct mem *mem, int64_t agency, struct regulation **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_REGULATION_OF_AGENCY, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(mem, &rows, r, &(*list_r)[r]);
	return 1;
}

static void
take_line(struct mem *mem, const struct rows *rows, size_t r, struct bonus_line *l)
{
	struct expression_flaw flaw;

	*l = (struct bonus_line){
		.id = row_int(rows, r, 0), .levels = (unsigned)row_int(rows, r, 1), .positions = (unsigned)row_int(rows, r, 2),
		.total_from = number(mem, rows, r, 3), .total_to = number(mem, rows, r, 4), .months_from = number(mem, rows, r, 5),
		.months_to = number(mem, rows, r, 6), .unit = row_int(rows, r, 7), .unit_name = row_text(rows, r, 8),
		.discipline = row_null(rows, r, 9) ? BONUS_ANY : (int)row_int(rows, r, 9),
		.effect = (enum bonus_effect)word_index(bonus_effect_name, BONUS_EFFECTS, row_word(rows, r, 10)),
		.factor = number(mem, rows, r, 11), .sum = row_int(rows, r, 12), .formula = row_text(rows, r, 13),
	};
	if (l->formula != NULL && expression_parse(mem, l->formula, bonus_input_name, BONUS_INPUTS, &l->expression, &flaw) != 1)
		l->expression = NULL;
}

int
regulation_lines(struct db *db, struct mem *mem, struct regulation *of)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_LINES, VALS(V_INT(of->id)), &rows) != 1)
		return -1;
	of->rule.line = mem_array(mem, rows.n + 1, sizeof(*of->rule.line));
	of->rule.n = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_line(mem, &rows, r, &of->rule.line[r]);
	return 1;
}

int
regulation_lines_removed(struct db *db, struct mem *mem, int64_t id, struct bonus_line **list_r, int64_t **place_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_LINES_REMOVED, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*place_r = mem_array(mem, rows.n + 1, sizeof(**place_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		take_line(mem, &rows, r, &(*list_r)[r]);
		(*place_r)[r] = row_int(&rows, r, 14);
	}
	return 1;
}

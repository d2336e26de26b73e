/*
 * Formulas as people type them: what is taken is written so that it reads as the same again, comes to the same, and stays
 * between its bounds; what is refused says a place in the text.
 */
#include "base/utf8.h"
#include "rules/expression.h"
#include "fuzz.h"

static const char *const names[] = { "diem", "so_thang", "so_thang_ky", "he_so_luong", "luong_co_so", "he_so_chuc_vu" };
#define NAMES (sizeof(names) / sizeof(*names))

static void
stays(struct mem *mem, const struct expression *e, const struct ratio *value, const struct expression_flaw *flaw)
{
	const struct expression_range input[NAMES] = {
	    { .least = ratio_int(mem, 0), .most = ratio_int(mem, 100) }, { .least = ratio_int(mem, 0), .most = ratio_int(mem, 12) },
	    { .least = ratio_int(mem, 1) }, { .most = ratio_int(mem, 9), .absent = true }, { .least = NULL },
	    { .least = ratio_int(mem, 1), .most = ratio_int(mem, 1) } };
	unsigned may;
	const struct expression_range range = expression_range(mem, e, input, &may);

	if (value == NULL) {
		HOLDS(flaw->fault == EXPRESSION_HUGE || (flaw->fault == EXPRESSION_ZERO && (may & EXPRESSION_MAY_ZERO) != 0) ||
		    (flaw->fault == EXPRESSION_MISSING && (may & EXPRESSION_MAY_MISS) != 0));
		return;
	}
	HOLDS(range.least == NULL || ratio_compare(range.least, value) <= 0);
	HOLDS(range.most == NULL || ratio_compare(range.most, value) >= 0);
}

static void
taken(struct mem *mem, const struct expression *e)
{
	const struct ratio *input[NAMES] = { ratio_of(mem, 767, 10), ratio_int(mem, 7), ratio_int(mem, 12), NULL, ratio_int(mem, 2340000),
	    ratio_int(mem, 1) };
	const char *once = expression_text(mem, e);
	const struct expression *again = NULL;
	const struct ratio *value = NULL, *second = NULL;
	struct expression_flaw flaw, other;
	int answer;

	HOLDS(expression_parse(mem, once, names, NAMES, &again, &other) == 1);
	HOLDS(strcmp(expression_text(mem, again), once) == 0);
	HOLDS(expression_inputs(again) == expression_inputs(e));
	for (int i = 0; i < 2; i++) {
		answer = expression_value(mem, e, input, &value, &flaw);
		HOLDS(expression_value(mem, again, input, &second, &other) == answer && ratio_same(value, second));
		HOLDS(flaw.fault == other.fault && flaw.at == other.at && flaw.at <= strlen(once));
		stays(mem, e, answer == 1 ? value : NULL, &flaw);
		input[3] = ratio_of(mem, -7, 3);
		value = second = NULL;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(64u << 20);
	const char *text = mem_copy(mem, data, n);
	const struct expression *e = NULL;
	struct expression_flaw flaw;

	if (expression_parse(mem, text, names, NAMES, &e, &flaw) == 1)
		taken(mem, e);
	else {
		HOLDS(flaw.fault != EXPRESSION_SOUND && expression_fault_name[flaw.fault] != NULL);
		HOLDS(flaw.at >= 1 && flaw.at <= utf8_count(text) + 1 && flaw.found != NULL);
	}
	mem_free(&mem);
	return 0;
}

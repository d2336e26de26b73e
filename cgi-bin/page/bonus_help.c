/* How formulas are written: names, signs, examples that are worked out here, and a place to try one's own. */
#include <string.h>

#include "page/bonus.h"
#include "page/bonus_place.h"
#include "page/formula.h"
#include "rules/expression_example.h"

#define PLACES 6	/* of a number that is shown; the rest is said by its fraction */

static const struct field fields[] = {
	{ .name = "cong_thuc", .type = FIELD_TEXT, .max = EXPRESSION_LENGTH },
	{ .name = "diem", .type = FIELD_TEXT, .max = 40 },
	{ .name = "so_thang", .type = FIELD_TEXT, .max = 40 },
	{ .name = "so_thang_ky", .type = FIELD_TEXT, .max = 40 },
	{ .name = "he_so_luong", .type = FIELD_TEXT, .max = 40 },
	{ .name = "luong_co_so", .type = FIELD_TEXT, .max = 40 },
	{ .name = "he_so_chuc_vu", .type = FIELD_TEXT, .max = 40 },
	{ 0 }
};

/* "0,767"; what has no end "1/3 (0,333333…)". */
static const char *
shown(struct visit *v, const struct ratio *value)
{
	char *text = ratio_cut(v->mem, value, PLACES, ','), *plain = mem_text(v->mem, text);
	const struct ratio *again;
	size_t n = strlen(text);

	*strchr(plain, ',') = '.';
	if (ratio_read(v->mem, plain, &again) != 1 || ratio_compare(again, value) != 0)
		return mem_print(v->mem, "%s (%s\xe2\x80\xa6)", ratio_text(v->mem, value), text);
	while (text[n - 1] == '0')
		n--;
	return mem_copy(v->mem, text, text[n - 1] == ',' ? n - 1 : n);
}

/* What a formula comes to, or what is wrong. false: it is wrong. */
static bool
work_out(struct visit *v, struct view *to, const char *typed, const struct ratio *const *input, struct expression_flaw *flaw)
{
	const struct expression *e;
	const struct ratio *value;

	if (expression_parse(v->mem, typed, bonus_input_name, BONUS_INPUTS, &e, flaw) != 1)
		return false;
	view_text(to, "text", expression_text(v->mem, e));
	if (expression_value(v->mem, e, input, &value, flaw) != 1)
		return false;
	view_text(to, "result", shown(v, value));
	return true;
}

static void
fill_example(struct visit *v, const struct expression_example *x)
{
	struct view *row = view_row(v->view, x->result != NULL ? "Examples" : "Wrong");
	const struct ratio *input[BONUS_INPUTS] = { NULL };
	struct expression_flaw flaw;

	view_text(row, "typed", x->typed);
	view_text(row, "about", visit_say(v, "expression.example.", x->name));
	for (int i = 0; i < BONUS_INPUTS; i++)
		if (x->input[i] != NULL && ratio_read(v->mem, x->input[i], &input[i]) == 1) {
			struct view *given = view_row(row, "Inputs");

			view_text(given, "name", bonus_input_name[i]);
			view_text(given, "value", shown(v, input[i]));
		}
	if (!work_out(v, row, x->typed, input, &flaw))
		view_text(row, "says", formula_flaw_text(v, &flaw));
}

/* A figure is a formula without names. false: it is none. */
static bool
take_input(struct visit *v, int i, const struct ratio **value_r)
{
	const char *typed = form_text(v->form, bonus_input_name[i]);
	const struct expression *e;
	struct expression_flaw flaw;

	if (typed == NULL)
		return true;
	if (expression_parse(v->mem, typed, bonus_input_name, 0, &e, &flaw) == 1 && expression_value(v->mem, e, NULL, value_r, &flaw) == 1)
		return true;
	form_error(v->form, bonus_input_name[i], "expression.figure", bonus_input_name[i], NULL);
	return false;
}

static void
try_out(struct visit *v)
{
	const char *typed = form_text(v->form, "cong_thuc");
	const struct ratio *input[BONUS_INPUTS] = { NULL };
	struct view *tried = view_node(v->view, "tried");
	struct expression_flaw flaw;
	bool read = form_ok(v->form);

	for (int i = 0; i < BONUS_INPUTS; i++)
		read = take_input(v, i, &input[i]) && read;
	if (typed != NULL && read && !work_out(v, tried, typed, input, &flaw))
		form_error(v->form, "cong_thuc", "expression.said", formula_flaw_text(v, &flaw), NULL);
}

static int
help_page(struct visit *v)
{
	for (const struct expression_example *x = expression_examples; x->name != NULL; x++)
		fill_example(v, x);
	try_out(v);
	bonus_crumb(v);
	visit_crumb(v, NULL, visit_label(v, "expression.title", NULL, NULL));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "bonus/formula.cs", "expression.title");
}

/* Open to strangers, as the help is. */
const struct route bonus_help_routes[] = {
	{ METHOD_GET, "/thuong/cong-thuc/", 0, ROUTE_OPEN, fields, help_page },
	{ 0 }
};

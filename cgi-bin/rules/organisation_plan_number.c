/* Personal numbers of a workbook. What is said of them never names one. */
#include <stdlib.h>
#include <string.h>

#include "rules/directory.h"
#include "rules/organisation_plan_inside.h"

/* Without the blanks between them. */
static const char *
digits(struct mem *mem, const char *text)
{
	char *out = mem_text(mem, text), *to = out;

	for (const char *c = text; *c != '\0'; c++)
		if (*c != ' ')
			*to++ = *c;
	*to = '\0';
	return out;
}

int
plan_read_number(struct planning *p, struct plan_row *row)
{
	const char *cell = digits(p->mem, plan_cell(row, PLAN_NUMBER)), *stands = row->person.number;

	if (cell[0] == '\0' || (stands != NULL && strcmp(cell, number_masked(p->mem, stands)) == 0))
		return 1;
	if (!number_good(cell))
		return plan_bad(row, cell[0] == '*' ? "number_mask" : "number", NULL, NULL);
	row->renumber = stands == NULL || strcmp(cell, stands) != 0;
	row->person.number = cell;
	return 1;
}

/* A number as it stands, or as a row gives it. */
struct numbered {
	const char	*number;
	const struct plan_person *stands;
	struct plan_row	*row;		/* NULL: it stands */
};

/* By number; the one that stands before those that are given, these in their order. */
static int
compare_numbers(const void *a, const void *b)
{
	const struct numbered *x = a, *y = b;
	int by = strcmp(x->number, y->number);

	if (by != 0)
		return by;
	if (x->row == NULL || y->row == NULL)
		return (x->row != NULL) - (y->row != NULL);
	return x->row < y->row ? -1 : x->row > y->row;
}

static size_t
gather(struct planning *p, struct numbered *list)
{
	size_t n = 0;

	for (size_t i = 0; i < p->world->npeople; i++)
		if (p->world->person[i].number != NULL)
			list[n++] = (struct numbered){ p->world->person[i].number, &p->world->person[i], NULL };
	for (size_t i = 0; i < p->plan->n; i++) {
		struct plan_row *row = &p->plan->row[i];

		if (row->renumber && row->verdict != PLAN_BAD)
			list[n++] = (struct numbered){ row->person.number, NULL, row };
	}
	return n;
}

void
plan_judge_numbers(struct planning *p)
{
	struct numbered *list = mem_array(p->mem, p->world->npeople + p->plan->n + 1, sizeof(*list));
	const struct numbered *first = list;
	size_t n = gather(p, list);

	qsort(list, n, sizeof(*list), compare_numbers);
	for (size_t i = 1; i < n; i++) {
		if (strcmp(list[i].number, first->number) != 0) {
			first = &list[i];
			continue;
		}
		if (first->row == NULL)
			plan_bad(list[i].row, "number_taken", plan_full_name(p, &first->stands->data), NULL);
		else
			plan_bad(list[i].row, "number_row", mem_print(p->mem, "%d", first->row->cells->number), NULL);
	}
}

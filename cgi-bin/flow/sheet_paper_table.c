/* Tables of papers of sheets: work with what it counted, and the results of a unit. */
#include "flow/sheet_paper_inside.h"

#include <string.h>

#include "base/json.h"
#include "rules/paper.h"

/* Labels sheet_paper.column.<word>; millimetres of an A4 on its side, and of an upright one. */
const char *const draw_work_column[WORK_COLUMNS] = { "tt", "product", "kind", "deadline", "coefficient", "assigned", "done",
	"sum_assigned", "sum_done", "sum_good", "sum_ontime", "faults" };
static const int work_width[WORK_COLUMNS] = { 10, 58, 24, 27, 15, 15, 19, 19, 19, 18, 18, 38 };
const char *const draw_result_column[RESULT_COLUMNS] = { "tt", "name", "job", "common", "result", "total", "level", "note" };
static const int result_width[RESULT_COLUMNS] = { 10, 37, 36, 16, 17, 16, 33, 20 };

static void
start(struct sheet_drawing *d, struct draw_table *t, size_t rows, int columns)
{
	struct mem *mem = d->flow->mem;

	*t = (struct draw_table){ .cell = mem_array(mem, rows * (size_t)columns + 1, sizeof(*t->cell)),
	    .span = mem_array(mem, rows + 1, sizeof(*t->span)), .bold = mem_array(mem, rows + 1, sizeof(*t->bold)), .columns = columns };
}

static const char **
row(struct draw_table *t)
{
	return t->cell + (size_t)t->columns * t->n++;
}

const char *
draw_faults(struct sheet_drawing *d, const struct score_item *item)
{
	struct mem *mem = d->flow->mem;
	const char *words = "";

	for (size_t i = 0; i < item->nfaults; i++) {
		const struct score_fault *f = &item->fault[i];
		const char *q = sheet_paper_decimal(mem, f->quantity, 3);
		const struct { const char *key; int64_t n; } kind[] = { { "sheet.fault.failed", f->failed }, { "sheet.fault.late", f->late } };

		for (int k = 0; k < 2; k++)
			if (kind[k].n > 0)
				words = mem_print(mem, "%s%s%s", words, words[0] == '\0' ? "" : "; ",
				    draw_word(d, kind[k].key, mem_print(mem, "%lld", (long long)kind[k].n), q));
	}
	return words;
}

static void
sums_cells(struct sheet_drawing *d, const char **cell, const struct score_sums *s)
{
	struct mem *mem = d->flow->mem;

	cell[7] = sheet_paper_decimal(mem, s->assigned, 4);
	cell[8] = sheet_paper_decimal(mem, s->done, 4);
	cell[9] = sheet_paper_decimal(mem, s->good, 4);
	cell[10] = sheet_paper_decimal(mem, s->ontime, 4);
}

/* "6,5" of "6.5". */
static const char *
hours(struct mem *mem, const struct json *j, const char *name)
{
	const char *text = json_text(j, name);
	const struct ratio *value;

	return text != NULL && ratio_read(mem, text, &value) == 1 ? sheet_paper_decimal(mem, value, 3) : "";
}

/* What it is of: a product, perhaps with whom or what about, perhaps a share of it. */
static const char *
product(struct sheet_drawing *d, const struct json *j)
{
	struct mem *mem = d->flow->mem;
	const char *code = json_text(j, "code"), *name = json_text(j, "product"), *subject = json_text(j, "subject"),
	    *share = json_text(j, "share");
	const char *text = paper_work(mem, code == NULL ? "" : code, name == NULL ? "" : name);

	if (subject != NULL && subject[0] != '\0')
		text = mem_print(mem, "%s. %s", text, subject);
	if (json_text(j, "standard_hours") != NULL)
		text = mem_print(mem, "%s (%s)", text, draw_word(d, "sheet.hours", hours(mem, j, "quantity"), hours(mem, j, "standard_hours")));
	else if (share != NULL && strcmp(share, "1/1") != 0)
		text = mem_print(mem, "%s (%s)", text, draw_word(d, "sheet_paper.share", share, NULL));
	return json_bool(j, "carried") ? mem_print(mem, "%s (%s)", text, draw_say(d, "sheet.carried")) : text;
}

static void
work_row(struct sheet_drawing *d, const struct sheet_print *p, const struct json *j, size_t i, struct draw_table *t)
{
	const struct score_item *item = &p->c.item[i];
	const struct score_case one = { .late_unit = p->c.late_unit, .cap = p->c.cap, .item = p->c.item + i, .n = 1 };
	struct mem *mem = d->flow->mem;
	const char **cell = row(t), *due = json_text(j, "deadline");
	struct score_sums sums;
	struct day day;

	score_sum(mem, &one, &sums);
	cell[0] = mem_print(mem, "%zu", i + 1);
	cell[1] = product(d, j);
	cell[2] = draw_name(d, "sheet.kind.", work_kind_name[item->kind]);
	cell[3] = due != NULL && day_iso(due, &day) == 1 ? day_show(mem, day) : "";
	cell[4] = sheet_paper_decimal(mem, item->coefficient, 1);
	cell[5] = sheet_paper_decimal(mem, item->assigned, 3);
	cell[6] = sheet_paper_decimal(mem, item->done, 3);
	sums_cells(d, cell, &sums);
	cell[11] = draw_faults(d, item);
}

void
draw_work(struct sheet_drawing *d, const struct sheet_print *p, struct draw_table *t)
{
	const struct json *rows = json_get(p->document, "rows");
	struct score_sums own, all;
	const char **cell;

	start(d, t, p->c.n + 3, WORK_COLUMNS);
	sheet_print_sums(d->flow->mem, p, &own, &all);
	for (size_t i = 0; i < p->c.n; i++)
		work_row(d, p, json_at(rows, i), i, t);
	cell = row(t);
	cell[1] = draw_say(d, "sheet_paper.sum");
	sums_cells(d, cell, &own);
	t->bold[t->n - 1] = true;
	if (!p->c.leads)
		return;
	cell = row(t);
	cell[1] = draw_say(d, "sheet.why.staff");
	sums_cells(d, cell, &p->c.leader.staff);
	cell = row(t);
	cell[1] = draw_say(d, "sheet.why.together");
	sums_cells(d, cell, &all);
	t->bold[t->n - 1] = true;
}

static const struct document_column *
columns(struct sheet_drawing *d, const char *const *word, const int *width, int n, const char *left)
{
	struct document_column *column = mem_array(d->flow->mem, (size_t)n, sizeof(*column));

	for (int i = 0; i < n; i++)
		column[i] = (struct document_column){ draw_name(d, "sheet_paper.column.", word[i]), width[i],
		    strchr(left, 'a' + i) == NULL };
	return column;
}

void
draw_work_table(struct sheet_drawing *d, const struct sheet_print *p)
{
	struct draw_table t;

	draw_work(d, p, &t);
	draw_table(d, columns(d, draw_work_column, work_width, WORK_COLUMNS, "bcl"), &t);
}

static void
result_row(struct sheet_drawing *d, const struct sheet_print *p, size_t number, struct draw_table *t)
{
	struct mem *mem = d->flow->mem;
	const char **cell = row(t);

	cell[0] = mem_print(mem, "%zu", number);
	cell[1] = p->name;
	cell[2] = p->title;
	if (p->total == NULL) {
		cell[7] = draw_say(d, "sheet.no_work_short");
		return;
	}
	cell[3] = draw_number(d, sheet_print_part(mem, p, "common"));
	cell[4] = draw_number(d, sheet_print_result(mem, p));
	cell[5] = draw_number(d, p->total);
	cell[6] = draw_name(d, "sheet.level.", score_level_name[p->level]);
	cell[7] = p->superseded ? draw_say(d, "sheet.superseded") : p->contract ? draw_say(d, "sheet_paper.contract_short") : "";
}

void
draw_results(struct sheet_drawing *d, struct draw_table *t)
{
	const char *unit = "";

	start(d, t, 2 * d->n, RESULT_COLUMNS);
	for (size_t i = 0; i < d->n; i++) {
		if (strcmp(unit, d->list[i].unit_name) != 0) {
			unit = d->list[i].unit_name;
			t->span[t->n] = 1;
			row(t)[0] = unit;
		}
		result_row(d, &d->list[i], i + 1, t);
	}
}

/* "12,5%" of a number of people. */
static const char *
percent(struct sheet_drawing *d, int64_t n, int64_t of)
{
	struct mem *mem = d->flow->mem;

	return of == 0 ? "" : mem_print(mem, "%lld (%s%%)", (long long)n, ratio_cut(mem, ratio_of(mem, 100 * n, of), 1, ','));
}

void
draw_result_table(struct sheet_drawing *d)
{
	int64_t count[SCORE_LEVELS], scored = 0;
	struct mem *mem = d->flow->mem;
	struct draw_table t;

	draw_results(d, &t);
	draw_table(d, columns(d, draw_result_column, result_width, RESULT_COLUMNS, "bcgh"), &t);
	sheet_print_count(d->list, d->n, count);
	for (int l = 0; l < SCORE_LEVELS; l++)
		scored += count[l];
	document_text(d->doc, DOCUMENT_TEXT, draw_word(d, "sheet_paper.people", mem_print(mem, "%zu", d->n),
	    mem_print(mem, "%lld", (long long)scored)));
	for (int l = 0; l < SCORE_LEVELS; l++)
		document_text(d->doc, DOCUMENT_TEXT, draw_word(d, "sheet_paper.people_at", draw_name(d, "sheet.level.", score_level_name[l]),
		    scored == 0 ? "0" : percent(d, count[l], scored)));
	document_text(d->doc, DOCUMENT_TEXT, draw_say(d, "sheet_paper.monthly"));
	document_text(d->doc, DOCUMENT_LINE, draw_word(d, "sheet_paper.sha_of_all", digest_hex(mem, d->paper->digest, DIGEST_SIZE), NULL));
}

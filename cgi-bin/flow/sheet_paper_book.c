/* Papers of sheets as workbooks: the same tables, one below the other on worksheets of their own. */
#include "flow/sheet_paper_inside.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/number.h"
#include "paper/xlsx.h"
#include "rules/paper.h"

#define SHEETS_MOST	3
#define HEAD_MOST	8
#define FORM_COLUMNS	5

/* "12,5" as a workbook takes it. */
static const char *
plain(struct sheet_drawing *d, const char *text)
{
	char *copy = text == NULL ? NULL : mem_text(d->flow->mem, text);

	if (copy != NULL && strchr(copy, ',') != NULL)
		*strchr(copy, ',') = '.';
	return copy;
}

/* What stands above each table. */
static size_t
head(struct sheet_drawing *d, const char *title, const char **line)
{
	const struct sheet_print *p = &d->list[0];
	const struct sheet_paper *paper = d->paper;
	struct mem *mem = d->flow->mem;
	size_t n = 0;

	line[n++] = draw_say(d, title);
	line[n++] = draw_word(d, "sheet_paper.period", draw_period(d, p->period), NULL);
	if (paper->sheet != 0) {
		line[n++] = draw_word(d, "sheet_paper.line.name", p->name, NULL);
		line[n++] = draw_word(d, "sheet_paper.line.title", p->title, NULL);
	}
	line[n++] = draw_word(d, "sheet_paper.line.unit", paper->sheet != 0 ? p->unit_name : paper->unit_name, NULL);
	line[n++] = draw_word(d, "paper.sheet.left", paper_code_show(mem, paper->code), moment_show(mem, paper->at));
	return n;
}

/* A table with columns by their words; numbers: which of them are. A line over all columns stands in the second. */
static struct xlsx_sheet
sheet_of(struct sheet_drawing *d, const char *title, const char *const *word, const int *width, const struct draw_table *t,
    const char *numbers)
{
	struct mem *mem = d->flow->mem;
	const size_t columns = (size_t)t->columns;
	struct xlsx_column *column = mem_array(mem, columns, sizeof(*column));
	struct xlsx_cell *cell = mem_array(mem, t->n * columns + 1, sizeof(*cell));
	const char **line = mem_array(mem, HEAD_MOST, sizeof(*line));
	const size_t nhead = head(d, title, line);

	for (size_t c = 0; c < columns; c++) {
		const bool number = strchr(numbers, 'a' + (int)c) != NULL;

		column[c] = (struct xlsx_column){ draw_name(d, "sheet_paper.column.", word[c]), width[c],
		    number ? XLSX_HUNDREDTHS : XLSX_TEXT };
		for (size_t r = 0; r < t->n; r++)
			cell[r * columns + c].text = number ? plain(d, t->cell[r * columns + c]) : t->cell[r * columns + c];
	}
	for (size_t r = 0; t->span != NULL && r < t->n; r++)
		if (t->span[r] != 0) {
			cell[r * columns + 1].text = cell[r * columns].text;
			cell[r * columns].text = "";
		}
	return (struct xlsx_sheet){ .paper = true, .name = draw_word(d, mem_print(mem, "%s_short", title), NULL, NULL), .head = line, .nhead = nhead,
	    .column = column, .ncolumns = columns, .cell = cell, .nrows = t->n };
}

static void
add(struct draw_table *t, const char *a, const char *b, const char *c, const char *e, const char *f)
{
	const char **cell = t->cell + t->n++ * FORM_COLUMNS;

	cell[0] = a;
	cell[1] = b;
	cell[2] = c;
	cell[3] = e;
	cell[4] = f;
}

static const char *
said(const struct sheet_print *p, const char *member)
{
	return json_word(json_get(p->document, "words"), member);
}

/* Mẫu 01: the criteria, then what it comes to. */
static void
form_rows(struct sheet_drawing *d, struct draw_table *t)
{
	const struct sheet_print *p = &d->list[0];
	struct mem *mem = d->flow->mem;
	static const char *const words[] = { "strengths", "weaknesses", "opinion" };

	for (int i = 0; i < CRITERIA; i++) {
		const struct ratio *self = sheet_print_self(mem, p, i);

		add(t, criteria[i].code, draw_name(d, "criteria.name.", criteria[i].name), number_show(mem, criteria[i].most, 2, 0),
		    self == NULL ? "" : sheet_paper_decimal(mem, self, 2), sheet_paper_decimal(mem, p->c.common[i], 2));
	}
	if (p->total == NULL)
		add(t, "", draw_say(d, "sheet_paper.no_work"), "", "", "");
	else {
		add(t, "", draw_say(d, "sheet.common"), "30", "", draw_number(d, sheet_print_part(mem, p, "common")));
		add(t, "", draw_say(d, "sheet.result"), "70", "", draw_number(d, sheet_print_result(mem, p)));
		add(t, "", draw_word(d, "sheet_paper.total_exact", ratio_text(mem, p->total), NULL), "100", "", draw_number(d, p->total));
		add(t, "", draw_name(d, "sheet.level.", score_level_name[p->level]), "", "", "");
	}
	for (int i = 0; i < 3; i++)
		add(t, "", draw_word(d, mem_print(mem, "sheet_paper.line.%s", words[i]), said(p, words[i]), NULL), "", "", "");
	add(t, "", draw_word(d, "sheet_paper.annex.sha", p->digest, NULL), "", "", "");
}

static struct xlsx_sheet
form_sheet(struct sheet_drawing *d)
{
	static const char *const word[FORM_COLUMNS] = { "code", "criterion", "most", "self", "head" };
	static const int width[FORM_COLUMNS] = { 8, 70, 12, 16, 16 };
	struct draw_table t = { .cell = mem_array(d->flow->mem, (CRITERIA + HEAD_MOST + 2) * FORM_COLUMNS, sizeof(*t.cell)),
	    .columns = FORM_COLUMNS };

	form_rows(d, &t);
	return sheet_of(d, "sheet_paper.title.form", word, width, &t, "cde");
}

int
sheet_paper_book(struct sheet_drawing *d, const char **bytes_r, size_t *n_r)
{
	static const int work[WORK_COLUMNS] = { 6, 50, 14, 13, 10, 10, 12, 12, 12, 12, 12, 30 };
	static const int result[RESULT_COLUMNS] = { 6, 30, 30, 12, 12, 12, 26, 22 };
	struct xlsx_sheet list[SHEETS_MOST];
	struct draw_table t;
	size_t n = 0;

	if (d->paper->kind == SHEET_PAPER_FORM)
		list[n++] = form_sheet(d);
	if (d->paper->sheet != 0) {
		draw_work(d, &d->list[0], &t);
		list[n++] = sheet_of(d, "sheet_paper.title.work", draw_work_column, work, &t, "efghijk");
	} else {
		draw_results(d, &t);
		list[n++] = sheet_of(d, "sheet_paper.title.table", draw_result_column, result, &t, "def");
	}
	return xlsx_write(d->flow->mem, P_tmpdir, list, n, bytes_r, n_r);
}

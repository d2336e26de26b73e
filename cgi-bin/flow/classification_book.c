/* Mẫu 02 as a workbook: its months in a table, what was said above it. */
#include <stdio.h>
#include <string.h>

#include "flow/classification_paper_inside.h"
#include "paper/xlsx.h"
#include "rules/paper.h"

#define HEAD_MOST	12

/* "12,5" as a workbook takes it. */
static const char *
plain(struct class_drawing *d, const char *text)
{
	char *copy = mem_text(d->flow->mem, text);

	if (strchr(copy, ',') != NULL)
		*strchr(copy, ',') = '.';
	return copy;
}

static const char *
level_words(struct class_drawing *d, const char *level)
{
	const int which = word_index(score_level_name, SCORE_LEVELS, level);

	return which < 0 ? "" : class_ticked(d, level, which);
}

static size_t
head(struct class_drawing *d, const struct classification_print *p, const char **line)
{
	const struct json *who = json_get(p->document, "person");
	const char *handling = json_text(json_get(p->document, "proposal"), "handling");
	const bool is = p->digest != NULL && !p->inner;
	struct mem *mem = d->flow->mem;
	size_t n = 0;

	line[n++] = class_word(d, "title", NULL, NULL);
	line[n++] = class_word(d, "year", mem_print(mem, "%d", d->paper->year), NULL);
	line[n++] = class_word(d, "name", json_text(who, "name"), NULL);
	line[n++] = class_word(d, "job", json_text(who, "title"), NULL);
	line[n++] = class_word(d, "unit", json_text(who, "unit_name"), NULL);
	line[n++] = mem_print(mem, "%s: %s", class_word(d, "part_two", NULL, NULL), level_words(d, json_text(json_get(p->document, "self"), "level")));
	line[n++] = mem_print(mem, "%s: %s", class_word(d, "part_three", NULL, NULL),
	    is ? level_words(d, json_text(json_get(p->document, "result"), "level")) : "");
	line[n++] = mem_print(mem, "%s: %s", class_word(d, "part_four", NULL, NULL), handling != NULL && !p->inner ? handling : "");
	if (is)
		line[n++] = class_word(d, "decision", p->number, day_show(mem, p->day));
	if (d->paper->code != NULL)
		line[n++] = class_word(d, "code", paper_code_show(mem, d->paper->code), NULL);
	return n;
}

int
class_paper_book(struct class_drawing *d, const char **bytes_r, size_t *n_r)
{
	const struct xlsx_column column[CLASS_COLUMNS] = {
		{ class_word(d, "column_month", NULL, NULL), 34, XLSX_TEXT }, { class_word(d, "column_total", NULL, NULL), 24, XLSX_HUNDREDTHS },
		{ class_word(d, "column_note", NULL, NULL), 60, XLSX_TEXT },
	};
	const char **text = mem_array(d->flow->mem, CLASS_ROWS_MOST * CLASS_COLUMNS, sizeof(*text));
	const char **line = mem_array(d->flow->mem, HEAD_MOST, sizeof(*line));
	const size_t n = class_rows(d, &d->list[0], text), nhead = head(d, &d->list[0], line);
	struct xlsx_cell *cell = mem_array(d->flow->mem, n * CLASS_COLUMNS, sizeof(*cell));
	struct xlsx_sheet sheet = { .paper = true, .name = class_word(d, "form_short", NULL, NULL), .head = line, .nhead = nhead, .column = column,
	    .ncolumns = CLASS_COLUMNS, .cell = cell, .nrows = n };

	for (size_t i = 0; i < n * CLASS_COLUMNS; i++)
		cell[i].text = i % CLASS_COLUMNS == 1 ? plain(d, text[i]) : text[i];
	return xlsx_write(d->flow->mem, P_tmpdir, &sheet, 1, bytes_r, n_r);
}

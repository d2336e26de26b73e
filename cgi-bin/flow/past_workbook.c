/* The workbook that an agency fills in with results from outside the system. */
#include <stdio.h>

#include "flow/past.h"
#include "paper/xlsx.h"

static const int width[PAST_COLUMNS] = { 22, 28, 16, 30, 16, 12, 30, 20, 16 };

int
past_workbook(struct flow *f, const struct past_scope *s, const struct past_words *words, const char **bytes_r, size_t *n_r)
{
	struct xlsx_column column[PAST_COLUMNS];
	struct past_person *people;
	struct xlsx_cell *cell;
	struct xlsx_sheet sheet = { .name = words->sheet, .head = words->head, .nhead = sizeof(words->head) / sizeof(*words->head),
	    .column = column };

	if (past_whom(f, s, &people, &sheet.nrows) != 1)
		return -1;
	for (int c = 0; c < PAST_COLUMNS; c++)
		if (past_has(s->levels, (enum past_column)c))
			column[sheet.ncolumns++] = (struct xlsx_column){ words->column[c], width[c],
			    c == PAST_COMMON || c == PAST_TOTAL ? XLSX_HUNDREDTHS : XLSX_TEXT };
	sheet.cell = cell = mem_array(f->mem, sheet.nrows * sheet.ncolumns + 1, sizeof(*cell));
	for (size_t i = 0; i < sheet.nrows; i++) {
		cell[i * sheet.ncolumns + PAST_UID].text = people[i].uid;
		cell[i * sheet.ncolumns + PAST_NAME].text = people[i].name;
	}
	return xlsx_write(f->mem, P_tmpdir, &sheet, 1, bytes_r, n_r);
}

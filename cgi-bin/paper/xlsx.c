#include "paper/xlsx.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/file.h"
#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"

#define MADE		1767225600	/* what a workbook says of when it was made, whenever that was: the same tables are the same bytes */
#define MOST_BYTES	(64u * 1024 * 1024)
#define MOST_TEXT	32767
#define MOST_NAME	31
#define WIDTH		12	/* of a column that names none */
#define LINE		15.75	/* points, of a line of 12 */
#define LINES_MOST	25	/* Excel takes 409 points */
#define RED		0xF6D7D2
#define BLUE		0xD9E5F2
#define KINDS		(XLSX_HUNDREDTHS + 1)

struct writing {
	lxw_workbook	*book;
	struct mem	*mem;
	lxw_format	*title, *line, *head;
	lxw_format	*cell[KINDS][2];	/* plain, wrong */
};

static const char *const number_format[KINDS] = {
	[XLSX_TEXT] = "General", [XLSX_WHOLE] = "0", [XLSX_TENTHS] = "0.0",
	[XLSX_HUNDREDTHS] = "General",	/* 0.## shows 35 as "35," */
};

int
xlsx_first_row(const struct xlsx_sheet *sheet)
{
	return (int)sheet->nhead + 2;
}

static lxw_format *
base_format(lxw_workbook *book)
{
	lxw_format *format = workbook_add_format(book);

	format_set_font_name(format, "Times New Roman");
	format_set_font_size(format, 12);
	return format;
}

static void
formats(struct writing *w)
{
	w->title = base_format(w->book);
	format_set_bold(w->title);
	w->line = base_format(w->book);
	format_set_italic(w->line);
	w->head = base_format(w->book);
	format_set_bold(w->head);
	format_set_text_wrap(w->head);
	format_set_align(w->head, LXW_ALIGN_CENTER);
	format_set_align(w->head, LXW_ALIGN_VERTICAL_CENTER);
	format_set_border(w->head, LXW_BORDER_THIN);
	format_set_bg_color(w->head, BLUE);
	for (int kind = 0; kind < KINDS; kind++)
		for (int wrong = 0; wrong < 2; wrong++) {
			lxw_format *format = base_format(w->book);

			format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
			format_set_border(format, LXW_BORDER_THIN);
			format_set_num_format(format, number_format[kind]);
			if (kind == XLSX_TEXT)
				format_set_text_wrap(format);
			if (wrong)
				format_set_bg_color(format, RED);
			w->cell[kind][wrong] = format;
		}
}

/* A decimal that Excel may hold as a number; its double is the nearest one. */
static bool
as_number(const char *text, double *value_r)
{
	int64_t scaled;

	if (number_decimal(text, 6, &scaled) != 1)
		return false;
	*value_r = (double)scaled / 1e6;
	return true;
}

static void
write_cell(struct writing *w, lxw_worksheet *to, lxw_row_t row, lxw_col_t column,
    enum xlsx_kind kind, const struct xlsx_cell *cell)
{
	lxw_format *format = w->cell[kind][cell->wrong];
	const char *text = cell->text == NULL ? "" : cell->text;
	double value = 0;
	bool number = kind != XLSX_TEXT && text[0] != '\0' && as_number(text, &value);

	if (cell->formula != NULL)
		worksheet_write_formula_num(to, row, column, cell->formula, format, value);
	else if (text[0] == '\0')
		worksheet_write_blank(to, row, column, format);
	else if (number)
		worksheet_write_number(to, row, column, value, format);
	else
		worksheet_write_string(to, row, column,
		    utf8_short(w->mem, text, MOST_TEXT), w->cell[XLSX_TEXT][cell->wrong]);
}

/* Lines of a wrapped text in a column; its width is in digits, letters are narrower. */
static size_t
lines_of(const char *text, int width)
{
	const size_t most = (size_t)width * 6 / 5;
	size_t n = 0, letters;

	for (const char *line = text; line != NULL; line = strchr(line, '\n') == NULL ? NULL : strchr(line, '\n') + 1) {
		letters = utf8_count(line) - (strchr(line, '\n') == NULL ? 0 : utf8_count(strchr(line, '\n')));
		n += letters == 0 ? 1 : (letters + most - 1) / most;
	}
	return n;
}

/* As high as the longest text of a row; row 0: the titles. */
static void
set_height(lxw_worksheet *to, const struct xlsx_sheet *sheet, lxw_row_t at, size_t row)
{
	size_t most = 1;

	for (size_t c = 0; c < sheet->ncolumns; c++) {
		const int width = sheet->column[c].width == 0 ? WIDTH : sheet->column[c].width;
		const char *text = row == 0 ? sheet->column[c].title : sheet->cell[(row - 1) * sheet->ncolumns + c].text;
		const size_t n = text == NULL ? 1 : lines_of(text, width);

		most = n > most ? n : most;
	}
	worksheet_set_row(to, at, (most < LINES_MOST ? (double)most : LINES_MOST) * LINE, NULL);
}

/* Excel takes 31 characters and none of []:*?/\ in the name of a sheet. */
static const char *
sheet_name(struct writing *w, const char *name, size_t number)
{
	char *out = utf8_short(w->mem, name, MOST_NAME);

	for (char *c = out; *c != '\0'; c++)
		if (strchr("[]:*?/\\'", *c) != NULL)
			*c = ' ';
	if (out[0] == '\0' || workbook_get_worksheet_by_name(w->book, out) != NULL)
		return mem_print(w->mem, "Sheet%zu", number + 1);
	return out;
}

static int
write_sheet(struct writing *w, const struct xlsx_sheet *sheet, size_t number)
{
	lxw_worksheet *to = workbook_add_worksheet(w->book, sheet_name(w, sheet->name, number));
	lxw_row_t head = (lxw_row_t)sheet->nhead, row = head + 1;
	lxw_col_t last = (lxw_col_t)(sheet->ncolumns - 1);

	if (to == NULL)
		return -1;
	for (size_t i = 0; i < sheet->nhead; i++)
		worksheet_write_string(to, (lxw_row_t)i, 0, sheet->head[i],
		    i == 0 ? w->title : w->line);
	for (size_t c = 0; c < sheet->ncolumns; c++) {
		const struct xlsx_column *column = &sheet->column[c];

		worksheet_set_column(to, (lxw_col_t)c, (lxw_col_t)c,
		    column->width == 0 ? WIDTH : column->width, NULL);
		worksheet_write_string(to, head, (lxw_col_t)c, column->title, w->head);
	}
	for (size_t r = 0; r < sheet->nrows; r++, row++)
		for (size_t c = 0; c < sheet->ncolumns; c++)
			write_cell(w, to, row, (lxw_col_t)c, sheet->column[c].kind,
			    &sheet->cell[r * sheet->ncolumns + c]);
	for (size_t r = 0; r <= sheet->nrows && sheet->paper; r++)
		set_height(to, sheet, head + (lxw_row_t)r, r);
	worksheet_freeze_panes(to, head + 1, 0);
	if (sheet->nrows > 0)
		worksheet_autofilter(to, head, 0, row - 1, last);
	worksheet_set_landscape(to);
	worksheet_set_paper(to, 9);
	worksheet_fit_to_pages(to, 1, 0);
	worksheet_repeat_rows(to, head, head);
	return 1;
}

static int
write_file(struct mem *mem, const char *path, const char *folder,
    const struct xlsx_sheet *sheet, size_t n)
{
	lxw_workbook_options options = { .tmpdir = (char *)(uintptr_t)folder };
	struct writing w = { .book = workbook_new_opt(path, &options), .mem = mem };
	lxw_doc_properties made = { .created = MADE };
	lxw_error error;
	int done = 1;

	if (w.book == NULL)
		return -1;
	workbook_set_properties(w.book, &made);
	formats(&w);
	for (size_t i = 0; i < n && done == 1; i++)
		done = write_sheet(&w, &sheet[i], i);
	error = workbook_close(w.book);
	if (error != LXW_NO_ERROR) {
		log_error(520, "workbook not written: %s", lxw_strerror(error));
		return -1;
	}
	return done;
}

int
xlsx_write(struct mem *mem, const char *folder, const struct xlsx_sheet *sheet, size_t n,
    const char **bytes_r, size_t *n_r)
{
	char *path = mem_print(mem, "%s/xlsx-XXXXXX", folder);
	int fd = mkstemp(path), done;

	if (fd < 0) {
		log_error(521, "no temporary file in %s", folder);
		return -1;
	}
	close(fd);
	done = write_file(mem, path, folder, sheet, n);
	if (done == 1) {
		*bytes_r = file_read(mem, path, MOST_BYTES, n_r);
		if (*bytes_r == NULL) {
			log_error(522, "workbook over %u bytes", MOST_BYTES);
			done = -1;
		}
	}
	unlink(path);
	return done;
}

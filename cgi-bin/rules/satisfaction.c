#include "rules/satisfaction.h"

#include <string.h>

#include "base/buf.h"
#include "base/number.h"
#include "rules/table.h"

#define COLUMNS	5

const char *const satisfaction_flaw_name[SATISFACTION_FLAWS] = {
	[SATISFACTION_COLUMNS] = "columns", [SATISFACTION_UNKNOWN] = "unknown", [SATISFACTION_SEVERAL] = "several",
	[SATISFACTION_MONTH] = "month", [SATISFACTION_NUMBER] = "number", [SATISFACTION_SUM] = "sum", [SATISFACTION_TWICE] = "twice",
};

static char *
trimmed(char *p)
{
	size_t n;

	while (*p == ' ' || *p == '"')
		p++;
	n = strlen(p);
	while (n > 0 && (p[n - 1] == ' ' || p[n - 1] == '"' || p[n - 1] == '\r'))
		p[--n] = '\0';
	return p;
}

/* Parted by blanks: the last four words, and what stands in front. How many there are. */
static size_t
words_of(char *line, char *cell[COLUMNS])
{
	char *p = trimmed(line);

	for (size_t i = COLUMNS; i-- > 1;) {
		char *blank = strrchr(p, ' ');

		if (blank == NULL)
			return COLUMNS - i;
		*blank = '\0';
		cell[i] = trimmed(blank + 1);
	}
	cell[0] = trimmed(p);
	return COLUMNS;
}

/* The cells of a line, which is cut. How many there are. */
static size_t
cells_of(char *line, char *cell[COLUMNS])
{
	const char mark = strchr(line, ';') != NULL ? ';' : ',';
	size_t n = 0;

	if (strchr(line, mark) == NULL)
		return words_of(line, cell);
	for (char *p = line; p != NULL;) {
		char *end = strchr(p, mark);

		if (end != NULL)
			*end++ = '\0';
		if (n < COLUMNS)
			cell[n] = trimmed(p);
		n++;
		p = end;
	}
	return n;
}

/* "11/2026", "2026-11". 1 or 0. */
static int
month_read(struct mem *mem, const char *text, struct day *month_r)
{
	return day_read(mem_print(mem, "01/%s", text), month_r) == 1 || day_iso(mem_print(mem, "%s-01", text), month_r) == 1;
}

static enum satisfaction_flaw
find(const char *word, const struct satisfaction_person *list, size_t n, int64_t *id_r)
{
	size_t met = 0;

	for (size_t i = 0; i < n; i++) {
		if (strcmp(list[i].uid, word) == 0) {
			*id_r = list[i].id;
			return SATISFACTION_SOUND;
		}
		if (strcmp(list[i].name, word) == 0) {
			*id_r = list[i].id;
			met++;
		}
	}
	return met == 1 ? SATISFACTION_SOUND : met == 0 ? SATISFACTION_UNKNOWN : SATISFACTION_SEVERAL;
}

static enum satisfaction_flaw
judge(struct mem *mem, char *cell[COLUMNS], const struct satisfaction_person *list, size_t n, struct day today, struct satisfaction *s)
{
	const enum satisfaction_flaw who = find(cell[0], list, n, &s->person);

	if (who != SATISFACTION_SOUND)
		return who;
	if (month_read(mem, cell[1], &s->month) != 1 || day_compare(s->month, today) > 0)
		return SATISFACTION_MONTH;
	if (number_int(cell[2], 0, SATISFACTION_MOST, &s->dossiers) != 1 || number_int(cell[3], 0, SATISFACTION_MOST, &s->satisfied) != 1 ||
	    number_int(cell[4], 0, SATISFACTION_MOST, &s->dissatisfied) != 1)
		return SATISFACTION_NUMBER;
	return s->satisfied + s->dissatisfied > s->dossiers ? SATISFACTION_SUM : SATISFACTION_SOUND;
}

static bool
stands_above(const struct satisfaction_line *list, size_t n, const struct satisfaction *s)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].flaw == SATISFACTION_SOUND && list[i].said.person == s->person && day_compare(list[i].said.month, s->month) == 0)
			return true;
	return false;
}

int
satisfaction_read(struct mem *mem, const char *text, const struct satisfaction_person *people, size_t npeople, struct day today,
    struct satisfaction_line **list_r, size_t *n_r)
{
	struct satisfaction_line *list = mem_array(mem, SATISFACTION_LINES, sizeof(*list));
	char *p = mem_text(mem, text), *end;
	int64_t any;

	*list_r = list;
	*n_r = 0;
	for (int number = 1; p != NULL; p = end, number++) {
		struct satisfaction_line l = { .number = number, .flaw = SATISFACTION_COLUMNS };
		char *cell[COLUMNS];

		end = strchr(p, '\n');
		if (end != NULL)
			*end++ = '\0';
		l.text = mem_text(mem, trimmed(p));
		if (l.text[0] == '\0')
			continue;
		if (cells_of(p, cell) == COLUMNS) {
			l.flaw = judge(mem, cell, people, npeople, today, &l.said);
			if (number == 1 && l.flaw != SATISFACTION_SOUND && number_int(cell[2], 0, INT64_MAX, &any) != 1)
				continue;
		}
		if (l.flaw == SATISFACTION_SOUND && stands_above(list, *n_r, &l.said))
			l.flaw = SATISFACTION_TWICE;
		if (*n_r == SATISFACTION_LINES)
			return 0;
		list[(*n_r)++] = l;
	}
	return 1;
}

/* --- a workbook -------------------------------------------------------------- */

#define LAST_ROW	(4 * SATISFACTION_LINES)
#define TEXT_MOST	400000	/* bytes */

enum column { LOGIN, NAME, MONTH, DOSSIERS, SATISFIED, DISSATISFIED, TITLED };

static const struct table_column titles[TITLED] = {
	{ { "ten dang nhap", "login name" } }, { { "ho va ten", "ho ten", "full name" } }, { { "thang", "month" } },
	{ { "so ho so", "ho so", "tong so ho so", "dossiers" } }, { { "hai long", "so hai long", "satisfied" } },
	{ { "khong hai long", "so khong hai long", "dissatisfied" } },
};

/* A cell as a part of a line: a month that became a date is one again. */
static void
put_cell(struct mem *mem, struct buf *out, const struct worksheet_cell *cell, bool month)
{
	char *text = mem_text(mem, cell == NULL ? "" : cell->text);
	struct day day;

	for (char *p = text; *p != '\0'; p++)
		if (*p == ';' || *p == '\n')
			*p = ' ';
	if (month && cell != NULL && cell->kind == CELL_DATE && day_iso(text, &day) == 1 && day.day == 1)
		buf_print(out, "%d/%d", day.month, day.year);
	else
		buf_text(out, text);
}

static int
put_rows(struct mem *mem, const struct worksheet *sheet, const struct worksheet_row *from, const int at[TITLED], const char **text_r)
{
	struct buf out;
	int line = 1;

	buf_start(&out, mem, TEXT_MOST);
	for (const struct worksheet_row *row = from; row < sheet->row + sheet->n; row++) {
		const struct worksheet_cell *login = worksheet_cell(row, at[LOGIN]), *name = worksheet_cell(row, at[NAME]);

		if (row->number > LAST_ROW)
			return 0;
		for (; line < row->number; line++)
			buf_text(&out, "\n");
		put_cell(mem, &out, login != NULL ? login : name, false);
		for (int c = MONTH; c < TITLED; c++) {
			buf_text(&out, ";");
			put_cell(mem, &out, worksheet_cell(row, at[c]), c == MONTH);
		}
	}
	*text_r = out.p == NULL ? "" : out.p;
	return !out.over;
}

int
satisfaction_sheets(struct mem *mem, const struct worksheet *sheet, size_t n, const char **text_r)
{
	static const int plain[TITLED] = { 0, 0, 1, 2, 3, 4 };
	int at[TITLED];

	*text_r = "";
	for (size_t i = 0; i < n; i++) {
		const struct worksheet_row *head = table_head(mem, &sheet[i], titles, TITLED, at);

		if (head != NULL)
			return put_rows(mem, &sheet[i], head + 1, at, text_r);
	}
	for (size_t i = 0; i < n; i++)
		if (sheet[i].n > 0)
			return put_rows(mem, &sheet[i], sheet[i].row, plain, text_r);
	return 1;
}

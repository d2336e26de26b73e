#include "rules/salary_read.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "rules/table.h"

const char *const salary_column_name[SALARY_COLUMNS] = { "uid", "name", "from", "grade", "step", "coefficient", "document" };
const char *const salary_flaw_name[SALARY_FLAWS] = {
	"formula", "nobody", "unknown", "several", "differs", "no_day", "not_day", "no_grade", "long", "not_step", "not_coefficient", "no_document",
	"twice",
};
static const struct table_column columns[SALARY_COLUMNS] = {
	{ { "ten dang nhap", "login name" } }, { { "ho va ten", "ho ten", "full name" } },
	{ { "tu ngay", "ngay huong", "from" } }, { { "ngach", "ma ngach", "grade" } }, { { "bac", "bac luong", "step" } },
	{ { "he so", "he so luong", "coefficient" } }, { { "van ban", "quyet dinh", "so van ban", "document" } },
};

struct reading {
	struct mem	*mem;
	const struct salary_world *world;
	struct salary_book *book;
	const char	*const *lower;	/* names of the people in small letters */
};

/* Says what is wrong at a column, once. */
static void
find(struct salary_row *row, enum salary_column column, enum salary_flaw flaw, const char *a)
{
	for (size_t i = 0; i < row->nfindings; i++)
		if (row->finding[i].column == column)
			return;
	row->finding[row->nfindings++] = (struct salary_finding){ .column = column, .flaw = flaw, .a = a };
}

static void
judge_person(const struct reading *r, struct salary_row *row)
{
	static const enum salary_flaw said[] = { [WHOSE_NOBODY] = SALARY_NOBODY, [WHOSE_UNKNOWN] = SALARY_UNKNOWN, [WHOSE_SEVERAL] = SALARY_SEVERAL };
	const struct salary_world *w = r->world;
	struct past_whose whose;
	const enum past_whose_flaw flaw = past_whose(r->mem, w->person, r->lower, w->npeople, row->text[SALARY_UID], row->text[SALARY_NAME], &whose);
	const enum salary_column at = whose.by_uid ? SALARY_UID : SALARY_NAME;

	if (flaw != WHOSE_SOUND && flaw != WHOSE_DIFFERS) {
		find(row, at, said[flaw], row->text[at]);
		return;
	}
	row->said.person = w->person[whose.at].id;
	row->said.uid = w->person[whose.at].uid;
	row->said.name = w->person[whose.at].name;
	if (flaw == WHOSE_DIFFERS)
		find(row, SALARY_NAME, SALARY_DIFFERS, row->said.name);
}

static void
judge_text(const struct reading *r, struct salary_row *row, enum salary_column column, enum salary_flaw none, size_t most, const char **text_r)
{
	*text_r = row->text[column];
	if ((*text_r)[0] == '\0')
		find(row, column, none, NULL);
	else if (utf8_count(*text_r) > most)
		find(row, column, SALARY_LONG, mem_print(r->mem, "%zu", most));
}

static void
judge_figures(const struct reading *r, struct salary_row *row, const struct worksheet_cell *const cell[SALARY_COLUMNS])
{
	const char *day = row->text[SALARY_FROM], *coefficient = row->text[SALARY_COEFFICIENT];
	const bool number = cell[SALARY_COEFFICIENT] != NULL && cell[SALARY_COEFFICIENT]->kind == CELL_NUMBER;
	struct salary *said = &row->said;

	if (day[0] == '\0')
		find(row, SALARY_FROM, SALARY_NO_DAY, NULL);
	else if (day_iso(day, &said->from) != 1 && day_read(day, &said->from) != 1)
		find(row, SALARY_FROM, SALARY_NOT_DAY, day);
	judge_text(r, row, SALARY_GRADE, SALARY_NO_GRADE, SALARY_GRADE_MOST, &said->grade);
	if (number_int(row->text[SALARY_STEP], 1, SALARY_STEP_MOST, &said->step) != 1)
		find(row, SALARY_STEP, SALARY_NOT_STEP, row->text[SALARY_STEP]);
	if ((number ? number_decimal(coefficient, 2, &said->coefficient) : number_typed(coefficient, 2, &said->coefficient)) != 1 ||
	    said->coefficient < SALARY_COEFFICIENT_LEAST || said->coefficient > SALARY_COEFFICIENT_MOST)
		find(row, SALARY_COEFFICIENT, SALARY_NOT_COEFFICIENT, coefficient);
	judge_text(r, row, SALARY_DOCUMENT, SALARY_NO_DOCUMENT, SALARY_DOCUMENT_MOST, &said->document);
}

static void
judge_against(const struct reading *r, struct salary_row *row)
{
	const struct salary_world *w = r->world;

	for (const struct salary_row *above = r->book->row; above < row; above++)
		if (above->said.person == row->said.person && day_compare(above->said.from, row->said.from) == 0)
			find(row, SALARY_FROM, SALARY_TWICE, mem_print(r->mem, "%d", above->number));
	for (size_t i = 0; i < w->nstanding; i++)
		if (w->standing[i].person == row->said.person && day_compare(w->standing[i].from, row->said.from) == 0)
			row->was = &w->standing[i];
}

static bool
equal(const struct salary *a, const struct salary *b)
{
	return strcmp(a->grade, b->grade) == 0 && a->step == b->step && a->coefficient == b->coefficient && strcmp(a->document, b->document) == 0;
}

static void
judge(const struct reading *r, struct salary_row *row, const struct worksheet_cell *const cell[SALARY_COLUMNS])
{
	for (int c = 0; c < SALARY_COLUMNS; c++)
		if (cell[c] != NULL && (cell[c]->formula != NULL || cell[c]->kind == CELL_ERROR))
			find(row, (enum salary_column)c, SALARY_FORMULA, NULL);
	judge_person(r, row);
	judge_figures(r, row, cell);
	if (row->said.person != 0 && row->said.from.year != 0)
		judge_against(r, row);
	row->verdict = row->nfindings > 0 ? PAST_BAD : row->was == NULL ? PAST_NEW : equal(row->was, &row->said) ? PAST_SAME : PAST_CHANGED;
}

static void
read_row(const struct reading *r, const struct worksheet *sheet, const struct worksheet_row *from, const int at[SALARY_COLUMNS])
{
	struct salary_row *row = &r->book->row[r->book->n];
	const struct worksheet_cell *cell[SALARY_COLUMNS];
	bool any = false;

	*row = (struct salary_row){ .sheet = sheet->name, .number = from->number };
	for (int c = 0; c < SALARY_COLUMNS; c++) {
		cell[c] = at[c] < 0 ? NULL : worksheet_cell(from, at[c]);
		row->text[c] = table_text(r->mem, cell[c]);
		any = any || (c > SALARY_NAME && cell[c] != NULL);
	}
	if (!any)
		return;
	judge(r, row, cell);
	for (size_t i = 0; i < row->nfindings; i++)
		row->finding[i].cell = table_cell_name(r->mem, at[row->finding[i].column] < 0 ? 0 : at[row->finding[i].column], from->number);
	r->book->count[row->verdict]++;
	r->book->n++;
}

/* Does a sheet have the columns that it needs? What it has not is said. */
static bool
complete(struct salary_book *book, const int at[SALARY_COLUMNS])
{
	bool whole = true;

	for (int c = 0; c < SALARY_COLUMNS; c++) {
		book->missing[c] = at[c] < 0 && c != SALARY_NAME && (c != SALARY_UID || at[SALARY_NAME] < 0);
		whole = whole && !book->missing[c];
	}
	return whole;
}

void
salary_read(struct mem *mem, const struct worksheet *sheet, size_t n, const struct salary_world *world, struct salary_book *book)
{
	const struct reading r = { .mem = mem, .world = world, .book = book, .lower = past_lower(mem, world->person, world->npeople) };
	size_t most = 0;

	*book = (struct salary_book){ 0 };
	for (size_t i = 0; i < n; i++)
		most += sheet[i].n;
	book->many = most > PAST_LINES;
	book->row = mem_array(mem, book->many ? 1 : most + 1, sizeof(*book->row));
	for (size_t i = 0; i < n; i++) {
		int at[SALARY_COLUMNS];
		const struct worksheet_row *head = table_head(mem, &sheet[i], columns, SALARY_COLUMNS, at);

		if (head == NULL)
			continue;
		book->known = true;
		if (!complete(book, at))
			return;
		for (const struct worksheet_row *row = head + 1; !book->many && row < sheet[i].row + sheet[i].n; row++)
			read_row(&r, &sheet[i], row, at);
	}
}

#include "rules/past.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "rules/citation.h"
#include "rules/table.h"

#define BODY_MOST	200
#define NUMBER_MOST	60

const char *const past_column_name[PAST_COLUMNS] = {
	"uid", "name", "period", "body", "common", "total", "level", "number", "day",
};
const char *const past_flaw_name[PAST_FLAWS] = {
	"formula", "nobody", "unknown", "several", "differs", "no_period", "not_period", "early", "running", "twice", "published", "meets",
	"points", "common_most", "common_alone", "result", "nothing", "no_level", "no_year", "not_year", "year_running", "year_early", "classified",
	"not_level", "level_differs", "no_number", "long", "no_day", "not_day",
	"ahead",
};
const char *const past_verdict_name[PAST_VERDICTS + 1] = { "new", "changed", "same", "bad", NULL };

/* In both languages of the workbooks that we write, and as offices call them. */
static const struct table_column columns[PAST_COLUMNS] = {
	{ { "ten dang nhap", "login name" } }, { { "ho va ten", "ho ten", "full name" } },
	{ { "ky danh gia", "ky", "thang", "period" } }, { { "co quan danh gia", "evaluated by" } },
	{ { "diem tieu chi chung", "tieu chi chung", "common points" } }, { { "tong diem", "total points", "total" } },
	{ { "muc diem tuong ung", "muc tuong ung", "muc", "level" } }, { { "so van ban", "document number" } },
	{ { "ngay van ban", "document date" } },
};
static const struct table_column level_columns[PAST_COLUMNS] = {
	[PAST_UID] = { { "ten dang nhap", "login name" } }, [PAST_NAME] = { { "ho va ten", "ho ten", "full name" } },
	[PAST_PERIOD] = { { "nam xep loai", "nam", "year" } }, [PAST_BODY] = { { "co quan xep loai", "classified by" } },
	[PAST_LEVEL] = { { "muc xep loai", "muc", "xep loai", "level" } },
	[PAST_NUMBER] = { { "so van ban", "so quyet dinh", "document number" } }, [PAST_DAY] = { { "ngay van ban", "ngay quyet dinh", "document date" } },
};
static const struct {
	const char	*words;
	enum score_level level;
} said_levels[] = {
	{ "htxsnv", LEVEL_EXCELLENT }, { "hoan thanh xuat sac nhiem vu", LEVEL_EXCELLENT }, { "hoan thanh xuat sac", LEVEL_EXCELLENT },
	{ "tasks done excellently", LEVEL_EXCELLENT },
	{ "httnv", LEVEL_GOOD }, { "hoan thanh tot nhiem vu", LEVEL_GOOD }, { "hoan thanh tot", LEVEL_GOOD }, { "tasks done well", LEVEL_GOOD },
	{ "htnv", LEVEL_DONE }, { "hoan thanh nhiem vu", LEVEL_DONE }, { "hoan thanh", LEVEL_DONE }, { "tasks done", LEVEL_DONE },
	{ "khtnv", LEVEL_FAILED }, { "khong hoan thanh nhiem vu", LEVEL_FAILED }, { "khong hoan thanh", LEVEL_FAILED },
	{ "tasks not done", LEVEL_FAILED },
};

struct reading {
	struct mem	*mem;
	const struct past_world *world;
	struct past_book *book;
	const char	*const *lower;	/* names of the people in small letters */
};

/* --- periods ----------------------------------------------------------------- */

/* "ii", "2": a quarter; 0: none. */
static int
quarter(const char *text)
{
	static const char *const roman[] = { "i", "ii", "iii", "iv" };

	for (int q = 0; q < 4; q++)
		if (strcmp(text, roman[q]) == 0 || (text[0] == '1' + q && text[1] == '\0'))
			return q + 1;
	return 0;
}

static const char *
without(const char *text, const char *word)
{
	const size_t n = strlen(word);

	if (strncmp(text, word, n) != 0)
		return NULL;
	for (text += n; *text == ' ' || *text == '.'; text++)
		continue;
	return text;
}

int
past_period(struct mem *mem, const char *typed, struct period *p)
{
	char *text = utf8_fold(mem, typed), *slash;
	const char *rest, *word;
	int64_t year, month;
	struct day day;

	if (day_iso(text, &day) == 1 || day_iso(mem_print(mem, "%s-01", text), &day) == 1) {
		*p = (struct period){ day.year, day.month, 1 };
		return day.day == 1;
	}
	if (period_read(utf8_upper(mem, text), p) == 1)
		return 1;
	slash = strrchr(text, '/');
	if (slash == NULL || number_int(slash[1] == ' ' ? slash + 2 : slash + 1, 2000, 2199, &year) != 1)
		return 0;
	for (char *end = slash; end >= text && (*end == '/' || *end == ' '); end--)
		*end = '\0';
	if ((rest = without(text, "quy")) != NULL || (rest = without(text, "quarter")) != NULL || (rest = without(text, "q")) != NULL) {
		month = quarter(rest) * 3 - 2;
		*p = (struct period){ (int16_t)year, (int8_t)month, 3 };
		return month > 0;
	}
	word = without(text, "thang") != NULL ? without(text, "thang") : text;
	if (word[0] == '0')
		word++;
	if (number_int(word, 1, 12, &month) != 1)
		return 0;
	*p = (struct period){ (int16_t)year, (int8_t)month, 1 };
	return 1;
}

static int
month_number(struct period p)
{
	return p.year * 12 + p.month;
}

bool
past_meet(struct period a, struct period b)
{
	return month_number(a) < month_number(b) + b.months && month_number(b) < month_number(a) + a.months;
}

/* --- one row ----------------------------------------------------------------- */

/* Says what is wrong at a column, once; by columns. */
static void
find(struct past_row *row, enum past_column column, enum past_flaw flaw, const char *a)
{
	size_t at = row->nfindings;

	for (size_t i = 0; i < row->nfindings; i++)
		if (row->finding[i].column == column)
			return;
	for (; at > 0 && row->finding[at - 1].column > column; at--)
		row->finding[at] = row->finding[at - 1];
	row->finding[at] = (struct past_finding){ .column = column, .flaw = flaw, .a = a };
	row->nfindings++;
}

static void
judge_person(const struct reading *r, struct past_row *row)
{
	static const enum past_flaw said[] = { [WHOSE_NOBODY] = PAST_NOBODY, [WHOSE_UNKNOWN] = PAST_UNKNOWN, [WHOSE_SEVERAL] = PAST_SEVERAL };
	const struct past_world *w = r->world;
	struct past_whose whose;
	const enum past_whose_flaw flaw = past_whose(r->mem, w->person, r->lower, w->npeople, row->text[PAST_UID], row->text[PAST_NAME], &whose);
	const enum past_column at = whose.by_uid ? PAST_UID : PAST_NAME;

	if (flaw != WHOSE_SOUND && flaw != WHOSE_DIFFERS) {
		find(row, at, said[flaw], flaw == WHOSE_NOBODY ? NULL : row->text[at]);
		return;
	}
	row->said.person = w->person[whose.at].id;
	row->said.uid = w->person[whose.at].uid;
	row->said.name = w->person[whose.at].name;
	if (flaw == WHOSE_DIFFERS)
		find(row, PAST_NAME, PAST_DIFFERS, row->said.name);
}

/* "2025", "năm 2025". */
static void
judge_year(const struct reading *r, struct past_row *row)
{
	const char *typed = row->text[PAST_PERIOD], *text = utf8_fold(r->mem, typed), *rest = without(text, "nam");
	int64_t year;

	if (typed[0] == '\0')
		find(row, PAST_PERIOD, PAST_NO_YEAR, NULL);
	else if (number_int(rest != NULL ? rest : text, 1900, 2199, &year) != 1)
		find(row, PAST_PERIOD, PAST_NOT_YEAR, typed);
	else {
		row->said.period = (struct period){ (int16_t)year, 1, PAST_YEAR };
		if (year < PAST_FIRST_LEVEL)
			find(row, PAST_PERIOD, PAST_YEAR_EARLY, typed);
		else if (year >= r->world->today.year)
			find(row, PAST_PERIOD, PAST_YEAR_RUNNING, typed);
	}
}

static void
judge_period(const struct reading *r, struct past_row *row)
{
	const struct period running = r->world->running;
	struct period *p = &row->said.period;
	const char *typed = row->text[PAST_PERIOD];

	if (typed[0] == '\0')
		find(row, PAST_PERIOD, PAST_NO_PERIOD, NULL);
	else if (past_period(r->mem, typed, p) != 1) {
		*p = (struct period){ 0 };
		find(row, PAST_PERIOD, PAST_NOT_PERIOD, typed);
	} else if (p->year < PAST_FIRST_YEAR)
		find(row, PAST_PERIOD, PAST_EARLY, typed);
	else if (month_number(*p) + p->months > month_number(running))
		find(row, PAST_PERIOD, PAST_RUNNING, typed);
}

/* Points of a cell: exact, a comma or a point before at most two digits. 1; 0: wrong, and said; of an empty one PAST_UNTOLD. */
static int
points(struct past_row *row, enum past_column column, const struct worksheet_cell *cell, int64_t *points_r)
{
	const char *typed = row->text[column];

	*points_r = PAST_UNTOLD;
	if (typed[0] == '\0')
		return 1;
	if ((cell != NULL && cell->kind == CELL_NUMBER ? number_decimal(typed, 2, points_r) : number_typed(typed, 2, points_r)) == 1 &&
	    *points_r >= 0 && *points_r <= LAW_PERCENT * LAW_HUNDREDTHS)
		return 1;
	find(row, column, PAST_POINTS, typed);
	return 0;
}

static void
judge_level(const struct reading *r, struct past_row *row)
{
	const char *typed = row->text[PAST_LEVEL], *folded = utf8_fold(r->mem, typed);
	struct past_result *said = &row->said;
	bool told = false;

	for (size_t i = 0; i < sizeof(said_levels) / sizeof(*said_levels); i++)
		if (strcmp(folded, said_levels[i].words) == 0) {
			said->level = said_levels[i].level;
			told = true;
		}
	if (typed[0] != '\0' && !told)
		find(row, PAST_LEVEL, PAST_NOT_LEVEL, typed);
	if (said->total != PAST_UNTOLD) {
		const enum score_level level = score_level_of(ratio_of(r->mem, said->total, LAW_HUNDREDTHS));

		if (told && level != said->level)
			find(row, PAST_LEVEL, PAST_LEVEL_DIFFERS, score_level_name[level]);
		said->level = level;
	} else if (typed[0] == '\0')
		find(row, r->world->levels ? PAST_LEVEL : PAST_TOTAL, r->world->levels ? PAST_NO_LEVEL : PAST_NOTHING, NULL);
}

static void
judge_points(const struct reading *r, struct past_row *row, const struct worksheet_cell *const cell[PAST_COLUMNS])
{
	struct past_result *said = &row->said;
	const int common = points(row, PAST_COMMON, cell[PAST_COMMON], &said->common);
	const int total = points(row, PAST_TOTAL, cell[PAST_TOTAL], &said->total);

	if (total == 1)
		judge_level(r, row);
	if (common != 1 || total != 1 || said->common == PAST_UNTOLD)
		return;
	if (said->common > LAW_COMMON_MOST * LAW_HUNDREDTHS)
		find(row, PAST_COMMON, PAST_COMMON_MOST, row->text[PAST_COMMON]);
	else if (said->total == PAST_UNTOLD)
		find(row, PAST_COMMON, PAST_COMMON_ALONE, row->text[PAST_COMMON]);
	else if (said->common > said->total || said->total - said->common > LAW_RESULT_MOST * LAW_HUNDREDTHS)
		find(row, PAST_COMMON, PAST_RESULT, row->text[PAST_COMMON]);
}

static void
judge_document(const struct reading *r, struct past_row *row)
{
	struct past_result *said = &row->said;

	said->body = row->text[PAST_BODY];
	said->document_number = row->text[PAST_NUMBER];
	if (utf8_count(said->body) > BODY_MOST)
		find(row, PAST_BODY, PAST_LONG, mem_print(r->mem, "%d", BODY_MOST));
	if (said->document_number[0] == '\0')
		find(row, PAST_NUMBER, PAST_NO_NUMBER, NULL);
	else if (utf8_count(said->document_number) > NUMBER_MOST)
		find(row, PAST_NUMBER, PAST_LONG, mem_print(r->mem, "%d", NUMBER_MOST));
	if (row->text[PAST_DAY][0] == '\0')
		find(row, PAST_DAY, PAST_NO_DAY, NULL);
	else if (day_iso(row->text[PAST_DAY], &said->document_day) != 1 && day_read(row->text[PAST_DAY], &said->document_day) != 1)
		find(row, PAST_DAY, PAST_NOT_DAY, row->text[PAST_DAY]);
	else if (day_compare(said->document_day, r->world->today) > 0)
		find(row, PAST_DAY, PAST_AHEAD, row->text[PAST_DAY]);
}

/* --- a row beside what stands ------------------------------------------------ */

static bool
equal(const struct past_result *a, const struct past_result *b)
{
	return a->common == b->common && a->total == b->total && a->level == b->level && strcmp(a->body, b->body) == 0 &&
	    strcmp(a->document_number, b->document_number) == 0 && day_compare(a->document_day, b->document_day) == 0;
}

static void
judge_against(const struct reading *r, struct past_row *row)
{
	const struct past_world *w = r->world;
	const struct past_result *said = &row->said;

	for (const struct past_row *above = r->book->row; above < row; above++)
		if (above->said.person == said->person && past_meet(above->said.period, said->period))
			find(row, PAST_PERIOD, PAST_TWICE, mem_print(r->mem, "%d", above->number));
	for (size_t i = 0; i < w->npublished; i++)
		if (w->published[i].person == said->person && past_meet(w->published[i].period, said->period))
			find(row, PAST_PERIOD, w->levels ? PAST_CLASSIFIED : PAST_PUBLISHED, row->text[PAST_PERIOD]);
	for (size_t i = 0; i < w->nstanding; i++) {
		const struct past_result *s = &w->standing[i];

		if (s->person != said->person || !past_meet(s->period, said->period))
			continue;
		if (period_same(s->period, said->period))
			row->was = s;
		else
			find(row, PAST_PERIOD, PAST_MEETS, mem_print(r->mem, s->period.months == 3 ? "Q%d/%d" : "%d/%d",
			    s->period.months == 3 ? (s->period.month + 2) / 3 : s->period.month, s->period.year));
	}
}

static void
judge(const struct reading *r, struct past_row *row, const struct worksheet_cell *const cell[PAST_COLUMNS])
{
	for (int c = 0; c < PAST_COLUMNS; c++)
		if (cell[c] != NULL && (cell[c]->formula != NULL || cell[c]->kind == CELL_ERROR))
			find(row, (enum past_column)c, PAST_FORMULA, NULL);
	judge_person(r, row);
	if (r->world->levels)
		judge_year(r, row);
	else
		judge_period(r, row);
	judge_points(r, row, cell);
	judge_document(r, row);
	if (row->said.person != 0 && row->said.period.months != 0)
		judge_against(r, row);
	row->verdict = row->nfindings > 0 ? PAST_BAD : row->was == NULL ? PAST_NEW : equal(row->was, &row->said) ? PAST_SAME : PAST_CHANGED;
}

/* --- the sheets -------------------------------------------------------------- */

static void
read_row(const struct reading *r, const struct worksheet *sheet, const struct worksheet_row *from, const int at[PAST_COLUMNS])
{
	struct past_row *row = &r->book->row[r->book->n];
	const struct worksheet_cell *cell[PAST_COLUMNS];
	bool any = false;

	*row = (struct past_row){ .sheet = sheet->name, .number = from->number, .said.line = from->number };
	for (int c = 0; c < PAST_COLUMNS; c++) {
		cell[c] = at[c] < 0 ? NULL : worksheet_cell(from, at[c]);
		row->text[c] = table_text(r->mem, cell[c]);
		any = any || (c > PAST_NAME && cell[c] != NULL);
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
complete(struct past_book *book, const int at[PAST_COLUMNS], bool levels)
{
	bool whole = true;

	book->missing[PAST_UID] = at[PAST_UID] < 0 && at[PAST_NAME] < 0;
	book->missing[PAST_PERIOD] = at[PAST_PERIOD] < 0;
	book->missing[levels ? PAST_LEVEL : PAST_TOTAL] = at[PAST_TOTAL] < 0 && at[PAST_LEVEL] < 0;
	book->missing[PAST_NUMBER] = at[PAST_NUMBER] < 0;
	book->missing[PAST_DAY] = at[PAST_DAY] < 0;
	for (int c = 0; c < PAST_COLUMNS; c++)
		whole = whole && !book->missing[c];
	return whole;
}

static struct reading
begin(struct mem *mem, const struct past_world *world, struct past_book *book)
{
	struct reading r = { .mem = mem, .world = world, .book = book, .lower = past_lower(mem, world->person, world->npeople) };

	*book = (struct past_book){ 0 };
	return r;
}

void
past_read(struct mem *mem, const struct worksheet *sheet, size_t n, const struct past_world *world, struct past_book *book)
{
	const struct reading r = begin(mem, world, book);
	size_t most = 0;

	for (size_t i = 0; i < n; i++)
		most += sheet[i].n;
	book->many = most > PAST_LINES;
	book->row = mem_array(mem, book->many ? 1 : most + 1, sizeof(*book->row));
	for (size_t i = 0; i < n; i++) {
		int at[PAST_COLUMNS];
		const struct worksheet_row *head = table_head(mem, &sheet[i], world->levels ? level_columns : columns, PAST_COLUMNS, at);

		if (head == NULL)
			continue;
		book->known = true;
		if (!complete(book, at, world->levels))
			return;
		for (const struct worksheet_row *row = head + 1; !book->many && row < sheet[i].row + sheet[i].n; row++)
			read_row(&r, &sheet[i], row, at);
	}
}

void
past_read_one(struct mem *mem, const char *const text[PAST_COLUMNS], const struct past_world *world, struct past_row *row)
{
	const struct worksheet_cell *cell[PAST_COLUMNS] = { NULL };
	struct past_book book;
	const struct reading r = begin(mem, world, &book);

	*row = (struct past_row){ .sheet = "" };
	for (int c = 0; c < PAST_COLUMNS; c++)
		row->text[c] = text[c] == NULL ? "" : text[c];
	book.row = row;
	judge(&r, row, cell);
}

bool
past_has(bool levels, enum past_column c)
{
	return !levels || level_columns[c].title[0] != NULL;
}

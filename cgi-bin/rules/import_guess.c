/* What a sheet is, where its head stands, which column is what. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "rules/import_inside.h"

#define HEAD_WITHIN	30	/* rows in which a head is looked for */
#define MOST_COLUMNS	64	/* of a head */
#define LEAST_FIELDS	3	/* of a head */
#define LAST_ROW	1048576
#define SAMPLE		200	/* rows looked at for what a column holds */

const char *const import_field_name[IMPORT_FIELDS] = {
	"number", "code", "division", "task", "detail", "output", "group", "frame", "points",
	"coefficient", "unit", "frequency", "posts", "people", "note", "section"
};
const char *const import_verdict_name[IMPORT_VERDICTS] = {
	"catalog", "criteria", "criteria_differ", "other"
};
const char *const import_ground_name[IMPORT_GROUNDS] = { "none", "title", "content", "place" };

const struct worksheet_cell *
import_cell(const struct worksheet *sheet, const struct worksheet_row *row, int column)
{
	const struct worksheet_cell *cell = worksheet_cell(row, column);

	for (size_t i = 0; cell == NULL && i < sheet->nmerges; i++) {
		const struct sheet_merge *m = &sheet->merge[i];

		if (row->number >= m->first_row && row->number <= m->last_row &&
		    column >= m->first_column && column <= m->last_column)
			return worksheet_cell(worksheet_row(sheet, m->first_row), m->first_column);
	}
	return cell;
}

bool
import_is_numbering(const struct worksheet_row *row)
{
	int before = 0;

	for (size_t i = 0; i < row->n; i++) {
		const char *text = row->cell[i].text + (row->cell[i].text[0] == '(');
		char *end;
		long number = strtol(text, &end, 10);

		if (end == text || (*end != '\0' && strcmp(end, ")") != 0) || number != before + 1)
			return false;
		before = (int)number;
	}
	return row->n >= LEAST_FIELDS;
}

bool
import_is_head(const struct worksheet *sheet, const struct import_map *map,
    const struct worksheet_row *row)
{
	size_t same = 0;

	for (size_t i = 0; i < row->n; i++)
		for (int at = map->head_first; at <= map->head_last && at > 0; at++) {
			const struct worksheet_cell *cell = worksheet_cell(worksheet_row(sheet, at),
			    row->cell[i].column);

			same += cell != NULL && strcmp(cell->text, row->cell[i].text) == 0;
		}
	return same >= LEAST_FIELDS;
}

/* A head as one or two rows. */
struct head {
	int		 column[IMPORT_FIELDS];
	int		 weight[IMPORT_FIELDS];
	int		 first, last;
	size_t		 fields;
};

static void
claim(struct head *head, int column, enum import_field field, int weight)
{
	if (field == IMPORT_FIELDS || weight <= head->weight[field])
		return;
	if (head->weight[field] == 0)
		head->fields++;
	head->weight[field] = weight;
	head->column[field] = column;
}

static void
title_of(struct mem *mem, const struct worksheet *sheet, const struct worksheet_row *top,
    const struct worksheet_row *below, int column, struct head *head)
{
	const struct worksheet_cell *one = below == NULL ? worksheet_cell(top, column) :
	    import_cell(sheet, top, column);
	const struct worksheet_cell *two = below == NULL ? NULL : worksheet_cell(below, column);
	const char *a = one == NULL ? "" : import_fold(mem, one->text);
	const char *b = two == NULL ? "" : import_fold(mem, two->text);
	enum import_field field = IMPORT_FIELDS;
	int weight = 0;

	if (b[0] != '\0')
		field = import_title(b, &weight);
	if (field == IMPORT_FIELDS && a[0] != '\0' && b[0] != '\0')
		field = import_title(mem_print(mem, "%s %s", a, b), &weight);
	if (field == IMPORT_FIELDS && a[0] != '\0')
		field = import_title(a, &weight);
	claim(head, column, field, weight);
}

static bool
all_text(const struct worksheet_row *row)
{
	for (size_t i = 0; i < row->n; i++)
		if (row->cell[i].kind != CELL_TEXT || import_is_code(row->cell[i].text))
			return false;
	return row->n > 0;
}

static void
try_head(struct mem *mem, const struct worksheet *sheet, size_t at, bool two, struct head *best)
{
	const struct worksheet_row *top = &sheet->row[at], *below = NULL;
	struct head head = { .first = top->number, .last = top->number }, alone = { 0 };

	if (two) {
		if (at + 1 >= sheet->n || sheet->row[at + 1].number != top->number + 1 ||
		    !all_text(&sheet->row[at + 1]))
			return;
		/* A line of words above the head is no part of it. */
		for (int column = 0; column < MOST_COLUMNS; column++)
			title_of(mem, sheet, top, NULL, column, &alone);
		if (alone.fields < 2)
			return;
		below = &sheet->row[at + 1];
		head.last = below->number;
	}
	for (int column = 0; column < MOST_COLUMNS; column++)
		title_of(mem, sheet, top, below, column, &head);
	/* Of two heads that say the same the smaller one is it. */
	if (head.fields > best->fields)
		*best = head;
}

static bool
find_head(struct mem *mem, const struct worksheet *sheet, struct head *best)
{
	*best = (struct head){ 0 };
	for (size_t i = 0; i < sheet->n && i < HEAD_WITHIN; i++) {
		try_head(mem, sheet, i, false, best);
		try_head(mem, sheet, i, true, best);
	}
	if (best->fields < LEAST_FIELDS ||
	    (best->weight[IMPORT_TASK] == 0 && best->weight[IMPORT_DETAIL] == 0))
		return false;
	return best->weight[IMPORT_POINTS] > 0 || best->weight[IMPORT_OUTPUT] > 0 ||
	    best->weight[IMPORT_GROUP] > 0 || best->weight[IMPORT_CODE] > 0;
}

static void
keep_head(const struct worksheet *sheet, const struct head *head, struct import_guess *guess)
{
	const struct worksheet_row *below = worksheet_row(sheet, head->last + 1);

	guess->map.head_first = head->first;
	guess->map.head_last = head->last;
	if (below != NULL && import_is_numbering(below))
		guess->map.head_last = below->number;
	for (int i = 0; i < IMPORT_FIELDS; i++)
		if (head->weight[i] > 0) {
			guess->map.column[i] = head->column[i];
			guess->ground[i] = IMPORT_BY_TITLE;
		}
	/* "Công việc" alone is what others call "Nhiệm vụ". */
	if (guess->map.column[IMPORT_TASK] < 0) {
		guess->map.column[IMPORT_TASK] = guess->map.column[IMPORT_DETAIL];
		guess->ground[IMPORT_TASK] = guess->ground[IMPORT_DETAIL];
		guess->map.column[IMPORT_DETAIL] = -1;
		guess->ground[IMPORT_DETAIL] = IMPORT_NO_GROUND;
	}
}

static bool
taken(const struct import_map *map, int column)
{
	for (int i = 0; i < IMPORT_FIELDS; i++)
		if (map->column[i] == column)
			return true;
	return false;
}

/* A column without a title that holds codes. */
static void
find_codes(const struct worksheet *sheet, struct import_guess *guess)
{
	size_t count[MOST_COLUMNS] = { 0 }, best = 0;
	int found = -1;

	if (guess->map.column[IMPORT_CODE] >= 0)
		return;
	for (size_t i = 0; i < sheet->n && i < SAMPLE; i++)
		for (size_t c = 0; c < sheet->row[i].n; c++) {
			const struct worksheet_cell *cell = &sheet->row[i].cell[c];

			if (sheet->row[i].number > guess->map.head_last &&
			    cell->column < MOST_COLUMNS && cell->kind == CELL_TEXT &&
			    import_is_code(cell->text) && !taken(&guess->map, cell->column) &&
			    ++count[cell->column] > best) {
				best = count[cell->column];
				found = cell->column;
			}
		}
	if (best < LEAST_FIELDS)
		return;
	guess->map.column[IMPORT_CODE] = found;
	guess->ground[IMPORT_CODE] = IMPORT_BY_CONTENT;
}

/* Notes stand right of everything else, even where their title is missing. */
static void
find_notes(struct mem *mem, const struct worksheet *sheet, struct import_guess *guess)
{
	const struct worksheet_cell *title;
	int last = -1;
	size_t filled = 0;

	for (int i = 0; i < IMPORT_FIELDS; i++)
		if (guess->map.column[i] > last)
			last = guess->map.column[i];
	if (guess->map.column[IMPORT_NOTE] < 0 && last >= 0) {
		for (size_t i = 0; i < sheet->n; i++)
			if (sheet->row[i].number > guess->map.head_last &&
			    worksheet_cell(&sheet->row[i], last + 1) != NULL)
				filled++;
		if (filled == 0)
			return;
		guess->map.column[IMPORT_NOTE] = last + 1;
		guess->ground[IMPORT_NOTE] = IMPORT_BY_PLACE;
	}
	title = worksheet_cell(worksheet_row(sheet, guess->map.head_last), guess->map.column[IMPORT_NOTE]);
	if (title == NULL || guess->ground[IMPORT_NOTE] == IMPORT_BY_TITLE)
		return;
	/* What stands in the place of the title is the first note: the column slipped. */
	guess->shift_offered = true;
	if (import_standard_points(import_fold(mem, title->text)) > 0)
		guess->standard_words = title->text;
}

/* How many notes fit the group of the row below, not their own. */
static void
weigh_shift(struct mem *mem, const struct worksheet *sheet, struct import_guess *guess)
{
	int notes = guess->map.column[IMPORT_NOTE], group = guess->map.column[IMPORT_GROUP];

	if (notes < 0 || group < 0)
		return;
	for (size_t i = 0; i + 1 < sheet->n; i++) {
		const struct worksheet_cell *note = worksheet_cell(&sheet->row[i], notes);
		const struct worksheet_cell *own = worksheet_cell(&sheet->row[i], group);
		const struct worksheet_cell *below = worksheet_cell(&sheet->row[i + 1], group);
		int named = note == NULL ? 0 : import_note_group(mem, note->text);
		char digit = (char)('0' + named);

		if (named > 0 && own != NULL && below != NULL && strchr(own->text, digit) == NULL &&
		    strchr(below->text, digit) != NULL)
			guess->shift_fits++;
	}
}

/* "=ROUND(H5/$H$12,1)": the row that all coefficients are divided by; 0: none. */
static int
divisor_row(const char *formula)
{
	const char *slash = strchr(formula, '/');
	int64_t row;

	if (slash == NULL || slash[1] != '$')
		return 0;
	slash += 2 + strspn(slash + 2, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	if (*slash++ != '$')
		return 0;
	row = strtol(slash, NULL, 10);
	return row > 0 && row <= LAST_ROW ? (int)row : 0;
}

/* "=ROUND(H5/5,2)": what all coefficients are divided by. */
static int64_t
divisor(const char *formula)
{
	const char *slash = strchr(formula, '/');
	char number[16];
	size_t n;
	int64_t scaled;

	if (slash == NULL)
		return 0;
	n = strspn(slash + 1, "0123456789.");
	if (n == 0 || n >= sizeof(number) || isalpha((unsigned char)slash[1 + n]))
		return 0;
	memcpy(number, slash + 1, n);
	number[n] = '\0';
	return number_decimal(number, 2, &scaled) == 1 ? scaled : 0;
}

static void
find_standard(struct mem *mem, const struct worksheet *sheet, struct import_guess *guess)
{
	int column = guess->map.column[IMPORT_COEFFICIENT];

	if (guess->standard_words != NULL)
		guess->standard_points =
		    import_standard_points(import_fold(mem, guess->standard_words));
	for (size_t i = 0; column >= 0 && i < sheet->n; i++) {
		const struct worksheet_cell *cell = worksheet_cell(&sheet->row[i], column);

		if (sheet->row[i].number <= guess->map.head_last || cell == NULL ||
		    cell->formula == NULL)
			continue;
		if (guess->standard_points == 0)
			guess->standard_points = divisor(cell->formula);
		if (guess->standard_row == 0)
			guess->standard_row = divisor_row(cell->formula);
	}
}

/* The most points of each criterion and part, from the top, as the legal form has them. */
static bool
is_legal_form(const struct worksheet *sheet)
{
	static const int64_t most[] = {
		100, 50, 50, 100, 25, 25, 25, 25, 100, 25, 25, 25, 25
	};
	const size_t n = sizeof(most) / sizeof(*most);
	size_t at = 0;

	for (size_t i = 0; i < sheet->n && at < n; i++) {
		const struct worksheet_row *row = &sheet->row[i];
		const struct worksheet_cell *last = &row->cell[row->n - 1];
		int64_t tenths;

		if (row->n < 2 || number_decimal(last->text, 1, &tenths) != 1)
			continue;
		if (tenths != most[at++])
			return false;
	}
	return at == n;
}

/* What the lines above the head say: kind of sheet, section, decision. */
static void
read_top(struct mem *mem, const struct worksheet *sheet, struct import_guess *guess)
{
	char *words = import_fold(mem, sheet->name);
	int until = guess->map.head_first == 0 ? 8 : guess->map.head_first;

	for (size_t i = 0; i < sheet->n && sheet->row[i].number < until; i++)
		for (size_t c = 0; c < sheet->row[i].n; c++) {
			const char *text = sheet->row[i].cell[c].text;

			if (guess->basis == NULL)
				guess->basis = import_basis(mem, text);
			words = mem_print(mem, "%s %s", words,
			    import_fold(mem, utf8_short(mem, text, 300)));
		}
	/* A catalog may speak of the criteria; it has codes or groups, they have none. */
	if (strstr(words, "tieu chi chung") != NULL && guess->map.column[IMPORT_GROUP] < 0 &&
	    guess->map.column[IMPORT_CODE] < 0) {
		guess->verdict = is_legal_form(sheet) ? IMPORT_CRITERIA : IMPORT_CRITERIA_DIFFER;
		guess->map.take = false;
	}
	if (guess->verdict == IMPORT_CATALOG)
		guess->map.section = import_section(words);
}

static void
guess_start(struct import_guess *guess)
{
	*guess = (struct import_guess){ .verdict = IMPORT_OTHER, .map.section = "" };
	for (int i = 0; i < IMPORT_FIELDS; i++)
		guess->map.column[i] = -1;
}

static void
guess_columns(struct mem *mem, const struct worksheet *sheet, const struct head *head,
    struct import_guess *guess)
{
	guess->verdict = IMPORT_CATALOG;
	guess->map.take = !sheet->hidden;
	keep_head(sheet, head, guess);
	find_codes(sheet, guess);
	find_notes(mem, sheet, guess);
	weigh_shift(mem, sheet, guess);
	find_standard(mem, sheet, guess);
}

void
import_guess(struct mem *mem, const struct worksheet *sheet, struct import_guess *guess)
{
	struct head head;

	guess_start(guess);
	if (find_head(mem, sheet, &head))
		guess_columns(mem, sheet, &head, guess);
	read_top(mem, sheet, guess);
}

void
import_guess_head(struct mem *mem, const struct worksheet *sheet, int first, int last,
    struct import_guess *guess)
{
	const struct worksheet_row *top = worksheet_row(sheet, first);
	const struct worksheet_row *below = last > first ? worksheet_row(sheet, last) : NULL;
	struct head head = { .first = first, .last = last };

	guess_start(guess);
	if (top == NULL) {
		top = below;
		below = NULL;
	}
	for (int column = 0; top != NULL && column < MOST_COLUMNS; column++)
		title_of(mem, sheet, top, below, column, &head);
	guess_columns(mem, sheet, &head, guess);
	guess->map.take = true;
	read_top(mem, sheet, guess);
}

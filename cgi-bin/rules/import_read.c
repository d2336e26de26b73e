/* From the cells of a row to a line of the catalog. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/number.h"
#include "base/utf8.h"
#include "rules/import_encoding.h"
#include "rules/import_inside.h"

#define ISO_DAY	10	/* letters of 2026-10-01 */

/* Code points that a column of the catalog holds. */
static const size_t most[IMPORT_FIELDS] = {
	[IMPORT_CODE] = 40, [IMPORT_DIVISION] = 200, [IMPORT_TASK] = 1000,
	[IMPORT_DETAIL] = 2000, [IMPORT_OUTPUT] = 500, [IMPORT_UNIT] = 100,
	[IMPORT_FREQUENCY] = 100, [IMPORT_POSTS] = 300, [IMPORT_NOTE] = 1000,
	[IMPORT_SECTION] = 200,
};
/* What a range merged downwards says of each of its rows. */
static const bool shared_down[IMPORT_FIELDS] = {
	[IMPORT_DIVISION] = true, [IMPORT_TASK] = true, [IMPORT_DETAIL] = true,
	[IMPORT_OUTPUT] = true, [IMPORT_GROUP] = true, [IMPORT_FRAME] = true,
	[IMPORT_NOTE] = true, [IMPORT_SECTION] = true,
};

void
import_find(struct mem *mem, struct import_line *line, enum import_level level,
    const char *word, enum import_field field, const char *a, const char *b)
{
	struct import_finding *more = mem_array(mem, line->n + 1, sizeof(*more));

	if (line->n > 0)
		memcpy(more, line->finding, line->n * sizeof(*more));
	more[line->n++] = (struct import_finding){ level, word, a, b, field };
	line->finding = more;
	if (level == IMPORT_ERROR)
		line->bad = true;
}

bool
import_finds(const struct import_line *line, const char *word)
{
	for (size_t i = 0; i < line->n; i++)
		if (strcmp(line->finding[i].word, word) == 0)
			return true;
	return false;
}

static bool
filled(const struct worksheet_row *row, const struct import_map *map, enum import_field field)
{
	return map->column[field] >= 0 && worksheet_cell(row, map->column[field]) != NULL;
}

/* "Tổng cộng" below the points is no product; "Tổng hợp số liệu" may be one. */
static bool
is_total(struct mem *mem, const struct worksheet_row *row, const struct import_map *map)
{
	if (filled(row, map, IMPORT_CODE) || filled(row, map, IMPORT_GROUP))
		return false;
	for (size_t i = 0; i < row->n; i++) {
		const char *words = import_fold(mem, row->cell[i].text);

		if (strcmp(words, "cong") == 0 || strcmp(words, "tong") == 0 ||
		    strncmp(words, "tong cong", strlen("tong cong")) == 0 ||
		    strncmp(words, "tong so", strlen("tong so")) == 0)
			return true;
	}
	return false;
}

bool
import_is_data(struct mem *mem, const struct worksheet_row *row, const struct import_map *map)
{
	const bool work = filled(row, map, IMPORT_TASK) || filled(row, map, IMPORT_DETAIL);
	const struct worksheet_cell *code = map->column[IMPORT_CODE] < 0 ? NULL :
	    worksheet_cell(row, map->column[IMPORT_CODE]);

	if (filled(row, map, IMPORT_POINTS) || filled(row, map, IMPORT_GROUP))
		return !is_total(mem, row, map);
	if (code != NULL)	/* or the name of who signs */
		return work || row->n > 2 || import_is_code(code->text);
	if (filled(row, map, IMPORT_OUTPUT))
		return work || row->n > 2;
	return filled(row, map, IMPORT_TASK) && filled(row, map, IMPORT_DETAIL) &&
	    row->n > 2;
}

static const struct worksheet_cell *
cell_of(const struct import_reader *r, const struct worksheet_row *row, enum import_field field)
{
	int column = r->map->column[field];
	const struct worksheet_cell *cell;

	if (column < 0 || row == NULL)
		return NULL;
	cell = worksheet_cell(row, column);
	if (cell == NULL && shared_down[field])
		cell = import_cell(r->sheet, row, column);
	return cell;
}

/* What a formula could not say, or the file did not keep. */
static void
error_in(const struct import_reader *r, const struct worksheet_cell *cell, enum import_field field,
    struct import_line *out)
{
	import_find(r->mem, out, IMPORT_ERROR, cell->text[0] == '=' ? "no_value" : "cell_error",
	    field, cell->text, NULL);
}

/* The text of a cell as one line (or several, for detail and note); "" if there is none. */
static const char *
text_of(const struct import_reader *r, const struct worksheet_row *row, enum import_field field,
    struct import_line *out)
{
	const struct worksheet_cell *cell = cell_of(r, row, field);
	const char *text;

	if (cell == NULL)
		return "";
	if (cell->kind == CELL_ERROR) {
		error_in(r, cell, field, out);
		return "";
	}
	text = field == IMPORT_DETAIL || field == IMPORT_NOTE ? cell->text :
	    utf8_clean(r->mem, cell->text, strlen(cell->text), UTF8_LINE);
	if (most[field] > 0 && utf8_count(text) > most[field])
		import_find(r->mem, out, IMPORT_ERROR, "too_long", field,
		    mem_print(r->mem, "%zu", most[field]),
		    mem_print(r->mem, "%zu", utf8_count(text)));
	if (encoding_of_text(text) != IMPORT_UNICODE && !import_finds(out, "old_text"))
		import_find(r->mem, out, IMPORT_ERROR, "old_text", field, NULL, NULL);
	return text;
}

static int
by_range(const struct catalog_group *frame, int64_t least, int64_t most_points)
{
	if (least > CATALOG_MOST_POINTS || most_points > CATALOG_MOST_POINTS)
		return 0;
	for (int i = 0; i < CATALOG_GROUPS; i++)
		if (frame[i].number > 0 && frame[i].least == least * 100 &&
		    frame[i].most == most_points * 100)
			return frame[i].number;
	return 0;
}

static bool
day_of(struct mem *mem, const struct worksheet_cell *cell, struct day *day_r)
{
	return strlen(cell->text) >= ISO_DAY &&
	    day_iso(mem_copy(mem, cell->text, ISO_DAY), day_r) == 1;
}

/* Excel made 1/10 (day and month in either order) or 11/1950 of what was typed. */
static int
by_date(struct mem *mem, const struct worksheet_cell *cell, const struct catalog_group *frame,
    const char **read_r)
{
	struct day was;
	int pair[3][2], group;

	if (!day_of(mem, cell, &was))
		return 0;
	pair[0][0] = was.day, pair[0][1] = was.month;
	pair[1][0] = was.month, pair[1][1] = was.day;
	pair[2][0] = was.month, pair[2][1] = was.year % 100;
	for (int i = 0; i < 3; i++)
		if ((group = by_range(frame, pair[i][0], pair[i][1])) > 0) {
			*read_r = mem_print(mem, "%d-%d", pair[i][0], pair[i][1]);
			return group;
		}
	*read_r = mem_print(mem, "%d-%d", was.day, was.month);
	return 0;
}

static int
roman(const char *folded)
{
	static const char *const numeral[CATALOG_GROUPS] = { "i", "ii", "iii", "iv", "v" };

	for (int i = 0; i < CATALOG_GROUPS; i++)
		if (strcmp(folded, numeral[i]) == 0)
			return i + 1;
	return 0;
}

int
import_group(struct mem *mem, const struct worksheet_cell *cell, const struct catalog_group *frame,
    const char **read_r)
{
	const char *at = import_fold(mem, cell->text);
	long number[2] = { 0 };
	int n = 0, group;
	bool named = strncmp(at, "nhom", 4) == 0 || (at[0] == 'n' && isdigit((unsigned char)at[1]));

	*read_r = NULL;
	if (cell->kind == CELL_DATE)
		return by_date(mem, cell, frame, read_r);
	if (strncmp(at, "nhom ", 5) == 0 && (group = roman(at + 5)) > 0)
		return group;
	if ((group = roman(at)) > 0)
		return group;
	while (*at != '\0' && n < 2) {
		if (isdigit((unsigned char)*at))
			number[n++] = strtol(at, (char **)(uintptr_t)&at, 10);
		else
			at++;
	}
	if ((named || n == 1) && n > 0)
		return number[0] >= 1 && number[0] <= CATALOG_GROUPS ? (int)number[0] : 0;
	return n == 2 ? by_range(frame, number[0], number[1]) : 0;
}

static int
group_in(const struct import_reader *r, const struct worksheet_row *row, enum import_field field,
    struct import_line *out, const char **typed_r)
{
	const struct worksheet_cell *cell = cell_of(r, row, field);
	const char *was;
	struct day day;
	int group;

	*typed_r = NULL;
	if (cell == NULL || cell->kind == CELL_ERROR)
		return 0;
	*typed_r = cell->text;
	group = import_group(r->mem, cell, r->frame, &was);
	if (was != NULL) {
		*typed_r = was;
		if (group > 0 && day_of(r->mem, cell, &day))
			import_find(r->mem, out, IMPORT_WARNING, "date_read", field,
			    day_show(r->mem, day), was);
	}
	return group;
}

static void
read_group(const struct import_reader *r, const struct worksheet_row *row, struct import_line *out)
{
	const char *group_typed, *frame_typed;
	int group = group_in(r, row, IMPORT_GROUP, out, &group_typed);
	int frame = group_in(r, row, IMPORT_FRAME, out, &frame_typed);

	if (group_typed != NULL && group == 0) {
		import_find(r->mem, out, IMPORT_ERROR, "group_unknown", IMPORT_GROUP, group_typed, NULL);
		return;
	}
	if (group == 0 && frame_typed != NULL && frame == 0) {
		import_find(r->mem, out, IMPORT_ERROR, "group_unknown", IMPORT_FRAME, frame_typed, NULL);
		return;
	}
	if (group > 0 && frame_typed != NULL && frame != group)
		import_find(r->mem, out, IMPORT_WARNING, "frame_differs", IMPORT_FRAME, frame_typed,
		    mem_print(r->mem, "%d", group));
	out->line.group = group > 0 ? group : frame;
}

/* "35", "35,5 điểm" in hundredths; 0: no such number. */
static int
read_decimal(struct mem *mem, const char *text, int places, int64_t *scaled_r)
{
	char *folded = import_fold(mem, text);
	size_t n = strlen(folded);

	if (strchr(text, '.') != NULL)	/* folding takes dots away */
		folded = mem_text(mem, text);
	else if (n > 5 && strcmp(folded + n - 5, " diem") == 0)
		folded[n - 5] = '\0';
	return number_decimal(folded, places, scaled_r) == 1 && *scaled_r >= 0;
}

static void
read_points(const struct import_reader *r, const struct worksheet_row *row, struct import_line *out)
{
	const struct worksheet_cell *cell = cell_of(r, row, IMPORT_POINTS);

	out->line.points = -1;
	if (cell == NULL)
		return;
	if (cell->kind == CELL_ERROR)
		error_in(r, cell, IMPORT_POINTS, out);
	else if ((cell->kind != CELL_NUMBER && cell->kind != CELL_TEXT) ||
	    read_decimal(r->mem, cell->text, 2, &out->line.points) != 1 ||
	    out->line.points > CATALOG_MOST_POINTS) {
		out->line.points = -1;
		import_find(r->mem, out, IMPORT_ERROR, "points_unknown", IMPORT_POINTS, cell->text,
		    NULL);
	}
}

static void
read_coefficient(const struct import_reader *r, const struct worksheet_row *row,
    struct import_line *out)
{
	const struct worksheet_cell *cell = cell_of(r, row, IMPORT_COEFFICIENT);
	int64_t scaled;

	if (cell == NULL || (cell->kind == CELL_ERROR && cell->text[0] == '='))
		return;		/* it is computed anyway */
	if (cell->kind == CELL_ERROR || read_decimal(r->mem, cell->text, 6, &scaled) != 1 ||
	    scaled > (int64_t)CATALOG_MOST_POINTS * 1000000)
		import_find(r->mem, out, IMPORT_WARNING, "coefficient_unknown", IMPORT_COEFFICIENT,
		    cell->text, NULL);
	else
		out->line.coefficient = (scaled + 50000) / 100000;
}

static const char *
note_of(const struct import_reader *r, const struct worksheet_row *row, struct import_line *out)
{
	const struct worksheet_row *from = r->map->shift_note ? r->above : row;
	const char *note = text_of(r, from, IMPORT_NOTE, out);
	int named = import_note_group(r->mem, note);

	if (named > 0) {
		out->flag = "group";
		import_find(r->mem, out, IMPORT_WARNING, "note_group", IMPORT_NOTE, note,
		    mem_print(r->mem, "%d", out->line.group));
	}
	return note;
}

void
import_read_row(const struct import_reader *r, const struct worksheet_row *row,
    struct import_line *out)
{
	struct catalog_line *line = &out->line;
	const char *people;

	out->row = row->number;
	line->section = text_of(r, row, IMPORT_SECTION, out);
	if (line->section[0] == '\0')
		line->section = r->section;
	line->code = text_of(r, row, IMPORT_CODE, out);
	line->division = text_of(r, row, IMPORT_DIVISION, out);
	if (line->division[0] == '\0')
		line->division = r->division;
	line->task = text_of(r, row, IMPORT_TASK, out);
	line->detail = text_of(r, row, IMPORT_DETAIL, out);
	line->output = text_of(r, row, IMPORT_OUTPUT, out);
	line->unit = text_of(r, row, IMPORT_UNIT, out);
	line->frequency = text_of(r, row, IMPORT_FREQUENCY, out);
	line->posts = text_of(r, row, IMPORT_POSTS, out);
	people = text_of(r, row, IMPORT_PEOPLE, out);
	if (people[0] != '\0' && number_int(people, 1, 100000, &line->people) != 1)
		import_find(r->mem, out, IMPORT_WARNING, "people_unknown", IMPORT_PEOPLE, people, NULL);
	read_group(r, row, out);
	read_points(r, row, out);
	read_coefficient(r, row, out);
	line->note = note_of(r, row, out);
	if (row->hidden)
		import_find(r->mem, out, IMPORT_WARNING, "row_hidden", IMPORT_NUMBER, NULL, NULL);
}

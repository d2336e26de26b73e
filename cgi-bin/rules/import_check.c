/* All rows of all sheets: read, then held to the rules of a catalog. */
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "rules/import_inside.h"

#define ONE		10	/* the coefficient of the standard, in tenths */
#define MOST_TRIED	16	/* points that may be those of the standard */

/* Reading found an error in the cell already. */
static bool
says(const struct import_line *line, enum import_field field)
{
	for (size_t i = 0; i < line->n; i++)
		if (line->finding[i].field == field && line->finding[i].level == IMPORT_ERROR)
			return true;
	return false;
}

/* The one text of a row that stands between the rows, or NULL if it has several. */
static const char *
heading_of(const struct worksheet_row *row)
{
	const char *longest = NULL;

	if (row->n > 3)
		return NULL;
	for (size_t i = 0; i < row->n; i++)
		if (row->cell[i].kind == CELL_TEXT &&
		    (longest == NULL || strlen(row->cell[i].text) > strlen(longest)))
			longest = row->cell[i].text;
	return longest;
}

/* A heading names the division of the rows below, or a part of the section. */
static void
take_heading(struct import_reader *r, const struct worksheet_row *row)
{
	const char *heading = heading_of(row), *folded;

	if (heading == NULL)
		return;
	heading = utf8_short(r->mem, utf8_clean(r->mem, heading, strlen(heading), UTF8_LINE), 150);
	folded = import_fold(r->mem, heading);
	if (r->map->column[IMPORT_DIVISION] < 0 && import_is_division(folded))
		r->division = heading;
	else if (strlen(r->map->section) < 150)
		r->section = r->map->section[0] == '\0' ? heading :
		    mem_print(r->mem, "%s – %s", r->map->section, heading);
}

static void
read_sheet(struct mem *mem, const struct worksheet *sheets, size_t at, const struct import_map *map,
    const struct import_context *context, struct import_result *result)
{
	const struct worksheet *sheet = &sheets[at];
	struct import_reader r = {
		.mem = mem, .sheet = sheet, .map = map, .frame = context->frame,
		.section = map->section, .division = "",
	};
	bool seen = false;

	for (size_t i = 0; i < sheet->n; i++) {
		const struct worksheet_row *row = &sheet->row[i];

		if (row->number > map->head_last && !import_is_numbering(row) &&
		    !import_is_head(sheet, map, row)) {
			if (import_is_data(mem, row, map)) {
				struct import_line *line = &result->line[result->n++];

				line->sheet = (int)at;
				r.above = row->number - 1 < map->head_last ? NULL :
				    worksheet_row(sheet, row->number - 1);
				import_read_row(&r, row, line);
				seen = true;
			} else if (!seen || worksheet_row(sheet, row->number + 1) != NULL)
				take_heading(&r, row);	/* what ends the sheet is a signature */
		}
	}
}

/* How many coefficients of the file are those of a standard with these points. */
static size_t
explains(const struct import_result *result, int64_t points)
{
	size_t n = 0;

	for (size_t i = 0; i < result->n; i++) {
		const struct catalog_line *line = &result->line[i].line;
		int64_t tenths;

		n += line->coefficient > 0 &&
		    catalog_coefficient(line->points, points, &tenths) == 1 &&
		    tenths == line->coefficient;
	}
	return n;
}

/* Of the points of the rows with coefficient 1 those that fit the most rows; 0: none. */
static int64_t
likely_standard(const struct import_result *result)
{
	int64_t tried[MOST_TRIED], best = 0;
	size_t ntried = 0, most = 0;

	for (size_t i = 0; i < result->n && ntried < MOST_TRIED; i++) {
		const struct catalog_line *line = &result->line[i].line;
		size_t t = 0, fits;

		if (line->coefficient != ONE || line->points <= 0)
			continue;
		while (t < ntried && tried[t] != line->points)
			t++;
		if (t < ntried)
			continue;
		tried[ntried++] = line->points;
		fits = explains(result, line->points);
		if (fits > most) {
			most = fits;
			best = line->points;
		}
	}
	return best;
}

static void
find_standard(struct mem *mem, const struct import_context *context,
    struct import_result *result)
{
	result->standard = context->standard != 0 ? context->standard : likely_standard(result);
	result->candidate = mem_array(mem, result->n + 1, sizeof(*result->candidate));
	for (size_t i = 0; i < result->n; i++) {
		const struct import_line *line = &result->line[i];

		if (line->line.coefficient == ONE && line->line.points > 0 &&
		    line->line.points == result->standard)
			result->candidate[result->ncandidates++] = i;
	}
}

static const char *
shown(struct mem *mem, int64_t value, int places)
{
	return number_show(mem, value, places, 0);
}

static void
check_points(struct mem *mem, struct import_line *line, unsigned found,
    const struct import_context *context, int64_t standard)
{
	const struct catalog_group *group = &context->frame[line->line.group > 0 ?
	    line->line.group - 1 : 0];
	int64_t tenths;

	if (found & CATALOG_OUT_OF_RANGE)
		import_find(mem, line, IMPORT_ERROR, "out_of_range", IMPORT_POINTS,
		    shown(mem, line->line.points, 2), group->number == 0 ? "–" :
		    mem_print(mem, "%s-%s", shown(mem, group->least, 2), shown(mem, group->most, 2)));
	if (found & CATALOG_TOO_SMALL)
		import_find(mem, line, IMPORT_ERROR, "too_small", IMPORT_POINTS,
		    shown(mem, line->line.points, 2), shown(mem, standard, 2));
	if (catalog_coefficient(line->line.points, standard, &tenths) != 1)
		return;
	if (found & CATALOG_COEFFICIENT)
		import_find(mem, line, IMPORT_WARNING, "coefficient", IMPORT_COEFFICIENT,
		    shown(mem, line->line.coefficient, 1), shown(mem, tenths, 1));
	line->line.coefficient = tenths;
}

static void
check_line(struct mem *mem, struct import_line *line, const struct import_context *context,
    int64_t standard)
{
	static const struct { unsigned bit; const char *word; enum import_field field; } absent[] = {
		{ CATALOG_NO_CODE, "no_code", IMPORT_CODE },
		{ CATALOG_NO_TASK, "no_task", IMPORT_TASK },
		{ CATALOG_NO_OUTPUT, "no_output", IMPORT_OUTPUT },
	};
	unsigned found = catalog_check(&line->line, context->frame, standard);

	for (size_t i = 0; i < sizeof(absent) / sizeof(*absent); i++)
		if ((found & absent[i].bit) && !says(line, absent[i].field))
			import_find(mem, line, IMPORT_ERROR, absent[i].word, absent[i].field, NULL, NULL);
	if ((found & CATALOG_NO_GROUP) && !says(line, IMPORT_GROUP) && !says(line, IMPORT_FRAME))
		import_find(mem, line, IMPORT_ERROR, "no_group", IMPORT_GROUP, NULL, NULL);
	if ((found & CATALOG_NO_POINTS) && !says(line, IMPORT_POINTS))
		import_find(mem, line, IMPORT_ERROR, "no_points", IMPORT_POINTS, NULL, NULL);
	if (line->line.points >= 0)
		check_points(mem, line, found, context, standard);
}

struct coded {
	const char	*code;
	size_t		 at;
};

static int
by_code(const void *a, const void *b)
{
	const struct coded *one = a, *two = b;
	int order = strcmp(one->code, two->code);

	if (order != 0)
		return order;
	return one->at < two->at ? -1 : one->at > two->at;
}

/* A code that came before in the file; the first one may stay. */
static void
check_twice(struct mem *mem, const struct worksheet *sheets, struct import_result *result)
{
	struct coded *all = mem_array(mem, result->n + 1, sizeof(*all));
	size_t n = 0, first = 0;

	for (size_t i = 0; i < result->n; i++)
		if (result->line[i].line.code[0] != '\0')
			all[n++] = (struct coded){ result->line[i].line.code, i };
	qsort(all, n, sizeof(*all), by_code);
	for (size_t i = 1; i < n; i++) {
		const struct import_line *before = &result->line[all[first].at];

		if (strcmp(all[i].code, all[first].code) != 0)
			first = i;
		else
			import_find(mem, &result->line[all[i].at], IMPORT_ERROR, "twice", IMPORT_CODE,
			    sheets[before->sheet].name, mem_print(mem, "%d", before->row));
	}
}

void
import_check(struct mem *mem, const struct worksheet *sheets, const struct import_map *maps,
    size_t n, const struct import_context *context, struct import_result *result)
{
	size_t rows = 0;

	*result = (struct import_result){ 0 };
	for (size_t i = 0; i < n; i++)
		rows += maps[i].take ? sheets[i].n : 0;
	result->line = mem_array(mem, rows + 1, sizeof(*result->line));
	for (size_t i = 0; i < n; i++)
		if (maps[i].take)
			read_sheet(mem, sheets, i, &maps[i], context, result);
	find_standard(mem, context, result);
	for (size_t i = 0; i < result->n; i++)
		check_line(mem, &result->line[i], context, result->standard);
	check_twice(mem, sheets, result);
	for (size_t i = 0; i < result->n; i++) {
		result->bad += result->line[i].bad;
		result->warned += !result->line[i].bad && result->line[i].n > 0;
	}
}

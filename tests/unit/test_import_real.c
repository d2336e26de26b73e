/*
 * The catalog of a commune as its office wrote it, where REAL_CATALOG names the
 * workbook; beside it lies the same as tab-separated text.
 */
#include "check.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/number.h"
#include "base/utf8.h"
#include "remote/workbook.h"
#include "rules/import.h"

#define COLUMNS 11
#define ROWS 371

static const struct catalog_group frame[CATALOG_GROUPS] = {
	{ 1, 100, 1000 }, { 2, 1100, 5000 }, { 3, 5100, 10000 }, { 4, 10100, 20000 }, { 5, 20100, 30000 },
};
static const struct import_context context = { .frame = frame };

static const char *path;
static struct mem *mem;
static struct workbook book;
static struct import_guess guess[8];
static struct import_map map[8];

static void
reads_four_sheets(void)
{
	enum workbook_refusal why;

	CHECK(workbook_read(mem, path, &book, &why) == 1);
	CHECK(book.n == 4);
	for (size_t i = 0; i < book.n; i++) {
		import_guess(mem, &book.sheet[i], &guess[i]);
		map[i] = guess[i].map;
	}
}

static void
knows_what_each_sheet_is(void)
{
	CHECK(guess[0].verdict == IMPORT_CRITERIA && !map[0].take);
	for (int i = 1; i < 4; i++)
		CHECK(guess[i].verdict == IMPORT_CATALOG && map[i].take);
	CHECK_TEXT(map[1].section, "A. Lãnh đạo, quản lý");
	CHECK_TEXT(map[2].section, "B.I. Dùng chung");
	CHECK_TEXT(map[3].section, "B.II. Riêng của phòng, đơn vị");
	CHECK(map[1].head_last == 4 && map[2].head_last == 4 && map[3].head_last == 5);
	CHECK(map[2].column[IMPORT_DIVISION] == -1 && map[3].column[IMPORT_DIVISION] == 2);
	for (int i = 0; i < 4; i++)
		CHECK_TEXT(guess[i].basis, "283/QĐ-UBND ngày 31/05/2026");
}

static void
knows_notes_that_slipped(void)
{
	CHECK(!guess[1].shift_offered && guess[2].shift_offered && !guess[3].shift_offered);
	CHECK(guess[2].ground[IMPORT_NOTE] == IMPORT_BY_PLACE && map[2].column[IMPORT_NOTE] == 9);
	CHECK(guess[2].shift_fits == 2);
	CHECK(!map[2].shift_note);
	CHECK(guess[2].standard_points == 500 && guess[3].standard_points == 500);
	CHECK(guess[2].standard_words != NULL);
}

static size_t
split(char *line, char *cell[COLUMNS])
{
	size_t n = 0;

	cell[n++] = line;
	for (char *c = line; *c != '\0'; c++)
		if (*c == '\t' && n < COLUMNS) {
			*c = '\0';
			cell[n++] = c + 1;
		}
	return n;
}

static const char *
clean(const char *text)
{
	return utf8_clean(mem, text, strlen(text), UTF8_LINE);
}

static bool
same_section(const char *section, const char *word)
{
	return strncmp(section, strcmp(word, "LDQL") == 0 ? "A." :
	    strcmp(word, "CHUNG") == 0 ? "B.I." : "B.II.", strcmp(word, "LDQL") == 0 ? 2 : 4) == 0;
}

static void
same_row(char *cell[COLUMNS], const struct import_line *got)
{
	int64_t points, coefficient;

	CHECK(same_section(got->line.section, cell[0]));
	CHECK_TEXT(got->line.code, clean(cell[1]));
	CHECK_TEXT(got->line.division, clean(cell[2]));
	CHECK_TEXT(got->line.task, clean(cell[3]));
	CHECK_TEXT(clean(got->line.detail), clean(cell[4]));
	CHECK_TEXT(got->line.output, clean(cell[5]));
	CHECK(got->line.group == cell[6][1] - '0');
	CHECK(number_decimal(cell[8], 2, &points) == 1 && points == got->line.points);
	CHECK(number_decimal(cell[9], 1, &coefficient) == 1 &&
	    coefficient == got->line.coefficient);
	CHECK_TEXT(clean(got->line.note), clean(cell[10]));
	CHECK(!got->bad);
}

static char *
tsv_of(const char *xlsx)
{
	char *name = mem_text(mem, xlsx);
	size_t n;

	memcpy(name + strlen(name) - 4, "tsv", 4);
	return file_read(mem, name, 4 << 20, &n);
}

static void
every_row_is_right(void)
{
	struct import_result result;
	char *at = tsv_of(path), *cell[COLUMNS];
	size_t n = 0;

	CHECK(at != NULL);
	import_check(mem, book.sheet, map, book.n, &context, &result);
	CHECK(result.n == ROWS);
	CHECK(result.bad == 0);
	at = strchr(at, '\n') + 1;
	while (at != NULL && *at != '\0' && n < result.n) {
		char *end = strchr(at, '\n');

		if (end != NULL)
			*end++ = '\0';
		CHECK(split(at, cell) == COLUMNS);
		same_row(cell, &result.line[n++]);
		at = end;
	}
	CHECK(n == ROWS);
}

static const struct import_line *
line_of(const struct import_result *result, const char *code)
{
	for (size_t i = 0; i < result->n; i++)
		if (strcmp(result->line[i].line.code, code) == 0)
			return &result->line[i];
	return NULL;
}

static void
two_rows_may_be_the_standard(void)
{
	struct import_result result;

	import_check(mem, book.sheet, map, book.n, &context, &result);
	CHECK(result.standard == 500 && result.ncandidates == 2);
	CHECK_TEXT(result.line[result.candidate[0]].line.code, "DC.01");
	CHECK_TEXT(result.line[result.candidate[1]].line.code, "HCC.01");
}

static void
pushes_the_notes_down(void)
{
	struct import_result result;

	map[2].shift_note = true;
	import_check(mem, book.sheet, map, book.n, &context, &result);
	CHECK_TEXT(line_of(&result, "DC.01")->line.note, "Sản phẩm chuẩn = 5 điểm = hệ số 1,00");
	CHECK_TEXT(line_of(&result, "DC.QPPL.02")->line.note, "Nội dung phức tạp xếp Nhóm 4");
	CHECK_TEXT(line_of(&result, "DC.QPPL.02")->flag, "group");
	CHECK_TEXT(line_of(&result, "DC.QPPL.01")->line.note, "Áp dụng khi phát sinh nhiệm vụ VBQPPL");
	CHECK_TEXT(line_of(&result, "DC.45")->line.note,
	    "Bổ sung sau rà soát đối chiếu danh mục sản phẩm đầu ra");
	CHECK_TEXT(line_of(&result, "DC.12")->line.note, "");
	map[2].shift_note = false;
}

static void
a_map_survives_json(void)
{
	struct import_map back;

	for (size_t i = 0; i < book.n; i++) {
		char *text = json_write(mem, import_map_json(mem, &map[i]));

		CHECK(import_map_read(mem, json_read(mem, text, strlen(text)), &back) == 1);
		CHECK(memcmp(back.column, map[i].column, sizeof(back.column)) == 0);
		CHECK(back.head_last == map[i].head_last && back.take == map[i].take);
		CHECK_TEXT(back.section, map[i].section);
	}
}

int
main(void)
{
	path = getenv("REAL_CATALOG");
	if (path == NULL || *path == '\0') {
		printf("skipped real_catalog (REAL_CATALOG names no workbook)\n");
		return 0;
	}
	mem = mem_new(256u << 20);
	TEST(reads_four_sheets);
	if (check_failed > 0)
		return 1;
	TEST(knows_what_each_sheet_is);
	TEST(knows_notes_that_slipped);
	TEST(every_row_is_right);
	TEST(two_rows_may_be_the_standard);
	TEST(pushes_the_notes_down);
	TEST(a_map_survives_json);
	mem_free(&mem);
	TEST_END();
}

/* Workbooks of Excel 97-2003: records by hand, and the sample as a spreadsheet saved it. */
#include "check.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "remote/workbook.h"
#include "remote/workbook_xls.h"

#define SAMPLE		"tests/fixture/danh-muc-mau"
#define MOST		(8u << 20)
#define SHEET_RECORD	13	/* bytes of the record that names the sheet */
#define END_RECORD	4

#define FONT		0x31
#define XF		0xe0
#define STRINGS		0xfc
#define FORMAT		0x41e

static struct mem *mem;
static struct buf globals, cells;	/* records before the sheet, and of it */
static struct workbook book;
static enum workbook_refusal why;

static void
add(struct buf *out, unsigned id, const char *bytes, size_t n)
{
	const char head[] = { (char)id, (char)(id >> 8), (char)n, (char)(n >> 8) };

	buf_add(out, head, sizeof(head));
	buf_add(out, bytes, n);
}
#define ADD(out, id, bytes) add(&(out), id, bytes, sizeof(bytes) - 1)

/* A cell of the style with this number. */
static void
add_cell(unsigned id, unsigned row, unsigned column, unsigned style, const char *bytes, size_t n)
{
	char data[64] = {
		(char)row, (char)(row >> 8), (char)column, (char)(column >> 8), (char)style, 0,
	};

	memcpy(data + 6, bytes, n);
	add(&cells, id, data, n + 6);
}
#define CELL(id, row, column, style, bytes) \
	add_cell(id, row, column, style, bytes, sizeof(bytes) - 1)

static void
begin(void)
{
	mem_reset(mem);
	buf_start(&globals, mem, MOST);
	buf_start(&cells, mem, MOST);
	ADD(globals, RECORD_BOF, "\0\6\5\0\0\0\0\0");
	ADD(cells, RECORD_BOF, "\0\6\x10\0\0\0\0\0");
}

/* Reads what was put together; the sheet is called S. */
static int
parse(void)
{
	struct reading r = { .mem = mem };
	size_t at = globals.n + SHEET_RECORD + END_RECORD;
	const char place[] = { (char)at, (char)(at >> 8), (char)(at >> 16), 0, 0, 0, 1, 0, 'S' };
	int done;

	add(&globals, 0x85, place, sizeof(place));
	ADD(globals, RECORD_EOF, "");
	ADD(cells, RECORD_EOF, "");
	buf_add(&globals, cells.p, cells.n);
	buf_start(&r.text, mem, CELL_BYTES);
	book = (struct workbook){ 0 };
	done = xls_parse(&r, (const uint8_t *)globals.p, globals.n, &book);
	why = r.refusal;
	return done;
}

static const struct worksheet_cell *
cell(int row, int column)
{
	static const struct worksheet_cell none = { .text = "(none)" };
	const struct worksheet_cell *found = worksheet_cell(worksheet_row(&book.sheet[0], row), column);

	return found == NULL ? &none : found;
}

static void
numbers_of_all_kinds(void)
{
	begin();
	CELL(0x203, 0, 0, 0, "\0\0\0\0\0\0\xf0\x3f");
	CELL(0x27e, 0, 1, 0, "\x0b\4\0\0");			/* 258 as an integer, in hundredths */
	ADD(cells, 0xbd, "\1\0\0\0\0\0\0\0\xf0\x3f\0\0\xfa\xff\xff\xff\1\0");
	CELL(0x205, 2, 0, 0, "\1\0");
	CELL(0x205, 2, 1, 0, "\x17\1");
	CELL(0x203, 3, 0, 0, "\0\0\0\0\0\0\xf8\x7f");		/* no number */
	CHECK(parse() == 1);
	CHECK(cell(1, 0)->kind == CELL_NUMBER && cell(1, 0)->formula == NULL);
	CHECK_TEXT(cell(1, 0)->text, "1");
	CHECK_TEXT(cell(1, 1)->text, "2.58");
	CHECK_TEXT(cell(2, 0)->text, "1");
	CHECK_TEXT(cell(2, 1)->text, "-2");
	CHECK(cell(3, 0)->kind == CELL_BOOL);
	CHECK_TEXT(cell(3, 0)->text, "1");
	CHECK(cell(3, 1)->kind == CELL_ERROR);
	CHECK_TEXT(cell(3, 1)->text, "#REF!");
	CHECK_TEXT(cell(4, 0)->text, "#NUM!");
}

static void
results_of_formulas(void)
{
	begin();
	CELL(0x06, 0, 0, 0, "\0\0\0\0\0\0\xf0\x3f\0\0\0\0\0\0");
	CELL(0x06, 0, 1, 0, "\0\0\0\0\0\0\xff\xff\0\0\0\0\0\0");
	ADD(cells, 0x207, "\2\0\0" "ab");
	CELL(0x06, 0, 2, 0, "\1\0\0\0\0\0\xff\xff\0\0\0\0\0\0");
	CELL(0x06, 0, 3, 0, "\2\0\x07\0\0\0\xff\xff\0\0\0\0\0\0");
	CELL(0x06, 0, 4, 0, "\3\0\0\0\0\0\xff\xff\0\0\0\0\0\0");
	CELL(0x06, 0, 5, 0, "\0\0\0\0\0\0\xff\xff\0\0\0\0\0\0");	/* its text is not there */
	CHECK(parse() == 1);
	CHECK(cell(1, 0)->kind == CELL_NUMBER && cell(1, 0)->formula != NULL);
	CHECK(cell(1, 1)->kind == CELL_TEXT);
	CHECK_TEXT(cell(1, 1)->text, "ab");
	CHECK(cell(1, 2)->kind == CELL_BOOL);
	CHECK_TEXT(cell(1, 2)->text, "0");
	CHECK_TEXT(cell(1, 3)->text, "#DIV/0!");
	CHECK_TEXT(cell(1, 4)->text, "(none)");
	CHECK(cell(1, 5)->kind == CELL_ERROR);
	CHECK_TEXT(cell(1, 5)->text, "=");
}

static void
strings_go_on_in_the_next_record(void)
{
	begin();
	/* "ab" of narrow letters, "cđ" of wide ones behind the border; fonts and hints are passed over. */
	ADD(globals, STRINGS, "\3\0\0\0\3\0\0\0" "\4\0\0" "ab");
	ADD(globals, RECORD_CONTINUE, "\1" "c\0\x11\1" "\2\0\x0c\1\0\5\0\0\0" "xy" "rr");
	ADD(globals, RECORD_CONTINUE, "rr" "hhhhh" "\2\0\1\x34\xd8\x1e\xdd");
	CELL(0xfd, 0, 0, 0, "\0\0\0\0");
	CELL(0xfd, 0, 1, 0, "\1\0\0\0");
	CELL(0xfd, 0, 2, 0, "\2\0\0\0");
	CHECK(parse() == 1);
	CHECK_TEXT(cell(1, 0)->text, "abcđ");
	CHECK_TEXT(cell(1, 1)->text, "xy");
	CHECK_TEXT(cell(1, 2)->text, "𝄞");
	begin();
	ADD(globals, STRINGS, "\1\0\0\0\1\0\0\0" "\4\0\0" "ab");
	CHECK(parse() == 0 && why == WORKBOOK_DAMAGED);
	begin();
	ADD(globals, STRINGS, "\xff\xff\xff\xff\xff\xff\xff\xff" "\1\0\0" "a");
	CHECK(parse() == 0 && why == WORKBOOK_DAMAGED);
	begin();
	CELL(0xfd, 0, 0, 0, "\7\0\0\0");
	CHECK(parse() == 0 && why == WORKBOOK_DAMAGED);
}

static void
days_and_fonts_by_their_style(void)
{
	begin();
	ADD(globals, FONT, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\5\0" "Arial");
	for (int i = 0; i < 4; i++)	/* no font has the number 4 */
		ADD(globals, FONT, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\7\0" ".VnTime");
	ADD(globals, FORMAT, "\xa4\0\5\0\0" "d-mmm");
	ADD(globals, XF, "\0\0\xa4\0");
	ADD(globals, XF, "\5\0\0\0");
	CELL(0x203, 0, 0, 0, "\0\0\0\0\0\x9b\xe6\x40");		/* 46296 */
	CELL(0x204, 0, 1, 1, "\1\0\0" "a");
	CHECK(parse() == 1);
	CHECK(cell(1, 0)->kind == CELL_DATE);
	CHECK_TEXT(cell(1, 0)->text, "2026-10-01");
	CHECK_TEXT(cell(1, 0)->format, "d-mmm");
	CHECK_TEXT(book.sheet[0].old_font, ".VnTime");
	begin();
	ADD(globals, 0x22, "\1\0");				/* days are counted from 1904 */
	ADD(globals, XF, "\0\0\x0e\0");
	CELL(0x203, 0, 0, 0, "\0\0\0\0\0\0\xf0\x3f");
	CHECK(parse() == 1);
	CHECK_TEXT(cell(1, 0)->text, "1904-01-02");
}

static void
rows_come_in_their_order(void)
{
	begin();
	ADD(cells, 0x208, "\2\0\0\0\0\0\0\0\0\0\0\0\x20\0\0\0");
	CELL(0x204, 2, 1, 0, "\1\0\0" "d");
	CELL(0x204, 2, 0, 0, "\1\0\0" "c");
	CELL(0x204, 0, 0, 0, "\1\0\0" "a");
	CELL(0x204, 0, 0, 0, "\1\0\0" "b");			/* once more: the later one counts */
	ADD(cells, 0xe5, "\2\0" "\2\0\5\0\0\0\1\0" "\5\0\2\0\0\0\1\0");
	ADD(cells, RECORD_BOF, "\0\6\x20\0\0\0\0\0");		/* a chart in the sheet */
	CELL(0x204, 7, 0, 0, "\1\0\0" "x");
	ADD(cells, RECORD_EOF, "");
	CHECK(parse() == 1);
	CHECK(book.sheet[0].n == 2 && !book.sheet[0].row[0].hidden && book.sheet[0].row[1].hidden);
	CHECK_TEXT(cell(1, 0)->text, "b");
	CHECK_TEXT(cell(3, 0)->text, "c");
	CHECK(book.sheet[0].row[1].cell[1].column == 1);
	CHECK(book.sheet[0].nmerges == 1 && book.sheet[0].merge[0].first_row == 3 &&
	    book.sheet[0].merge[0].last_row == 6);
}

static void
every_limit_has_its_reason(void)
{
	begin();
	ADD(globals, 0x2f, "\1\0\1\0\1\0");
	CHECK(parse() == 0 && why == WORKBOOK_PASSWORD);
	begin();
	CHECK(parse() == 0 && why == WORKBOOK_EMPTY);
	begin();
	CELL(0x204, 0, 256, 0, "\1\0\0" "a");
	CHECK(parse() == 0 && why == WORKBOOK_COLUMNS);
	begin();
	for (unsigned row = 0; row <= WORKBOOK_MOST_ROWS; row++)
		CELL(0x27e, row, 0, 0, "\6\0\0\0");
	CHECK(parse() == 0 && why == WORKBOOK_ROWS);
	begin();
	for (int i = 0; i < WORKBOOK_MOST_SHEETS; i++)
		ADD(globals, 0x85, "\0\0\0\0\0\0\1\0S");
	CHECK(parse() == 0 && why == WORKBOOK_SHEETS);
	begin();
	globals.p[5] = 5;					/* Excel 95 */
	CHECK(parse() == 0 && why == WORKBOOK_OLD_XLS);
}

/* Cell by cell the same as the .xlsx that it was made of. */
static void
the_sample_is_as_the_xlsx(void)
{
	struct workbook xlsx, xls;
	size_t seen = 0;

	mem_reset(mem);
	CHECK(workbook_read(mem, SAMPLE ".xlsx", &xlsx, &why) == 1);
	CHECK(workbook_read(mem, SAMPLE ".xls", &xls, &why) == 1 && xls.n == xlsx.n);
	for (size_t i = 0; i < xls.n; i++) {
		const struct worksheet *one = &xlsx.sheet[i], *two = &xls.sheet[i];

		CHECK_TEXT(two->name, one->name);
		CHECK(two->hidden == one->hidden && two->nmerges == one->nmerges && two->n == one->n);
		for (size_t r = 0; r < two->n && r < one->n; r++) {
			CHECK(two->row[r].number == one->row[r].number && two->row[r].n == one->row[r].n);
			for (size_t c = 0; c < two->row[r].n && c < one->row[r].n; c++, seen++) {
				const struct worksheet_cell *a = &one->row[r].cell[c], *b = &two->row[r].cell[c];

				CHECK(a->kind == b->kind && a->column == b->column &&
				    (a->formula == NULL) == (b->formula == NULL));
				CHECK_TEXT(b->text, a->text);
			}
		}
	}
	CHECK(seen > 500);
}

/* Cut anywhere, or with a chain that leads back: refused, never more. */
static void
a_broken_container_is_refused(void)
{
	size_t n;
	char *bytes = file_read(mem, SAMPLE ".xls", MOST, &n);
	struct mem *each = mem_new(256u << 20);

	for (size_t cut = 8; cut < n; cut += 997) {
		CHECK(workbook_parse(each, bytes, cut, &book, &why) == 0 && why == WORKBOOK_DAMAGED);
		mem_reset(each);
	}
	for (size_t at = 0x1c; at < 0x60; at++) {
		char was = bytes[at];

		bytes[at] = (char)(was ^ 0x55);
		workbook_parse(each, bytes, n, &book, &why);
		CHECK(why == WORKBOOK_READ || why == WORKBOOK_DAMAGED || why == WORKBOOK_NO_WORKBOOK);
		bytes[at] = was;
		mem_reset(each);
	}
	mem_free(&each);
}

int
main(void)
{
	mem = mem_new(256u << 20);
	TEST(numbers_of_all_kinds);
	TEST(results_of_formulas);
	TEST(strings_go_on_in_the_next_record);
	TEST(days_and_fonts_by_their_style);
	TEST(rows_come_in_their_order);
	TEST(every_limit_has_its_reason);
	TEST(the_sample_is_as_the_xlsx);
	TEST(a_broken_container_is_refused);
	mem_free(&mem);
	TEST_END();
}

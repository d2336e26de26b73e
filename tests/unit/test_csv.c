/* Tables as comma-separated values. */
#include "base/mem.h"
#include "check.h"
#include "paper/csv.h"

static struct mem *mem;

static const char *
one(const char *text, enum xlsx_kind kind)
{
	const struct xlsx_column column = { "n", 0, kind };
	const struct xlsx_cell cell = { .text = text };
	const struct xlsx_sheet sheet = { .name = "s", .column = &column, .ncolumns = 1,
	    .cell = &cell, .nrows = 1 };
	const char *bytes;
	size_t n;

	csv_write(mem, &sheet, &bytes, &n);
	CHECK(n == strlen(bytes));
	CHECK(strncmp(bytes, "\xEF\xBB\xBFn\r\n", 6) == 0);
	return bytes + 6;
}

static void
cells(void)
{
	CHECK_TEXT(one("Đắk Lắk", XLSX_TEXT), "Đắk Lắk\r\n");
	CHECK_TEXT(one(NULL, XLSX_TEXT), "\r\n");
	CHECK_TEXT(one("a,b", XLSX_TEXT), "\"a,b\"\r\n");
	CHECK_TEXT(one("a \"b\" c", XLSX_TEXT), "\"a \"\"b\"\" c\"\r\n");
	CHECK_TEXT(one("\"", XLSX_TEXT), "\"\"\"\"\r\n");
	CHECK_TEXT(one("a\nb", XLSX_TEXT), "\"a\nb\"\r\n");
}

static void
formulas(void)
{
	CHECK_TEXT(one("=1+1", XLSX_TEXT), "'=1+1\r\n");
	CHECK_TEXT(one("@SUM(A1)", XLSX_TEXT), "'@SUM(A1)\r\n");
	CHECK_TEXT(one("+84 90", XLSX_TEXT), "'+84 90\r\n");
	CHECK_TEXT(one("-cmd", XLSX_TEXT), "'-cmd\r\n");
	CHECK_TEXT(one("\tx", XLSX_TEXT), "'\tx\r\n");
	CHECK_TEXT(one("=a,b", XLSX_TEXT), "\"'=a,b\"\r\n");
	CHECK_TEXT(one("-3", XLSX_WHOLE), "-3\r\n");
	CHECK_TEXT(one("-1,5", XLSX_TEXT), "\"-1,5\"\r\n");
	CHECK_TEXT(one("a=b", XLSX_TEXT), "a=b\r\n");
}

static void
tables(void)
{
	const struct xlsx_column column[] = { { "a,", 0, XLSX_TEXT }, { "b", 0, XLSX_WHOLE } };
	const struct xlsx_cell cell[] = { { .text = "x" }, { .text = "1" }, { .text = NULL }, { .text = "2" } };
	const struct xlsx_sheet sheet = { .name = "s", .column = column, .ncolumns = 2, .cell = cell,
	    .nrows = 2 };
	const char *bytes;
	size_t n;

	csv_write(mem, &sheet, &bytes, &n);
	CHECK_TEXT(bytes, "\xEF\xBB\xBF\"a,\",b\r\nx,1\r\n,2\r\n");
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(cells);
	TEST(formulas);
	TEST(tables);
	mem_free(&mem);
	TEST_END();
}

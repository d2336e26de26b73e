/*
 * Workbooks of strangers: a whole file of any kind (z), the records of an .xls (x), a block of the
 * clipboard (b); parts of an .xlsx: a sheet (s), shared strings (t), styles (y); packed cells on
 * their way back (c). The first byte of a seed says which.
 */
#include "flow/import_cells.h"
#include "remote/workbook_block.h"
#include "remote/workbook_xls.h"
#include "rules/import_encoding.h"
#include "fuzz.h"

static const struct catalog_group frame[CATALOG_GROUPS] = {
	{ 1, 100, 1000 }, { 2, 1100, 5000 }, { 3, 5100, 10000 },
};

/* What was read goes through the rules, as an upload would. */
static void
judge(struct mem *mem, const struct worksheet *sheet)
{
	const struct import_context context = { .frame = frame };
	struct import_guess guess;
	struct import_result result;

	encoding_of(sheet);
	for (int e = 0; e < IMPORT_ENCODINGS; e++) {
		struct worksheet read;

		encoding_apply(mem, sheet, (enum import_encoding)e, &read);
		HOLDS(read.n <= sheet->n);
	}
	import_guess(mem, sheet, &guess);
	guess.map.take = true;
	import_check(mem, sheet, &guess.map, 1, &context, &result);
}

static void
judge_all(struct mem *mem, const struct workbook *book)
{
	for (size_t i = 0; i < book->n; i++)
		judge(mem, &book->sheet[i]);
}

/* Past the door of workbook_parse, so that every change of a byte reaches the reader. */
static void
one_book(struct mem *mem, char kind, const uint8_t *bytes, size_t n)
{
	struct reading r = { .mem = mem };
	struct workbook book = { 0 };

	buf_start(&r.text, mem, CELL_BYTES);
	if (kind == 'x' ? xls_parse(&r, bytes, n, &book) == 1 :
	    block_is((const char *)bytes, n) && block_read(&r, (const char *)bytes, n, &book) == 1)
		judge_all(mem, &book);
}

static void
one_part(struct mem *mem, char kind, const char *text, size_t n)
{
	struct reading r = { .mem = mem };
	struct strings_work strings = { 0 };
	struct styles_work styles = { 0 };
	struct worksheet sheet = { .name = "" };
	struct sheet_work work = { .sheet = &sheet };

	buf_start(&r.text, mem, CELL_BYTES);
	if (kind == 't')
		part_parse(&r, text, n, &strings_reader, &strings);
	else if (kind == 'y')
		part_parse(&r, text, n, &styles_reader, &styles);
	else if (part_parse(&r, text, n, &sheet_reader, &work) == 1)
		judge(mem, &sheet);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(512u << 20);
	struct workbook book;
	struct worksheet_row row;
	enum workbook_refusal why;

	if (n > 0 && data[0] == 'z') {
		if (workbook_parse(mem, data + 1, n - 1, &book, &why) == 1)
			judge_all(mem, &book);
	} else if (n > 0 && (data[0] == 'x' || data[0] == 'b'))
		one_book(mem, (char)data[0], data + 1, n - 1);
	else if (n > 0 && data[0] == 'c')
		cells_read(mem, mem_copy(mem, data + 1, n - 1), &row);
	else if (n > 0)
		one_part(mem, (char)data[0], (const char *)data + 1, n - 1);
	mem_free(&mem);
	return 0;
}

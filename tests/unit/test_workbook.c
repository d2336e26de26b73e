/* The reader of workbooks: what offices write, and what strangers send. */
#include "check.h"

#include <stdlib.h>
#include <time.h>
#include <zip.h>

#include "base/buf.h"
#include "paper/xlsx.h"
#include "remote/bounded.h"
#include "remote/workbook.h"
#include "remote/workbook_style.h"

#define NS	"xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
#define REL	"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PKG	"http://schemas.openxmlformats.org/package/2006/relationships"
#define LINK(id, type, target) "<Relationship Id=\"" id "\" Type=\"" REL "/" type "\" Target=\"" target "\"/>"
#define MOST	(4u << 20)

static struct mem *mem;

struct part {
	const char	*name, *text;
};

/* A zip of parts, in memory. */
static const char *
pack(const struct part *part, size_t n, size_t *size_r)
{
	zip_error_t error;
	zip_source_t *out;
	zip_t *zip;
	zip_stat_t stat;
	char *bytes;

	zip_error_init(&error);
	out = zip_source_buffer_create(NULL, 0, 0, &error);
	zip_source_keep(out);
	zip = zip_open_from_source(out, ZIP_TRUNCATE, &error);
	for (size_t i = 0; i < n; i++)
		if (part[i].text != NULL)
			zip_file_add(zip, part[i].name,
			    zip_source_buffer(zip, part[i].text, strlen(part[i].text), 0), 0);
	zip_close(zip);
	zip_source_stat(out, &stat);
	bytes = mem_get(mem, stat.size);
	zip_source_open(out);
	*size_r = (size_t)zip_source_read(out, bytes, stat.size);
	zip_source_close(out);
	zip_source_free(out);
	return bytes;
}

static enum workbook_refusal
read_parts(const char *sheet, const char *strings, const char *styles, const char *book_start,
    struct workbook *book)
{
	const char *whole = mem_print(mem, "<workbook " NS " xmlns:r=\"" REL "\">%s<sheets><sheet name=\"Một\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>", book_start);
	const struct part parts[] = {
		{ "_rels/.rels", "<Relationships xmlns=\"" PKG "\">" LINK("r", "officeDocument", "xl/workbook.xml") "</Relationships>" },
		{ "xl/workbook.xml", whole },
		{ "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" PKG "\">" LINK("s1", "worksheet", "worksheets/sheet1.xml") LINK("s2", "sharedStrings", "/xl/sharedStrings.xml") LINK("s3", "styles", "styles.xml") "</Relationships>" },
		{ "xl/worksheets/sheet1.xml", sheet },
		{ "xl/sharedStrings.xml", strings },
		{ "xl/styles.xml", styles },
	};
	enum workbook_refusal why;
	size_t n;
	const char *bytes = pack(parts, 6, &n);

	workbook_parse(mem, bytes, n, book, &why);
	return why;
}

static const char empty_strings[] = "<sst " NS "/>", empty_styles[] = "<styleSheet " NS "/>";

static enum workbook_refusal
read_sheet(const char *rows, struct workbook *book)
{
	return read_parts(mem_print(mem, "<worksheet " NS "><sheetData>%s</sheetData></worksheet>",
	    rows), empty_strings, empty_styles, "", book);
}

static const char *
text_at(const struct workbook *book, int row, int column)
{
	const struct worksheet_cell *cell = worksheet_cell(worksheet_row(&book->sheet[0], row), column);

	return cell == NULL ? NULL : cell->text;
}

static void
texts_of_all_kinds(void)
{
	struct workbook book;

	CHECK(read_parts("<worksheet " NS "><sheetData><row r=\"2\">"
	    "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
	    "<c r=\"C2\" t=\"inlineStr\"><is><r><t>Phần </t></r><r><t xml:space=\"preserve\"> hai</t></r></is></c>"
	    "<c r=\"D2\" t=\"str\"><f>A2&amp;B2</f><v>chữ</v></c><c r=\"E2\" t=\"b\"><v>1</v></c>"
	    "<c r=\"F2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"inlineStr\"><is><t>Bế&#x301;t_x000D_x</t></is></c>"
	    "</row></sheetData></worksheet>",
	    "<sst " NS "><si><t>Một</t><rPh><t>ichi</t></rPh></si><si><r><rPr><b/></rPr><t>Hai</t></r><r><t> ba\n bốn</t></r></si></sst>",
	    empty_styles, "", &book) == WORKBOOK_READ);
	CHECK_TEXT(text_at(&book, 2, 0), "Một");
	CHECK_TEXT(text_at(&book, 2, 1), "Hai ba\nbốn");
	CHECK_TEXT(text_at(&book, 2, 2), "Phần hai");
	CHECK_TEXT(text_at(&book, 2, 3), "chữ");
	CHECK_TEXT(worksheet_cell(worksheet_row(&book.sheet[0], 2), 3)->formula, "A2&B2");
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 2), 4)->kind == CELL_BOOL);
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 2), 5)->kind == CELL_ERROR);
	CHECK(text_at(&book, 2, 6) != NULL && strchr(text_at(&book, 2, 6), '\r') == NULL);
	CHECK(worksheet_row(&book.sheet[0], 1) == NULL);
}

static void
numbers_without_noise(void)
{
	static const char *const pair[][2] = {
		{ "1.4000000000000001", "1.4" }, { "0.60000000000000009", "0.6" }, { "35", "35" },
		{ "-0", "0" }, { "1E-3", "0.001" }, { "1e3", "1000" }, { "0.1", "0.1" },
		{ "2.6749999999999998", "2.675" }, { "123456789012345", "123456789012345" },
		{ "1e20", "100000000000000000000" }, { "1.5e-7", "0.00000015" },
	};

	for (size_t i = 0; i < sizeof(pair) / sizeof(*pair); i++)
		CHECK_TEXT(style_number(mem, pair[i][0]), pair[i][1]);
	CHECK(style_number(mem, "0x10") == NULL);
	CHECK(style_number(mem, "nan") == NULL);
	CHECK(style_number(mem, "1e400") == NULL);
	CHECK(style_number(mem, "1 2") == NULL);
	CHECK(style_number(mem, "") == NULL);
}

static void
days_of_both_calendars(void)
{
	CHECK_TEXT(style_day(mem, "46296", false), "2026-10-01");
	CHECK_TEXT(style_day(mem, "1", false), "1900-01-01");
	CHECK_TEXT(style_day(mem, "61", false), "1900-03-01");
	CHECK_TEXT(style_day(mem, "44834", true), "2026-10-01");
	CHECK_TEXT(style_day(mem, "46296.5", false), "2026-10-01 12:00");
	CHECK(style_day(mem, "0.5", false) == NULL);
	CHECK(style_day(mem, "-3", false) == NULL);
	CHECK(style_day(mem, "9999999", false) == NULL);
}

static void
formats_of_dates(void)
{
	static const char *const date[] = { "d-mmm", "dd/mm/yyyy", "[$-42A]d mmm", "mmm\\-yy", "[h]:mm" };
	static const char *const none[] = { "General", "0.00", "#,##0 \"đồng\"", "0.00E+00", "\"ngày\" 0", "[Red]0", "@" };

	for (size_t i = 0; i < sizeof(date) / sizeof(*date); i++)
		CHECK(style_is_date(date[i]));
	for (size_t i = 0; i < sizeof(none) / sizeof(*none); i++)
		CHECK(!style_is_date(none[i]));
	CHECK(style_builtin(16) != NULL && style_builtin(2) == NULL);
}

static void
a_cell_that_became_a_date(void)
{
	struct workbook book;

	CHECK(read_parts("<worksheet " NS "><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>46296</v></c><c r=\"B1\" s=\"2\"><v>18568</v></c><c r=\"C1\" s=\"0\"><v>46296</v></c></row></sheetData></worksheet>",
	    empty_strings, "<styleSheet " NS "><numFmts><numFmt numFmtId=\"170\" formatCode=\"mmm\\-yy\"/></numFmts><fonts><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"16\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>",
	    "", &book) == WORKBOOK_READ);
	CHECK_TEXT(text_at(&book, 1, 0), "2026-10-01");
	CHECK_TEXT(text_at(&book, 1, 1), "1950-11-01");
	CHECK_TEXT(text_at(&book, 1, 2), "46296");
	CHECK(book.sheet[0].old_font == NULL);	/* numbers look the same in every font */
}

static void
old_fonts_are_seen(void)
{
	struct workbook book;

	CHECK(read_parts("<worksheet " NS "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>C«ng v¨n</t></is></c></row></sheetData></worksheet>",
	    empty_strings, "<styleSheet " NS "><fonts><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf fontId=\"0\"/></cellXfs></styleSheet>", "", &book) == WORKBOOK_READ);
	CHECK_TEXT(book.sheet[0].old_font, ".VnTime");
}

static void
shared_formulas_move(void)
{
	CHECK_TEXT(formula_move(mem, "ROUND(H5/5,2)", 3, 0), "ROUND(H8/5,2)");
	CHECK_TEXT(formula_move(mem, "$A$1+B$2+$C3", 2, 1), "$A$1+C$2+$C5");
	CHECK_TEXT(formula_move(mem, "IF(A1=\"A1\",LOG10(A1),'A1'!B2)", 1, 0), "IF(A2=\"A1\",LOG10(A2),'A1'!B3)");
	CHECK_TEXT(formula_move(mem, "A1", -1, 0), "#REF!");
	CHECK_TEXT(formula_move(mem, "XFD1", 0, 1), "#REF!");
	CHECK_TEXT(formula_move(mem, "ABCD1+A12345678", 1, 1), "ABCD1+A12345678");
	CHECK_TEXT(formula_move(mem, "\"chưa đóng", 1, 1), "\"chưa đóng");
}

static void
rows_merges_and_hidden(void)
{
	struct workbook book;
	const char *sheet = "<worksheet " NS "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"
	    "<row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>"
	    "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"A1\"/></mergeCells></worksheet>";

	CHECK(read_parts(sheet, empty_strings, empty_styles, "", &book) == WORKBOOK_READ);
	CHECK(book.sheet[0].n == 3 && book.sheet[0].row[1].hidden);
	CHECK(book.sheet[0].row[2].number == 4 && book.sheet[0].row[2].cell[0].column == 0);
	CHECK(book.sheet[0].nmerges == 1 && book.sheet[0].merge[0].last_column == 2);
}

static void
formulas_without_a_kept_result(void)
{
	struct workbook book;

	CHECK(read_sheet("<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"C1\"><f>1</f><v>1</v></c></row>", &book) == WORKBOOK_READ);
	CHECK_TEXT(text_at(&book, 1, 0), "=B1+1");
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 1), 0)->kind == CELL_ERROR);
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 1), 1) == NULL);
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 1), 2)->kind == CELL_NUMBER);
}

/* --- refusals -------------------------------------------------------------- */

static void
one_reason_each(void)
{
	struct workbook book;

	CHECK(read_sheet("", &book) == WORKBOOK_EMPTY);
	CHECK(read_sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", &book) == WORKBOOK_COLUMNS);
	CHECK(read_sheet("<row r=\"1\"><c r=\"XFD1\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", &book) == WORKBOOK_READ);
	CHECK(read_sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"/>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_sheet("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_sheet("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_sheet("<row r=\"9999999\"/>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_sheet("<row>", &book) == WORKBOOK_DAMAGED);
	CHECK(read_parts(NULL, empty_strings, empty_styles, "", &book) == WORKBOOK_DAMAGED);
	CHECK(read_parts("<worksheet/>", NULL, empty_styles, "", &book) == WORKBOOK_DAMAGED);
	CHECK(read_parts("<!DOCTYPE a><worksheet/>", empty_strings, empty_styles, "", &book) == WORKBOOK_ENTITIES);
	CHECK(read_parts("<worksheet/>", "<!DOCTYPE a [<!ENTITY x \"y\">]><sst>&x;</sst>", empty_styles, "", &book) == WORKBOOK_ENTITIES);
}

static void
long_texts_are_refused(void)
{
	struct workbook book;
	struct buf b;

	buf_start(&b, mem, MOST);
	buf_text(&b, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
	for (int i = 0; i < WORKBOOK_MOST_TEXT; i++)
		buf_text(&b, "đ");
	CHECK(read_sheet(mem_print(mem, "%s</t></is></c></row>", b.p), &book) == WORKBOOK_READ);
	CHECK(read_sheet(mem_print(mem, "%sđ</t></is></c></row>", b.p), &book) == WORKBOOK_TEXT);
}

static void
many_rows_are_refused(void)
{
	struct workbook book;
	struct buf b;

	buf_start(&b, mem, 8u << 20);
	for (int i = 0; i <= WORKBOOK_MOST_ROWS; i++)
		buf_print(&b, "<row><c><v>%d</v></c></row>", i * 7919 % 100003);
	CHECK(read_sheet(b.p, &book) == WORKBOOK_ROWS);
}

static void
bombs_are_refused(void)
{
	struct workbook book;
	size_t n = 40u << 20;
	char *spaces = mem_get(mem, n + 1);

	memset(spaces, ' ', n);
	CHECK(read_sheet(spaces, &book) == WORKBOOK_BOMB);
}

static void
other_files_are_named(void)
{
	static const unsigned char ole[8] = { 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1 };
	const struct part ods[] = { { "mimetype", "x" }, { "content.xml", "<a/>" } };
	const struct part xlsb[] = { { "xl/workbook.bin", "x" } };
	const struct part word[] = { { "word/document.xml", "<a/>" } };
	const struct part slides[] = { { "ppt/presentation.xml", "<a/>" } };
	const struct part archive[] = { { "danh-muc.xlsx", "x" } };
#define OTHER(text, why) { text, sizeof(text) - 1, why }
	static const struct { const char *bytes; size_t n; enum workbook_refusal why; } other[] = {
		OTHER("%PDF-1.7", WORKBOOK_PDF), OTHER("\x89PNG\r\n", WORKBOOK_PICTURE),
		OTHER("\xff\xd8\xff\xe0\0\x10JFIF", WORKBOOK_PICTURE), OTHER("{\\rtf1 \\ansi", WORKBOOK_WORD),
		OTHER("RIFF\0\0\0\0WEBPVP8 ", WORKBOOK_PICTURE), OTHER("Rar!\x1a\7", WORKBOOK_ARCHIVE),
		OTHER("\n<HTML><table><tr><td>", WORKBOOK_WEB), OTHER("\xef\xbb\xbf<?xml version=\"1.0\"?>", WORKBOOK_WEB),
		OTHER("STT,M\xe3\r\n1,A.1", WORKBOOK_PLAIN), OTHER("Mã;Việc", WORKBOOK_PLAIN),
		OTHER("\x09\x04\x06\0\0\0\x10\0", WORKBOOK_OLD_XLS), OTHER("\x7f""ELF\2\1\1\0", WORKBOOK_NO_WORKBOOK),
	};
#undef OTHER
	char file[256] = { 0 };
	struct workbook book;
	enum workbook_refusal why;
	size_t n;
	const char *bytes;

	memcpy(file, ole, sizeof(ole));
	CHECK(workbook_parse(mem, file, sizeof(file), &book, &why) == 0 && why == WORKBOOK_DAMAGED);
	for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++)
		CHECK(workbook_parse(mem, other[i].bytes, other[i].n, &book, &why) == 0 && why == other[i].why);
	CHECK(workbook_parse(mem, "PK\3\4 cut", 8, &book, &why) == 0 && why == WORKBOOK_DAMAGED);
	bytes = pack(ods, 2, &n);
	CHECK(workbook_parse(mem, bytes, n, &book, &why) == 0 && why == WORKBOOK_ODS);
	bytes = pack(xlsb, 1, &n);
	CHECK(workbook_parse(mem, bytes, n, &book, &why) == 0 && why == WORKBOOK_XLSB);
	bytes = pack(word, 1, &n);
	CHECK(workbook_parse(mem, bytes, n, &book, &why) == 0 && why == WORKBOOK_WORD);
	bytes = pack(slides, 1, &n);
	CHECK(workbook_parse(mem, bytes, n, &book, &why) == 0 && why == WORKBOOK_SLIDES);
	bytes = pack(archive, 1, &n);
	CHECK(workbook_parse(mem, bytes, n, &book, &why) == 0 && why == WORKBOOK_ARCHIVE);
	CHECK(workbook_read(mem, "/nowhere", &book, &why) == -1);
	for (int i = 0; i < WORKBOOK_REFUSALS; i++)
		CHECK(workbook_refusal_name[i] != NULL);
}

/* --- the child ------------------------------------------------------------- */

static int
writes(FILE *out, void *arg)
{
	fprintf(out, "%s", (const char *)arg);
	return 1;
}

static int
refuses(FILE *out, void *arg)
{
	(void)out, (void)arg;
	return 0;
}

static int
eats_memory(FILE *out, void *arg)
{
	struct mem *own = mem_new(64u << 20);

	(void)out, (void)arg;
	while (mem_get(own, 1 << 20) != NULL)
		;
	return 1;
}

static int
never_ends(FILE *out, void *arg)
{
	volatile long n = 0;

	(void)out, (void)arg;
	while (n >= 0)
		n = n == 1000 ? 0 : n + 1;
	return 1;
}

static int
writes_for_ever(FILE *out, void *arg)
{
	(void)arg;
	while (fputs("một dòng nữa\n", out) >= 0)
		;
	return 0;
}

static void
a_child_ends_and_we_live(void)
{
	const struct bounded b = { .cpu_seconds = 1, .wall_seconds = 3, .memory = 128u << 20, .output = 1 << 16 };
	enum bounded_end end;
	const char *out;
	size_t n;

	CHECK(bounded_run(mem, &b, writes, (void *)(uintptr_t)"chào", &end, &out, &n) == 1);
	CHECK(end == BOUNDED_DONE && n == strlen("chào"));
	CHECK_TEXT(out, "chào");
	CHECK(bounded_run(mem, &b, refuses, NULL, &end, &out, &n) == 1 && end == BOUNDED_CRASHED);
	CHECK(bounded_run(mem, &b, eats_memory, NULL, &end, &out, &n) == 1 && end == BOUNDED_TOO_MUCH);
	CHECK(bounded_run(mem, &b, never_ends, NULL, &end, &out, &n) == 1 && end == BOUNDED_TOO_MUCH);
	CHECK(bounded_run(mem, &b, writes_for_ever, NULL, &end, &out, &n) == 1 && end == BOUNDED_TOO_MUCH);
}

/* --- and out again --------------------------------------------------------- */

static void
what_is_written_can_be_read(void)
{
	static const struct xlsx_column columns[] = { { "Chữ", 20, XLSX_TEXT }, { "Điểm", 0, XLSX_HUNDREDTHS }, { "Hệ số", 0, XLSX_TENTHS } };
	static const struct xlsx_cell cells[] = {
		{ .text = "=HYPERLINK(\"http://x\")" }, { .text = "7.25" }, { .text = "1.5", .formula = "=ROUND(B3/5,1)" },
		{ .text = "+84 257 <&>" }, { .text = "@SUM(A1)", .wrong = true }, { .text = NULL },
	};
	static const char *const head[] = { "DANH MỤC" };
	const struct xlsx_sheet sheet = { "Riêng: phòng/ban", head, 1, columns, 3, cells, 2, false };
	struct workbook book;
	enum workbook_refusal why;
	const char *bytes;
	size_t n;

	CHECK(xlsx_first_row(&sheet) == 3);
	CHECK(xlsx_write(mem, "/tmp", &sheet, 1, &bytes, &n) == 1);
	CHECK(workbook_parse(mem, bytes, n, &book, &why) == 1);
	CHECK_TEXT(book.sheet[0].name, "Riêng phòng ban");
	CHECK_TEXT(text_at(&book, 3, 0), "=HYPERLINK(\"http://x\")");
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 3), 0)->formula == NULL);
	CHECK_TEXT(text_at(&book, 3, 1), "7.25");
	CHECK_TEXT(text_at(&book, 3, 2), "1.5");
	CHECK_TEXT(worksheet_cell(worksheet_row(&book.sheet[0], 3), 2)->formula, "ROUND(B3/5,1)");
	CHECK_TEXT(text_at(&book, 4, 0), "+84 257 <&>");
	CHECK_TEXT(text_at(&book, 4, 1), "@SUM(A1)");
	CHECK(worksheet_cell(worksheet_row(&book.sheet[0], 4), 1)->formula == NULL);
}

static void
block_of(const char *text, struct workbook *book, enum workbook_refusal *why_r, int expected)
{
	CHECK(workbook_parse(mem, text, strlen(text), book, why_r) == expected);
}

static void
cells_of_the_clipboard_are_read(void)
{
	struct workbook book;
	enum workbook_refusal why;

	block_of("Mã\tViệc\r\n\r\nA.1\t\"hai \"\"dòng\"\"\r\nvà\ttab\"\t\r\n\"chưa đóng\tx", &book, &why, 1);
	CHECK(book.n == 1 && book.sheet[0].n == 3 && book.sheet[0].row[1].number == 3);
	CHECK(book.sheet[0].row[1].n == 2);
	CHECK_TEXT(book.sheet[0].row[1].cell[1].text, "hai \"dòng\"\nvà tab");
	CHECK_TEXT(book.sheet[0].row[2].cell[0].text, "\"chưa đóng");
	CHECK(book.sheet[0].row[2].cell[1].column == 1);
	block_of("\t\t\n\t", &book, &why, 0);
	CHECK(why == WORKBOOK_EMPTY);
	block_of("không có tab", &book, &why, 0);
	CHECK(why == WORKBOOK_PLAIN);
	block_of("\xff\t1", &book, &why, 0);
	CHECK(why == WORKBOOK_PLAIN);
}

static void
a_block_too_wide_is_refused(void)
{
	char wide[WORKBOOK_MOST_COLUMNS + 2];
	struct workbook book;
	enum workbook_refusal why;

	memset(wide, '\t', sizeof(wide));
	wide[sizeof(wide) - 2] = 'x';
	wide[sizeof(wide) - 1] = '\0';
	block_of(wide, &book, &why, 0);
	CHECK(why == WORKBOOK_COLUMNS);
}

int
main(void)
{
	mem = mem_new(512u << 20);
	TEST(texts_of_all_kinds);
	TEST(numbers_without_noise);
	TEST(days_of_both_calendars);
	TEST(formats_of_dates);
	TEST(a_cell_that_became_a_date);
	TEST(old_fonts_are_seen);
	TEST(shared_formulas_move);
	TEST(rows_merges_and_hidden);
	TEST(formulas_without_a_kept_result);
	TEST(one_reason_each);
	TEST(long_texts_are_refused);
	TEST(many_rows_are_refused);
	TEST(bombs_are_refused);
	TEST(other_files_are_named);
	TEST(a_child_ends_and_we_live);
	TEST(what_is_written_can_be_read);
	TEST(cells_of_the_clipboard_are_read);
	TEST(a_block_too_wide_is_refused);
	mem_free(&mem);
	TEST_END();
}

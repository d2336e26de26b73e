/*
 * The sample workbook tests/fixture/danh-muc-mau.xlsx: with the argument
 * `write FILE` makes it, else proves that the one in the tree is what this makes
 * and that exactly its defects are found.
 */
#include "check.h"

#include <stdlib.h>
#include <zip.h>

#include "../fixture/sample_rows.h"
#include "base/buf.h"
#include "remote/workbook.h"
#include "rules/import.h"

#define FILE_NAME	"tests/fixture/danh-muc-mau.xlsx"
#define N(array)	(sizeof(array) / sizeof(*(array)))
#define BOOK_NS		"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define OFFICE_NS	"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE_NS	"http://schemas.openxmlformats.org/package/2006/"
#define MADE		1780272000	/* 1 June 2026 */
#define OCTOBER_1	"46296"		/* 01/10/2026, what Excel makes of 1-10 */
#define DECISION	"(Kèm theo Quyết định số 118/ QĐ-UBND ngày 29 tháng 5 năm 2026 của UBND phường Tuy Hòa)"
#define PARTS		"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

enum style { PLAIN, HEAD, DATE, TITLE };

static struct mem *mem;
static struct buf strings;	/* the shared ones */
static int nstrings;

static void
add_xml(struct buf *b, const char *text)
{
	for (; *text != '\0'; text++)
		if (*text == '&')
			buf_text(b, "&amp;");
		else if (*text == '<')
			buf_text(b, "&lt;");
		else
			buf_add(b, text, 1);
}

static void
string_cell(struct buf *b, char column, int row, enum style style, const char *text)
{
	if (text == NULL) {
		buf_print(b, "<c r=\"%c%d\" s=\"%d\"/>", column, row, style);
		return;
	}
	buf_text(&strings, "<si><t xml:space=\"preserve\">");
	add_xml(&strings, text);
	buf_text(&strings, "</t></si>");
	buf_print(b, "<c r=\"%c%d\" s=\"%d\" t=\"s\"><v>%d</v></c>", column, row, style, nstrings++);
}

static void
number_cell(struct buf *b, char column, int row, enum style style, const char *number)
{
	if (strspn(number, "0123456789.") != strlen(number))
		string_cell(b, column, row, style, number);
	else
		buf_print(b, "<c r=\"%c%d\" s=\"%d\"><v>%s</v></c>", column, row, style, number);
}

/* A shared formula whose text stands in the first cell, as Excel writes it. */
static void
coefficient_cell(struct buf *b, char column, int row, int first, int last,
    const struct sample_row *r)
{
	char points = (char)(column - 1);

	if (r->coefficient_kind == 'v')
		number_cell(b, column, row, PLAIN, r->coefficient);
	else if (r->coefficient_kind == 'e')
		buf_print(b, "<c r=\"%c%d\" t=\"e\"><f>ROUND(#REF!/5,1)</f><v>#REF!</v></c>", column, row);
	else if (row == first)
		buf_print(b, "<c r=\"%c%d\"><f t=\"shared\" ref=\"%c%d:%c%d\" si=\"0\">ROUND(%c%d/5,1)</f><v>%s</v></c>",
		    column, row, column, first, column, last, points, row, r->coefficient);
	else
		buf_print(b, "<c r=\"%c%d\"><f t=\"shared\" si=\"0\"/><v>%s</v></c>", column, row,
		    r->coefficient);
}

static void
title_row(struct buf *b, int row, const char *text)
{
	buf_print(b, "<row r=\"%d\">", row);
	string_cell(b, 'A', row, TITLE, text);
	buf_text(b, "</row>");
}

static void
head_row(struct buf *b, int row, bool division, const char *note)
{
	static const char *const title[] = {
		"STT", "Mã CV", "Phòng, đơn vị", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra",
		"Nhóm", "Khung điểm", "Điểm chấm", "Hệ số quy đổi",
	};
	char column = 'A';

	buf_print(b, "<row r=\"%d\">", row);
	for (size_t i = 0; i < N(title); i++)
		if (i != 2 || division)
			string_cell(b, column++, row, HEAD, title[i]);
	string_cell(b, column, row, HEAD, note);
	buf_text(b, "</row>");
}

static void
data_row(struct buf *b, int row, int first, int last, bool division,
    const struct sample_row *r)
{
	char column = 'A';
	char number[12];

	snprintf(number, sizeof(number), "%d", row - first + 1);
	buf_print(b, "<row r=\"%d\">", row);
	number_cell(b, column++, row, PLAIN, number);
	string_cell(b, column++, row, PLAIN, r->code);
	if (division)
		string_cell(b, column++, row, PLAIN, r->division);
	string_cell(b, column++, row, PLAIN, r->task);
	string_cell(b, column++, row, PLAIN, r->detail);
	string_cell(b, column++, row, PLAIN, r->output);
	string_cell(b, column++, row, PLAIN, r->group);
	if (r->frame_kind == 'd')
		number_cell(b, column++, row, DATE, OCTOBER_1);
	else
		string_cell(b, column++, row, PLAIN, r->frame);
	number_cell(b, column++, row, PLAIN, r->points);
	coefficient_cell(b, column++, row, first, last, r);
	string_cell(b, column, row, PLAIN, r->note);
	buf_text(b, "</row>");
}

static struct buf
sheet_start(void)
{
	struct buf b;

	buf_start(&b, mem, 1 << 20);
	buf_text(&b, PARTS "<worksheet xmlns=\"" BOOK_NS "\"><sheetData>");
	return b;
}

static const char *
sheet_end(struct buf *b, const char *merges)
{
	buf_print(b, "</sheetData>%s</worksheet>", merges);
	return b->p;
}

static const char *
catalog_sheet(const char *number, const char *title, bool division, const char *note,
    const struct sample_row *rows, size_t n)
{
	struct buf b = sheet_start();
	int first = division ? 6 : 5, last = first + (int)n - 1;

	title_row(&b, 1, number);
	title_row(&b, 2, title);
	title_row(&b, 3, DECISION);
	if (division)	/* the row above the head has a style and nothing else */
		buf_text(&b, "<row r=\"4\"><c r=\"A4\" s=\"1\"/><c r=\"B4\" s=\"1\"/><c r=\"K4\" s=\"1\"/></row>");
	head_row(&b, first - 1, division, note);
	for (size_t i = 0; i < n; i++)
		data_row(&b, first + (int)i, first, last, division, &rows[i]);
	return sheet_end(&b, "<mergeCells count=\"3\"><mergeCell ref=\"A1:J1\"/><mergeCell ref=\"A2:J2\"/><mergeCell ref=\"A3:I3\"/></mergeCells>");
}

static const char *
criteria_sheet(void)
{
	struct buf b = sheet_start();

	title_row(&b, 1, "PHỤ LỤC I: TIÊU CHÍ CHUNG ĐÁNH GIÁ CÔNG CHỨC");
	title_row(&b, 2, DECISION);
	buf_text(&b, "<row r=\"3\">");
	string_cell(&b, 'A', 3, HEAD, "TT");
	string_cell(&b, 'B', 3, HEAD, "Tiêu chí chấm điểm");
	string_cell(&b, 'C', 3, HEAD, "Điểm tối đa");
	buf_text(&b, "</row>");
	for (size_t i = 0; i < N(criteria); i++) {
		int row = 4 + (int)i;

		buf_print(&b, "<row r=\"%d\">", row);
		string_cell(&b, 'A', row, PLAIN, criteria[i][0]);
		string_cell(&b, 'B', row, PLAIN, criteria[i][1]);
		number_cell(&b, 'C', row, PLAIN, criteria[i][2]);
		buf_text(&b, "</row>");
	}
	return sheet_end(&b, "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:C2\"/></mergeCells>");
}

static void
add_part(zip_t *zip, const char *name, const char *text)
{
	zip_source_t *source = zip_source_buffer(zip, text, strlen(text), 0);
	zip_int64_t at = zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8);

	zip_file_set_mtime(zip, (zip_uint64_t)at, MADE, 0);
}

static void
add_sheets(zip_t *zip)
{
	add_part(zip, "xl/worksheets/sheet1.xml", criteria_sheet());
	add_part(zip, "xl/worksheets/sheet2.xml", catalog_sheet("PHỤ LỤC II",
	    "DANH MỤC SẢN PHẨM/CÔNG VIỆC - NHIỆM VỤ LÃNH ĐẠO, QUẢN LÝ", false, "Ghi chú",
	    leaders, N(leaders)));
	add_part(zip, "xl/worksheets/sheet3.xml", catalog_sheet("PHỤ LỤC III",
	    "PHẦN B - MỤC I. DANH MỤC DÙNG CHUNG CHO CÁC PHÒNG, ĐƠN VỊ", false,
	    "Sản phẩm chuẩn = 5 điểm = hệ số 1", shared, N(shared)));
	add_part(zip, "xl/worksheets/sheet4.xml", catalog_sheet("PHỤ LỤC IV",
	    "PHẦN B - MỤC II. DANH MỤC RIÊNG THEO PHÒNG, ĐƠN VỊ", true, "Ghi chú", own, N(own)));
	add_part(zip, "xl/worksheets/sheet5.xml", catalog_sheet("NHÁP",
	    "DANH MỤC RIÊNG (BẢN NHÁP)", true, "Ghi chú", draft, N(draft)));
}

static const char styles_part[] = PARTS "<styleSheet xmlns=\"" BOOK_NS "\">"
    "<fonts count=\"2\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/></font>"
    "<font><b/><sz val=\"12\"/><name val=\"Times New Roman\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    "<xf numFmtId=\"16\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    "</cellXfs></styleSheet>";

static void
add_frame(zip_t *zip)
{
	static const char *const sheet[] = {
		"PL I - Tiêu chí chung", "PL II - Lãnh đạo", "PL III - Dùng chung",
		"PL IV - Riêng phòng", "Nháp\" state=\"hidden",
	};
	struct buf book, links, types;

	buf_start(&book, mem, 1 << 16);
	buf_start(&links, mem, 1 << 16);
	buf_start(&types, mem, 1 << 16);
	buf_text(&book, PARTS "<workbook xmlns=\"" BOOK_NS "\" xmlns:r=\"" OFFICE_NS "\"><sheets>");
	buf_text(&links, PARTS "<Relationships xmlns=\"" PACKAGE_NS "relationships\">");
	buf_text(&types, PARTS "<Types xmlns=\"" PACKAGE_NS "content-types\">"
	    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
	    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
	    "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
	    "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>");
	for (size_t i = 0; i < N(sheet); i++) {
		buf_print(&book, "<sheet name=\"%s\" sheetId=\"%zu\" r:id=\"rId%zu\"/>", sheet[i], i + 1,
		    i + 1);
		buf_print(&links, "<Relationship Id=\"rId%zu\" Type=\"" OFFICE_NS "/worksheet\" Target=\"worksheets/sheet%zu.xml\"/>",
		    i + 1, i + 1);
		buf_print(&types, "<Override PartName=\"/xl/worksheets/sheet%zu.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>",
		    i + 1);
	}
	buf_text(&book, "</sheets></workbook>");
	buf_text(&links, "<Relationship Id=\"rId90\" Type=\"" OFFICE_NS "/styles\" Target=\"styles.xml\"/>"
	    "<Relationship Id=\"rId91\" Type=\"" OFFICE_NS "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
	buf_text(&types, "</Types>");
	add_part(zip, "[Content_Types].xml", types.p);
	add_part(zip, "_rels/.rels", PARTS "<Relationships xmlns=\"" PACKAGE_NS "relationships\"><Relationship Id=\"rId1\" Type=\"" OFFICE_NS "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
	add_part(zip, "xl/workbook.xml", book.p);
	add_part(zip, "xl/_rels/workbook.xml.rels", links.p);
	add_part(zip, "xl/styles.xml", styles_part);
}

static int
write_sample(const char *path)
{
	int error;
	zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error);

	if (zip == NULL)
		return 0;
	nstrings = 0;
	buf_start(&strings, mem, 1 << 20);
	buf_text(&strings, PARTS "<sst xmlns=\"" BOOK_NS "\">");
	add_frame(zip);
	add_sheets(zip);
	buf_text(&strings, "</sst>");
	add_part(zip, "xl/sharedStrings.xml", strings.p);
	return zip_close(zip) == 0;
}

/* --- what is found in it --------------------------------------------------- */

static const struct catalog_group frame[CATALOG_GROUPS] = {
	{ 1, 100, 1000 }, { 2, 1100, 5000 }, { 3, 5100, 10000 }, { 4, 10100, 20000 },
};
static struct workbook book;
static struct import_guess guess[8];
static struct import_map map[8];
static struct import_result result;

static void
is_what_this_program_makes(void)
{
	char path[] = "/tmp/danhgia-sample-XXXXXX";
	int fd = mkstemp(path);
	struct workbook fresh;
	enum workbook_refusal why;

	CHECK(fd >= 0 && write_sample(path) == 1);
	CHECK(workbook_read(mem, path, &fresh, &why) == 1);
	CHECK(workbook_read(mem, FILE_NAME, &book, &why) == 1);
	remove(path);
	CHECK(fresh.n == book.n);
	for (size_t s = 0; s < book.n && s < fresh.n; s++) {
		CHECK_TEXT(book.sheet[s].name, fresh.sheet[s].name);
		CHECK(book.sheet[s].n == fresh.sheet[s].n);
		for (size_t r = 0; r < book.sheet[s].n && r < fresh.sheet[s].n; r++)
			for (size_t c = 0; c < book.sheet[s].row[r].n; c++)
				CHECK_TEXT(book.sheet[s].row[r].cell[c].text,
				    fresh.sheet[s].row[r].cell[c].text);
	}
}

static void
sheets_are_known(void)
{
	const struct import_context context = { .frame = frame };

	CHECK(book.n == 5);
	for (size_t i = 0; i < book.n; i++) {
		import_guess(mem, &book.sheet[i], &guess[i]);
		map[i] = guess[i].map;
	}
	CHECK(guess[0].verdict == IMPORT_CRITERIA && !map[0].take);
	CHECK(map[1].take && map[2].take && map[3].take);
	CHECK(guess[4].verdict == IMPORT_CATALOG && book.sheet[4].hidden && !map[4].take);
	CHECK(guess[2].shift_offered && guess[2].shift_fits == 1 && guess[2].standard_points == 500);
	CHECK(!guess[1].shift_offered && !guess[3].shift_offered);
	CHECK_TEXT(guess[3].basis, "118/QĐ-UBND ngày 29/05/2026");
	import_check(mem, book.sheet, map, book.n, &context, &result);
	CHECK(result.n == N(leaders) + N(shared) + N(own));
	CHECK(result.ncandidates == 2);
}

/* All findings as text, in the order of the rows: what README.md lists. */
static void
exactly_the_named_defects_are_found(void)
{
	static const char *const want[] = {
		"DC.HN.03 warning note_group", "DC.06 warning date_read", "DC.08 warning coefficient",
		"VP.04 error out_of_range", "VP.07 error no_output", " error no_code",
		"VX.04 warning coefficient_unknown", "VX.05 error points_unknown",
		"VP.09 error group_unknown", "VX.03 error twice",
	};
	size_t n = 0;

	for (size_t i = 0; i < result.n; i++)
		for (size_t f = 0; f < result.line[i].n; f++) {
			const struct import_finding *found = &result.line[i].finding[f];
			char *got = mem_print(mem, "%s %s %s", result.line[i].line.code,
			    found->level == IMPORT_ERROR ? "error" : "warning", found->word);

			CHECK_TEXT(got, n < N(want) ? want[n] : "nothing more");
			n++;
		}
	CHECK(n == N(want));
	CHECK(result.bad == 6 && result.warned == 4);
}

static const struct import_line *
line_of(const char *code)
{
	for (size_t i = 0; i < result.n; i++)
		if (strcmp(result.line[i].line.code, code) == 0)
			return &result.line[i];
	return NULL;
}

/* Defects that nobody need see: they are read as they were meant. */
static void
the_quiet_defects_are_read_right(void)
{
	const struct import_context context = { .frame = frame };
	const struct import_line *line;

	CHECK((line = line_of("DC.06")) != NULL && line->line.group == 1);
	CHECK((line = line_of("DC.08")) != NULL && line->line.coefficient == 60);
	CHECK((line = line_of("KT.01")) != NULL && line->line.points == 8000 && line->n == 0);
	CHECK((line = line_of("VX.02")) != NULL);
	CHECK_TEXT(line->line.task, "Chi trả trợ cấp xã hội hằng tháng");
	CHECK((line = line_of("VX.04")) != NULL && line->line.coefficient == line->line.points / 50);
	CHECK(map[3].head_last == 5 && map[3].column[IMPORT_DIVISION] == 2 &&
	    map[2].column[IMPORT_DIVISION] == -1);
	map[2].shift_note = true;
	import_check(mem, book.sheet, map, book.n, &context, &result);
	CHECK_TEXT(line_of("DC.HN.04")->line.note, "Nội dung phức tạp xếp Nhóm 4");
	CHECK_TEXT(line_of("DC.01")->line.note, "Sản phẩm chuẩn = 5 điểm = hệ số 1");
	CHECK_TEXT(line_of("DC.HN.03")->line.note, "");
}

static void
nothing_is_left_out(void)
{
	for (size_t i = 0; i < result.n; i++) {
		const struct import_line *line = &result.line[i];

		CHECK(line->bad || (line->line.group > 0 && line->line.points > 0 &&
		    line->line.coefficient == line->line.points / 50));
		CHECK(line->line.section[0] != '\0');
	}
	CHECK_TEXT(result.line[N(leaders)].line.code, "DC.01");
	CHECK_TEXT(result.line[N(leaders) + N(shared)].line.division, VP);
	CHECK_TEXT(result.line[N(leaders) + N(shared) + 14].line.task,
	    "Chi trả trợ cấp xã hội hằng tháng");
}

int
main(int argc, char **argv)
{
	mem = mem_new(256u << 20);
	if (argc == 3 && strcmp(argv[1], "write") == 0)
		return write_sample(argv[2]) == 1 ? 0 : 1;
	TEST(is_what_this_program_makes);
	TEST(sheets_are_known);
	TEST(exactly_the_named_defects_are_found);
	TEST(nothing_is_left_out);
	TEST(the_quiet_defects_are_read_right);
	mem_free(&mem);
	TEST_END();
}

/* Papers: their columns, their digest, their code, who has to wait; and that the same calls draw the same bytes. */
#include <string.h>

#include "base/utf8.h"
#include "check.h"
#include "paper/pdf.h"
#include "paper/qr.h"
#include "rules/pace.h"
#include "rules/paper.h"

static struct mem *mem;
static const struct catalog_group frame[CATALOG_GROUPS] = { { 1, 100, 1000 }, { 2, 1100, 5000 } };
static struct catalog_line line[2];

static struct paper_content
content(enum paper_kind kind, const char *division)
{
	line[0] = (struct catalog_line){ .id = 7, .code = "DC.01", .section = "B", .division = "",
	    .task = "Soạn", .detail = "", .output = "Văn bản", .group = 1, .points = 500,
	    .coefficient = 10, .unit = "văn bản", .frequency = "", .posts = "", .note = "" };
	line[1] = line[0];
	line[1].id = 8;
	line[1].code = "DC.02";
	line[1].division = division;
	line[1].group = 2;
	line[1].points = 1375;
	line[1].coefficient = 28;
	return (struct paper_content){ .kind = kind, .agency = "Sở Tài chính", .number = 1, .standard = 7,
	    .frame = frame, .line = line, .n = 2 };
}

static void
columns(void)
{
	struct paper_content p = content(PAPER_APPENDIX, "");
	enum paper_column column[PAPER_COLUMNS];

	CHECK(paper_columns(&p, column) == 10);	/* the appendix has ten columns */
	CHECK(column[1] == PAPER_CODE && column[2] == PAPER_TASK && column[9] == PAPER_COEFFICIENT);	/* in the order that is written down */
	p = content(PAPER_APPENDIX, "Phòng Ngân sách");
	CHECK(paper_columns(&p, column) == 11);	/* eleven where divisions show */
	CHECK(column[2] == PAPER_DIVISION);	/* the division stands behind the code */
	CHECK_TEXT(paper_cell(mem, &p, PAPER_DIVISION, 1), "Phòng Ngân sách");	/* a division */
	CHECK_TEXT(paper_cell(mem, &p, PAPER_NUMBER, 1), "2");	/* rows are counted */
	CHECK_TEXT(paper_cell(mem, &p, PAPER_FRAME, 1), "50");	/* the most points of the group */
	CHECK_TEXT(paper_cell(mem, &p, PAPER_POINTS, 1), "13,75");	/* points with a comma */
	CHECK_TEXT(paper_cell(mem, &p, PAPER_COEFFICIENT, 0), "1,0");	/* coefficients with one decimal */
	line[1].points = -1;
	line[1].group = 9;
	CHECK_TEXT(paper_cell(mem, &p, PAPER_POINTS, 1), "");	/* no points */
	CHECK_TEXT(paper_cell(mem, &p, PAPER_FRAME, 1), "");	/* no such group */
	p.kind = PAPER_LIST;
	CHECK(paper_columns(&p, column) == 8);	/* form I has eight */
	p.kind = PAPER_CONVERTED;
	CHECK(paper_columns(&p, column) == 9);	/* form III has nine */
}

static bool
same(const struct paper_content *a, const struct paper_content *b)
{
	uint8_t one[DIGEST_SIZE], two[DIGEST_SIZE];

	paper_digest(mem, a, one);
	paper_digest(mem, b, two);
	return memcmp(one, two, DIGEST_SIZE) == 0;
}

static void
digests(void)
{
	struct catalog_line before[2];
	struct paper_content p = content(PAPER_LIST, ""), q = p;

	memcpy(before, line, sizeof(before));
	q.line = before;
	CHECK(same(&p, &q));	/* the same content has the same digest */
	before[1].points = 1400;
	CHECK(same(&p, &q));	/* points are not on form I */
	p.kind = q.kind = PAPER_CONVERTED;
	CHECK(!same(&p, &q));	/* they are on form III */
	before[1] = line[1];
	before[1].task = "Soạ";
	before[1].detail = "n";
	CHECK(!same(&p, &q));	/* no two cells run into each other */
	before[1] = line[1];
	q.standard = 8;
	CHECK(!same(&p, &q));	/* another standard product */
	p.kind = q.kind = PAPER_STANDARD;
	q.standard = 7;
	before[1].task = "Khác";
	CHECK(same(&p, &q));	/* form II says the standard product alone */
	q.agency = "Sở Nội vụ";
	CHECK(!same(&p, &q));	/* another agency */
}

static void
codes(void)
{
	static const uint8_t low[PAPER_CODE_RANDOM] = { 0 };
	static const uint8_t high[PAPER_CODE_RANDOM] = { 255, 255, 255, 255, 255, 255, 255, 255 };

	CHECK_TEXT(paper_code(mem, low), "000000000000");	/* twelve letters */
	CHECK_TEXT(paper_code(mem, high), "ZZZZZZZZZZZZ");	/* of all its bits */
	CHECK_TEXT(paper_code_show(mem, "ABCDEFGHJKMN"), "ABCD-EFGH-JKMN");	/* in groups */
	CHECK_TEXT(paper_code_read(mem, " abcd-efgh jkmn "), "ABCDEFGHJKMN");	/* as people type it */
	CHECK_TEXT(paper_code_read(mem, "oOiIlL000000"), "001111000000");	/* letters that look alike */
	CHECK(paper_code_read(mem, "ABCD-EFGH-JKM") == NULL);	/* too short */
	CHECK(paper_code_read(mem, "ABCD-EFGH-JKMNP") == NULL);	/* too long */
	CHECK(paper_code_read(mem, "ABCD-EFGH-JKMU") == NULL);	/* a letter that is none of ours */
	CHECK(paper_code_read(mem, "") == NULL);	/* nothing */
}

static void
paces(void)
{
	static struct pace pace;

	for (int i = 0; i < PACE_MOST; i++) {
		CHECK(pace_allows(&pace, "10.0.0.0/24", 5));	/* may still ask */
		pace_wrong(&pace, "10.0.0.0/24", 5);
	}
	CHECK(!pace_allows(&pace, "10.0.0.0/24", 5));	/* has to wait */
	CHECK(pace_allows(&pace, "10.0.1.0/24", 5));	/* others need not */
	CHECK(pace_allows(&pace, "10.0.0.0/24", 6));	/* a minute later */
	pace_wrong(&pace, "10.0.0.0/24", 6);
	CHECK(pace_allows(&pace, "10.0.0.0/24", 6));	/* is counted anew */
}

/* A paper with a row that is longer than a page. */
static const char *
draw(size_t *n_r)
{
	static const struct document_about about = { .title = "Thử", .author = "Sở Tài chính",
	    .language = "vi-VN", .at = "2026-11-25T08:41:52Z", .wide = true, .left = "a", .right = "b" };
	static const struct document_column column[] = { { "STT", 10, true }, { "Nhiệm vụ", 90, false } };
	char *text = mem_get(mem, 40000);
	const char *cell[] = { "1", text }, *bytes;
	const struct document_row row[] = { { cell, 0, false }, { cell, 1, false }, { cell, 0, true } };
	struct pdf *pdf = pdf_start(mem, &about);

	for (int i = 0; i < 3000; i++)
		memcpy(text + i * 6, "việc ", 7);
	pdf_corners(pdf, &(struct document_corners){ "DỰ THẢO", "https://x/", "QR", "ABCD" });
	pdf_text(pdf, DOCUMENT_TITLE, "Ý kiến ư̆ ơ̆ ƀ č (\\ EMC) BDC");
	pdf_table(pdf, column, 2, row, 3);
	CHECK(pdf_end(pdf, &bytes, n_r) == 1);	/* a document */
	return bytes;
}

static void
bytes(void)
{
	size_t n, m;
	const char *one = draw(&n), *two = draw(&m);
	int side;

	CHECK(n == m && memcmp(one, two, n) == 0);	/* the same calls give the same bytes */
	CHECK(memcmp(one, "%PDF-1.", 7) == 0);	/* a PDF */
	CHECK(memmem(one, n, "/Lang (vi-VN)", 13) != NULL);	/* it says its language */
	CHECK(memmem(one, n, "/Alt <FEFF00510052>", 19) != NULL);	/* and what the picture is */
	CHECK(memmem(one, n, "/Scope /Column", 14) != NULL);	/* heads say of what */
	CHECK(qr_modules(mem, "https://x/", &side) != NULL && side == 21);	/* modules of a QR code */
	CHECK_TEXT(utf8_upper(mem, "ủy ban, đắk ơ̆"), "ỦY BAN, ĐẮK Ơ̆");	/* capitals keep their marks */
}

static int
pages_with(const struct document_drawing *d, size_t n, int before, bool measure, const char **bytes_r, size_t *n_r)
{
	struct pdf *pdf = pdf_start(mem, &(struct document_about){ .title = "T", .author = "A", .language = "vi-VN", .at = "2026-11-25T08:41:52Z", .left = "a", .right = "b",
	    .wide = true, .measure = measure });

	for (int i = 0; i < before; i++)
		pdf_text(pdf, DOCUMENT_TEXT, "x");
	pdf_drawings(pdf, d, n, 2);
	CHECK(pdf_end(pdf, bytes_r, n_r) == 1);
	return pdf_pages(pdf);
}

/* Each drawing is a figure with its words; it is never split, and never leaves the page. */
static void
drawings(void)
{
	const struct document_shape shape[] = {
		{ .kind = SHAPE_LINE, .tone = TONE_RULE, .width = 480, .dashed = true }, { .kind = SHAPE_BOX, .tone = TONE_FIRST, .y = 10, .width = 100, .height = 16 },
		{ .kind = SHAPE_HATCHED, .tone = TONE_MUTED, .y = 30, .width = 56, .height = 16 }, { .kind = SHAPE_HATCHED, .tone = TONE_MUTED, .y = 50, .width = 10, .height = 90 },
		{ .kind = SHAPE_TEXT, .y = 60, .size = 13, .text = "Phòng Tổ chức, Biên chế, Công chức viên chức và Đào tạo bồi dưỡng, cơ sở hai, số 12" },
		{ .kind = SHAPE_TEXT, .tone = TONE_WHITE, .x = 50, .y = 22, .text = "12", .size = 12, .align = SHAPE_MIDDLE, .bold = true },
	};
	struct document_drawing d[] = { { 480, 300, "Biểu", shape, 6 }, { 480, 200, "Đồ", shape, 6 } };
	const char *one, *two;
	size_t n, m;

	CHECK(pages_with(d, 2, 0, false, &one, &n) == 1 && pages_with(d, 2, 0, false, &two, &m) == 1);
	CHECK(n == m && memcmp(one, two, n) == 0);
	CHECK(memmem(one, n, "/Alt <FEFF00420069", 18) != NULL && memmem(one, n, "/BBox [", 7) != NULL);
	CHECK(pages_with(d, 2, 20, false, &one, &n) == 2 && pages_with(d, 2, 20, true, &two, &m) == 2);	/* below what is full; measured the same */
	d[0].height = 4000;
	CHECK(pages_with(d, 1, 0, false, &one, &n) == 1);	/* one that is too high becomes smaller */
}

int
main(void)
{
	mem = mem_new(128 * 1024 * 1024);
	TEST(columns);
	TEST(digests);
	TEST(codes);
	TEST(paces);
	TEST(bytes);
	TEST(drawings);
	mem_free(&mem);
	TEST_END();
}

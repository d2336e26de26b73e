/* Results from outside the system: periods as people write them, rows of a workbook, what stands beside them. */
#include <string.h>

#include "check.h"
#include "rules/past.h"
#include "rules/table.h"

static struct mem *mem;
static const struct past_person people[] = {
	{ 1, "an.nv", "Nguyễn Văn An" }, { 2, "binh.tt", "Trần Thị Bình" }, { 3, "binh2.tt", "Trần Thị Bình" },
};
static const struct past_taken published[] = { { 1, { 2026, 9, 1 } } };
static const struct past_result standing[] = {
	{ .id = 7, .person = 2, .period = { 2026, 4, 3 }, .body = "", .common = PAST_UNTOLD, .total = 8000, .level = LEVEL_GOOD,
	    .document_number = "1/BC", .document_day = { 2026, 7, 1 } },
};
static const struct past_world world = {
	.person = people, .npeople = 3, .published = published, .npublished = 1, .standing = standing, .nstanding = 1,
	.running = { 2026, 11, 1 }, .today = { 2026, 11, 20 },
};

static const char *
period(const char *text)
{
	struct period p = { 0 };

	return past_period(mem, text, &p) == 1 ? period_text(mem, p) : "none";
}

static void
periods(void)
{
	static const char *const months[] = { "5/2026", "05/2026", "Tháng 5/2026", "tháng 05 / 2026", "2026-05", "2026-05-01" };
	static const char *const quarters[] = { "quý II/2026", "Quý 2/2026", "Q2/2026", "q.2/2026", "2026-Q2", "quarter 2/2026" };
	static const char *const none[] = { "", "5", "13/2026", "0/2026", "5-2026", "5/26", "quý V/2026", "quý /2026", "Q5/2026", "2026-05-02",
	    "2026-13", "/2026", "tháng/2026", "II/2026", "5/2026/1", "nam 2026" };

	for (size_t i = 0; i < sizeof(months) / sizeof(*months); i++)
		CHECK_TEXT(period(months[i]), "2026-05");
	for (size_t i = 0; i < sizeof(quarters) / sizeof(*quarters); i++)
		CHECK_TEXT(period(quarters[i]), "2026-Q2");
	for (size_t i = 0; i < sizeof(none) / sizeof(*none); i++)
		CHECK_TEXT(period(none[i]), "none");
	CHECK(past_meet((struct period){ 2026, 4, 3 }, (struct period){ 2026, 6, 1 }));
	CHECK(!past_meet((struct period){ 2026, 4, 3 }, (struct period){ 2026, 7, 1 }));
	CHECK(!past_meet((struct period){ 2026, 4, 3 }, (struct period){ 2026, 3, 1 }));
	CHECK(past_meet((struct period){ 2025, 12, 1 }, (struct period){ 2025, 12, 1 }));
}

#define COLUMNS	9
#define ROWS	24

/* A sheet of lines "a|b|…"; '=' in front: a formula, '#': a number, '@': a date. Rows from 3 on. */
static struct worksheet
sheet(const char *const *line)
{
	struct worksheet s = { .name = "S", .row = mem_array(mem, ROWS, sizeof(*s.row)) };

	for (; *line != NULL; line++) {
		struct worksheet_row *row = &s.row[s.n];
		char *at = mem_text(mem, *line), *end;

		*row = (struct worksheet_row){ .number = (int)s.n + 3, .cell = mem_array(mem, COLUMNS + 2, sizeof(*row->cell)) };
		for (int c = 0; at != NULL; at = end, c++) {
			if ((end = strchr(at, '|')) != NULL)
				*end++ = '\0';
			if (at[0] == '\0')
				continue;
			row->cell[row->n++] = (struct worksheet_cell){ .column = c, .kind = at[0] == '#' ? CELL_NUMBER : at[0] == '@' ? CELL_DATE : CELL_TEXT,
			    .text = strchr("#@=", at[0]) != NULL ? at + 1 : at, .formula = at[0] == '=' ? "A1" : NULL };
		}
		s.n++;
	}
	return s;
}

#define HEAD	"Tên đăng nhập|HỌ VÀ TÊN|Kỳ đánh giá|Cơ quan đánh giá|Điểm tiêu chí chung|Tổng điểm (100)|Mức điểm tương ứng|Số văn bản|Ngày văn bản"

/* "new 83,5/25 HTTNV", "bad C4 running": each row of a workbook with our head. */
static const char *
rows(const char *one, const char *two)
{
	const char *const lines[] = { HEAD, one, two, NULL };
	struct worksheet s = sheet(lines);
	struct past_book book;
	const char *said = "";

	past_read(mem, &s, 1, &world, &book);
	for (size_t i = 0; i < book.n; i++) {
		const struct past_row *r = &book.row[i];

		said = mem_print(mem, "%s%s%s", said, i > 0 ? ", " : "", past_verdict_name[r->verdict]);
		for (size_t f = 0; f < r->nfindings; f++)
			said = mem_print(mem, "%s %s %s", said, r->finding[f].cell, past_flaw_name[r->finding[f].flaw]);
		if (r->verdict != PAST_BAD)
			said = mem_print(mem, "%s %lld %s %lld/%lld %s", said, (long long)r->said.person, period_text(mem, r->said.period),
			    (long long)r->said.total, (long long)r->said.common, score_level_name[r->said.level]);
	}
	return said;
}

static void
good(void)
{
	CHECK_TEXT(rows("an.nv||5/2026||25|83,5||12/BC|30/6/2026", NULL), "new 1 2026-05 8350/2500 HTTNV");
	CHECK_TEXT(rows("AN.NV|nguyễn văn an|@2026-05-01|Sở X|#25.25|#90|HTXSNV|12/BC|@2026-06-30", NULL), "new 1 2026-05 9000/2525 HTXSNV");
	CHECK_TEXT(rows("|Nguyễn Văn An|quý II/2026||||Hoàn thành nhiệm vụ|12/BC|30/06/2026", NULL), "new 1 2026-Q2 -1/-1 HTNV");
	CHECK_TEXT(rows("an.nv||5/2026|||89.99||12/BC|30/6/2026", NULL), "new 1 2026-05 8999/-1 HTTNV");
	CHECK_TEXT(rows("an.nv||5/2026|||0||12/BC|30/6/2026", NULL), "new 1 2026-05 0/-1 KHTNV");
	CHECK_TEXT(rows("an.nv|Nguyễn Văn An|||||||", "x|Không ai|||||||"), "");
	CHECK_TEXT(rows("binh.tt||quý 2/2026|||80||1/BC|1/7/2026", NULL), "same 2 2026-Q2 8000/-1 HTTNV");
	CHECK_TEXT(rows("binh.tt||quý 2/2026|||80,01||1/BC|1/7/2026", NULL), "changed 2 2026-Q2 8001/-1 HTTNV");
}

static void
wrong_people(void)
{
	CHECK_TEXT(rows("||5/2026|||80||1/B|1/7/2026", "khong||5/2026|||80||1/B|1/7/2026"), "bad A4 nobody, bad A5 unknown");
	CHECK_TEXT(rows("|Trần Thị Bình|1/2026|||80||1/B|1/7/2026", "an.nv|Trần Thị Bình|1/2026|||80||1/B|1/7/2026"), "bad B4 several, bad B5 differs");
}

static void
wrong_periods(void)
{
	CHECK_TEXT(rows("an.nv|||B||80||1/B|1/7/2026", "an.nv||x|||80||1/B|1/7/2026"), "bad C4 no_period, bad C5 not_period");
	CHECK_TEXT(rows("an.nv||12/2025|||80||1/B|1/7/2026", "an.nv||11/2026|||80||1/B|1/7/2026"), "bad C4 early, bad C5 running");
	CHECK_TEXT(rows("an.nv||10/2026|||80||1/B|1/7/2026", "binh.tt||quý IV/2026|||80||1/B|1/7/2026"), "new 1 2026-10 8000/-1 HTTNV, bad C5 running");
	CHECK_TEXT(rows("an.nv||9/2026|||80||1/B|1/7/2026", "an.nv||quý III/2026|||80||1/B|1/7/2026"), "bad C4 published, bad C5 twice");
	CHECK_TEXT(rows("an.nv||8/2026|||80||1/B|1/7/2026", "an.nv||8/2026|||80||1/B|1/7/2026"), "new 1 2026-08 8000/-1 HTTNV, bad C5 twice");
	CHECK_TEXT(rows("binh.tt||5/2026|||80||1/B|1/7/2026", NULL), "bad C4 meets");
}

static void
wrong_points(void)
{
	CHECK_TEXT(rows("an.nv||5/2026|||100,01||1/B|1/7/2026", "an.nv||6/2026|||80,123||1/B|1/7/2026"), "bad F4 points, bad F5 points");
	CHECK_TEXT(rows("an.nv||5/2026|||-1||1/B|1/7/2026", "an.nv||6/2026|||tám||1/B|1/7/2026"), "bad F4 points, bad F5 points");
	CHECK_TEXT(rows("an.nv||5/2026||30,01|80||1/B|1/7/2026", "an.nv||6/2026||20||HTNV|1/B|1/7/2026"), "bad E4 common_most, bad E5 common_alone");
	CHECK_TEXT(rows("an.nv||5/2026||9,99|80||1/B|1/7/2026", "an.nv||6/2026||20|19||1/B|1/7/2026"), "bad E4 result, bad E5 result");
	CHECK_TEXT(rows("an.nv||5/2026||||| 1/B|1/7/2026", "an.nv||6/2026||||Tốt|1/B|1/7/2026"), "bad F4 nothing, bad G5 not_level");
	CHECK_TEXT(rows("an.nv||5/2026|||89,99|HTXSNV|1/B|1/7/2026", "an.nv||6/2026|||=80||1/B|1/7/2026"), "bad G4 level_differs, bad F5 formula");
}

static void
wrong_documents(void)
{
	CHECK_TEXT(rows("an.nv||5/2026|||80|||1/7/2026", "an.nv||6/2026|||80||1/B|"), "bad H4 no_number, bad I5 no_day");
	CHECK_TEXT(rows("an.nv||5/2026|||80||1/B|31/6/2026", "an.nv||6/2026|||80||1/B|21/11/2026"), "bad I4 not_day, bad I5 ahead");
	CHECK_TEXT(rows(mem_print(mem, "an.nv||5/2026|||80||%061d|1/7/2026", 1), "an.nv||||||||1/7/2026"),
	    "bad H4 long, bad C5 no_period F5 nothing H5 no_number");
}

static void
heads(void)
{
	static const char *const none[] = { "x|y", "1|2", NULL };
	static const char *const few[] = { "Tên đăng nhập|Họ và tên|Kỳ", "an.nv||5/2026", NULL };
	static const char *const moved[] = { "BẢNG KẾT QUẢ", "Ngày văn bản|Số văn bản|Tổng điểm|Thừa|Kỳ|Họ tên", "1/7/2026|1/B|80|z|5/2026|Nguyễn Văn An", NULL };
	struct worksheet s = sheet(none);
	struct past_book book;

	past_read(mem, &s, 1, &world, &book);
	CHECK(!book.known && book.n == 0);
	s = sheet(few);
	past_read(mem, &s, 1, &world, &book);
	CHECK(book.known && book.n == 0 && book.missing[PAST_TOTAL] && book.missing[PAST_NUMBER] && book.missing[PAST_DAY]);
	CHECK(!book.missing[PAST_UID] && !book.missing[PAST_PERIOD]);
	s = sheet(moved);
	past_read(mem, &s, 1, &world, &book);
	CHECK(book.known && book.n == 1 && book.row[0].verdict == PAST_NEW && book.row[0].number == 5);
	s.n = 0;
	past_read(mem, &s, 1, &world, &book);
	CHECK(!book.known && !book.many);
	s = (struct worksheet){ .name = "S", .n = PAST_LINES + 1, .row = mem_array(mem, PAST_LINES + 1, sizeof(struct worksheet_row)) };
	past_read(mem, &s, 1, &world, &book);
	CHECK(book.many && book.n == 0);
}

#define LEVELS	"Tên đăng nhập|Họ và tên|Năm xếp loại|Cơ quan xếp loại|Mức xếp loại|Số văn bản|Ngày văn bản"

/* A workbook of levels: "new 2024 HTTNV", "bad C4 not_year". */
static const char *
levels(const char *line)
{
	static const struct past_taken decided[] = { { 1, { 2020, 1, PAST_YEAR } } };
	static const struct past_result told[] = {
		{ .id = 9, .person = 2, .period = { 2024, 1, PAST_YEAR }, .body = "", .common = PAST_UNTOLD, .total = PAST_UNTOLD, .level = LEVEL_GOOD,
		    .document_number = "1/QĐ", .document_day = { 2024, 12, 1 } },
	};
	const struct past_world years = { .levels = true, .person = people, .npeople = 3, .published = decided, .npublished = 1, .standing = told,
	    .nstanding = 1, .today = { 2026, 11, 20 } };
	const char *const lines[] = { LEVELS, line, NULL };
	struct worksheet s = sheet(lines);
	struct past_book book;
	const struct past_row *row = NULL;

	past_read(mem, &s, 1, &years, &book);
	row = &book.row[0];
	if (book.n != 1)
		return "none";
	if (row->nfindings > 0)
		return mem_print(mem, "%s %s", row->finding[0].cell, past_flaw_name[row->finding[0].flaw]);
	return mem_print(mem, "%s %d %d %s", past_verdict_name[row->verdict], row->said.period.year, row->said.period.months,
	    score_level_name[row->said.level]);
}

static void
levels_of_years(void)
{
	CHECK_TEXT(levels("an.nv||#2024||HTTNV|1/QĐ|01/12/2024"), "new 2024 12 HTTNV");
	CHECK_TEXT(levels("an.nv||Năm 2024|Sở X|Hoàn thành nhiệm vụ|1/QĐ|2024-12-01"), "new 2024 12 HTNV");
	CHECK_TEXT(levels("binh.tt||2024||httnv|1/QĐ|01/12/2024"), "same 2024 12 HTTNV");
	CHECK_TEXT(levels("binh.tt||2024||HTNV|1/QĐ|01/12/2024"), "changed 2024 12 HTNV");
	CHECK_TEXT(levels("an.nv||||HTTNV|1/QĐ|01/12/2024"), "C4 no_year");
	CHECK_TEXT(levels("an.nv||5/2024||HTTNV|1/QĐ|01/12/2024"), "C4 not_year");
	CHECK_TEXT(levels("an.nv||2026||HTTNV|1/QĐ|01/12/2024"), "C4 year_running");
	CHECK_TEXT(levels("an.nv||2009||HTTNV|1/QĐ|01/12/2024"), "C4 year_early");
	CHECK_TEXT(levels("an.nv||2020||HTTNV|1/QĐ|01/12/2024"), "C4 classified");
	CHECK_TEXT(levels("an.nv||2024|||1/QĐ|01/12/2024"), "E4 no_level");
	CHECK_TEXT(levels("an.nv||2024||tốt|1/QĐ|01/12/2024"), "E4 not_level");
	CHECK_TEXT(levels("an.nv||2024||HTTNV||01/12/2024"), "F4 no_number");
	CHECK_TEXT(levels("an.nv||2024||HTTNV|1/QĐ|01/12/2099"), "G4 ahead");
	CHECK(!past_has(true, PAST_TOTAL) && !past_has(true, PAST_COMMON) && past_has(true, PAST_LEVEL) && past_has(false, PAST_TOTAL));
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(periods);
	TEST(good);
	TEST(wrong_people);
	TEST(wrong_periods);
	TEST(wrong_points);
	TEST(wrong_documents);
	TEST(heads);
	TEST(levels_of_years);
	mem_free(&mem);
	TEST_END();
}

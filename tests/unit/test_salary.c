/* Salaries as the rows of a workbook say them; the estimate of a fund. */
#include <string.h>

#include "check.h"
#include "rules/bonus_fund.h"
#include "rules/salary_read.h"
#include "rules/table.h"

#define COLUMNS	7
#define ROWS	24

static struct mem *mem;
static const struct past_person people[] = {
	{ 1, "an.nv", "Nguyễn Văn An" }, { 2, "binh.tt", "Trần Thị Bình" }, { 3, "binh2.tt", "Trần Thị Bình" },
};
static const struct salary standing[] = {
	{ .id = 7, .person = 2, .from = { 2026, 1, 1 }, .grade = "01.003", .step = 3, .coefficient = 300, .document = "1/QĐ" },
};
static const struct salary_world world = { people, 3, standing, 1 };

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

#define HEAD	"Tên đăng nhập|HỌ VÀ TÊN|Từ ngày|Mã ngạch|Bậc lương|Hệ số lương|Quyết định"

/* "new 1 2026-07-01 3 234", "bad C4 not_day": each row of a workbook with our head. */
static const char *
rows(const char *one, const char *two)
{
	const char *const lines[] = { HEAD, one, two, NULL };
	struct worksheet s = sheet(lines);
	struct salary_book book;
	const char *said = "";

	salary_read(mem, &s, 1, &world, &book);
	for (size_t i = 0; i < book.n; i++) {
		const struct salary_row *r = &book.row[i];

		said = mem_print(mem, "%s%s%s", said, i > 0 ? ", " : "", past_verdict_name[r->verdict]);
		for (size_t f = 0; f < r->nfindings; f++)
			said = mem_print(mem, "%s %s %s", said, r->finding[f].cell, salary_flaw_name[r->finding[f].flaw]);
		if (r->verdict != PAST_BAD)
			said = mem_print(mem, "%s %lld %s %lld %lld", said, (long long)r->said.person, day_text(mem, r->said.from),
			    (long long)r->said.step, (long long)r->said.coefficient);
	}
	return said;
}

static void
good(void)
{
	CHECK_TEXT(rows("an.nv||01/07/2026|01.003|3|2,34|5/QĐ", NULL), "new 1 2026-07-01 3 234");
	CHECK_TEXT(rows("AN.NV|nguyễn văn an|@2026-07-01|01.003|#3|#2.34|5/QĐ", NULL), "new 1 2026-07-01 3 234");
	CHECK_TEXT(rows("|Nguyễn Văn An|1/7/2026|Chuyên viên|1|15|5/QĐ", NULL), "new 1 2026-07-01 1 1500");
	CHECK_TEXT(rows("an.nv|Nguyễn Văn An|||||", "khong.co||||||"), "");
	CHECK_TEXT(rows("binh.tt||1/1/2026|01.003|3|3|1/QĐ", NULL), "same 2 2026-01-01 3 300");
	CHECK_TEXT(rows("binh.tt||1/1/2026|01.003|3|3,01|1/QĐ", "binh.tt||2/1/2026|01.003|3|3|1/QĐ"), "changed 2 2026-01-01 3 301, new 2 2026-01-02 3 300");
}

static void
wrong(void)
{
	CHECK_TEXT(rows("||1/7/2026|1|1|2|5", "khong||1/7/2026|1|1|2|5"), "bad A4 nobody, bad A5 unknown");
	CHECK_TEXT(rows("|Trần Thị Bình|1/7/2026|1|1|2|5", "an.nv|Trần Thị Bình|1/7/2026|1|1|2|5"), "bad B4 several, bad B5 differs");
	CHECK_TEXT(rows("an.nv||31/2/2026||0|0,99|", "an.nv|||1|21|15,01|5"),
	    "bad C4 not_day D4 no_grade E4 not_step F4 not_coefficient G4 no_document, bad C5 no_day E5 not_step F5 not_coefficient");
	CHECK_TEXT(rows("an.nv||1/7/2026|1|1|2,345|5", "an.nv||2/7/2026|1|x|1.000|5"), "bad F4 not_coefficient, bad E5 not_step F5 not_coefficient");
	CHECK_TEXT(rows("an.nv||1/7/2026|1|1|2|5", "an.nv||01/07/2026|1|1|3|5"), "new 1 2026-07-01 1 200, bad C5 twice");
	CHECK_TEXT(rows("an.nv||1/7/2026|1|1|=2|5", NULL), "bad F4 formula");
}

static void
columns(void)
{
	static const char *const lines[] = { "Tên đăng nhập|Từ ngày|Bậc", "an.nv|1/7/2026|1", NULL }, *const others[] = { "a|b", NULL };
	struct worksheet s = sheet(lines);
	struct salary_book book;

	salary_read(mem, &s, 1, &world, &book);
	CHECK(book.known && book.n == 0 && book.missing[SALARY_GRADE] && book.missing[SALARY_COEFFICIENT] && book.missing[SALARY_DOCUMENT]);
	CHECK(!book.missing[SALARY_UID] && !book.missing[SALARY_NAME] && !book.missing[SALARY_FROM] && !book.missing[SALARY_STEP]);
	s = sheet(others);
	salary_read(mem, &s, 1, &world, &book);
	CHECK(!book.known && book.n == 0);
}

static void
funds(void)
{
	struct bonus_fund_proposal p = { .coefficient = 733, .base = 2340000 };
	const struct day today = { 2026, 11, 30 };

	bonus_fund_count(&p);
	CHECK(p.salary_fund == 205826400 && p.amount == 20582640);
	CHECK(bonus_fund_most(9) == 0 && bonus_fund_most(10) == 1 && bonus_fund_most(199) == 19 && bonus_fund_most(1000) == 100);
	CHECK_TEXT(day_text(mem, bonus_fund_day(2026, today)), "2026-11-30");
	CHECK_TEXT(day_text(mem, bonus_fund_day(2025, today)), "2025-12-31");
	CHECK_TEXT(day_text(mem, bonus_fund_day(2027, today)), "2027-01-01");
}

static void
accounts(void)
{
	static const char *const none[] = { "", "12345", "12 34-5", "0123456789012345678901234567890", "12345é", "123;456" };

	CHECK_TEXT(salary_account_number(mem, "5200 205-123.456"), "5200205123456");
	CHECK_TEXT(salary_account_number(mem, "VN0012"), "VN0012");
	for (size_t i = 0; i < sizeof(none) / sizeof(*none); i++)
		CHECK(salary_account_number(mem, none[i]) == NULL);
	CHECK_TEXT(salary_account_hidden(mem, "5200205123456"), "••••3456");
	CHECK_TEXT(salary_account_hidden(mem, "3456"), "••••");
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(good);
	TEST(wrong);
	TEST(columns);
	TEST(funds);
	TEST(accounts);
	mem_free(&mem);
	TEST_END();
}

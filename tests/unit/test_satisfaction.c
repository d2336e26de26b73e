#include <string.h>

#include "check.h"

#include "rules/satisfaction.h"

static struct mem *mem;
static const struct satisfaction_person people[] = {
	{ 1, "an.nv", "Nguyen Van An" }, { 2, "binh.tt", "Tran Thi Binh" }, { 3, "binh2.tt", "Tran Thi Binh" },
};
static const struct day today = { 2026, 11, 30 };

/* "1 2026-11-01 5/3/1, columns": each line that was met. */
static const char *
read_lines(const char *text)
{
	struct satisfaction_line *list;
	const char *said = "";
	size_t n;

	CHECK(satisfaction_read(mem, text, people, 3, today, &list, &n) == 1);
	for (size_t i = 0; i < n; i++) {
		const struct satisfaction *s = &list[i].said;

		said = mem_print(mem, "%s%s", said, i > 0 ? ", " : "");
		said = list[i].flaw != SATISFACTION_SOUND ? mem_print(mem, "%s%d %s", said, list[i].number, satisfaction_flaw_name[list[i].flaw]) :
		    mem_print(mem, "%s%d: %d %s %d/%d/%d", said, list[i].number, (int)s->person, day_text(mem, s->month), (int)s->dossiers,
		    (int)s->satisfied, (int)s->dissatisfied);
	}
	return said;
}

static void
marks_and_titles(void)
{
	CHECK_TEXT(read_lines("an.nv 11/2026 5 3 1"), "1: 1 2026-11-01 5/3/1");
	CHECK_TEXT(read_lines("Nguyen Van An 11/2026 5 3 1\n5 3 1"), "1: 1 2026-11-01 5/3/1, 2 columns");
	CHECK_TEXT(read_lines("who;month;n;yes;no\r\nan.nv;2026-10;5;5;0\r\n\r\n"), "2: 1 2026-10-01 5/5/0");
	CHECK_TEXT(read_lines("\"Nguyen Van An\",11/2026, 5 ,3,1"), "1: 1 2026-11-01 5/3/1");
	CHECK_TEXT(read_lines(""), "");
}

static void
what_is_wrong(void)
{
	CHECK_TEXT(read_lines("an.nv;11/2026;5;3"), "1 columns");
	CHECK_TEXT(read_lines("an.nv;11/2026;5;3;1;9"), "1 columns");
	CHECK_TEXT(read_lines("x;11/2026;5;3;1\nTran Thi Binh;11/2026;5;3;1\nbinh.tt;11/2026;5;3;1"), "1 unknown, 2 several, 3: 2 2026-11-01 5/3/1");
	CHECK_TEXT(read_lines("an.nv;12/2026;5;3;1\nan.nv;13/2026;5;3;1\nan.nv;;5;3;1"), "1 month, 2 month, 3 month");
	CHECK_TEXT(read_lines("an.nv;11/2026;5;x;1\nan.nv;11/2026;5;-1;1\nan.nv;11/2026;5;3.5;1"), "1 number, 2 number, 3 number");
	CHECK_TEXT(read_lines("an.nv;11/2026;5;3;3"), "1 sum");
	CHECK_TEXT(read_lines("an.nv;11/2026;5;3;2\nNguyen Van An;2026-11;1;1;0\nan.nv;10/2026;1;1;0"), "1: 1 2026-11-01 5/3/2, 2 twice, 3: 1 2026-10-01 1/1/0");
}

/* "an.nv|#5|@2026-11-01": a row of cells, a number, a date. */
static struct worksheet
sheet(int first, const char *const *line)
{
	struct worksheet s = { .name = "S", .row = mem_array(mem, 16, sizeof(*s.row)) };

	for (; *line != NULL; line++) {
		struct worksheet_row *row = &s.row[s.n];
		char *at = mem_text(mem, *line), *end;

		*row = (struct worksheet_row){ .number = first + (int)s.n, .cell = mem_array(mem, 16, sizeof(*row->cell)) };
		for (int c = 0; at != NULL; at = end, c++) {
			if ((end = strchr(at, '|')) != NULL)
				*end++ = '\0';
			if (at[0] != '\0')
				row->cell[row->n++] = (struct worksheet_cell){ .column = c, .text = at[0] == '#' || at[0] == '@' ? at + 1 : at,
				    .kind = at[0] == '#' ? CELL_NUMBER : at[0] == '@' ? CELL_DATE : CELL_TEXT };
		}
		s.n++;
	}
	return s;
}

static const char *
read_sheets(struct worksheet one, struct worksheet two)
{
	const struct worksheet s[] = { one, two };
	const char *text;

	return satisfaction_sheets(mem, s, 2, &text) == 1 ? read_lines(text) : "too far";
}

static void
workbooks(void)
{
	static const char *const none[] = { NULL };
	static const char *const plain[] = { "an.nv|11/2026|#5|#3|#1", "binh.tt|@2026-10-01|#5|#3|#x", NULL };
	static const char *const titled[] = { "BẢNG", "Không hài lòng|Hài lòng|Số hồ sơ|Tháng|Họ và tên|Tên đăng nhập", "#1|#3|#5|@2026-11-01|Nguyen; Van An",
	    "#1|#3|#5|2026-10||an.nv", "#9|#3|#5|2026-09|Ai|an.nv", NULL };

	CHECK_TEXT(read_sheets(sheet(1, none), sheet(2, plain)), "2: 1 2026-11-01 5/3/1, 3 number");
	CHECK_TEXT(read_sheets(sheet(1, plain), sheet(3, titled)), "5 unknown, 6: 1 2026-10-01 5/3/1, 7 sum");
	CHECK_TEXT(read_sheets(sheet(1, none), sheet(1, none)), "");
	CHECK_TEXT(read_sheets(sheet(1, none), sheet(4 * SATISFACTION_LINES, plain)), "too far");
}

static void
not_too_many(void)
{
	struct satisfaction_line *list;
	const char *text = "";
	size_t n;

	for (int i = 0; i <= SATISFACTION_LINES / 10; i++)
		text = mem_print(mem, "%sa\na\na\na\na\na\na\na\na\na\n", text);
	CHECK(satisfaction_read(mem, text, people, 3, today, &list, &n) == 0);
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(marks_and_titles);
	TEST(what_is_wrong);
	TEST(workbooks);
	TEST(not_too_many);
	mem_free(&mem);
	TEST_END();
}

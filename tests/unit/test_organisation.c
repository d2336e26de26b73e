/* The rules of the organisation: periods of days, names, frames, delegations, a workbook. */
#include <string.h>

#include "check.h"
#include "rules/agency.h"
#include "rules/organisation_plan.h"

static struct mem *mem;

static struct day
day(const char *iso)
{
	struct day d = { 0 };

	day_iso(iso, &d);
	return d;
}
#define NO_DAY	((struct day){ 0 })
#define MAY	day("2026-05-01")
#define JUNE	day("2026-06-01")
#define JULY	day("2026-07-01")

static void
periods(void)
{
	CHECK(days_hold(MAY, NO_DAY, MAY));
	CHECK(days_hold(MAY, JUNE, JUNE));
	CHECK(!days_hold(MAY, JUNE, day("2026-06-02")));
	CHECK(!days_hold(MAY, day_before(MAY), MAY));		/* taken back */
	CHECK(days_meet(MAY, JUNE, JUNE, NO_DAY));
	CHECK(!days_meet(MAY, day_before(JUNE), JUNE, NO_DAY));
	CHECK(!days_meet(MAY, NO_DAY, JUNE, day_before(JUNE)));
	CHECK(days_meet(MAY, NO_DAY, JUNE, NO_DAY));
	CHECK(days_within(JUNE, NO_DAY, MAY, NO_DAY));
	CHECK(!days_within(JUNE, NO_DAY, MAY, JULY));
	CHECK(days_within(JUNE, JULY, MAY, JULY));
	CHECK(!days_within(MAY, JULY, JUNE, NO_DAY));
}

static void
names(void)
{
	CHECK(unit_code_good("stc.ngan-sach1") && !unit_code_good("STC") && !unit_code_good(""));
	CHECK(!unit_code_good("stc ngansach") && !unit_code_good("sở"));
	CHECK(post_code_good("CV.NS/01") && !post_code_good("CV NS"));
	CHECK(login_good("an.nv@x") && !login_good("An") && !login_good("ân"));
	CHECK(strcmp(person_sort_name(mem, "Nguyễn Văn", "An"), "An Nguyễn Văn") == 0);
	CHECK(strcmp(person_sort_name(mem, "", "H'Hen Niê"), "Hen Niê") == 0);
	CHECK(strcmp(person_sort_name(mem, "Y", "Wĩ Niê"), "Wĩ Niê") == 0);
	CHECK(strcmp(person_sort_name(mem, "", "H'"), "H'") == 0);
}

static void
frames(void)
{
	struct competency *list;
	const char *a = NULL;
	size_t n;

	CHECK(competency_read(mem, "  Soạn thảo |  Mức 3 \r\n\nNgoại ngữ\n", &list, &n, &a) == NULL);
	CHECK(n == 2 && strcmp(list[0].name, "Soạn thảo") == 0 && strcmp(list[0].level, "Mức 3") == 0);
	CHECK(strcmp(list[1].name, "Ngoại ngữ") == 0 && list[1].level[0] == '\0');
	list[0].from = list[1].from = MAY;
	list[1].until = day_before(JUNE);
	CHECK(strcmp(competency_lines(mem, list, n, JUNE), "Soạn thảo | Mức 3\n") == 0);
	CHECK(strcmp(competency_read(mem, "| Mức 3", &list, &n, &a), "frame_name") == 0);
	CHECK(competency_read(mem, "", &list, &n, &a) == NULL && n == 0);
}

static void
delegations(void)
{
	struct delegation d = { .from = MAY, .until = JUNE };

	CHECK(delegation_on(&d, MAY) == DELEGATION_WAITING);
	CHECK(delegation_on(&d, JULY) == DELEGATION_OVER);
	d.accepted = true;
	CHECK(delegation_on(&d, JUNE) == DELEGATION_ACCEPTED);
	d.ended_why = "withdrawn";
	CHECK(delegation_on(&d, MAY) == DELEGATION_WITHDRAWN);
}

/* A sheet of text cells; NULL: empty. */
static struct worksheet
sheet_of(size_t rows, size_t columns, const char *const *text)
{
	struct worksheet s = { .name = "S", .n = rows };

	s.row = mem_array(mem, rows, sizeof(*s.row));
	for (size_t r = 0; r < rows; r++) {
		s.row[r].number = (int)r + 1;
		s.row[r].cell = mem_array(mem, columns, sizeof(struct worksheet_cell));
		for (size_t c = 0; c < columns; c++)
			if (text[r * columns + c] != NULL)
				s.row[r].cell[s.row[r].n++] = (struct worksheet_cell){ .column = (int)c,
				    .kind = CELL_TEXT, .text = text[r * columns + c] };
	}
	return s;
}

static const struct unit units[] = {
	{ .id = 1, .code = "tinh", .name = "Tỉnh", .kind = UNIT_PROVINCE, .agency_kind = NO_KIND },
	{ .id = 2, .parent = 1, .code = "so", .name = "Sở", .kind = UNIT_AGENCY },
};
static const struct plan_person people[] = {
	{ .data = { .id = 7, .uid = "an", .family = "Lê", .given = "An", .sort_name = "An Lê" } },
	{ .data = { .id = 8, .uid = "binh", .family = "Lê", .given = "Bình", .sort_name = "Bình Lê" } },
};

static void
workbook(void)
{
	static const char *const text[] = {
		"Tên đăng nhập", "Tên", "Mã đơn vị", "Chức danh", "Vai trò",
		"an", NULL, "so", "Chuyên viên", "Nhân viên",	/* gives the head away … */
		"binh", NULL, "so", "Giám đốc", "Người đứng đầu",	/* … to him */
		"chi", "Chi", "so", "Giám đốc", "Người đứng đầu",
		"dung", "Dung", "khong.co", "Chuyên viên", NULL,
	};
	struct holding head = { .id = 3, .person = 7, .uid = "an", .name = "Lê An", .unit = 2,
	    .unit_name = "Sở", .title = "Giám đốc", .rank = RANK_HEAD, .main = true, .from = MAY };
	struct worksheet sheet = sheet_of(5, 5, text);
	struct plan_world world = { .day = JUNE, .today = JULY, .unit = units, .nunits = 2,
	    .person = people, .npeople = 2, .holding = &head, .nholdings = 1 };
	struct plan plan;

	organisation_plan(mem, &sheet, 1, &world, &plan);
	CHECK(plan.sheets == 1 && plan.n == 4);
	CHECK(plan.row[0].verdict == PLAN_CHANGED && plan.row[0].place == PLACE_AMENDED);
	CHECK(plan.row[1].verdict == PLAN_CHANGED && plan.row[1].place == PLACE_BEGINS);
	CHECK(plan.row[2].verdict == PLAN_BAD && strcmp(plan.row[2].finding.word, "head_row") == 0);
	CHECK(plan.row[3].verdict == PLAN_BAD && strcmp(plan.row[3].finding.word, "unit") == 0);
	/* A row that gives the head away and is itself wrong keeps him: the next one is wrong too. */
	sheet.row[1].cell[2].text = "";
	sheet.row[1].cell[3].text = "không rõ";
	organisation_plan(mem, &sheet, 1, &world, &plan);
	CHECK(plan.row[0].verdict == PLAN_BAD && strcmp(plan.row[0].finding.word, "rank") == 0);
	CHECK(plan.row[1].verdict == PLAN_BAD && strcmp(plan.row[1].finding.word, "head") == 0);
}

static void
numbers(void)
{
	static const struct plan_person known[] = {
		{ .data = { .id = 7, .uid = "an", .family = "Lê", .given = "An", .sort_name = "An Lê" }, .number = "001088000001" },
		{ .data = { .id = 8, .uid = "binh", .family = "Lê", .given = "Bình", .sort_name = "Bình Lê" } },
		{ .data = { .id = 9, .uid = "chi", .family = "Lê", .given = "Chi", .sort_name = "Chi Lê" }, .number = "001088000003" },
	};
	static const char *const text[] = {
		"Tên đăng nhập", "Tên", "Số định danh cá nhân",
		"an", NULL, "******0001",		/* as it came out */
		"binh", NULL, "001 088 000 002",
		"chi", NULL, "******0001",		/* of another one */
		"dung", "Dung", "001088000001",
		"em", "Em", "001088000002",
		"giang", "Giang", "1088000004",		/* the 0 that a spreadsheet took */
		"hoa", "Hoa", NULL,
		"lan", "Lan", "00108800000x",
	};
	struct worksheet sheet = sheet_of(9, 3, text);
	struct plan_world world = { .day = JUNE, .today = JULY, .unit = units, .nunits = 2, .person = known, .npeople = 3 };
	struct plan plan;

	organisation_plan(mem, &sheet, 1, &world, &plan);
	CHECK(plan.n == 8 && plan.row[0].verdict == PLAN_SAME && !plan.row[0].renumber);
	CHECK(plan.row[1].verdict == PLAN_CHANGED && plan.row[1].renumber && strcmp(plan.row[1].person.number, "001088000002") == 0);
	CHECK(plan.row[2].verdict == PLAN_BAD && strcmp(plan.row[2].finding.word, "number_mask") == 0);
	CHECK(plan.row[3].verdict == PLAN_BAD && strcmp(plan.row[3].finding.word, "number_taken") == 0);
	CHECK(strcmp(plan.row[3].finding.a, "Lê An") == 0);
	CHECK(plan.row[4].verdict == PLAN_BAD && strcmp(plan.row[4].finding.word, "number_row") == 0);
	CHECK(strcmp(plan.row[4].finding.a, "3") == 0);
	CHECK(plan.row[5].verdict == PLAN_BAD && strcmp(plan.row[5].finding.word, "number") == 0);
	CHECK(plan.row[6].verdict == PLAN_NEW && plan.row[6].person.number == NULL);
	CHECK(plan.row[7].verdict == PLAN_BAD && plan.row[7].finding.a == NULL);
	/* His own number anew, and the number of one who changes his in the same workbook. */
	sheet.row[1].cell[1].text = "001088000001";
	sheet.row[3].cell[1].text = "001088000005";
	sheet.row[4].cell[2].text = "001088000003";
	organisation_plan(mem, &sheet, 1, &world, &plan);
	CHECK(plan.row[0].verdict == PLAN_SAME && plan.row[2].verdict == PLAN_CHANGED);
	CHECK(plan.row[3].verdict == PLAN_BAD && strcmp(plan.row[3].finding.a, "Lê Chi") == 0);
}

int
main(void)
{
	mem = mem_new(8 * 1024 * 1024);
	TEST(periods);
	TEST(names);
	TEST(frames);
	TEST(delegations);
	TEST(workbook);
	TEST(numbers);
	mem_free(&mem);
	TEST_END();
}

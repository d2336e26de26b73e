/* Catalog rules: coefficient, findings, proposals, comparison. */
#include "check.h"

#include "rules/catalog.h"

static int64_t
coefficient(int64_t points, int64_t standard)
{
	int64_t tenths;

	return catalog_coefficient(points, standard, &tenths) ? tenths : 0;
}

static void
coefficient_with_standard_5(void)
{
	CHECK(coefficient(500, 500) == 10);
	CHECK(coefficient(300, 500) == 6);
	CHECK(coefficient(14000, 500) == 280);
	CHECK(coefficient(25, 500) == 1);	/* 0,05 rounds half up to 0,1 */
	CHECK(coefficient(24, 500) == 0);
	CHECK(coefficient(725, 500) == 15);	/* 1,45 → 1,5 */
}

static void
coefficient_with_standard_8(void)
{
	CHECK(coefficient(800, 800) == 10);
	CHECK(coefficient(1000, 800) == 13);	/* 1,25 → 1,3 */
	CHECK(coefficient(400, 800) == 5);
	CHECK(coefficient(100, 800) == 1);	/* 0,125 */
	CHECK(coefficient(300, 800) == 4);	/* 0,375 */
	CHECK(coefficient(200, 800) == 3);	/* 0,25 → 0,3 */
}

static void
coefficient_with_standard_30(void)
{
	CHECK(coefficient(3000, 3000) == 10);
	CHECK(coefficient(1000, 3000) == 3);	/* 0,333 */
	CHECK(coefficient(2000, 3000) == 7);	/* 0,667 */
	CHECK(coefficient(100, 3000) == 0);	/* 0,033 is below 0,1 */
	CHECK(coefficient(150, 3000) == 1);	/* 0,05 */
	CHECK(coefficient(10000, 3000) == 33);
}

static void
coefficient_needs_a_standard(void)
{
	CHECK(coefficient(500, 0) == 0);
	CHECK(coefficient(500, -500) == 0);
	CHECK(coefficient(-1, 500) == 0);
	CHECK(coefficient(0, 500) == 0);
	CHECK(coefficient(CATALOG_MOST_POINTS, 1) == 10 * CATALOG_MOST_POINTS);
	CHECK(coefficient(INT64_MAX, 1) == 0);
}

static const struct catalog_group frame[CATALOG_GROUPS] = {
	{ 1, 100, 1000 }, { 2, 1100, 5000 }, { 3, 5100, 10000 }, { 4, 10100, 20000 },
};

static struct catalog_line
good(void)
{
	return (struct catalog_line){ .code = "DC.01", .task = "Soạn thảo văn bản",
	    .output = "Văn bản", .group = 1, .points = 500, .coefficient = 10,
	    .unit = "văn bản" };
}

static void
good_row_has_no_finding(void)
{
	struct catalog_line line = good();

	CHECK(catalog_check(&line, frame, 500) == 0);
	CHECK(catalog_check(&line, frame, 0) == 0);
}

static void
each_mistake_is_found(void)
{
	struct catalog_line line;

	line = good(); line.code = "";
	CHECK(catalog_check(&line, frame, 500) == CATALOG_NO_CODE);
	line = good(); line.task = NULL;
	CHECK(catalog_check(&line, frame, 500) == CATALOG_NO_TASK);
	line = good(); line.output = "";
	CHECK(catalog_check(&line, frame, 500) == CATALOG_NO_OUTPUT);
	line = good(); line.unit = "";
	CHECK(catalog_check(&line, frame, 500) == CATALOG_NO_UNIT);
	line = good(); line.group = 0;
	CHECK(catalog_check(&line, frame, 500) == CATALOG_NO_GROUP);
	line = good(); line.points = -1;
	CHECK(catalog_check(&line, frame, 500) == CATALOG_NO_POINTS);
	line = good(); line.coefficient = 11;
	CHECK(catalog_check(&line, frame, 500) == CATALOG_COEFFICIENT);
	line = good(); line.points = 100;
	CHECK(catalog_check(&line, frame, 3000) == CATALOG_TOO_SMALL);
}

static void
range_has_both_ends(void)
{
	struct catalog_line line = good();

	line.coefficient = 0;
	line.group = 2;
	line.points = 1100;
	CHECK(catalog_check(&line, frame, 500) == 0);
	line.points = 5000;
	CHECK(catalog_check(&line, frame, 500) == 0);
	line.points = 1099;
	CHECK(catalog_check(&line, frame, 500) == CATALOG_OUT_OF_RANGE);
	line.points = 5001;
	CHECK(catalog_check(&line, frame, 500) == CATALOG_OUT_OF_RANGE);
	line.group = 5;		/* not in this frame */
	CHECK(catalog_check(&line, frame, 500) == CATALOG_OUT_OF_RANGE);
}

static void
frame_must_rise(void)
{
	struct catalog_group f[CATALOG_GROUPS] = { { 1, 0, 10000 }, { 2, 10100, 20000 } };

	CHECK(catalog_frame_bad(frame) == 0);
	CHECK(catalog_frame_bad(f) == 0);
	f[1].least = 10000;
	CHECK(catalog_frame_bad(f) == 2);
	f[1].least = 30000;
	CHECK(catalog_frame_bad(f) == 2);
	f[0].least = -1;
	CHECK(catalog_frame_bad(f) == 1);
	memset(f, 0, sizeof(f));
	CHECK(catalog_frame_bad(f) == -1);
}

static void
hints_do_not_block(void)
{
	CHECK((CATALOG_BLOCKS & (CATALOG_NO_UNIT | CATALOG_COEFFICIENT)) == 0);
}

static void
unit_follows_from_output(void)
{
	struct mem *mem = mem_new(1 << 20);

	CHECK_TEXT(catalog_unit_of(mem, "Báo cáo/bảng biểu"), "báo cáo");
	CHECK_TEXT(catalog_unit_of(mem, "Công văn"), "văn bản");
	CHECK_TEXT(catalog_unit_of(mem, "QUYẾT ĐỊNH"), "văn bản");
	CHECK_TEXT(catalog_unit_of(mem, "Biên bản, danh sách"), "biên bản");
	CHECK_TEXT(catalog_unit_of(mem, "Giấy chứng nhận"), "giấy");
	CHECK(catalog_unit_of(mem, "Sổng") == NULL);
	CHECK(catalog_unit_of(mem, "") == NULL);
	CHECK(catalog_unit_of(mem, NULL) == NULL);
	mem_free(&mem);
}

static void
comparison_meets_by_code_then_words(void)
{
	struct mem *mem = mem_new(1 << 20);
	struct catalog_line before[4] = { good(), good(), good(), good() };
	struct catalog_line after[4] = { good(), good(), good(), good() };
	struct catalog_change *c;
	size_t n;

	before[1].code = "DC.02"; before[1].task = "Trả lời";
	before[2].code = "DC.03"; before[2].task = "Họp";
	before[3].code = "DC.04"; before[3].task = "Bỏ đi";
	after[0].code = "DC.09"; after[0].task = "Họp";		/* DC.03 renamed */
	after[1].code = "DC.01";				/* the same */
	after[2].code = "DC.02"; after[2].task = "Trả lời"; after[2].points = 600;
	after[3].code = "DC.10"; after[3].task = "Mới";
	catalog_compare(mem, before, 4, after, 4, &c, &n);
	CHECK(n == 5);
	CHECK(c[0].kind == CATALOG_CHANGED && c[0].before == &before[2]);
	CHECK(c[0].fields == 1u << CATALOG_CODE);
	CHECK(c[1].kind == CATALOG_SAME && c[1].before == &before[0]);
	CHECK(c[2].kind == CATALOG_CHANGED && c[2].fields == 1u << CATALOG_POINTS);
	CHECK(c[3].kind == CATALOG_NEW && c[3].before == NULL);
	CHECK(c[4].kind == CATALOG_GONE && c[4].before == &before[3]);
	mem_free(&mem);
}

static void
comparison_of_nothing(void)
{
	struct mem *mem = mem_new(1 << 20);
	struct catalog_line line = good();
	struct catalog_change *c;
	size_t n;

	catalog_compare(mem, NULL, 0, NULL, 0, &c, &n);
	CHECK(n == 0);
	catalog_compare(mem, &line, 1, NULL, 0, &c, &n);
	CHECK(n == 1 && c[0].kind == CATALOG_GONE);
	catalog_compare(mem, NULL, 0, &line, 1, &c, &n);
	CHECK(n == 1 && c[0].kind == CATALOG_NEW);
	mem_free(&mem);
}

int
main(void)
{
	TEST(coefficient_with_standard_5);
	TEST(coefficient_with_standard_8);
	TEST(coefficient_with_standard_30);
	TEST(coefficient_needs_a_standard);
	TEST(good_row_has_no_finding);
	TEST(each_mistake_is_found);
	TEST(range_has_both_ends);
	TEST(frame_must_rise);
	TEST(hints_do_not_block);
	TEST(unit_follows_from_output);
	TEST(comparison_meets_by_code_then_words);
	TEST(comparison_of_nothing);
	TEST_END();
}

#include "check.h"

#include "base/mem.h"
#include "rules/work_paste.h"

static struct mem *mem;

/* "heading; 2 an|A.1|x|1500|2026-12-08; …", or "many". */
static const char *
read(const char *text)
{
	struct paste_line *list;
	const char *said;
	bool heading;
	size_t n;

	if (work_paste_read(mem, text, &list, &n, &heading) != 1)
		return "many";
	said = heading ? "heading" : "";
	for (size_t i = 0; i < n; i++) {
		const struct paste_line *l = &list[i];

		said = mem_print(mem, "%s%s%d %s|%s|%s|%d|%s%s", said, said[0] == '\0' ? "" : "; ", l->number, l->cell[PASTE_PERSON],
		    l->cell[PASTE_CODE], l->cell[PASTE_SUBJECT], (int)l->quantity, l->deadline.year == 0 ? "" : day_text(mem, l->deadline),
		    l->long_cells ? " long" : "");
	}
	return said;
}

static void
lines_of_a_sheet(void)
{
	CHECK_TEXT(read(""), "");
	CHECK_TEXT(read("an\tA.1\tx\t1,5\t8/12/2026"), "1 an|A.1|x|1500|2026-12-08");
	CHECK_TEXT(read("an\tA.1\tx\t2\t2026-12-08\r\n\r\n b \tA.2\t\t3\t08/12/2026\r\n"), "1 an|A.1|x|2000|2026-12-08; 3 b|A.2||3000|2026-12-08");
	CHECK_TEXT(read("an"), "1 an|||0|");
	CHECK_TEXT(read("an\tA.1\tx\t-1\t31/02/2026"), "heading");
	CHECK_TEXT(read("an\tA.1\tx\t1.000\t1/2/2026\ty"), "1 an|A.1|x|0|2026-02-01 long");
	CHECK_TEXT(read("an\tA.1\tx\t1\t1/2/2026\t\t"), "1 an|A.1|x|1000|2026-02-01");
}

static void
the_heading_is_left_out(void)
{
	CHECK_TEXT(read("Ai\tMã\tGì\tBao nhiêu\tHạn\nan\tA.1\tx\t2\t8/12/2026"), "heading; 2 an|A.1|x|2000|2026-12-08");
	CHECK_TEXT(read("an\tA.1\tx\t2\thạn"), "1 an|A.1|x|2000|");
	CHECK_TEXT(read("an\tA.1\tx\t2\t1/1/2027\nAi\tMã\tGì\tBao nhiêu\tHạn"), "1 an|A.1|x|2000|2027-01-01; 2 Ai|Mã|Gì|0|");
}

static void
too_many(void)
{
	const char *text = "";

	for (int i = 0; i < PASTE_MOST; i++)
		text = mem_print(mem, "%sa\tb\tc\t1\t1/1/2027\n", text);
	CHECK(strcmp(read(text), "many") != 0);
	CHECK_TEXT(read(mem_print(mem, "%sx", text)), "many");
}

static void
names_and_logins(void)
{
	CHECK(work_paste_means(mem, "NGUYỄN văn an", "Nguyễn Văn An", "an.nv1"));
	CHECK(work_paste_means(mem, "Nguyen Van An", "Nguyễn Văn An", NULL));
	CHECK(work_paste_means(mem, "AN.nv1", "Nguyễn Văn An", "an.nv1"));
	CHECK(!work_paste_means(mem, "an", "Nguyễn Văn An", "an.nv1"));
	CHECK(!work_paste_means(mem, "", "Nguyễn Văn An", NULL));
}

int
main(void)
{
	mem = mem_new(256 * 1024 * 1024);
	TEST(lines_of_a_sheet);
	TEST(the_heading_is_left_out);
	TEST(too_many);
	TEST(names_and_logins);
	mem_free(&mem);
	TEST_END();
}

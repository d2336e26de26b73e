#include "check.h"

#include "base/mem.h"
#include "rules/directory.h"
#include "rules/given.h"

static struct mem *mem;
static const struct day today = { 2026, 11, 30 };

/* "field word value", or "" for a good row. */
static const char *
flaw_of(struct task_in in)
{
	struct task_good g;
	struct task_flaw flaw;

	if (task_read(mem, &in, today, &g, &flaw) == 1)
		return "";
	CHECK(flaw.mender == MEND_SOURCE);
	return mem_print(mem, "%s %s %s", flaw.field, flaw.word, flaw.value);
}

static struct task_in
row(void)
{
	return (struct task_in){ .external = "vb-1", .person = "an.nt", .subject = "Trả lời cử tri" };
}

static const char *
deadline_of(const char *text)
{
	struct task_in in = row();
	struct task_good g;
	struct task_flaw flaw;

	in.deadline = text;
	return task_read(mem, &in, today, &g, &flaw) == 1 ? day_text(mem, g.deadline) : flaw.word;
}

static void
days(void)
{
	CHECK_TEXT(deadline_of("2026-12-05"), "2026-12-05");
	CHECK_TEXT(deadline_of("05/12/2026"), "2026-12-05");
	CHECK_TEXT(deadline_of("5/12/2026 17:00"), "2026-12-05");
	CHECK_TEXT(deadline_of("2026/12/05"), "2026-12-05");
	CHECK_TEXT(deadline_of("2026-12-05T17:00:00+07:00"), "2026-12-05");
	CHECK_TEXT(deadline_of("  2026-12-05 "), "2026-12-05");
	CHECK(deadline_of("") == NULL);
	CHECK_TEXT(deadline_of("2026-02-30"), "day");
	CHECK_TEXT(deadline_of("mai"), "day");
	CHECK_TEXT(deadline_of("20261205"), "day");
}

static void
order(void)
{
	struct task_in in = row();
	struct task_good g;
	struct task_flaw flaw;

	in.given_on = "2026-12-01";
	CHECK_TEXT(flaw_of(in), "given_on ahead 2026-12-01");
	in.given_on = "2026-11-20";
	in.deadline = "2026-11-19";
	CHECK_TEXT(flaw_of(in), "deadline order 2026-11-19");
	in.deadline = NULL;
	in.done_on = "2026-12-01";
	CHECK_TEXT(flaw_of(in), "done_on ahead 2026-12-01");
	in.done_on = "2026-11-19";
	CHECK_TEXT(flaw_of(in), "done_on order 2026-11-19");
	in.given_on = NULL;	/* it was given by the day it was done */
	CHECK(task_read(mem, &in, today, &g, &flaw) == 1);
	CHECK_TEXT(day_text(mem, g.given_on), "2026-11-19");
	in.done_on = NULL;
	CHECK(task_read(mem, &in, today, &g, &flaw) == 1);
	CHECK_TEXT(day_text(mem, g.given_on), "2026-11-30");
}

static void
texts(void)
{
	struct task_in in = row();
	struct task_good g;
	struct task_flaw flaw;
	char longer[512] = { 0 };

	in.external = NULL;
	CHECK_TEXT(flaw_of(in), "external_id missing ");
	in.external = " \t";
	CHECK_TEXT(flaw_of(in), "external_id missing ");
	for (size_t i = 0; i < 150; i++)
		memcpy(longer + 2 * i, "đ", 2);
	in.external = longer;	/* 150 letters, 300 bytes: the key is bytes */
	CHECK(strncmp(flaw_of(in), "external_id long ", 17) == 0);
	in = row();
	in.person = "";
	CHECK_TEXT(flaw_of(in), "person missing ");
	in = row();
	in.subject = NULL;
	CHECK_TEXT(flaw_of(in), "subject missing ");
	in.subject = "a\x01" "b";
	CHECK_TEXT(flaw_of(in), "subject letters ");
	memset(longer, 'x', 501);
	in.subject = longer;
	CHECK(strncmp(flaw_of(in), "subject long xxx", 16) == 0);
	in.subject = "  Trả   lời\ncử tri ";
	CHECK(task_read(mem, &in, today, &g, &flaw) == 1);
	CHECK_TEXT(g.subject, "Trả lời cử tri");
	CHECK_TEXT(g.document, "");
}

static void
quantities(void)
{
	static const struct { const char *text; int64_t value; } good[] = { { NULL, 1000 }, { "", 1000 }, { "2", 2000 }, { "0,5", 500 },
	    { "1.125", 1125 }, { "3.000", 3000 } };
	static const char *const bad[] = { "0", "-1", "1.0005", "hai", "100000000" };
	struct task_good g;
	struct task_flaw flaw;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct task_in in = row();

		in.quantity = good[i].text;
		CHECK(task_read(mem, &in, today, &g, &flaw) == 1 && g.quantity == good[i].value);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct task_in in = row();

		in.quantity = bad[i];
		CHECK_TEXT(flaw_of(in), mem_print(mem, "quantity number %s", bad[i]));
	}
}

/* Of a known task it may be told that it was done, or taken back, and nothing else. */
static void
tellings(void)
{
	struct task_in in = { .external = "vb-1", .done_on = "2026-11-29" };

	CHECK(task_tells(&in));
	CHECK_TEXT(flaw_of(in), "");
	in = (struct task_in){ .external = "vb-1", .withdrawn = true };
	CHECK_TEXT(flaw_of(in), "");
	in = (struct task_in){ .external = "vb-1", .deadline = "2026-12-05" };
	CHECK(!task_tells(&in));
	CHECK_TEXT(flaw_of(in), "person missing ");
	in = row();
	in.withdrawn = true;
	CHECK(!task_tells(&in));
}

static const char *
merged(struct task_in known, struct task_in now)
{
	struct task_in to;

	task_merge(mem, &known, &now, &to);
	return json_write(mem, task_json(mem, &to));
}

static void
merging(void)
{
	struct task_in known = row(), now = { .external = "vb-1", .done_on = "2026-11-29", .document = "" };

	known.document = "12/UBND";
	CHECK_TEXT(merged(known, now), "{\"document\":\"12/UBND\",\"done_on\":\"2026-11-29\",\"external_id\":\"vb-1\",\"person\":\"an.nt\","
	    "\"subject\":\"Trả lời cử tri\"}");
	now = (struct task_in){ .external = "vb-1", .withdrawn = true };
	CHECK(strstr(merged(known, now), "\"withdrawn\":true") != NULL);
	known.withdrawn = true;
	CHECK(strstr(merged(known, row()), "withdrawn") == NULL);	/* given anew */
	now = (struct task_in){ .external = "vb-1", .done_on = "2026-11-29" };
	CHECK(strstr(merged(known, now), "withdrawn") != NULL);
}

static void
json_both_ways(void)
{
	static const char text[] = "{\"deadline\":\"2026-12-05\",\"external_id\":\"vb-1\",\"person\":\"an.nt\",\"quantity\":\"2\",\"withdrawn\":true}";
	static const char number[] = "{\"external_id\":\"vb-1\",\"quantity\":2,\"person\":\"an.nt\",\"deadline\":\"2026-12-05\",\"withdrawn\":true,"
	    "\"other\":{},\"subject\":null}";
	static const char *const bad[][2] = { { "[]", "" }, { "{\"person\":[]}", "person" }, { "{\"withdrawn\":\"yes\"}", "withdrawn" }, { "\"x\"", "" } };
	struct task_in a, b;
	uint8_t one[32], two[32];
	const char *odd;

	CHECK(task_of_json(mem, json_read(mem, text, strlen(text)), &a, &odd) == 1);
	CHECK_TEXT(json_write(mem, task_json(mem, &a)), text);
	CHECK(task_of_json(mem, json_read(mem, number, strlen(number)), &b, &odd) == 1);
	task_digest(mem, &a, one);
	task_digest(mem, &b, two);
	CHECK(memcmp(one, two, 32) == 0);
	b.quantity = "3";
	task_digest(mem, &b, two);
	CHECK(memcmp(one, two, 32) != 0);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		CHECK(task_of_json(mem, json_read(mem, bad[i][0], strlen(bad[i][0])), &a, &odd) == 0);
		CHECK_TEXT(odd, bad[i][1]);
	}
	CHECK(task_of_json(mem, NULL, &a, &odd) == 0);
}

static void
named(void)
{
	CHECK(task_named("066090001234") == NAMED_NUMBER);
	CHECK(task_named("06609000123") == NAMED_UID);
	CHECK(task_named("an.nt@daklak.gov.vn") == NAMED_MAIL);
	CHECK(task_named("an.nt") == NAMED_UID);
}

/* "field word", or what it is called and its numbers. */
static const char *
counted(const char *text)
{
	struct count_in in;
	struct count_good g;
	struct task_flaw flaw;
	const char *odd;

	if (count_of_json(mem, json_read_any(mem, text, strlen(text)), &in, &odd) != 1)
		return mem_print(mem, "no row %s", odd);
	if (count_read(mem, &in, today, &g, &flaw) != 1)
		return mem_print(mem, "%s %s", flaw.field, flaw.word);
	return mem_print(mem, "%s %d %d %d", count_name_of(mem, &g, 7), (int)g.came, (int)g.done, (int)g.late);
}

static void
counts(void)
{
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"30/11/2026\",\"came\":12,\"done\":\"2,5\"}"),
	    "So/~7/A.1/2026-11-30 12000 2500 0");
	CHECK_TEXT(counted("{\"external_id\":\"x\",\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"2026-11-29\",\"came\":1,\"late\":1}"),
	    "x 1000 0 1000");
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"2026-12-01\",\"came\":1}"), "day ahead");
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"2026-11-30\",\"came\":1,\"done\":2}"), "done more");
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"day\":\"2026-11-30\",\"came\":1}"), "product missing");
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"2026-11-30\",\"came\":-1}"), "came amount");
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"2026-11-30\",\"done\":0}"), "came missing");
	CHECK_TEXT(counted("{\"register\":\"So\",\"person\":\"an.nt\",\"product\":\"A.1\",\"day\":\"2026-11-30\",\"came\":0}"), "So/~7/A.1/2026-11-30 0 0 0");
	CHECK_TEXT(counted("{\"came\":1.5}"), "no row came");
	CHECK_TEXT(counted("[]"), "no row ");
}

/* A figure without a name of its own is named by what it is, without a personal number. */
static void
count_names(void)
{
	struct count_in in = { .registry = " So  van ban ", .person = "066090001234", .product = "A.1", .day = "30/11/2026" };
	static const char *const number[] = { "066090001234", "066 090 001 234", "066.090.001.234", "066090001" };
	char longer[256];

	for (size_t i = 0; i < sizeof(number) / sizeof(*number); i++) {
		const char *name;

		in.person = number[i];
		name = count_name(mem, &in);
		CHECK(name != NULL && strncmp(name, "So van ban/?", 12) == 0 && strstr(name, "/A.1/2026-11-30") != NULL && strstr(name, "066") == NULL);
		CHECK_TEXT(number_masked_task(mem, name), "So van ban/?/A.1/2026-11-30");
	}
	in.person = "an.nt";
	CHECK_TEXT(count_name(mem, &in), "So van ban/an.nt/A.1/2026-11-30");
	in.came = "many";	/* whatever else is wrong with it */
	CHECK_TEXT(count_name(mem, &in), "So van ban/an.nt/A.1/2026-11-30");
	in.day = "mai";
	CHECK(count_name(mem, &in) == NULL);
	in.external_id = "so-7";
	CHECK_TEXT(count_name(mem, &in), "so-7");
	memset(longer, 'x', 250);
	longer[250] = '\0';
	in.external_id = longer;
	CHECK(count_name(mem, &in) == NULL);
}

/* What was wrong with a row is one short line, whatever came. */
static void
short_values(void)
{
	char *longer = mem_get(mem, 100001);
	struct count_in in = { .registry = "So", .person = "an.nt", .product = "A.1", .day = "30/11/2026", .came = longer };
	struct count_good g;
	struct task_flaw flaw;

	memset(longer, '9', 100000);
	CHECK(count_read(mem, &in, today, &g, &flaw) == 0 && strcmp(flaw.word, "long") == 0 && strlen(flaw.value) <= 210);
	in.came = "1\n2";
	CHECK(count_read(mem, &in, today, &g, &flaw) == 0);
	CHECK_TEXT(flaw.value, "1 2");
}

static void
givens(void)
{
	static const char row[] = "{\"person\":\"an.nt\",\"day\":\"mai\"}";
	struct given g = given_room(mem, GIVES_COUNTS, 2), part;
	struct task_flaw flaw;
	const char *odd;

	CHECK(given_add_json(mem, &g, json_read(mem, row, strlen(row)), &odd) == 1 && given_add_json(mem, &g, json_read(mem, "[]", 2), &odd) == 0);
	CHECK(g.n == 1 && g.task == NULL && given_read(mem, &g, 0, today, &flaw) == 0);
	CHECK_TEXT(flaw.field, "register");
	given_set_person(&g, 0, "b.tt");
	part = given_part(&g, 0, 1);
	CHECK_TEXT(given_person(&part, 0), "b.tt");
	CHECK(given_has_member(GIVES_COUNTS, "came") && !given_has_member(GIVES_COUNTS, "withdrawn") && given_has_member(GIVES_TASKS, "withdrawn"));
	CHECK_TEXT(json_write(mem, count_json(mem, &g.count[0])), "{\"day\":\"mai\",\"person\":\"b.tt\"}");
}

int
main(void)
{
	mem = mem_new(8u << 20);
	TEST(days);
	TEST(order);
	TEST(texts);
	TEST(quantities);
	TEST(tellings);
	TEST(merging);
	TEST(json_both_ways);
	TEST(named);
	TEST(counts);
	TEST(count_names);
	TEST(short_values);
	TEST(givens);
	mem_free(&mem);
	TEST_END();
}

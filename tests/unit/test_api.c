#include "check.h"

#include "base/json.h"
#include "base/mem.h"
#include "rules/api.h"
#include "rules/token.h"
#include "web/parse.h"

static struct mem *mem;

static void
scopes(void)
{
	unsigned s;

	CHECK(scopes_read(mem, "write:tasks,read:results", &s) == 1 && s == (SCOPE_WRITE_TASKS | SCOPE_READ_RESULTS));
	CHECK_TEXT(scopes_text(mem, s), "write:tasks,read:results");
	CHECK(scopes_read(mem, "read:results,write:tasks,read:results", &s) == 1);
	CHECK_TEXT(scopes_text(mem, s), "write:tasks,read:results");
	CHECK(scopes_read(mem, "", &s) == 0);
	CHECK(scopes_read(mem, "read:all", &s) == 0);
	CHECK(scopes_read(mem, "read:results, write:tasks", &s) == 0);
	CHECK_TEXT(scopes_text(mem, 0), "");
}

static void
token_texts(void)
{
	uint8_t random[TOKEN_BYTES] = { 1, 2, 3 };
	const char *text = token_text(mem, random);

	CHECK_TEXT(text, "danhgia_AQIDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
	CHECK(token_shaped(text));
	CHECK(!token_shaped(mem_print(mem, "%sA", text)));
	CHECK(!token_shaped(text + 1));
	CHECK(!token_shaped(""));
	CHECK(!token_shaped("danhgia_AQIDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
	CHECK(!token_shaped("danhgia_AQIDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"));
}

static const char *
judged(unsigned s, int64_t days, int64_t rate)
{
	return token_flaw_name[token_judge(s, days, rate)];
}

static void
token_flaws(void)
{
	CHECK_TEXT(judged(SCOPE_READ_TASKS, 400, 1), "");
	CHECK_TEXT(judged(SCOPE_WRITE_TASKS | SCOPE_WRITE_COUNTS | SCOPE_READ_RESULTS, 1, 6000), "");
	CHECK_TEXT(judged(0, 1, 120), "scopes");
	CHECK_TEXT(judged(SCOPE_READ_TASKS, 401, 120), "days");
	CHECK_TEXT(judged(SCOPE_READ_TASKS, 0, 120), "days");
	CHECK_TEXT(judged(SCOPE_READ_TASKS, 1, 0), "rate");
	CHECK_TEXT(judged(SCOPE_READ_TASKS, 1, 6001), "rate");
}

static void
cursors(void)
{
	struct api_cursor c;

	CHECK(api_cursor_read("12", false, &c) == 1 && c.id == 12 && c.place == 0);
	CHECK(api_cursor_read("0", false, &c) == 0);
	CHECK(api_cursor_read("-1", false, &c) == 0);
	CHECK(api_cursor_read("12-3", false, &c) == 0);
	CHECK(api_cursor_read("12-345", true, &c) == 1 && c.place == 12 && c.id == 345);
	CHECK(api_cursor_read("0-1", true, &c) == 1 && c.place == 0);
	CHECK(api_cursor_read("12", true, &c) == 0);
	CHECK(api_cursor_read("-1", true, &c) == 0);
	CHECK(api_cursor_read("99999999999999999999999-1", true, &c) == 0);
	CHECK(api_cursor_read("12-345x", true, &c) == 0);
	CHECK_TEXT(api_cursor_text(mem, 12, 345), "12-345");
}

static void
moment_cursors(void)
{
	const char *text = api_moment_cursor_text(mem, "2026-11-30 01:45:00.123456", 77);
	struct api_cursor c;

	CHECK_TEXT(text, "20261130014500123456-77");
	CHECK(api_moment_cursor_read(mem, text, &c) == 1 && c.id == 77);
	CHECK_TEXT(c.moment, "2026-11-30 01:45:00.123456");
	CHECK(api_moment_cursor_read(mem, "20261330014500123456-77", &c) == 0);
	CHECK(api_moment_cursor_read(mem, "20261130244500123456-77", &c) == 0);
	CHECK(api_moment_cursor_read(mem, "20261130014560123456-77", &c) == 0);
	CHECK(api_moment_cursor_read(mem, "20261130014500123456-0", &c) == 0);
	CHECK(api_moment_cursor_read(mem, "2026113001450012345-77", &c) == 0);
	CHECK(api_moment_cursor_read(mem, "77", &c) == 0);
	CHECK_TEXT(api_moment_text(mem, "2026-11-30 01:45:00.123456"), "2026-11-30T01:45:00.123456Z");
	CHECK(api_moment_text(mem, NULL) == NULL);
}

static void
since(void)
{
	CHECK_TEXT(api_since(mem, "2026-11-30"), "2026-11-29 17:00:00.000000");
	CHECK_TEXT(api_since(mem, "2026-11-30T08:00:00Z"), "2026-11-30 08:00:00.000000");
	CHECK_TEXT(api_since(mem, "2026-11-30T08:00:00.5Z"), "2026-11-30 08:00:00.500000");
	CHECK_TEXT(api_since(mem, "2026-11-30T08:00:00.1234567Z"), "2026-11-30 08:00:00.123456");
	CHECK_TEXT(api_since(mem, "2026-11-30T03:00:00+07:00"), "2026-11-29 20:00:00.000000");
	CHECK_TEXT(api_since(mem, "2026-11-30T03:00:00 07:00"), "2026-11-29 20:00:00.000000");
	CHECK_TEXT(api_since(mem, "2026-12-31T23:00:00-02:30"), "2027-01-01 01:30:00.000000");
	CHECK(api_since(mem, "2026-11-31") == NULL);
	CHECK(api_since(mem, "2026-11-30T24:00:00Z") == NULL);
	CHECK(api_since(mem, "2026-11-30T08:00:00") == NULL);
	CHECK(api_since(mem, "2026-11-30T08:00Z") == NULL);
	CHECK(api_since(mem, "2026-11-30T08:00:00.Z") == NULL);
	CHECK(api_since(mem, "2026-11-30x") == NULL);
	CHECK(api_since(mem, "2026") == NULL);
}

static void
headers(void)
{
	CHECK(parse_json_type("application/json"));
	CHECK(parse_json_type("Application/JSON; charset=UTF-8"));
	CHECK(parse_json_type("application/json ;charset=\"utf-8\""));
	CHECK(!parse_json_type("application/json; charset=iso-8859-1"));
	CHECK(!parse_json_type("application/jsonx"));
	CHECK(!parse_json_type("text/json"));
	CHECK(!parse_json_type(""));
	CHECK_TEXT(parse_bearer("Bearer x"), "x");
	CHECK_TEXT(parse_bearer("bearer  x"), "x");
	CHECK(parse_bearer("Basic x") == NULL);
	CHECK(parse_bearer("Bearerx") == NULL);
	CHECK(parse_bearer("") == NULL);
	CHECK(parse_english("en"));
	CHECK(parse_english("en-US,en;q=0.9,vi;q=0.8"));
	CHECK(parse_english("fr, en"));
	CHECK(!parse_english("vi,en"));
	CHECK(!parse_english("en;q=0, vi"));
	CHECK(!parse_english("en; q=0.0"));
	CHECK(parse_english("en;q=0.1"));
	CHECK(!parse_english("eng"));
	CHECK(!parse_english(""));
}

static int
body(const char *text)
{
	struct json *json;

	return parse_json(mem, text, strlen(text), &json);
}

/* So many times a text, between two others. */
static const char *
many(const char *head, const char *text, int n, const char *tail)
{
	char *all = mem_get(mem, strlen(head) + strlen(text) * (size_t)n + strlen(tail) + 1), *at = all;

	at = stpcpy(at, head);
	for (int i = 0; i < n; i++)
		at = stpcpy(at, text);
	stpcpy(at, tail);
	return all;
}

static void
bodies(void)
{
	struct json *json;

	CHECK(parse_json(mem, "{\"a\":[1]}", 9, &json) == 0 && json_named(json));
	CHECK(body("[]") == 0);
	CHECK(body("") == 400);
	CHECK(body("{") == 400);
	CHECK(body("{} {}") == 400);
	CHECK(body("{\"a\":1,\"a\":2}") == 400);
	CHECK(body("{\"a\":\"\\u0000\"}") == 400);
	CHECK(body("{\"a\":\"\xff\"}") == 400);
	CHECK(body("{\"a\":\"\xc0\xaf\"}") == 400);
	CHECK(body("[[[[[[[[]]]]]]]]") == 0);
	CHECK(body("[[[[[[[[[]]]]]]]]]") == 400);
	CHECK(body("[\"[[[[[[[[[[\\\"[\"]") == 0);
	CHECK(body(many("[", "0,", JSON_VALUES - 2, "0]")) == 0);
	CHECK(body(many("[", "0,", JSON_VALUES - 1, "0]")) == 413);
	CHECK(body(many("[", "{},", JSON_VALUES / 2, "0]")) == 413);
	CHECK(body(many("", "[", 100000, "")) == 400);
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(scopes);
	TEST(token_texts);
	TEST(token_flaws);
	TEST(cursors);
	TEST(moment_cursors);
	TEST(since);
	TEST(headers);
	TEST(bodies);
	mem_free(&mem);
	TEST_END();
}

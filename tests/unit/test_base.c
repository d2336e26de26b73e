#include "base/address.h"
#include "base/buf.h"
#include "base/config.h"
#include "base/day.h"
#include "base/digest.h"
#include "base/escape.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/utf8.h"
#include "check.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static struct mem *m;

static void
arena_gives_zeroed_aligned_memory(void)
{
	for (size_t n = 1; n < 200000; n = n * 3 + 1) {
		unsigned char *p = mem_get(m, n);

		CHECK((uintptr_t)p % 16 == 0);
		CHECK(p[0] == 0 && p[n - 1] == 0);
		memset(p, 0xff, n);
	}
	mem_reset(m);
	CHECK(*(unsigned char *)mem_get(m, 100) == 0);
}

static int ended;

static void
end(void *p)
{
	*(int *)p = ++ended;
}

static void
arena_ends_what_was_registered_last_first(void)
{
	int first = 0, second = 0;

	ended = 0;
	mem_later(m, end, &first);
	mem_later(m, end, &second);
	mem_reset(m);
	CHECK(second == 1 && first == 2);
}

static void
buffer_stops_at_its_cap(void)
{
	struct buf b;

	buf_start(&b, m, 10);
	buf_text(&b, "12345");
	buf_print(&b, "%d", 67890);
	CHECK(!b.over && b.n == 10);
	buf_text(&b, "x");
	CHECK(b.over);
	CHECK_TEXT(b.p, "1234567890");
}

static void
text_is_cleaned_at_the_door(void)
{
	CHECK_TEXT(utf8_clean(m, "  a \t b  ", 9, UTF8_LINE), "a b");
	/* NFD to NFC, no-break and zero-width space */
	CHECK_TEXT(utf8_clean(m, "Đa\xcc\x86\xcc\x81k", strlen("Đa\xcc\x86\xcc\x81k"), UTF8_LINE), "Đắk");
	CHECK_TEXT(utf8_clean(m, "a\xc2\xa0" "b\xe2\x80\x8b" "c", 8, UTF8_LINE), "a bc");
	CHECK_TEXT(utf8_clean(m, "\xe2\x80\xae" "abc", 6, UTF8_LINE), "abc");
	CHECK_TEXT(utf8_clean(m, "a\r\n\r\nb  \n", 9, UTF8_AREA), "a\n\nb");
	CHECK_TEXT(utf8_clean(m, "e\xe2\x80\x8b\xcc\x81", 6, UTF8_LINE), "é");
	CHECK(utf8_clean(m, "a\x01", 2, UTF8_LINE) == NULL);
	CHECK(utf8_clean(m, "\xc3", 1, UTF8_LINE) == NULL);
	CHECK(utf8_clean(m, "\xc0\xaf", 2, UTF8_LINE) == NULL);
	CHECK(utf8_clean(m, "\xed\xa0\x80", 3, UTF8_LINE) == NULL);
	CHECK(utf8_clean(m, "a\0b", 3, UTF8_LINE) == NULL);
	CHECK_TEXT(utf8_clean(m, "", 0, UTF8_LINE), "");
}

static void
text_is_compared_without_marks(void)
{
	CHECK_TEXT(utf8_fold(m, "Đắk Lắk"), "dak lak");
	CHECK_TEXT(utf8_fold(m, "ƯỜNG"), "uong");
	CHECK_TEXT(utf8_lower(m, "ĐẮK"), "đắk");
	CHECK(utf8_count("Nguyễn") == 6);
	CHECK_TEXT(utf8_short(m, "Nguyễn", 5), "Nguy…");
	CHECK_TEXT(utf8_short(m, "ấấấ", 2), "ấ…");
	CHECK_TEXT(utf8_short(m, "Nguyễn", 6), "Nguyễn");
	CHECK_TEXT(utf8_words(m, " hỏng \n nhiều lần ", 9), "hỏng nhi…");
	CHECK_TEXT(utf8_words(m, "\xff", 9), "");
	CHECK_TEXT(utf8_words(m, NULL, 9), "");
}

static void
whole_numbers_are_strict(void)
{
	static const char *const bad[] = { "", "-", "01", "1e0", " 1", "1 ", "+1", "0x1", "1;", "-0",
	    "9223372036854775808", "１", NULL };
	int64_t v;

	for (int i = 0; bad[i] != NULL; i++)
		CHECK(number_int(bad[i], INT64_MIN, INT64_MAX, &v) == 0);
	CHECK(number_int("9223372036854775807", 0, INT64_MAX, &v) == 1 && v == INT64_MAX);
	CHECK(number_int("0", 0, 5, &v) == 1 && v == 0);
	CHECK(number_int("6", 0, 5, &v) == 0);
	CHECK(number_int("-3", -5, 5, &v) == 1 && v == -3);
}

static void
decimals_take_comma_and_point(void)
{
	int64_t v;

	CHECK(number_decimal("2,5", 1, &v) == 1 && v == 25);
	CHECK(number_decimal("2.50", 1, &v) == 1 && v == 25);
	CHECK(number_decimal("2.55", 1, &v) == 0);
	CHECK(number_decimal("3", 2, &v) == 1 && v == 300);
	CHECK(number_decimal("-0,1", 1, &v) == 1 && v == -1);
	CHECK(number_decimal("1.", 1, &v) == 0);
	CHECK(number_decimal(".5", 1, &v) == 0);
	CHECK(number_decimal("1,2,3", 1, &v) == 0);
	CHECK(number_decimal("99999999999999999999", 1, &v) == 0);
	CHECK_TEXT(number_show(m, 25, 1, 0), "2,5");
	CHECK_TEXT(number_show(m, 20, 1, 0), "2");
	CHECK_TEXT(number_show(m, 20, 1, 1), "2,0");
	CHECK_TEXT(number_show(m, -5, 2, 0), "-0,05");
	CHECK_TEXT(number_plain(m, 7670, 2), "76.7");
}

static void
a_typed_thousand_is_not_one(void)
{
	int64_t v;

	CHECK(number_typed("1.000", 2, &v) == 0 && number_typed("2.125", 3, &v) == 0);
	CHECK(number_typed("2.5", 2, &v) == 1 && v == 250);
	CHECK(number_typed("1000,25", 2, &v) == 1 && v == 100025);
}

static void
days_are_read_as_typed(void)
{
	struct day d;

	CHECK(day_read("5/1/26", &d) == 1);
	CHECK_TEXT(day_show(m, d), "05/01/2026");
	CHECK(day_read("29-02-2024", &d) == 1);
	CHECK(day_read("29/02/2026", &d) == 0);
	CHECK(day_read("31/04/2026", &d) == 0);
	CHECK(day_read("1/1-2026", &d) == 0);
	CHECK(day_read("1/1/202", &d) == 0);
	CHECK(day_read("", &d) == 0);
	CHECK(day_iso("2026-05-01", &d) == 1);
	CHECK_TEXT(day_text(m, d), "2026-05-01");
	CHECK(day_iso("2026-5-1", &d) == 0);
	for (int32_t n = -30000; n < 80000; n += 7)
		CHECK(day_number(day_of_number(n)) == n);
	CHECK(day_number((struct day){ 1970, 1, 1 }) == 0);
}

static void
moments_are_shown_in_vietnam(void)
{
	CHECK_TEXT(moment_show(m, "2026-11-24 08:41:52.123456"), "24/11/2026 15:41");
	CHECK_TEXT(moment_show(m, "2026-12-31 17:00:00"), "01/01/2027 00:00");
	CHECK(moment_show(m, NULL) == NULL);
}

static void
digests_agree_with_the_standards(void)
{
	uint8_t out[32], sealed[5 + 28], opened[5], key[32] = { 7 };

	digest_sha256("abc", 3, out);
	CHECK(digest_of_text(out, "abc") && !digest_of_text(out, "abd") && !digest_of_text(out, ""));
	CHECK_TEXT(digest_hex(m, out, 32),
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	digest_hmac("Jefe", 4, "what do ya want for nothing?", 28, out);
	CHECK_TEXT(digest_hex(m, out, 32),
	    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	digest_seal(key, "hello", 5, sealed);
	CHECK(digest_open(key, sealed, sizeof(sealed), opened) == 1);
	CHECK(memcmp(opened, "hello", 5) == 0);
	sealed[14] ^= 1;
	CHECK(digest_open(key, sealed, sizeof(sealed), opened) == 0);
	CHECK(digest_open(key, sealed, 3, opened) == 0);
}

static void
bytes_travel_as_text(void)
{
	uint8_t out[20];

	CHECK_TEXT(digest_base64url(m, "\xff\xef\x00", 3), "_-8A");
	CHECK(digest_from_base64url("_-8A", out, 3) == 1 && out[1] == 0xef);
	CHECK(digest_from_base64url("_-8", out, 3) == 0);
	CHECK(digest_from_base64url("_-8A=", out, 3) == 0);
	CHECK_TEXT(digest_base32(m, "foobar", 6), "MZXW6YTBOI");
	CHECK(digest_from_base32("MZXW6YTBOI", out, sizeof(out)) == 6);
	CHECK(digest_from_base32("MZXW6YTBOI1", out, sizeof(out)) == -1);
	CHECK(digest_from_base32("MZXW6YTBOI", out, 5) == -1);
}

static void
bytes_stand_in_addresses(void)
{
	CHECK(hex_digit('0') == 0 && hex_digit('9') == 9 && hex_digit('a') == 10 && hex_digit('F') == 15);
	CHECK(hex_digit('g') == -1 && hex_digit('/') == -1 && hex_digit(':') == -1 && hex_digit('\0') == -1);
	CHECK_TEXT(percent_encode(m, "a/Đ &=%~", ""), "a%2F%C4%90%20%26%3D%25~");
	CHECK_TEXT(percent_encode(m, "/a?b", "/"), "/a%3Fb");
	CHECK_TEXT(percent_encode(m, "", ""), "");
}

static void
odd_addresses_are_refused(void)
{
	CHECK(address_good("https://qlvb.daklak.gov.vn/api/tasks?x=1") && address_good("http://127.0.0.1:9/x"));
	CHECK(!address_good("http://qlvb.daklak.gov.vn/") && !address_good("ftp://a") && !address_good("https://u:p@h/"));
	CHECK(address_good("http://127.8.9.10:9/x") && address_good("http://LOCALHOST") && address_good("http://[::1]:9/x"));
	CHECK(!address_good("http://128.0.0.1/") && !address_good("http://127.0.0.1x/") && !address_good("http://[::1].evil/") &&
	    !address_good("http://[::1") && !address_good("http://127.0.0.01/") && !address_good("http://localhost.evil/"));
	CHECK(!address_good("https://") && !address_good("https://a b") && !address_good("https://a#b"));
	CHECK(!address_good("http://127.0.0.1.evil/") && !address_good("http://localhost@evil/"));
	CHECK(!address_good("") && !address_good("//a/") && !address_good("https:/a") && !address_good("https:///x") && !address_good("https://:443/"));
	CHECK(address_good("https://a:443") && address_good("HTTPS://a?x=b@c") && address_good("https://[2001:db8::1]/x"));
	CHECK(!address_good("https://a:/") && !address_good("https://a:4x/") && !address_good("https://a:123456/") && !address_good("https://[::1"));
	CHECK(!address_good("http://127.0.0.1\\@evil/") && !address_good("https://a\\b/") && !address_good("http://127.0.0.1:80@evil/"));
	CHECK(!address_good("http://0.0.0.0/") && !address_good("http://[::]/") && !address_good("http://[::ffff:127.0.0.1]/") && !address_good("http://2130706433/"));
	CHECK(!address_good("https://a\x7f/") && !address_good("https://đ/") && !address_good("file:///etc/passwd") && !address_good("x https://a/"));
	CHECK(address_origin("https://a:1/b") == 11 && address_origin("https://a") == 9 && address_origin("a") == 0 && address_origin("https://u@a") == 0);
}

static void
json_is_canonical(void)
{
	struct json *j = json_new(m), *list = json_list(m);
	int64_t v;

	json_set_text(j, "b", "x\"");
	json_set_int(j, "a", -5);
	json_add_text(list, NULL);
	json_set(j, "c", list);
	CHECK_TEXT(json_write(m, j), "{\"a\":-5,\"b\":\"x\\\"\",\"c\":[null]}");
	CHECK(json_int(j, "a", &v) == 1 && v == -5);
	CHECK(json_int(j, "b", &v) == 0);
	CHECK(json_read(m, "{\"a\":1.5}", 9) == NULL);
	CHECK(json_read(m, "{\"a\":1,\"a\":2}", 13) == NULL);
	CHECK(json_read(m, "[[[", 3) == NULL);
	CHECK(json_count(json_read(m, "[1,2]", 5)) == 2);
}

/* A number with a fraction is its text; what is no JSON does not become any. */
static void
json_reads_exactly(void)
{
	static const char *const is[][2] = {
		{ "{\"a\":2.50,\"b\":[-0.125 , 7],\"c\":\"x 1.5,\\\" 2.5\"}", "{\"a\":\"2.50\",\"b\":[\"-0.125\",7],\"c\":\"x 1.5,\\\" 2.5\"}" },
		{ "[0.1,99999999999999999999.5]", "[\"0.1\",\"99999999999999999999.5\"]" }, { "[1]", "[1]" },
	};
	static const char *const no[] = { "{2.5:1}", "{2.5}", "[1 2.5]", "[2.5 1]", "[01.5]", "[1.]", "[.5]", "[1.5.2]", "[--1.5]", "[1.5", "[\"1.5" };
	const char *why;

	for (size_t i = 0; i < sizeof(is) / sizeof(*is); i++) {
		const struct json *j = json_read_exact(m, is[i][0], strlen(is[i][0]), &why);

		CHECK(j != NULL);
		CHECK_TEXT(json_write(m, j), is[i][1]);
	}
	for (size_t i = 0; i < sizeof(no) / sizeof(*no); i++)
		CHECK(json_read_exact(m, no[i], strlen(no[i]), &why) == NULL && why != NULL);
	CHECK(json_as_text(json_at(json_read_exact(m, "[1.5e3]", 7, &why), 0)) == NULL);
}

static void
json_refuses_depth(void)
{
	char deep[202];

	memset(deep, '[', 100);
	memset(deep + 100, ']', 100);
	CHECK(json_read(m, deep, 200) == NULL);
	CHECK(json_read(m, deep + 40, 120) != NULL);
}

/* n lists in one: "[[],…]". */
static const char *
lists(size_t n, size_t *size_r)
{
	char *text = mem_get(m, 3 * n + 2);

	text[0] = '[';
	for (size_t i = 0; i < n; i++)
		memcpy(text + 1 + 3 * i, "[],", 3);
	text[3 * n] = ']';
	*size_r = 3 * n + 1;
	return text;
}

/* Each takes hundreds of bytes of memory for the three that it is. */
static void
json_refuses_what_is_too_much(void)
{
	const char *why, *text;
	size_t n;

	text = lists(99999, &n);
	CHECK(json_count(json_read(m, text, n)) == 99999);
	text = lists(100000, &n);
	CHECK(json_read_why(m, text, n, &why) == NULL);
	CHECK_TEXT(why, "too many objects and lists");
}

static void
json_says_what_is_wrong_and_quotes_nothing(void)
{
	static const char *const bad[][2] = {
		{ "{\"a\":99999999999999999999}", "too big integer" }, { "{\"a\":1,\"a\":2}", "duplicate object key" }, { "\"\xff\"", "unable to decode byte" },
		{ "\"a\\u0000b\"", "\\u0000" }, { "[1e999]", "real number overflow" }, { "<html>066088001234", "invalid token" }, { "", "" },
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		const char *why = NULL;

		CHECK(json_read_why(m, bad[i][0], strlen(bad[i][0]), &why) == NULL);
		CHECK(why != NULL && strstr(why, bad[i][1]) != NULL && strstr(why, "066088") == NULL && strstr(why, "9999") == NULL);
	}
}

static const char *
write_file(const char *text, unsigned mode)
{
	static char name[40];
	int fd;

	snprintf(name, sizeof(name), "/tmp/danhgia-test-XXXXXX");
	fd = mkstemp(name);
	CHECK(write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	CHECK(fchmod(fd, mode) == 0);
	close(fd);
	return name;
}

static void
configuration_names_the_wrong_line(void)
{
	const char *why, *file;
	struct config *c;

	file = write_file("# comment\n\nbase_path = /kpi \nworkers.desk = 12\ndemo = on\n", 0600);
	c = config_read(m, file, &why);
	CHECK(c != NULL);
	CHECK_TEXT(config_text(c, "base_path"), "/kpi");
	CHECK(config_int(c, "workers.desk") == 12 && config_int(c, "workers.api") == 8);
	CHECK(config_on(c, "demo") && !config_on(c, "sso"));
	CHECK(config_line(c, "workers.desk") == 4 && config_line(c, "workers.api") == 0);
	unlink(file);
	file = write_file("base_path = /a\nbase_pth = /b\n", 0600);
	CHECK(config_read(m, file, &why) == NULL);
	CHECK(strstr(why, ":2: unknown key `base_pth`") != NULL);
	unlink(file);
	file = write_file("demo = on\ndemo = off\n", 0600);
	CHECK(config_read(m, file, &why) == NULL && strstr(why, "twice") != NULL);
	unlink(file);
}

static void
configuration_takes_words_only_where_words_stand(void)
{
	static const char *const wrong[] = {
		"directory.start_tls = yes", "sso = on # comment", "run_dir = /run # comment", "workers.desk = many", "session.hours = -1",
	};
	const char *why, *file;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		file = write_file(mem_print(m, "%s\n", wrong[i]), 0600);
		CHECK(config_read(m, file, &why) == NULL && strstr(why, ":1: ") != NULL);
		unlink(file);
	}
}

static void
secrets_open_to_others_are_refused(void)
{
	const char *why, *secret = mem_text(m, write_file("geheim\n", 0644)), *file;
	struct config *c;

	file = write_file(mem_print(m, "key_file = %s\n", secret), 0600);
	c = config_read(m, file, &why);
	CHECK(config_secret(m, c, "key_file") == NULL);
	CHECK(strstr(config_secret_flaw(m, c, "key_file"), "chmod 0600") != NULL);
	CHECK(chmod(secret, 0600) == 0);
	CHECK_TEXT(config_secret(m, c, "key_file"), "geheim");
	CHECK(config_secret_flaw(m, c, "key_file") == NULL);
	CHECK(truncate(secret, 0) == 0);
	CHECK(config_secret(m, c, "key_file") == NULL);
	CHECK(strstr(config_secret_flaw(m, c, "key_file"), "is empty") != NULL);
	unlink(secret);
	CHECK(strstr(config_secret_flaw(m, c, "key_file"), "no such file") != NULL);
	CHECK(strstr(config_secret_flaw(m, c, "database.password_file.api"), "no file is named") != NULL);
	unlink(file);
}

int
main(void)
{
	m = mem_new(64 * 1024 * 1024);
	TEST(arena_gives_zeroed_aligned_memory);
	TEST(arena_ends_what_was_registered_last_first);
	TEST(buffer_stops_at_its_cap);
	TEST(text_is_cleaned_at_the_door);
	TEST(text_is_compared_without_marks);
	TEST(whole_numbers_are_strict);
	TEST(decimals_take_comma_and_point);
	TEST(a_typed_thousand_is_not_one);
	TEST(days_are_read_as_typed);
	TEST(moments_are_shown_in_vietnam);
	TEST(digests_agree_with_the_standards);
	TEST(bytes_travel_as_text);
	TEST(bytes_stand_in_addresses);
	TEST(odd_addresses_are_refused);
	TEST(json_is_canonical);
	TEST(json_reads_exactly);
	TEST(json_refuses_depth);
	TEST(json_refuses_what_is_too_much);
	TEST(json_says_what_is_wrong_and_quotes_nothing);
	TEST(configuration_names_the_wrong_line);
	TEST(configuration_takes_words_only_where_words_stand);
	TEST(secrets_open_to_others_are_refused);
	mem_free(&m);
	TEST_END();
}

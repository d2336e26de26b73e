/* Calendars as text: lines are folded between letters, texts escaped, and all of it comes back. */
#include <stdlib.h>

#include "base/utf8.h"
#include "check.h"
#include "rules/calendar.h"

static struct mem *mem;

static struct buf
fresh(void)
{
	struct buf out;

	buf_start(&out, mem, 65536);
	return out;
}

/* Every line ends in CR LF, has at most 75 bytes and whole letters; nothing else ends one. */
static bool
lines_are_good(const char *text)
{
	while (*text != '\0') {
		const char *end = strstr(text, "\r\n");

		if (end == NULL || end - text > 75 || memchr(text, '\n', (size_t)(end - text)) != NULL ||
		    memchr(text, '\r', (size_t)(end - text)) != NULL || !utf8_valid(text, (size_t)(end - text)))
			return false;
		text = end + 2;
	}
	return true;
}

/* Folds taken back. */
static char *
unfold(const char *text)
{
	struct buf out;

	buf_start(&out, mem, 65536);
	for (; *text != '\0'; text++) {
		if (strncmp(text, "\r\n ", 3) == 0)
			text += 2;
		else
			buf_add(&out, text, 1);
	}
	return out.p;
}

static void
check_fold(void)
{
	char text[400] = "";

	for (int n = 0; n < 120; n++) {
		struct buf out = fresh();

		calendar_text(&out, "SUMMARY", text);
		CHECK(lines_are_good(out.p));
		CHECK_TEXT(unfold(out.p), mem_print(mem, "SUMMARY:%s\r\n", text));
		strcat(text, n % 3 == 0 ? "ệ" : n % 3 == 1 ? "a" : "\xF0\x9F\x93\x85");
	}
}

static void
check_edge(void)
{
	struct buf out = fresh();

	calendar_plain(&out, "X", "1234567890123456789012345678901234567890123456789012345678901234567890123");
	CHECK_TEXT(out.p, "X:1234567890123456789012345678901234567890123456789012345678901234567890123\r\n");	/* 75: whole */
	out = fresh();
	calendar_plain(&out, "X", "12345678901234567890123456789012345678901234567890123456789012345678901234");
	CHECK_TEXT(out.p, "X:1234567890123456789012345678901234567890123456789012345678901234567890123\r\n 4\r\n");
}

static void
check_escape(void)
{
	struct buf out = fresh();

	calendar_text(&out, "SUMMARY", "a\\b;c,d\r\ne:\"f\"\tg\x01\x7Fh\rX");
	CHECK_TEXT(out.p, "SUMMARY:a\\\\b\\;c\\,d\\ne:\"f\"\tghX\r\n");	/* no line of its own can be smuggled in */
}

static void
check_whole(void)
{
	const struct calendar_head head = { "Thời hạn, việc", "2026-11-29 08:24:55.123456" };
	const struct calendar_event event[] = {
		{ "1@danhgia", { 2026, 12, 31 }, "Xong", "", "https://x/ke-hoach/1/" },
		{ "2@danhgia", { 2028, 2, 28 }, "Hạn; <b>", "99/KH: trước ngày", "https://x/?a=1&b=2" },
	};
	struct buf out = fresh();

	calendar_write(&out, &head, event, 2);
	CHECK(lines_are_good(out.p) && !out.over);
	CHECK_TEXT(unfold(out.p), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//danhgia//calendar//VI\r\nCALSCALE:GREGORIAN\r\n"
	    "NAME:Thời hạn\\, việc\r\nX-WR-CALNAME:Thời hạn\\, việc\r\n"
	    "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n"
	    "BEGIN:VEVENT\r\nUID:1@danhgia\r\nDTSTAMP:20261129T082455Z\r\nDTSTART;VALUE=DATE:20261231\r\n"
	    "DTEND;VALUE=DATE:20270101\r\nSUMMARY:Xong\r\nURL:https://x/ke-hoach/1/\r\nSTATUS:CONFIRMED\r\n"
	    "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
	    "BEGIN:VEVENT\r\nUID:2@danhgia\r\nDTSTAMP:20261129T082455Z\r\nDTSTART;VALUE=DATE:20280228\r\n"
	    "DTEND;VALUE=DATE:20280229\r\nSUMMARY:Hạn\\; <b>\r\nDESCRIPTION:99/KH: trước ngày\r\nURL:https://x/?a=1&b=2\r\n"
	    "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
	out = fresh();
	calendar_write(&out, &head, event, 0);
	CHECK(strstr(out.p, "BEGIN:VTIMEZONE\r\n") != NULL && strstr(out.p, "VEVENT") == NULL);	/* never empty */
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(check_fold);
	TEST(check_edge);
	TEST(check_escape);
	TEST(check_whole);
	mem_free(&mem);
	TEST_END();
}

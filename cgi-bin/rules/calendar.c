#include "rules/calendar.h"

#include <string.h>

#define LINE_MOST	75	/* bytes, without CR LF */
#define CONTINUES(c)	(((unsigned char)(c) & 0xC0) == 0x80)

static size_t
letter(const char *p)
{
	size_t n = 1;

	while (p[n] != '\0' && CONTINUES(p[n]))
		n++;
	return n;
}

/* A line and those that continue it, each of these after a space. */
static void
fold(struct buf *out, const char *line)
{
	size_t used = 0;

	for (size_t n; *line != '\0'; line += n) {
		n = letter(line);
		if (used + n > LINE_MOST) {
			buf_text(out, "\r\n ");
			used = 1;
		}
		buf_add(out, line, n);
		used += n;
	}
	buf_text(out, "\r\n");
}

/* What may stand in a TEXT; other control characters are left out. */
static void
escape(struct buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		const unsigned char c = (unsigned char)*text;

		if (c == '\\' || c == ';' || c == ',')
			buf_print(out, "\\%c", c);
		else if (c == '\n')
			buf_text(out, "\\n");
		else if ((c >= 0x20 && c != 0x7F) || c == '\t')
			buf_add(out, text, 1);
	}
}

void
calendar_plain(struct buf *out, const char *name, const char *value)
{
	fold(out, mem_print(out->mem, "%s:%s", name, value));
}

void
calendar_text(struct buf *out, const char *name, const char *text)
{
	struct buf line;

	buf_start(&line, out->mem, strlen(name) + 2 * strlen(text) + 2);
	buf_print(&line, "%s:", name);
	escape(&line, text);
	fold(out, line.p);
}

/* "20261205" */
static const char *
compact(struct buf *out, struct day day)
{
	return mem_print(out->mem, "%04d%02d%02d", day.year, day.month, day.day);
}

/* "20261129T082455Z" of "2026-11-29 08:24:55.123456" */
static const char *
stamp(struct buf *out, const char *now)
{
	return mem_print(out->mem, "%.4s%.2s%.2sT%.2s%.2s%.2sZ", now, now + 5, now + 8, now + 11, now + 14,
	    now + 17);
}

/* All day: its end is the day after it. It keeps nobody busy. */
static void
event(struct buf *out, const char *at, const struct calendar_event *e)
{
	calendar_plain(out, "BEGIN", "VEVENT");
	calendar_plain(out, "UID", e->uid);
	calendar_plain(out, "DTSTAMP", at);
	calendar_plain(out, "DTSTART;VALUE=DATE", compact(out, e->day));
	calendar_plain(out, "DTEND;VALUE=DATE", compact(out, day_of_number(day_number(e->day) + 1)));
	calendar_text(out, "SUMMARY", e->summary);
	if (e->about[0] != '\0')
		calendar_text(out, "DESCRIPTION", e->about);
	calendar_plain(out, "URL", e->url);
	calendar_plain(out, "STATUS", "CONFIRMED");
	calendar_plain(out, "TRANSP", "TRANSPARENT");
	calendar_plain(out, "END", "VEVENT");
}

/* A calendar holds something: where there is no event, the clock of Viet Nam. */
static void
nothing(struct buf *out)
{
	calendar_plain(out, "BEGIN", "VTIMEZONE");
	calendar_plain(out, "TZID", "Asia/Ho_Chi_Minh");
	calendar_plain(out, "BEGIN", "STANDARD");
	calendar_plain(out, "DTSTART", "19750613T000000");
	calendar_plain(out, "TZOFFSETFROM", "+0700");
	calendar_plain(out, "TZOFFSETTO", "+0700");
	calendar_plain(out, "END", "STANDARD");
	calendar_plain(out, "END", "VTIMEZONE");
}

void
calendar_write(struct buf *out, const struct calendar_head *head, const struct calendar_event *list, size_t n)
{
	const char *at = stamp(out, head->now);

	calendar_plain(out, "BEGIN", "VCALENDAR");
	calendar_plain(out, "VERSION", "2.0");
	calendar_plain(out, "PRODID", "-//danhgia//calendar//VI");
	calendar_plain(out, "CALSCALE", "GREGORIAN");
	calendar_text(out, "NAME", head->name);
	calendar_text(out, "X-WR-CALNAME", head->name);
	calendar_plain(out, "REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
	calendar_plain(out, "X-PUBLISHED-TTL", "PT6H");
	for (size_t i = 0; i < n; i++)
		event(out, at, &list[i]);
	if (n == 0)
		nothing(out);
	calendar_plain(out, "END", "VCALENDAR");
}

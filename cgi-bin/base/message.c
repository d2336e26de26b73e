#include "base/message.h"

#include <string.h>

#include "base/buf.h"
#include "base/day.h"
#include "base/digest.h"

#define WORD_BYTES	39	/* 52 letters of base 64 and 12 around them */
#define LINE_BYTES	57	/* 76 letters */
#define PLAIN_MOST	60
#define MESSAGE_MOST	(4u * 1024 * 1024)

/* Bytes of the longest piece that ends between two code points. */
static size_t
piece(const char *text, size_t most)
{
	size_t n = strlen(text);

	if (n <= most)
		return n;
	for (n = most; n > 1 && ((unsigned char)text[n] & 0xC0) == 0x80; n--)
		;
	return n;
}

static const char *
without_controls(struct mem *mem, const char *text)
{
	char *out = mem_text(mem, text);

	for (char *p = out; *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			*p = ' ';
	return out;
}

char *
message_words(struct mem *mem, const char *text)
{
	const char *p;
	struct buf out;

	text = without_controls(mem, text);
	p = text;
	while (*p >= ' ' && *p <= '~' && *p != '=' && *p != '"' && *p != '<' && *p != ',')
		p++;
	if (*p == '\0' && p - text <= PLAIN_MOST)
		return mem_text(mem, text);
	buf_start(&out, mem, MESSAGE_MOST);
	for (p = text; *p != '\0';) {
		size_t n = piece(p, WORD_BYTES);

		buf_print(&out, "%s=?UTF-8?B?%s?=", p == text ? "" : "\r\n ", digest_base64(mem, p, n));
		p += n;
	}
	return out.p;
}

/* "Wed, 25 Nov 2026 18:57:24 +0000" */
static const char *
date(struct mem *mem, const char *at)
{
	static const char *const days[] = { "Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed" };
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
	    "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct day day;

	if (strlen(at) < 19 || day_iso(mem_copy(mem, at, 10), &day) != 1)
		return NULL;
	return mem_print(mem, "%s, %d %s %d %.8s +0000", days[day_number(day) % 7], day.day,
	    months[day.month - 1], day.year, at + 11);
}

static void
mailbox(struct buf *out, struct mem *mem, const char *field, const char *name, const char *address)
{
	if (name[0] == '\0')
		buf_print(out, "%s: <%s>\r\n", field, address);
	else
		buf_print(out, "%s: %s\r\n <%s>\r\n", field, message_words(mem, name), address);
}

char *
message_text(struct mem *mem, const struct message *m)
{
	const char *at = date(mem, m->at);
	size_t n = strlen(m->body);
	struct buf out;

	buf_start(&out, mem, MESSAGE_MOST);
	if (at != NULL)
		buf_print(&out, "Date: %s\r\n", at);
	mailbox(&out, mem, "From", m->from_name, m->from);
	mailbox(&out, mem, "To", m->to_name, m->to);
	if (m->reply_to[0] != '\0')
		mailbox(&out, mem, "Reply-To", "", m->reply_to);
	buf_print(&out, "Subject: %s\r\nMessage-ID: <%s>\r\nAuto-Submitted: auto-generated\r\n"
	    "Content-Language: %s\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: base64\r\n\r\n", message_words(mem, m->subject), m->id,
	    m->language);
	for (size_t i = 0; i < n; i += LINE_BYTES)
		buf_print(&out, "%s\r\n", digest_base64(mem, m->body + i,
		    n - i < LINE_BYTES ? n - i : LINE_BYTES));
	return out.p;
}

/* Records of an .xls and the strings in them. */
#include "base/utf8.h"
#include "remote/workbook_xls.h"

#define WIDE	0x01	/* letters of two bytes */
#define HINTS	0x04	/* phonetic ones behind the letters */
#define RUNS	0x08	/* of fonts behind the letters */

int
record_next(struct records *s)
{
	if (s->n - s->next < 4)
		return 0;
	s->id = le16(s->p + s->next);
	s->size = le16(s->p + s->next + 2);
	s->data = s->p + s->next + 4;
	s->at = 0;
	if (s->n - s->next - 4 < s->size)
		return 0;
	s->next += 4 + s->size;
	return 1;
}

/* So many bytes are there to be read; at the end of a record it goes on in the next one. */
static bool
ready(struct records *s, size_t bytes)
{
	if (s->at == s->size && s->n - s->next >= 4 && le16(s->p + s->next) == RECORD_CONTINUE)
		record_next(s);
	return s->size - s->at >= bytes;
}

static bool
pass(struct records *s, size_t bytes)
{
	while (bytes > 0) {
		size_t here;

		if (!ready(s, 1))
			return false;
		here = s->size - s->at < bytes ? s->size - s->at : bytes;
		s->at += here;
		bytes -= here;
	}
	return true;
}

static void
add_letter(struct buf *out, uint32_t code)
{
	char p[4];

	buf_add(out, p, utf8_put(p, code));
}

/* A letter beyond U+FFFF comes as two; half of one is shown as what it is: unreadable. */
static void
add_unit(struct buf *out, unsigned unit, unsigned *high)
{
	bool low = unit >= 0xdc00 && unit <= 0xdfff;

	if (*high != 0 && low)
		add_letter(out, 0x10000 + ((uint32_t)(*high - 0xd800) << 10) + (unit - 0xdc00));
	else if (*high != 0)
		add_letter(out, 0xfffd);
	if (low && *high == 0)
		add_letter(out, 0xfffd);
	*high = unit >= 0xd800 && unit <= 0xdbff ? unit : 0;
	if (*high == 0 && !low)
		add_letter(out, unit);
}

int
record_letters(struct reading *r, struct records *s, size_t letters)
{
	unsigned flags, high = 0;
	size_t behind = 0;

	r->text.n = 0;
	r->text.over = false;
	if (!ready(s, 1))
		return refuse(r, WORKBOOK_DAMAGED);
	flags = s->data[s->at++];
	if ((flags & RUNS) && ready(s, 2)) {
		behind = 4 * (size_t)le16(s->data + s->at);
		s->at += 2;
	}
	if ((flags & HINTS) && ready(s, 4)) {
		behind += le32(s->data + s->at);
		s->at += 4;
	}
	for (; letters > 0; letters--) {
		/* Each further record says again how wide letters are. */
		if (s->at == s->size) {
			if (!ready(s, 1))
				return refuse(r, WORKBOOK_DAMAGED);
			flags = s->data[s->at++];
		}
		if (!ready(s, flags & WIDE ? 2 : 1))
			return refuse(r, WORKBOOK_DAMAGED);
		add_unit(&r->text, flags & WIDE ? le16(s->data + s->at) : s->data[s->at],
		    &high);
		s->at += flags & WIDE ? 2 : 1;
	}
	return pass(s, behind) ? 1 : refuse(r, WORKBOOK_DAMAGED);
}

const char *
record_text(struct reading *r, struct records *s)
{
	size_t letters;

	if (!ready(s, 2)) {
		refuse(r, WORKBOOK_DAMAGED);
		return NULL;
	}
	letters = le16(s->data + s->at);
	s->at += 2;
	if (letters == 0 && s->at == s->size)
		return NULL;
	return record_letters(r, s, letters) == 1 ? text_done(r) : NULL;
}

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define SOFT_HYPHEN	0x00ad
#define LONGEST		4	/* bytes of a code point */

/* Reads one code point; its length, or 0 if the bytes are none. */
static size_t
decode(const unsigned char *p, size_t n, int32_t *code_r)
{
	utf8proc_ssize_t used = utf8proc_iterate(p, (utf8proc_ssize_t)n, code_r);

	return used <= 0 || *code_r <= 0 ? 0 : (size_t)used;
}

bool
utf8_valid(const char *text, size_t n)
{
	const unsigned char *p = (const unsigned char *)text;
	int32_t code;

	while (n > 0) {
		size_t used = decode(p, n, &code);

		if (used == 0)
			return false;
		p += used;
		n -= used;
	}
	return true;
}

/* Characters that show nothing and change how text compares or reads. */
static bool
invisible(int32_t code)
{
	return code == SOFT_HYPHEN || code == 0xfeff ||
	    (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
	    (code >= 0x2060 && code <= 0x2064) || (code >= 0x2066 && code <= 0x206f);
}

static bool
blank(int32_t code)
{
	return code == ' ' || code == '\t' || code == 0xa0 || code == 0x1680 ||
	    (code >= 0x2000 && code <= 0x200a) || code == 0x202f || code == 0x205f ||
	    code == 0x3000;
}

struct cleaner {
	char		*to;
	size_t		 n;
	enum utf8_clean	 how;
	bool		 gap;		/* white space waits to be written */
	size_t		 lines;		/* line ends wait to be written (not of UTF8_LINE) */
};

/* Writes one character; what stands at an end is never written. */
static void
put(struct cleaner *c, int32_t code)
{
	if (c->n > 0)
		for (; c->lines > 0; c->lines--) {
			c->to[c->n++] = '\n';
			c->gap = false;
		}
	if (c->gap && c->n > 0)
		c->to[c->n++] = ' ';
	c->gap = false;
	c->lines = 0;
	c->n += (size_t)utf8proc_encode_char(code, (utf8proc_uint8_t *)c->to + c->n);
}

/* 0: a control character that has no place in text. */
static int
clean_one(struct cleaner *c, int32_t code)
{
	if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029 || code == 0x0b) {
		if (c->how == UTF8_LINE)
			c->gap = true;
		else if (code != '\r')
			c->lines++;
		return 1;
	}
	if (invisible(code) && !(c->how == UTF8_CELL && code == SOFT_HYPHEN))
		return 1;
	if (blank(code)) {
		c->gap = true;
		return 1;
	}
	if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code & 0xfffe) == 0xfffe)
		return 0;
	put(c, code);
	return 1;
}

static char *
nfc(struct mem *mem, const char *text, size_t n)
{
	utf8proc_uint8_t *out = NULL;
	utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text,
	    (utf8proc_ssize_t)n, &out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	char *copy = size < 0 ? NULL : mem_copy(mem, out, (size_t)size);

	free(out);
	return copy;
}

/* Plain ASCII without anything to fold is the common case: one pass, no copy twice. */
static bool
already_clean(const char *text, size_t n)
{
	if (n == 0 || text[0] == ' ' || text[n - 1] == ' ')
		return false;
	for (size_t i = 0; i < n; i++)
		if (text[i] < 0x20 || text[i] > 0x7e || (text[i] == ' ' && text[i + 1] == ' '))
			return false;
	return true;
}

char *
utf8_clean(struct mem *mem, const char *text, size_t n, enum utf8_clean how)
{
	struct cleaner c = { .how = how };
	const unsigned char *p = (const unsigned char *)text;
	int32_t code;

	if (n > 0 && text[n - 1] != ' ' && already_clean(text, n))
		return mem_copy(mem, text, n);
	if (!utf8_valid(text, n))
		return NULL;
	c.to = mem_get(mem, n + 1);
	while (n > 0) {
		size_t used = decode(p, n, &code);

		if (used == 0 || clean_one(&c, code) == 0)
			return NULL;
		p += used;
		n -= used;
	}
	/* Last: what could not be seen may have stood between a letter and its mark. */
	return nfc(mem, c.to, c.n);
}

size_t
utf8_letter(const char *text, uint32_t *code_r)
{
	int32_t code;
	size_t used = decode((const unsigned char *)text, strnlen(text, LONGEST), &code);

	*code_r = used > 0 ? (uint32_t)code : 0;
	return used;
}

size_t
utf8_put(char *to, uint32_t code)
{
	return (size_t)utf8proc_encode_char((int32_t)code, (utf8proc_uint8_t *)to);
}

static bool
is_word(int32_t code)
{
	const utf8proc_category_t c = utf8proc_category(code);

	return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_NO);
}

size_t
utf8_parts(uint32_t code, uint32_t *to, size_t most)
{
	utf8proc_int32_t parts[18];
	utf8proc_ssize_t n;
	int boundary = 0;

	if (!utf8proc_codepoint_valid((int32_t)code) || !is_word((int32_t)code))
		return 0;
	n = utf8proc_decompose_char((int32_t)code, parts, 18,
	    UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE, &boundary);
	if (n < 0 || (size_t)n > most)
		return 0;
	for (utf8proc_ssize_t i = 0; i < n; i++)
		to[i] = (uint32_t)parts[i];
	return (size_t)n;
}

size_t
utf8_count(const char *text)
{
	size_t n = 0;

	for (; *text != '\0'; text++)
		n += ((unsigned char)*text & 0xc0) != 0x80;
	return n;
}

static char *
map(struct mem *mem, const char *text, utf8proc_option_t options)
{
	utf8proc_uint8_t *out = NULL;
	utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text, 0, &out,
	    UTF8PROC_NULLTERM | UTF8PROC_STABLE | options);
	char *copy = size < 0 ? mem_text(mem, text) : mem_copy(mem, out, (size_t)size);

	free(out);
	return copy;
}

char *
utf8_fold(struct mem *mem, const char *text)
{
	char *folded = map(mem, text, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
	char *to = folded;

	for (const char *p = folded; *p != '\0';) {
		if ((unsigned char)p[0] == 0xc4 && (unsigned char)p[1] == 0x91) {
			*to++ = 'd';
			p += 2;
		} else
			*to++ = *p++;
	}
	*to = '\0';
	return folded;
}

static char *
in_case(struct mem *mem, const char *text, utf8proc_int32_t (*turn)(utf8proc_int32_t))
{
	size_t n = strlen(text), used, to = 0;
	char *turned = mem_get(mem, 2 * n + 1);
	int32_t code;

	for (size_t i = 0; i < n; i += used) {
		used = decode((const unsigned char *)text + i, n - i, &code);
		if (used == 0)
			return mem_text(mem, text);
		to += (size_t)utf8proc_encode_char(turn(code), (utf8proc_uint8_t *)turned + to);
	}
	turned[to] = '\0';
	return turned;
}

char *
utf8_lower(struct mem *mem, const char *text)
{
	return in_case(mem, text, utf8proc_tolower);
}

char *
utf8_upper(struct mem *mem, const char *text)
{
	return in_case(mem, text, utf8proc_toupper);
}

char *
utf8_short(struct mem *mem, const char *text, size_t most)
{
	const char *cut = text;
	size_t letters = 0;

	for (const char *p = text; *p != '\0'; p++) {
		if (((unsigned char)*p & 0xc0) == 0x80)
			continue;
		if (letters == most)
			return mem_print(mem, "%.*s…", (int)(cut - text), text);
		if (++letters == most)
			cut = p;
	}
	return mem_text(mem, text);
}

const char *
utf8_words(struct mem *mem, const char *text, size_t most)
{
	const char *line = text == NULL ? NULL : utf8_clean(mem, text, strlen(text), UTF8_LINE);

	return line == NULL ? "" : utf8_short(mem, line, most);
}

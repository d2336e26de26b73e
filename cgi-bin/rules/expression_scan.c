/* The words, numbers and signs of a formula. */
#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/expression_inside.h"

/* Longer ones first; what keyboards, Word and Excel make of them. */
static const struct { const char *sign; enum token_kind kind; enum node_kind node; } signs[] = {
	{ "<>", TOKEN_OPERATOR, NODE_OTHER }, { "!=", TOKEN_OPERATOR, NODE_OTHER }, { "\xe2\x89\xa0", TOKEN_OPERATOR, NODE_OTHER },
	{ "=\xcc\xb8", TOKEN_OPERATOR, NODE_OTHER },	/* the same in two code points */
	{ "<=", TOKEN_OPERATOR, NODE_UPTO }, { "=<", TOKEN_OPERATOR, NODE_UPTO }, { "\xe2\x89\xa4", TOKEN_OPERATOR, NODE_UPTO },
	{ ">=", TOKEN_OPERATOR, NODE_FROM }, { "=>", TOKEN_OPERATOR, NODE_FROM }, { "\xe2\x89\xa5", TOKEN_OPERATOR, NODE_FROM },
	{ "<", TOKEN_OPERATOR, NODE_BELOW }, { ">", TOKEN_OPERATOR, NODE_ABOVE }, { "=", TOKEN_OPERATOR, NODE_EQUAL },
	{ "+", TOKEN_OPERATOR, NODE_ADD }, { "-", TOKEN_OPERATOR, NODE_SUBTRACT },
	{ "\xe2\x88\x92", TOKEN_OPERATOR, NODE_SUBTRACT }, { "\xe2\x80\x93", TOKEN_OPERATOR, NODE_SUBTRACT },
	{ "*", TOKEN_OPERATOR, NODE_MULTIPLY }, { "\xc3\x97", TOKEN_OPERATOR, NODE_MULTIPLY },
	{ "\xc2\xb7", TOKEN_OPERATOR, NODE_MULTIPLY }, { "\xe2\x8b\x85", TOKEN_OPERATOR, NODE_MULTIPLY },
	{ "/", TOKEN_OPERATOR, NODE_DIVIDE }, { ":", TOKEN_OPERATOR, NODE_DIVIDE }, { "\xc3\xb7", TOKEN_OPERATOR, NODE_DIVIDE },
	{ "(", TOKEN_OPEN, NODE_NUMBER }, { ")", TOKEN_CLOSE, NODE_NUMBER }, { ";", TOKEN_SEPARATOR, NODE_NUMBER },
};
#define SIGNS (sizeof(signs) / sizeof(*signs))

static const struct { const char *word; enum token_kind kind; enum node_kind node; } words[] = {
	{ "va", TOKEN_OPERATOR, NODE_BOTH }, { "hoac", TOKEN_OPERATOR, NODE_EITHER }, { "khong", TOKEN_NOT, NODE_NOT },
	{ "min", TOKEN_FUNCTION, NODE_MIN }, { "max", TOKEN_FUNCTION, NODE_MAX },
	{ "neu", TOKEN_FUNCTION, NODE_CHOICE }, { "if", TOKEN_FUNCTION, NODE_CHOICE },
};
#define WORDS (sizeof(words) / sizeof(*words))

static size_t
blanks(const char *text)
{
	size_t n = 0;

	for (;;)
		if (text[n] != '\0' && strchr(" \t\r\n", text[n]) != NULL)
			n++;
		else if ((unsigned char)text[n] == 0xc2 && (unsigned char)text[n + 1] == 0xa0)
			n += 2;
		else
			return n;
}

/* Bytes of a letter, digit or mark; 0: none. */
static size_t
letter(const char *text)
{
	uint32_t code, parts[8];
	const size_t n = utf8_letter(text, &code);

	return n > 0 && utf8_parts(code, parts, 8) > 0 ? n : 0;
}

/* A word in one piece, which does not begin with a digit or '_'. */
static size_t
word_bytes(const char *text)
{
	size_t n = 0, used;

	if (isdigit((unsigned char)text[0]))
		return 0;
	while ((used = letter(text + n)) > 0 || (n > 0 && text[n] == '_'))
		n += used > 0 ? used : 1;
	return n;
}

/* Small letters without marks; blanks and '_' in a row are one '_', none at the end. */
static char *
fold(struct mem *mem, const char *from, size_t bytes)
{
	char *folded = utf8_fold(mem, mem_copy(mem, from, bytes)), *to = folded;

	for (const char *p = folded; *p != '\0';) {
		const size_t n = *p == '_' ? 1 : blanks(p);

		if (n == 0)
			*to++ = *p++;
		else {
			p += n;
			if (to > folded && to[-1] != '_')
				*to++ = '_';
		}
	}
	while (to > folded && to[-1] == '_')
		to--;
	*to = '\0';
	return folded;
}

/* Which fixed word stands there; a function is one only where it is called. -1: none. */
static int
fixed(const struct scan *s, const char *text, size_t bytes)
{
	const char *word = fold(s->mem, text, bytes);
	const bool called = text[bytes + blanks(text + bytes)] == '(';

	for (int i = 0; i < (int)WORDS; i++)
		if (strcmp(word, words[i].word) == 0 && (called || words[i].kind != TOKEN_FUNCTION))
			return i;
	return -1;
}

static bool
is_input(const struct scan *s, const char *word, size_t *input_r)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->names[i], word) == 0) {
			*input_r = i;
			return true;
		}
	return false;
}

/* As many words in a row as make a name that is known; else all of them. */
static void
take_name(const struct scan *s, struct token *t)
{
	const char *from = t->from;
	size_t end = word_bytes(from), known = 0;

	for (;;) {
		const size_t gap = blanks(from + end), n = word_bytes(from + end + gap);

		if (is_input(s, fold(s->mem, from, end), &t->input))
			known = end;
		if (n == 0 || fixed(s, from + end + gap, n) >= 0)
			break;
		end += gap + n;
	}
	t->kind = known > 0 ? TOKEN_NAME : TOKEN_UNKNOWN;
	t->bytes = known > 0 ? known : end;
	t->word = fold(s->mem, from, t->bytes);
}

static void
take_word(const struct scan *s, struct token *t)
{
	const size_t n = word_bytes(t->from);
	const int i = fixed(s, t->from, n);

	if (i < 0) {
		take_name(s, t);
		return;
	}
	t->kind = words[i].kind;
	t->node = words[i].node;
	t->bytes = n;
}

static size_t
digits(const char *text)
{
	return strspn(text, "0123456789");
}

/* How many bytes the number has, with all its marks; grouped_r: it is written in groups, or may be. */
static size_t
number_bytes(const char *text, bool *grouped_r)
{
	const size_t whole = digits(text);
	size_t n = whole, marks = 0, after = 0;

	while ((text[n] == ',' || text[n] == '.') && (after = digits(text + n + 1)) > 0) {
		n += 1 + after;
		marks++;
	}
	*grouped_r = marks > 1 || (marks == 1 && text[whole] == '.' && after == 3 && whole <= 3 && text[0] != '0') ||
	    (blanks(text + n) > 0 && isdigit((unsigned char)text[n + blanks(text + n)]));
	return n;
}

/* The digits without what says nothing, a comma between; false: too many. point: how many stand before the mark. */
static bool
write_number(struct mem *mem, const char *all, int point, const char **digits_r)
{
	int end = (int)strlen(all), from = 0;

	while (from < point - 1 && all[from] == '0')
		from++;
	while (end > point && all[end - 1] == '0')
		end--;
	if (point - from > EXPRESSION_DIGITS || end - point > EXPRESSION_DIGITS)
		return false;
	*digits_r = mem_print(mem, "%.*s%s%.*s", point - from, all + from, end > point ? "," : "", end - point, all + point);
	return true;
}

static void
take_number(const struct scan *s, struct token *t)
{
	bool grouped;
	const size_t n = number_bytes(t->from, &grouped), whole = digits(t->from), gap = blanks(t->from + n);
	const bool percent = t->from[n + gap] == '%';
	const char *all;
	char *plain;

	t->bytes = n + (percent ? gap + 1 : 0);
	t->kind = grouped ? TOKEN_GROUPED : TOKEN_LENGTHY;
	if (grouped)
		return;
	all = mem_print(s->mem, "%s%.*s%.*s", percent ? "00" : "", (int)whole, t->from, n > whole ? (int)(n - whole - 1) : 0,
	    t->from + whole + (n > whole));
	if (!write_number(s->mem, all, (int)whole, &t->digits))
		return;
	plain = mem_text(s->mem, t->digits);
	if (strchr(plain, ',') != NULL)
		*strchr(plain, ',') = '.';
	if (ratio_read(s->mem, plain, &t->number) == 1)
		t->kind = TOKEN_NUMBER;
}

static void
take_sign(struct token *t)
{
	uint32_t code;
	const size_t n = utf8_letter(t->from, &code);

	t->kind = TOKEN_STRANGE;
	t->bytes = n > 0 ? n : 1;
	for (size_t i = 0; i < SIGNS; i++)
		if (strncmp(t->from, signs[i].sign, strlen(signs[i].sign)) == 0) {
			t->kind = signs[i].kind;
			t->node = signs[i].node;
			t->bytes = strlen(signs[i].sign);
			return;
		}
}

struct token
scan_next(struct scan *s)
{
	const size_t gap = blanks(s->text);
	struct token t = { .kind = TOKEN_END };

	s->at += utf8_count(mem_copy(s->mem, s->text, gap));
	t.from = s->text += gap;
	t.at = s->at;
	if (*t.from == '\0')
		return t;
	if (isdigit((unsigned char)*t.from))
		take_number(s, &t);
	else if (word_bytes(t.from) > 0)
		take_word(s, &t);
	else
		take_sign(&t);
	s->at += utf8_count(mem_copy(s->mem, s->text, t.bytes));
	s->text += t.bytes;
	return t;
}

#define NEAR_BYTES 40

/* How many letters are to be changed, put in or taken out. */
static size_t
distance(const char *a, const char *b)
{
	const size_t n = strlen(b);
	size_t row[NEAR_BYTES + 1];

	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 1; a[i - 1] != '\0'; i++) {
		size_t corner = row[0];

		row[0] = i;
		for (size_t j = 1; j <= n; j++) {
			const size_t above = row[j], change = corner + (a[i - 1] != b[j - 1]);
			const size_t least = (above < row[j - 1] ? above : row[j - 1]) + 1;

			row[j] = change < least ? change : least;
			corner = above;
		}
	}
	return row[n];
}

/* A name of which the first words are said counts as two letters away. */
static void
nearer(const char *word, const char *candidate, const char *shown, size_t *best, const char **near)
{
	const size_t n = strlen(word);
	size_t away = strlen(candidate) > NEAR_BYTES ? SIZE_MAX : distance(word, candidate);

	if (n >= 2 && strncmp(candidate, word, n) == 0 && away > 2)
		away = 2;
	if (away < *best) {
		*best = away;
		*near = shown;
	}
}

const char *
scan_near(const struct scan *s, const char *word, bool called)
{
	const size_t n = strlen(word);
	size_t best = n / 3 + 2;
	const char *near = NULL;

	if (n > NEAR_BYTES)
		return NULL;
	for (size_t i = 0; called && i < WORDS; i++)
		if (words[i].kind == TOKEN_FUNCTION)
			nearer(word, words[i].word, node_sign[words[i].node], &best, &near);
	for (size_t i = 0; !called && i < s->n; i++)
		nearer(word, s->names[i], s->names[i], &best, &near);
	return near;
}

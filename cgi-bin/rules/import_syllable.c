#include "rules/import_syllable.h"

#include <string.h>

#include "base/utf8.h"

#define MOST_LETTERS	8	/* "nghiêng" has seven */
#define SMALL_D		0x111	/* đ */

static const uint16_t letter[VOWELS][TONES] = {
	[VOWEL_A]	= { 'a', 0x00e0, 0x1ea3, 0x00e3, 0x00e1, 0x1ea1 },
	[VOWEL_A_BREVE]	= { 0x0103, 0x1eb1, 0x1eb3, 0x1eb5, 0x1eaf, 0x1eb7 },
	[VOWEL_A_HAT]	= { 0x00e2, 0x1ea7, 0x1ea9, 0x1eab, 0x1ea5, 0x1ead },
	[VOWEL_E]	= { 'e', 0x00e8, 0x1ebb, 0x1ebd, 0x00e9, 0x1eb9 },
	[VOWEL_E_HAT]	= { 0x00ea, 0x1ec1, 0x1ec3, 0x1ec5, 0x1ebf, 0x1ec7 },
	[VOWEL_I]	= { 'i', 0x00ec, 0x1ec9, 0x0129, 0x00ed, 0x1ecb },
	[VOWEL_O]	= { 'o', 0x00f2, 0x1ecf, 0x00f5, 0x00f3, 0x1ecd },
	[VOWEL_O_HAT]	= { 0x00f4, 0x1ed3, 0x1ed5, 0x1ed7, 0x1ed1, 0x1ed9 },
	[VOWEL_O_HORN]	= { 0x01a1, 0x1edd, 0x1edf, 0x1ee1, 0x1edb, 0x1ee3 },
	[VOWEL_U]	= { 'u', 0x00f9, 0x1ee7, 0x0169, 0x00fa, 0x1ee5 },
	[VOWEL_U_HORN]	= { 0x01b0, 0x1eeb, 0x1eed, 0x1eef, 0x1ee9, 0x1ef1 },
	[VOWEL_Y]	= { 'y', 0x1ef3, 0x1ef7, 0x1ef9, 0x00fd, 0x1ef5 },
};

static const char *const onset[] = {
	"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g",
	"h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
};
static const char *const coda[] = { "ch", "ng", "nh", "c", "m", "n", "p", "t" };
/* What may stand between them: with nothing behind it, with a consonant behind it. */
static const char *const open[] = {
	"a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo",
	"êu", "ia", "iu", "iêu", "oa", "oai", "oao", "oay", "oe", "oeo", "oi", "ôi", "ơi", "ua", "ui",
	"uây", "uê", "uôi", "uơ", "uy", "uya", "uyu", "ưa", "ưi", "ươi", "ươu", "ưu", "yêu",
};
static const char *const closed[] = {
	"a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "oa", "oă", "oe", "oo", "uâ",
	"uê", "uô", "uy", "uyê", "ươ", "yê",
};

uint32_t
vowel_letter(enum vowel vowel, enum tone tone)
{
	return letter[vowel][tone];
}

uint32_t
letter_small(uint32_t c)
{
	if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7))
		return c + 0x20;
	if (c == 0x102 || c == 0x110 || c == 0x128 || c == 0x168 || c == 0x1a0 || c == 0x1af ||
	    (c >= 0x1ea0 && c <= 0x1ef8 && c % 2 == 0))
		return c + 1;
	return c;
}

uint32_t
letter_capital(uint32_t c)
{
	if ((c >= 'a' && c <= 'z') || (c >= 0xe0 && c <= 0xfe && c != 0xf7))
		return c - 0x20;
	return c > 0x100 && letter_small(c - 1) == c ? c - 1 : c;
}

bool
letter_is_own(uint32_t c)
{
	uint32_t small = letter_small(c);

	return small == 0x103 || small == SMALL_D || small == 0x129 || small == 0x169 ||
	    small == 0x1a1 || small == 0x1b0 || (small >= 0x1ea1 && small <= 0x1ef9);
}

enum vowel
vowel_of(uint32_t c, enum tone *tone_r)
{
	uint32_t small = letter_small(c);

	if (small < 0x80 && (small == 0 || strchr("aeiouy", (int)small) == NULL))
		return VOWEL_NONE;
	for (int v = 0; v < VOWELS; v++)
		for (int t = 0; t < TONES; t++)
			if (letter[v][t] == small) {
				*tone_r = (enum tone)t;
				return (enum vowel)v;
			}
	return VOWEL_NONE;
}

static bool
is_of(const char *text, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(text, list[i]) == 0)
			return true;
	return false;
}
#define IS_OF(text, list) is_of((text), (list), sizeof(list) / sizeof(*(list)))

/* The word in small letters without its tone, of which it has one at most. */
static bool
without_tone(const char *word, size_t n, char *out, enum tone *tone_r)
{
	size_t letters = 0;

	*tone_r = TONE_NONE;
	for (size_t at = 0; at < n; letters++) {
		enum tone tone = TONE_NONE;
		enum vowel vowel;
		uint32_t c;

		at += utf8_letter(word + at, &c);
		vowel = vowel_of(c, &tone);
		if (letters == MOST_LETTERS || (tone != TONE_NONE && *tone_r != TONE_NONE))
			return false;
		if (tone != TONE_NONE)
			*tone_r = tone;
		out += utf8_put(out, vowel == VOWEL_NONE ? letter_small(c) :
		    vowel_letter(vowel, TONE_NONE));
	}
	*out = '\0';
	return letters > 0;
}

bool
syllable_is(const char *word, size_t n)
{
	char plain[MOST_LETTERS * 4 + 1], *middle = plain, *end = NULL;
	enum tone tone;
	size_t i = 0;

	if (!without_tone(word, n, plain, &tone))
		return false;
	while (strncmp(plain, onset[i], strlen(onset[i])) != 0)
		i++;
	middle += strlen(onset[i]);
	if (strcmp(onset[i], "gi") == 0 && (*middle == '\0' || strchr("cmnpt", *middle) != NULL))
		middle--;		/* "gì", "gin": the i is the vowel */
	for (i = 0; i < sizeof(coda) / sizeof(*coda) && end == NULL; i++) {
		size_t length = strlen(middle), last = strlen(coda[i]);

		if (length > last && strcmp(middle + length - last, coda[i]) == 0)
			end = middle + length - last;
	}
	if (end == NULL)
		return IS_OF(middle, open);
	/* Behind what stops the voice there are two tones only. */
	if ((strchr("cpt", end[0]) != NULL || strcmp(end, "ch") == 0) && tone != TONE_ACUTE &&
	    tone != TONE_DOT)
		return false;
	*end = '\0';
	return IS_OF(middle, closed);
}

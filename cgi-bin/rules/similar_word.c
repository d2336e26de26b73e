#include "base/utf8.h"
#include "rules/import_syllable.h"
#include "rules/similar_letter.h"

static const struct {
	int	base, mark, letter;
} shapes[] = {
	{ LETTER('a'), 0x306, A_BREVE }, { LETTER('a'), 0x302, A_HAT }, { LETTER('e'), 0x302, E_HAT },
	{ LETTER('o'), 0x302, O_HAT }, { LETTER('o'), 0x31b, O_HORN }, { LETTER('u'), 0x31b, U_HORN },
};
#define SHAPES	(sizeof(shapes) / sizeof(*shapes))

int
similar_letter_shape(int letter, uint32_t mark)
{
	for (size_t i = 0; i < SHAPES; i++)
		if (shapes[i].base == letter && shapes[i].mark == (int)mark)
			return shapes[i].letter;
	return letter;
}

int
similar_letter_plain(int letter)
{
	for (size_t i = 0; i < SHAPES; i++)
		if (shapes[i].letter == letter)
			return shapes[i].base;
	return letter == D_BAR ? LETTER('d') : letter;
}

int
similar_word_length(uint64_t plain)
{
	int n = 0;

	if ((plain & DIGEST) != 0)
		return 0;
	for (; plain != 0; plain >>= BITS)
		n++;
	return n;
}

int
similar_word_letter(uint64_t plain, int i)
{
	return (int)(plain >> BITS * (similar_word_length(plain) - 1 - i) & 63);
}

bool
similar_word_near(uint64_t plain, uint64_t other)
{
	const int n = similar_word_length(plain), m = similar_word_length(other);
	int front = 0, back = 0;

	if (n == 0 || m == 0 || n > m + 1 || m > n + 1)
		return false;
	while (front < n && front < m &&
	    similar_word_letter(plain, front) == similar_word_letter(other, front))
		front++;
	while (back < n - front && back < m - front &&
	    similar_word_letter(plain, n - 1 - back) == similar_word_letter(other, m - 1 - back))
		back++;
	if (n - front - back <= 1 && m - front - back <= 1)
		return true;
	return n == m && n - front - back == 2 &&
	    similar_word_letter(plain, front) == similar_word_letter(other, front + 1) &&
	    similar_word_letter(plain, front + 1) == similar_word_letter(other, front);
}

static bool
some_of(uint64_t full, uint64_t other)
{
	const uint64_t tone = full >> TONE_AT, letters = ((uint64_t)1 << TONE_AT) - 1;

	if (tone != 0 && tone != other >> TONE_AT)
		return false;
	full &= letters;
	other &= letters;
	for (; full != 0 && other != 0; full >>= BITS, other >>= BITS)
		if ((full & 63) != (other & 63) && (int)(full & 63) != similar_letter_plain((int)(other & 63)))
			return false;
	return full == other;
}

bool
similar_word_unmarked(uint64_t full, uint64_t other)
{
	return ((full | other) & DIGEST) == 0 && (some_of(full, other) || some_of(other, full));
}

/* The letter of a code without its tone. */
static uint32_t
code_point(int letter)
{
	switch (letter) {
	case A_BREVE: return vowel_letter(VOWEL_A_BREVE, TONE_NONE);
	case A_HAT: return vowel_letter(VOWEL_A_HAT, TONE_NONE);
	case E_HAT: return vowel_letter(VOWEL_E_HAT, TONE_NONE);
	case O_HAT: return vowel_letter(VOWEL_O_HAT, TONE_NONE);
	case O_HORN: return vowel_letter(VOWEL_O_HORN, TONE_NONE);
	case U_HORN: return vowel_letter(VOWEL_U_HORN, TONE_NONE);
	case D_BAR: return 0x111;
	case AMPERSAND: return '&';
	default: return letter >= DIGIT ? (uint32_t)('0' + letter - DIGIT) : (uint32_t)('a' + letter - 1);
	}
}

bool
similar_word_syllable(uint64_t full)
{
	static const enum tone tones[] = { TONE_NONE, TONE_GRAVE, TONE_HOOK, TONE_TILDE, TONE_ACUTE,
		TONE_DOT, TONE_NONE, TONE_NONE };
	const uint64_t letters = full & (((uint64_t)1 << TONE_AT) - 1);
	enum tone tone = tones[full >> TONE_AT & 7], none;
	char text[4 * PACKED];
	size_t n = 0;

	if ((full & DIGEST) != 0)
		return false;
	for (int i = 0; i < similar_word_length(letters); i++) {
		uint32_t c = code_point(similar_word_letter(letters, i));
		const enum vowel vowel = vowel_of(c, &none);

		if (vowel != VOWEL_NONE) {
			c = vowel_letter(vowel, tone);
			tone = TONE_NONE;
		}
		n += utf8_put(text + n, c);
	}
	return syllable_is(text, n);
}

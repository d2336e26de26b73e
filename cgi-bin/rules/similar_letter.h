/* The letters of words for comparing, and what their readers share. */
#ifndef RULES_SIMILAR_LETTER_H
#define RULES_SIMILAR_LETTER_H

#include "rules/similar_word.h"

#define PACKED		10
#define BITS		6
#define TONE_AT		60
#define DIGEST		((uint64_t)1 << 63)

/* Letters: a to z are 1 to 26, digits 0 to 9 stand last. */
enum { A_BREVE = 27, A_HAT, D_BAR, E_HAT, O_HAT, O_HORN, U_HORN, AMPERSAND, DIGIT, FOREIGN = 62 };
#define LETTER(c)	((c) - 'a' + 1)

/* The letter with a combining mark, the letter itself where there is none such. */
int	similar_letter_shape(int letter, uint32_t mark);
/* The letter without its mark. */
int	similar_letter_plain(int letter);

struct similar_abbreviation {
	const char	*text;
	const char	*whole;
};
extern const struct similar_abbreviation similar_abbreviation[];	/* the last: NULL */

static inline uint64_t
similar_mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

/* A word that a text has for the second, third … time is another word. */
static inline uint64_t
similar_time(uint64_t plain, uint64_t time)
{
	return time == 1 ? plain : similar_mix(plain, time) | (uint64_t)1 << 63;
}

#endif

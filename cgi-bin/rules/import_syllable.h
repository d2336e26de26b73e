/* Letters and syllables of Vietnamese. */
#ifndef RULES_IMPORT_SYLLABLE_H
#define RULES_IMPORT_SYLLABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* a ă â e ê i o ô ơ u ư y, each with six tones: none, huyền, hỏi, ngã, sắc, nặng. */
#define VOWELS	12
#define TONES	6
enum vowel {
	VOWEL_A, VOWEL_A_BREVE, VOWEL_A_HAT, VOWEL_E, VOWEL_E_HAT, VOWEL_I, VOWEL_O, VOWEL_O_HAT,
	VOWEL_O_HORN, VOWEL_U, VOWEL_U_HORN, VOWEL_Y, VOWEL_NONE
};
enum tone { TONE_NONE, TONE_GRAVE, TONE_HOOK, TONE_TILDE, TONE_ACUTE, TONE_DOT };

/* The small letter of a vowel with a tone. */
uint32_t	vowel_letter(enum vowel, enum tone);
/* The vowel of a letter of either case, or VOWEL_NONE. */
enum vowel	vowel_of(uint32_t letter, enum tone *tone_r);
/* The capital of a small letter of Vietnamese, the small letter of a capital; others as they are. */
uint32_t	letter_capital(uint32_t);
uint32_t	letter_small(uint32_t);
/* A letter that Vietnamese alone has, or few others: none of the Latin page of one byte. */
bool		letter_is_own(uint32_t);

/* Is this word (UTF-8, either case) a syllable as Vietnamese builds them? */
bool		syllable_is(const char *, size_t n);

#endif

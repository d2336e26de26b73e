/*
 * The normal form in which texts are compared: the words of a text, one a syllable as Vietnamese
 * writes them, each packed into 64 bits.
 *
 * The tone is lifted out of its letter and kept for the syllable, so hoà and hòa are one word, and a
 * letter with combining marks is the letter that it shows (NFC = NFD). i and y are one letter where
 * they sound alike (kỹ, kĩ; quy, qui). Case and punctuation are gone, abbreviations of offices are
 * written out (UBND), a number has no leading zeros and no points of thousands, "quý II" is "quý 2",
 * and the number of an item at the beginning ("1.2. ", "a) ", "- ") is no part of the text.
 *
 * A word of up to 10 letters: 6 bits a letter, the tone above them; a longer one, or one with letters
 * of another script: a digest with the top bit set.
 */
#ifndef RULES_SIMILAR_WORD_H
#define RULES_SIMILAR_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

struct similar_word {
	uint64_t	 full;		/* with marks and tone */
	uint64_t	 plain;		/* the same letters without them */
	bool		 number;	/* holds a digit, or is a Roman number that was read as one */
	bool		 marked;	/* has a mark or a tone */
};

#define SIMILAR_WORDS	1024		/* of a text; what comes later is not compared */

/* Letters and abbreviations, looked up; made once, read only. */
struct similar_letters;
struct similar_letters	*similar_letters_new(struct mem *);

/* The words of a text (UTF-8; a broken byte parts words), at most SIMILAR_WORDS. Returns how many. */
size_t	similar_words(const struct similar_letters *, const char *text, size_t n,
	    struct similar_word *to);
/*
 * The same piece by piece, a piece being what stands between spaces: where the text itself begins,
 * and the words of a piece behind a plain word (0: none), of which there are `most` at most.
 * alone_r: the piece has these words wherever it stands.
 */
size_t	similar_lead(const char *text, size_t n);
size_t	similar_piece(const struct similar_letters *, const char *text, size_t n, uint64_t before,
	    struct similar_word *to, size_t most, bool *alone_r);
/* A word that says nothing by itself: và, của, theo … */
bool	similar_word_filler(const struct similar_letters *, uint64_t full);
/* Letters of a plain word, 0 of a digest; letter i of it, from the first. */
int	similar_word_length(uint64_t plain);
int	similar_word_letter(uint64_t plain, int i);
/* One letter more, less, another, or two neighbours turned round, between different plain words. */
bool	similar_word_near(uint64_t plain, uint64_t other);
/* A syllable as Vietnamese builds them; never a digest. */
bool	similar_word_syllable(uint64_t full);
/* The same letters, and the marks of one are some of those of the other: marks were left out. */
bool	similar_word_unmarked(uint64_t full, uint64_t other);

#endif

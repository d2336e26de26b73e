/*
 * Words that part what reads alike: of one class (level, act, paper …) each value is something else,
 * "cấp tỉnh" is not "cấp xã", "thẩm định" not "phê duyệt". Words of one value mean the same.
 */
#ifndef RULES_SIMILAR_CONTRAST_H
#define RULES_SIMILAR_CONTRAST_H

#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "rules/similar_word.h"

struct similar_contrast {
	const char	*class;		/* "cấp" */
	const char	*values;	/* "cấp tỉnh, tỉnh | cấp xã, xã, phường": values by |, their words by comma */
};

/* What stands where nobody has written a lexicon yet. */
extern const struct similar_contrast similar_contrast_default[];
extern const size_t similar_contrast_defaults;

/* A lexicon that texts are looked up in; read only. */
struct similar_contrasts;
#define SIMILAR_CLASSES	32	/* what is more is left out, as words of more than SIMILAR_PHRASE */
#define SIMILAR_VALUES	255	/* of a class */
#define SIMILAR_PHRASE	6
#define SIMILAR_PHRASES	1500	/* of a lexicon; what is more is left out */
struct similar_contrasts	*similar_contrasts_new(struct mem *, const struct similar_letters *,
				    const struct similar_contrast *, size_t n);

/* A value that a text names, and by which words. */
struct similar_hit {
	uint8_t		 class;
	uint8_t		 value;		/* of the class, from 0 */
	uint16_t	 phrase;
};
#define SIMILAR_HITS	24		/* of a text */
/*
 * Whether the longest words of the lexicon that begin here name a value: a hit more, in the order of
 * class and value, each value once; n words follow. bare: the text is written without accents, and so
 * are the words that it is looked up by, where they are two or more: "so" may be anything. Returns the
 * words that it took, 1 where the lexicon has none.
 */
size_t	similar_hit_at(const struct similar_contrasts *, const struct similar_word *, size_t n,
	    bool bare, struct similar_hit *to, size_t *hits);
/* May words of the lexicon begin with it? */
bool	similar_begins(const struct similar_contrasts *, uint64_t plain);
/* Is it one of the words of a phrase? bare: as a text without accents has it. */
bool	similar_phrase_has(const struct similar_contrasts *, uint16_t phrase, uint64_t full,
	    uint64_t plain, bool bare);

#endif

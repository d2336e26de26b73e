/*
 * Works that are alike, in a collection of texts: all pairs, or those of one text.
 *
 * Texts with the same words (similar_word.h) in the same order are one unit; units with the same
 * plain words are one set. How alike two texts are is the weighted Jaccard coefficient of their sets,
 *	J = w(A ∩ B) / w(A ∪ B),	w(word) = 16 · clamp(ln(N / df), 1, 6) in whole numbers,
 * where N sets have df of them with the word: a copy changes no weight. A word that comes twice counts
 * twice. Accents play no part in it; the verdict weighs them.
 *
 * All pairs: words by rarity, prefix filter (Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity
 * Search, 2007), each group that shares its rarest words split by the next one where that is cheaper,
 * a bound from bitmaps (Sandes, Teodoro, Melo: Bitmap Filter, 2017), a merge that stops early. It is
 * exact: nothing at or above the threshold is left out.
 */
#ifndef RULES_SIMILAR_H
#define RULES_SIMILAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "rules/similar_contrast.h"
#include "rules/similar_weight.h"
#include "rules/similar_word.h"

struct similar;

enum similar_verdict { SIMILAR_SAME, SIMILAR_POSSIBLE, SIMILAR_DIFFERENT };
/* "same", "possible", "different". */
extern const char *const similar_verdict_name[];

/*
 * For at most `rows` texts of `bytes` bytes together. Owned by the arena, as all of it. weights: by
 * which words are weighed; NULL: by those of its own texts.
 */
struct similar	*similar_new(struct mem *, const struct similar_letters *,
		    const struct similar_contrasts *, const struct similar_weights *, size_t rows, size_t bytes);
/* The next text: row 0, 1, … */
void	similar_add(struct similar *, const char *text, size_t n);
/* No more texts. Before anything is asked. */
void	similar_end(struct similar *);

/* The weights of its words, for others; after similar_end, in the arena. */
void	similar_weights(struct mem *, const struct similar *, struct similar_weights *);

size_t	similar_row_count(const struct similar *);
size_t	similar_units(const struct similar *);
uint32_t similar_unit_of(const struct similar *, uint32_t row);
/* The rows of a unit, ascending. */
const uint32_t *similar_rows(const struct similar *, uint32_t unit, size_t *n_r);

struct similar_pair {
	uint32_t		 a, b;		/* units, a before b */
	int			 alike;		/* 0 to SIMILAR_EQUAL */
	enum similar_verdict	 verdict;
};
/*
 * Every pair of different units with J >= threshold / 1000 (1 to 1000), once, in an order that
 * depends on the texts alone. Returns how many. threshold 0 or less: as 1.
 */
size_t	similar_pairs(struct similar *, int threshold,
	    void (*each)(void *, const struct similar_pair *), void *);

/* Makes a collection ready for similar_find; after similar_end. */
void	similar_index(struct similar *);
#define SIMILAR_MOST	100
/* The order of what is found: the most alike first, then by two numbers that the words alone make. */
struct similar_found {
	uint32_t	 unit;
	int		 alike;		/* thousandths, at least what was asked for */
	uint64_t	 set;		/* of the plain words, in whatever order */
	uint64_t	 key;		/* of the words in their order */
};
int	similar_found_compare(const void *, const void *);
/* Room for look-ups, one at a time; the collection may be looked up by several. */
struct similar_finder;
struct similar_finder	*similar_finder_new(struct mem *, const struct similar *);
/* From now on rows are no answer where gone, kept and changed by the caller, says so: by row. */
void	similar_finder_without(struct similar_finder *, const bool *gone);
/*
 * The units most like a text, at most `most` (up to SIMILAR_MOST), with J >= least / 1000, in their
 * order: of several collections by the same weights the first of all that was found are those of the
 * whole. Words that no text has weigh as the rarest. Returns how many.
 */
size_t	similar_find(struct similar_finder *, const char *text, size_t n, int least,
	    struct similar_found *, size_t most);
/* The same of those that come behind one that was found, in this collection or another. */
size_t	similar_find_behind(struct similar_finder *, const char *text, size_t n, int least,
	    const struct similar_found *behind, struct similar_found *, size_t most);

#endif

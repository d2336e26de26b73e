/* What differs between two texts, word by word, or between two lists of lines. */
#ifndef RULES_DIFFERENCE_H
#define RULES_DIFFERENCE_H

#include <stddef.h>

#include "base/mem.h"

enum difference_kind { DIFFERENCE_SAME, DIFFERENCE_GONE, DIFFERENCE_NEW, DIFFERENCES };
extern const char *const difference_name[DIFFERENCES];

/* A run of words with the space behind each. */
struct difference {
	enum difference_kind kind;
	const char	*text;
};
/*
 * The runs that make `after` (same and new ones) and `before` (same and gone ones): as many words as can
 * be are the same. Time and memory grow with the product of the words: for texts of people.
 */
void	difference_words(struct mem *, const char *before, const char *after, struct difference **list_r,
	    size_t *n_r);
/* The same of lists of whole lines, one run a line. */
void	difference_lines(struct mem *, const char *const *before, size_t nbefore, const char *const *after, size_t nafter,
	    struct difference **list_r, size_t *n_r);

#endif

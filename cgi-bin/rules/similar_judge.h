/* Two texts that read alike: are they the same work? What is judged, without a collection. */
#ifndef RULES_SIMILAR_JUDGE_H
#define RULES_SIMILAR_JUDGE_H

#include "rules/similar.h"

/* A word with its marks, one that occurs. */
struct similar_full {
	uint64_t	 word;
	uint64_t	 plain_word;
	uint32_t	 plain;		/* index of struct similar_plain */
	bool		 number;
	bool		 marked;
	bool		 syllable;
	bool		 begins;	/* words of the lexicon may begin with it */
	bool		 filler;	/* says nothing: và, của … */
};

/* Orders indexes of words, the third argument, by plain word and word: as a text is judged. */
int	similar_by_letters(const void *, const void *, void *full);
/* Has a text of so many words, of which so many have marks, lost its accents? */
bool	similar_bare(size_t n, size_t marked);

/* A text as it is judged. */
struct similar_view {
	const struct similar_full	*full;
	const uint32_t			*word;	/* by plain word and word */
	size_t				 n;
	const struct similar_hit	*hit;
	size_t				 hits;
	bool				 bare;
};

/* A word as it is judged; plain stays for the collection. */
struct similar_full similar_full_of(const struct similar_letters *, const struct similar_contrasts *,
	    const struct similar_word *);
/* Which of the two is the first makes no difference. */
enum similar_verdict similar_judge(const struct similar_contrasts *, const struct similar_view *,
	    const struct similar_view *);

/* What a verdict rests on, the first that holds. */
enum similar_why {
	SIMILAR_EQUAL_WORDS,	/* the same */
	SIMILAR_LITTLE_MORE,	/* the same: one has a word or two more that name nothing */
	SIMILAR_OPPOSED,	/* different: of one class each names what the other does not */
	SIMILAR_ACCENTS,	/* different, or possible: accents make other words */
	SIMILAR_REPLACED,	/* different: each has words of its own */
	SIMILAR_MANY_WORDS,	/* different: far too many words of one alone */
	SIMILAR_NAMES_MORE,	/* possible: one names more of a class */
	SIMILAR_SLIP,		/* possible: a letter makes another word */
	SIMILAR_NUMBERS,	/* possible: one has a number more */
	SIMILAR_MORE		/* possible: one says more */
};
/* "equal_words", … */
extern const char *const similar_why_name[];
enum similar_verdict similar_judge_why(const struct similar_contrasts *, const struct similar_view *,
	    const struct similar_view *, enum similar_why *why_r);

/* A text as it is judged, without a collection. In the arena. */
struct similar_view similar_view_text(struct mem *, const struct similar_letters *,
	    const struct similar_contrasts *, const char *);

/* A piece of a text: does it hold a word that the other text lacks? */
struct similar_mark {
	const char	*text;
	bool		 differs;
};
/* A text in pieces that together are the text, what differs apart from what does not. In the arena. */
void	similar_marks(struct mem *, const struct similar_letters *, const char *text, const char *other,
	    struct similar_mark **list_r, size_t *n_r);

#endif

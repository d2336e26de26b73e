/* What the files of rules/similar share. */
#ifndef RULES_SIMILAR_INSIDE_H
#define RULES_SIMILAR_INSIDE_H

#include "rules/similar.h"
#include "rules/similar_judge.h"
#include "rules/similar_letter.h"

/* A word without marks; from the rarest on, once the texts are all there. */
struct similar_plain {
	uint64_t	 word;
	uint32_t	 df;		/* sets that have it */
};

/* Texts with the same words in the same order. */
struct similar_unit {
	uint32_t	 at;		/* its words in similar.word */
	uint16_t	 n;
	uint16_t	 hits;
	uint32_t	 hit_at;
	uint32_t	 set;
	uint32_t	 digest;
	bool		 bare;		/* written without accents */
	bool		 sorted;	/* its words are in the order of similar.full */
};

/* Plain words that some units have. In the order of their weights. */
struct similar_set {
	uint64_t	 heavy, light;	/* parity of its words, spread over 64 bits each */
	uint32_t	 at;		/* its words in similar.rank, the rarest first */
	uint32_t	 n;
	uint32_t	 weight;
};

/* A piece of text that was read before, as it stands in the texts, and its words. */
struct similar_seen {
	uint64_t	 bytes[2];	/* the rest 0; all 0: nobody */
	uint32_t	 at;		/* in seen_word */
	uint32_t	 n;
};

struct table {				/* open addressing; 0: empty, else index + 1 */
	uint32_t	*slot;
	uint32_t	 mask;
};

struct similar {
	struct mem			*mem;
	const struct similar_letters	*letters;
	const struct similar_contrasts	*contrasts;
	const struct similar_weights	*weights;	/* NULL: those of its own texts */
	struct similar_word		*text;		/* the words of a row or a piece of it */
	struct similar_seen		*seen;		/* open addressing */
	size_t				 seen_n;
	uint32_t			*seen_word;	/* indexes of struct similar_full */
	size_t				 seen_words;
	struct table			 full_at, plain_at, unit_at;
	struct similar_full		*full;
	size_t				 fulls, full_room;
	struct similar_plain		*plain;
	size_t				 plains, plain_room;
	uint32_t			*word;		/* indexes of struct similar_full, of all units */
	size_t				 words;
	struct similar_unit		*unit;
	size_t				 units;
	uint32_t			*row_unit;	/* of each row */
	size_t				 rows;
	struct similar_hit		*hit;
	size_t				 hits, hit_room;
	struct similar_set		*set;
	size_t				 sets;
	uint32_t			*rank;		/* words of all sets: indexes of struct similar_plain */
	uint16_t			*weight;	/* of struct similar_plain */
	uint32_t			*unit_from, *unit_list;	/* units of a set */
	uint32_t			*row_from, *row_list;	/* rows of a unit */
	uint32_t			*posting_from, *posting;	/* sets with a word */
	uint64_t			*key;		/* of each unit: its words in their order */
};

#define SIMILAR_HEAVY	48	/* 16 · 3: words in less than one set of twenty */
/* The bit of a word in the bitmaps of its set. */
static inline void
similar_flip(uint32_t plain, uint16_t weight, uint64_t *heavy, uint64_t *light)
{
	const uint64_t bit = (uint64_t)1 << (similar_mix(plain, 3) >> 58);

	if (weight >= SIMILAR_HEAVY)
		*heavy ^= bit;
	else
		*light ^= bit;
}

/* What two sets do not share weighs at least this much: each such word flips a bit, heavy ones weigh 48. */
static inline uint32_t
similar_apart(uint64_t heavy, uint64_t light)
{
	return 16 * (3 * (uint32_t)__builtin_popcountll(heavy) + (uint32_t)__builtin_popcountll(light));
}

/* The index of a plain word, which is new where it is not known. */
uint32_t similar_plain_index(struct similar *, uint64_t word);
/* An array of twice the room; the old one stays with the arena. */
void	*similar_doubled(struct mem *, const void *old, size_t *room, size_t size);
/* n numbers ascending. Few: a text's. */
void	similar_sort(uint32_t *list, size_t n);
/* A unit to be judged; its words get their order when it is first asked for. */
static inline struct similar_view
similar_view_of(struct similar *s, uint32_t unit)
{
	struct similar_unit *u = &s->unit[unit];

	if (!u->sorted)
		similar_sort(s->word + u->at, u->n);
	u->sorted = true;
	return (struct similar_view){ s->full, s->word + u->at, u->n, s->hit + u->hit_at, u->hits, u->bare };
}

#endif

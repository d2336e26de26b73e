/*
 * Works that say the same in several catalogs, as stars: one work in the middle, and around it those
 * that are the same as it. A chain A~B~C is no star: whoever is not the same as the middle stays out.
 *
 * The texts that most agencies have come first and take whoever is the same and free; of equally many
 * the one that most others are the same as, then that with the fullest accents, then by the key of its
 * words. So the order in which works come in changes nothing.
 */
#ifndef RULES_CLUSTER_H
#define RULES_CLUSTER_H

#include "rules/similar.h"
#include "rules/similar_letter.h"

#define CLUSTER_LEAST	650	/* thousandths; less alike is not looked at */
#define CLUSTER_KEY	16

/* Names the words of a text in their order, or the texts of a cluster. */
struct cluster_key {
	uint8_t	 byte[CLUSTER_KEY];
};
struct cluster_key cluster_key(const struct similar_letters *, const char *text);
int	cluster_key_compare(const void *, const void *);

/* Two texts that somebody said are different works; low before high. */
struct cluster_apart {
	struct cluster_key	 low, high;
};
struct cluster_apart cluster_apart(struct cluster_key, struct cluster_key);

/* A work, in the order of the rows of the collection. */
struct cluster_work {
	int64_t		 row;		/* catalog_row */
	int64_t		 agency;
	int64_t		 catalog;
	int64_t		 coefficient;	/* tenths; 0: none */
	int64_t		 merge;		/* first decision that it belongs to; 0: none */
	int64_t		 shared;	/* row of a part that all share; 0: the agency's own */
	bool		 middle;	/* the canonical row of that, or its copy in a later version */
	bool		 settled;	/* of a catalog that nothing changes any more */
	int		 group;		/* 0: none */
	const char	*text;
};

struct cluster_member {
	uint32_t	 work;
	uint32_t	 text;		/* works with the same words have the same */
	int		 alike;		/* to the middle, thousandths to SIMILAR_EQUAL */
};
struct cluster {
	uint32_t		 middle;	/* work: the canonical row that is proposed */
	struct cluster_member	*member;	/* the same as the middle, which is the first; then those of its words, then by likeness and row */
	size_t			 n;
	struct cluster_member	*maybe;		/* may be the same; by likeness and row */
	size_t			 nmaybe;
	size_t			 agencies;	/* of the members */
	int64_t			 least, most;	/* coefficients of the members; 0: none has one */
	struct cluster_key	 key;		/* of the texts of its members, or of the shared row */
	int64_t			 shared;	/* they are one work already: rows of a part that all share; 0: no */
};
/*
 * The clusters of two members or more, or of one that another may be the same as, in the arena: most
 * agencies first. The collection has ended; work: one each row. apart: sorted by cluster_apart_compare.
 */
void	cluster_form(struct mem *, struct similar *, const struct similar_letters *,
	    const struct cluster_work *work, const struct cluster_apart *apart, size_t napart,
	    struct cluster **list_r, size_t *n_r);
int	cluster_apart_compare(const void *, const void *);
/* Does a pair stand among those that were said to be different? They are sorted. */
bool	cluster_said_apart(const struct cluster_apart *, size_t n, struct cluster_apart pair);
/*
 * The works of shared parts, from `from` on to `to`: by shared row, the one with the words of all of them first. One
 * cluster a row that two and more have, in the arena, by size.
 */
void	cluster_share(struct mem *, const struct cluster_work *work, uint32_t from, uint32_t to,
	    struct cluster **list_r, size_t *n_r);

/* Coefficients that lie apart: most / least >= times, given in tenths (15: one and a half times). */
bool	cluster_lies_apart(const struct cluster *, int64_t times);

#endif

/*
 * Works of the province as they are compared, what words weigh, and what is shown of works that are
 * alike. Moments are seconds since 1970 with six decimals, as text.
 */
#ifndef STORE_SIMILAR_H
#define STORE_SIMILAR_H

#include "rules/catalog_type.h"
#include "rules/similar_weight.h"
#include "store/db.h"

struct similar_work {
	int64_t		 id;		/* catalog_row */
	bool		 removed;
	const char	*task, *detail, *output;
	const char	*changed;
};

/* The works that changed after a moment, by that. 1 or -1. */
int	similar_changed(struct db *, struct mem *, const char *since, struct similar_work **list_r,
	    size_t *n_r);
/* All works, of whatever catalog, in whatever state. 1 or -1. */
int	similar_all(struct db *, struct mem *, struct similar_work **list_r, size_t *n_r);
/* How many changed after a moment; thousands are told as some. 1 or -1. */
int	similar_changes(struct db *, struct mem *, const char *since, int64_t *n_r);
/* A moment in microseconds. */
int64_t	similar_micros(const char *moment);
/* What changed since some seconds: whoever knows it all comes to the same number and sum. */
struct similar_window {
	int64_t		 from;		/* microseconds */
	int64_t		 n;
	const char	*sum;		/* of the moments, in seconds with six decimals; "0": none */
};
/* 1 or -1. */
int	similar_window(struct db *, struct mem *, int64_t seconds, struct similar_window *);
/* The moment at the database. 1 or -1. */
int	similar_now(struct db *, struct mem *, const char **now_r);

/* The weights that count. 1; 0: none yet; -1. */
int	similar_weights_last(struct db *, struct mem *, int64_t *version_r, struct similar_weights *);
/* Versions of the weights and of the lexicon that count; 0: there is none. 1 or -1. */
int	similar_versions(struct db *, struct mem *, int64_t *weights_r, int64_t *lexicon_r);
/* Which weights count, and in what they were counted. */
struct similar_weighing {
	int64_t		 version;	/* 0: there are none */
	int64_t		 sets;		/* different works */
	int64_t		 works;		/* similar_works at that moment; -1: not known */
};
/* 1; 0: nobody has weighed words yet; -1. */
int	similar_weighed(struct db *, struct mem *, struct similar_weighing *);
int	similar_weights_insert(struct db *, struct mem *, const struct similar_weights *, int64_t works,
	    int64_t *version_r);
/* How many works all catalogs have; cheap, for nothing of them is read. 1 or -1. */
int	similar_works(struct db *, struct mem *, int64_t *n_r);

/* A work that somebody may see, to be compared. */
struct similar_seen_work {
	int64_t		 id, catalog;
	const char	*task, *detail, *output;
};
/* Those of an agency and those of others that are no drafts, at most so many, by id. 1 or -1. */
int	similar_seen(struct db *, struct mem *, int64_t agency, int64_t most, struct similar_seen_work **list_r,
	    size_t *n_r);

/* A work as it is shown beside another. */
struct similar_shown {
	struct catalog_line	 line;
	int64_t			 catalog, agency;
	const char		*agency_name;
	const char		*state;
};
/* Those of some works that somebody of an agency may see, each once, in no order. 1 or -1. */
int	similar_shown(struct db *, struct mem *, const int64_t *ids, size_t n, int64_t agency,
	    struct similar_shown **list_r, size_t *n_r);

#endif

/* Versions of the lexicon of contrasts; added to, never changed. */
#ifndef STORE_LEXICON_H
#define STORE_LEXICON_H

#include "rules/lexicon.h"
#include "store/db.h"

/* The version that counts; 0: nobody has written one. 1 or -1. */
int	lexicon_last(struct db *, struct mem *, int64_t *version_r);
/* A version with its classes. 1; 0: there is none; -1. */
int	lexicon_get(struct db *, struct mem *, int64_t version, struct lexicon *);
/* Versions without classes, the newest first, from one on; how many there are. 1 or -1. */
int	lexicon_select(struct db *, struct mem *, int64_t most, int64_t from, struct lexicon **list_r,
	    size_t *n_r, int64_t *total_r);
/* A new version with its classes. 1; 0: somebody has written it meanwhile; -1. */
int	lexicon_insert(struct db *, const struct lexicon *, int64_t person);

#endif

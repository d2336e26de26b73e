/* What decisions on levels froze, and who counts it anew. */
#ifndef STORE_CLASSIFICATION_FROZEN_H
#define STORE_CLASSIFICATION_FROZEN_H

#include "store/db.h"

/* The document of one that was decided, canonical. 1 or -1. */
int	classification_freeze_body(struct db *, int64_t id, const char *body);

struct classification_frozen {
	int64_t		 id, edition, year;
	const char	*uid;
	const char	*body;			/* NULL: nothing was frozen */
	uint8_t		 digest[32];
	const char	*standing, *mean, *level, *why;	/* of its row; mean, level NULL: none */
	int64_t		 shown;
	bool		 superseded;
};
/* By id, those behind one; year 0: of all years. 1 or -1. */
int	classification_frozen_after(struct db *, struct mem *, int64_t after, int64_t year, int64_t most, struct classification_frozen **list_r,
	    size_t *n_r);

#endif

/* What publications froze, for who counts it anew. */
#ifndef STORE_SHEET_FROZEN_H
#define STORE_SHEET_FROZEN_H

#include "store/db.h"

struct frozen {
	int64_t		 sheet, edition;
	const char	*uid, *period;		/* "2026-05" */
	const char	*body;
	uint8_t		 digest[32];
	const char	*total, *level;		/* of its row; NULL: none */
	int64_t		 shown;
	bool		 superseded;
};
/* By id, those behind one; year 0: of all years. 1 or -1. */
int	frozen_after(struct db *, struct mem *, int64_t after, int64_t year, int64_t most, struct frozen **list_r, size_t *n_r);
/* The digests of sheets, by id; of one that froze nothing there is none. 1 or -1. */
struct frozen_digest {
	int64_t		 sheet;
	uint8_t		 digest[32];
	bool		 superseded;
};
int	frozen_digests(struct db *, struct mem *, const int64_t *sheet, size_t n, struct frozen_digest **list_r, size_t *n_r);

#endif

/* The inbox of a person. */
#ifndef STORE_NOTICE_H
#define STORE_NOTICE_H

#include "store/db.h"

struct notice {
	int64_t		 id;
	const char	*kind, *a, *b, *path;
	const char	*created_at;	/* UTC, as SQL writes it */
	const char	*read_at;	/* NULL: unread */
};

/* 1 or -1. */
int	notice_add(struct db *, int64_t person, const char *kind, const char *a,
	    const char *b, const char *path);
/* Newest first. 1 or -1. */
int	notice_list(struct db *, struct mem *, int64_t person, int64_t skip, int64_t most,
	    struct notice **list_r, size_t *n_r);
/* 1; 0: not of this person; -1. */
int	notice_find(struct db *, struct mem *, int64_t notice, int64_t person, struct notice *notice_r);
/* 1 or -1, read before or not. */
int	notice_read(struct db *, int64_t notice, int64_t person);
int	notice_read_all(struct db *, int64_t person);

#endif

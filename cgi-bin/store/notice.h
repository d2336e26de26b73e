/* The inbox of a person. */
#ifndef STORE_NOTICE_H
#define STORE_NOTICE_H

#include "store/db.h"

/* Whom a notice goes to and why: label notice.reason.<reason>, its {1} or NULL. */
struct told {
	int64_t		 person;
	const char	*reason, *of;
};

struct notice {
	int64_t		 id;
	const char	*kind, *a, *b, *path;
	const char	*created_at;	/* UTC, as SQL writes it */
	const char	*read_at;	/* NULL: unread */
	const char	*reason, *reason_of;	/* NULL: told before reasons were kept */
	const char	*record;	/* what it is about: "/danh-muc/7/", or its path */
	int64_t		 record_unread;	/* of the same record */
};

/* 1 or -1. */
int	notice_add(struct db *, const struct told *, const char *kind, const char *a,
	    const char *b, const char *path);
/*
 * Those of a record together, the record of the newest first; unread: those alone. total_r:
 * without the page. 1 or -1.
 */
int	notice_list(struct db *, struct mem *, int64_t person, bool unread, int64_t skip,
	    int64_t most, struct notice **list_r, size_t *n_r, int64_t *total_r);
/* The newest of the person, 0: none. 1 or -1. */
int	notice_newest(struct db *, struct mem *, int64_t person, int64_t *id_r);
/* 1; 0: not of this person; -1. */
int	notice_find(struct db *, struct mem *, int64_t notice, int64_t person, struct notice *notice_r);
/* 1 or -1, read before or not. */
int	notice_read(struct db *, int64_t notice, int64_t person);
/* The person's notices up to one of them: of its record, or (record NULL) all. 1 or -1. */
int	notice_read_until(struct db *, int64_t person, int64_t last, const char *record);
/* Adds who is not there yet. */
void	told_add(struct told *list, size_t *n, struct told);

#endif

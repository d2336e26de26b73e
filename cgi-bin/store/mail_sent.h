/* Letters of everybody, as they were sent: for made-up data alone. */
#ifndef STORE_MAIL_SENT_H
#define STORE_MAIL_SENT_H

#include "store/db.h"

struct mail_sent {
	int64_t		 id;
	const char	*name, *address, *subject, *state;
	int64_t		 tries;
	const char	*answer;	/* of the server, or NULL */
	const char	*created_at, *ended_at;	/* UTC, as SQL writes it; NULL: not yet */
	const char	*language, *message_id, *body;	/* of one that was asked for */
};

/* Newest first. 1 or -1. */
int	mail_sent_list(struct db *, struct mem *, int64_t most, int64_t from,
	    struct mail_sent **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: none; -1. */
int	mail_sent_find(struct db *, struct mem *, int64_t id, struct mail_sent *);

#endif

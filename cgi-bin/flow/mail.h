/* Letters as people meet them: which ones they want, and on a made-up instance what was sent. */
#ifndef FLOW_MAIL_H
#define FLOW_MAIL_H

#include "flow/flow.h"
#include "rules/mail.h"
#include "store/mail_choice.h"
#include "store/mail_sent.h"

struct mail_wish {
	const struct mail_kind *kind;
	enum mail_way	 way;		/* chosen, or the usual one */
};

/* Of the person who acts, in the order of rules/mail.h; address NULL: none is known. 1 or -1. */
int	mail_wishes(struct flow *, const struct mail_wish **list_r, size_t *n_r,
	    const char **address_r);
/*
 * Takes choices; those that stand already are left, so that what was never chosen follows the
 * usual way. 1; 0: a kind, a way, or a duty turned off that cannot be; -1.
 */
int	mail_choose(struct flow *, const struct mail_choice *, size_t n);

/* A page (from 1) of all letters. 1; 0: this is no instance with made-up data; -1. */
int	mail_sent(struct flow *, int64_t page, int64_t most, struct mail_sent **list_r, size_t *n_r,
	    int64_t *total_r);
/* 1; 0: none, or no such instance; -1. */
int	mail_sent_one(struct flow *, int64_t id, struct mail_sent *);

#endif

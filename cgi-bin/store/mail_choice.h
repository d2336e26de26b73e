/* How a person wants to be written to. */
#ifndef STORE_MAIL_CHOICE_H
#define STORE_MAIL_CHOICE_H

#include "store/db.h"

struct mail_choice {
	const char	*kind, *way;	/* rules/mail.h */
};

/* NULL: none. 1; 0: no such person; -1. */
int	mail_choice_address(struct db *, struct mem *, int64_t person, const char **address_r);
/* What was chosen; the rest is as usual. 1 or -1. */
int	mail_choice_list(struct db *, struct mem *, int64_t person, struct mail_choice **list_r,
	    size_t *n_r);
/* 1 or -1. */
int	mail_choice_set(struct db *, int64_t person, const struct mail_choice *);

#endif

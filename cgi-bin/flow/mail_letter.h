/* Notices as a letter: subject and text in the language of whom they tell. */
#ifndef FLOW_MAIL_LETTER_H
#define FLOW_MAIL_LETTER_H

#include "flow/flow.h"
#include "render/view.h"
#include "store/mail.h"

/*
 * One notice, or the digest of a day (digest.year 0: none) of several, all of one person. It names
 * what happened and one link; what stands in catalogs stays there. 1 or -1.
 */
int	mail_letter(struct flow *, struct render *, const struct mail_notice *, size_t n,
	    struct day digest, struct mail *);

#endif

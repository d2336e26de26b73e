/*
 * Which notices become letters and when, how a letter is tried again, and when the digest
 * is due. Pure: the moment comes as an argument.
 */
#ifndef RULES_MAIL_H
#define RULES_MAIL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"
#include "base/mem.h"

enum mail_way { MAIL_NOW, MAIL_DIGEST, MAIL_NONE, MAIL_WAYS };
extern const char *const mail_way_name[MAIL_WAYS];	/* "now", "digest", "none" */

/* A kind of notice. duty: it asks for work, so that its letters cannot be turned off. */
struct mail_kind {
	const char	*name;
	enum mail_way	 usual;
	bool		 duty;
};
extern const struct mail_kind mail_kinds[];		/* ends in {0} */

/* NULL: a kind that is not in the table. */
const struct mail_kind	*mail_kind_of(const char *name);
/* chosen: the person's word, NULL: none. A duty, and what is not known, is at least in the digest. */
enum mail_way	 mail_way(const char *kind, const char *chosen);

/* An address that may stand in a header and in RCPT TO: one @, plain ASCII, no blanks. */
bool	 mail_address_good(const char *);

/* How one try ended. */
struct mail_try {
	bool	taken;		/* the server said yes to the whole letter */
	bool	handed;		/* its end was handed over: the server may have it */
	int	code;		/* the server's last reply, 0: none */
	int	tries;		/* with this one */
};
enum mail_end { MAIL_SENT, MAIL_LATER, MAIL_FAILED, MAIL_UNKNOWN };
/*
 * A reply from 400 on is a refusal, even after the end was handed over; no reply after that
 * is MAIL_UNKNOWN. A refusal of the addressee or the letter (55x) and the last try end it.
 */
enum mail_end	 mail_judge(const struct mail_try *);
/* Seconds until the next try after so many. */
int	 mail_pause(int tries);

/*
 * The last 07:30 (Viet Nam) of a day from Monday to Friday that is not after now: the digest of
 * that day holds what was told before it. now and *before_r as SQL writes a moment, UTC.
 * 1; 0: now is no moment.
 */
int	 mail_digest(struct mem *, const char *now, const char **before_r, struct day *day_r);

#endif

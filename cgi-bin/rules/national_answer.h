/* What the national database answers to a batch, what a person brings in by hand: who says what of which record. */
#ifndef RULES_NATIONAL_ANSWER_H
#define RULES_NATIONAL_ANSWER_H

#include <stddef.h>

#include "base/json.h"

#define NATIONAL_RECEIPT_MOST	100
#define NATIONAL_HAND_MOST	2000	/* lines that are brought in at once */

/* absent: asked for it, they do not have it; later: not now, by their word; unknown: nothing that can be believed. */
enum national_outcome { OUTCOME_ACCEPTED, OUTCOME_REFUSED, OUTCOME_LATER, OUTCOME_UNKNOWN, OUTCOME_ABSENT, NATIONAL_OUTCOMES };
extern const char *const national_outcome_name[NATIONAL_OUTCOMES];	/* "accepted", … */

struct national_sent {
	const char	*msg_id, *sha256;	/* hex */
};
/* Words of theirs are cleaned, bounded, one line; "" where there are none. */
struct national_result {
	enum national_outcome outcome;
	const char	*receipt, *code, *words;
	const char	*why;		/* the request failed: label national.why.<why>, and words are the line's; NULL: they answered */
};
/*
 * {"results":[{"msg_id","sha256","outcome","receipt","code","words"},…]} in any order. Of each that was sent what is said of it:
 * accepted and refused count where both the message and its hash are named, once, or several times alike. 1; 0: no such answer,
 * all are unknown.
 */
int	national_answer(struct mem *, const char *body, size_t nbody, const struct national_sent *, size_t n, struct national_result *);

/* Lines "message; accepted or refused; receipt; code; words", by tabs or semicolons. 1; 0: *line_r (from 1) is none. */
struct national_hand {
	unsigned char	 msg_id[16];
	struct national_result result;
};
int	national_hand(struct mem *, const char *text, struct national_hand **list_r, size_t *n_r, size_t *line_r);

#endif

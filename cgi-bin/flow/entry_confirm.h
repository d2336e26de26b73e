/*
 * What the head says to reports of the people in his charge: accepted, also in part; returned for mending, which is no
 * fault; finally not accepted. And major errors that he finds in what was accepted. Nobody answers his own.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_ENTRY_CONFIRM_H
#define FLOW_ENTRY_CONFIRM_H

#include "flow/chosen.h"
#include "flow/entry.h"

struct entry_answer {
	int64_t		 entry, version;
	enum entry_state to;			/* accepted, returned, rejected */
	int64_t		 accepted;		/* of it; 0: all */
	const char	*words;			/* what is to be mended, why less, why not */
};
/* Fields of a refusal: quantity, words. */
int	entry_answer(struct flow *, const struct entry_answer *, struct refusal *);
/* Several at once, whole: all, or none where one of them was changed meanwhile. */
int	entry_accept_chosen(struct flow *, const struct chosen *, size_t n, struct refusal *);

/* entry, quantity, what, document; version: of the entry. Field of a refusal: quantity. */
int	finding_record(struct flow *, const struct finding *, struct refusal *);
int	finding_withdraw(struct flow *, int64_t finding, int64_t version, const char *why, struct refusal *);

#endif

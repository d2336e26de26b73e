/*
 * Rounds of opinions (handbook, chapter II, step 3): Home Affairs asks agencies of a campaign until a last day; the
 * officer of each writes, its head sends; Home Affairs writes how an opinion that does not agree is received and closes
 * the round, which it may open again with a later day. Agencies see how theirs was received once it is closed.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_OPINION_H
#define FLOW_OPINION_H

#include "flow/flow.h"
#include "rules/behalf.h"
#include "rules/opinion.h"

#define OPINION_PLACE	"/lay-y-kien/"

/* Those that the person sees, open ones first. 1 or -1. */
int	opinion_rounds(struct flow *, struct opinion_round **list_r, size_t *n_r);
int	opinion_round_read(struct flow *, int64_t id, struct opinion_round *);
/*
 * What agencies say in a round, by their names, the silent too: all for who sees the province, of an agency its own.
 * Of an agency's own, how it was received is left out until the round is closed. 1; 0: no such round; -1.
 */
int	opinions_of(struct flow *, int64_t round, struct opinion **list_r, size_t *n_r);
/* One of them and its round. */
int	opinion_read(struct flow *, int64_t round, int64_t agency, struct opinion_round *, struct opinion *);

/* Does he see all agencies? */
bool	opinion_sees_all(const struct who *);
/* May he do it to this one today? */
bool	opinion_can(const struct flow *, const struct opinion_round *, const struct opinion *, enum opinion_act);

/*
 * Campaign, title, words, last; asks all its agencies, or n of a list. Tells their heads and officers. Fields of a
 * refusal: campaign, last, agency.
 */
int	opinion_round_open(struct flow *, const struct opinion_round *, bool all, const int64_t *agency, size_t n,
	    struct refusal *);
/* No answers after it; the agencies are told. */
int	opinion_round_close(struct flow *, int64_t id, int64_t version, struct refusal *);
/* A later day for one that is open or closed, which opens it again; the agencies are told. */
int	opinion_round_extend(struct flow *, int64_t id, int64_t version, struct day last, struct refusal *);

/* round, version, stance (of a draft it may be none), words of the own agency; kept as a draft, or sent. */
int	opinion_write(struct flow *, const struct opinion *, bool send, struct refusal *);
/* round, agency, version, received, reply. Tells the agency where the round is closed. */
int	opinion_receive(struct flow *, const struct opinion *, struct refusal *);

/* What was done to a round ("opinion_round") or an opinion ("opinion") that was read, the last first. */
struct opinion_event {
	const char	*at, *who;
	struct behalf	 behalf;
	const char	*action;	/* label opinion.event.<action> */
	const char	*words;		/* stance, how it was received, day; or NULL */
};
int	opinion_history(struct flow *, const char *noun, int64_t id, struct opinion_event **list_r, size_t *n_r);

/* Rounds that wait for the own agency; for Home Affairs those over their day or with opinions to receive. 1 or -1. */
int	opinion_waiting(struct flow *, struct opinion_round **list_r, size_t *n_r);
int	opinion_due(struct flow *, struct opinion_round **list_r, size_t *n_r);

#endif

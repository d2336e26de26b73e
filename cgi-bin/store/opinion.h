/* Rounds of opinions and what agencies say in them. */
#ifndef STORE_OPINION_H
#define STORE_OPINION_H

#include "rules/catalog_type.h"
#include "rules/opinion.h"
#include "store/db.h"
#include "store/notice.h"

/* Those that the person sees, open ones first. 1 or -1. */
int	opinion_round_select(struct db *, struct mem *, const struct see *, struct opinion_round **list_r, size_t *n_r);
/* 1; 0: none that he sees; -1. */
int	opinion_round_get(struct db *, struct mem *, int64_t id, const struct see *, struct opinion_round *);
/* Campaign, title, words, last. 1 or -1. */
int	opinion_round_insert(struct db *, struct mem *, const struct opinion_round *, int64_t person, int64_t *id_r);
/* Asks agencies of the campaign: all, or those of the list that take part. 1 or -1. */
int	opinion_ask(struct db *, struct mem *, int64_t round, int64_t campaign, bool all, const int64_t *agency, size_t n,
	    int64_t *asked_r);
/* Held until the transaction ends. 1; 0: none; -1. */
int	opinion_round_hold(struct db *, struct mem *, int64_t id);
/* Open, last of id and version; closed: at this moment. 1; 0: changed meanwhile; -1. */
int	opinion_round_put(struct db *, struct mem *, const struct opinion_round *, bool closed);

/* By name of the agency; drafts of one's own. 1 or -1. */
int	opinion_select(struct db *, struct mem *, int64_t round, const struct see *, struct opinion **list_r, size_t *n_r);
/* 1; 0: none that he sees; -1. */
int	opinion_get(struct db *, struct mem *, int64_t round, int64_t agency, const struct see *, struct opinion *);
/* draft_stance, draft_words of id and version. 1; 0: changed meanwhile; -1. */
int	opinion_put_draft(struct db *, const struct opinion *);
/* stance, words: sent at this moment, not received yet. 1; 0: changed meanwhile; -1. */
int	opinion_put_sent(struct db *, const struct opinion *, int64_t person);
/* received, reply. 1; 0: changed meanwhile; -1. */
int	opinion_put_received(struct db *, const struct opinion *, int64_t person);
/* Heads and officers of the agencies of a round, or of one of them, on a day. 1 or -1. */
int	opinion_people(struct db *, struct mem *, int64_t round, int64_t agency, struct day, struct told **list_r,
	    size_t *n_r);

/* Open rounds in which an agency has sent nothing: id, title, last. 1 or -1. */
int	opinion_select_waiting(struct db *, struct mem *, int64_t agency, struct opinion_round **list_r, size_t *n_r);
/* Rounds to be closed, or closed with opinions to receive: id, title, last, open, asked (the silent), unreceived. */
int	opinion_select_due(struct db *, struct mem *, struct day, struct opinion_round **list_r, size_t *n_r);

#endif

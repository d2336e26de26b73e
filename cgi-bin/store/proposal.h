/* Proposals, their steps and files. */
#ifndef STORE_PROPOSAL_H
#define STORE_PROPOSAL_H

#include "rules/proposal.h"
#include "store/db.h"

/* The moment by the database, SQL. 1 or -1. */
int	proposal_now(struct db *, struct mem *, const char **now_r);
/* submitted, due: moments, or NULL for a draft. 1 or -1. */
int	proposal_insert(struct db *, struct mem *, const struct proposal_content *, int64_t person,
	    int64_t agency, const char *submitted, const char *due, int64_t *id_r);
/* 1; 0: none that is seen; -1. */
int	proposal_get(struct db *, struct mem *, int64_t id, const struct proposal_see *,
	    struct proposal *);
/* A page, and how many there are in all. 1 or -1. */
int	proposal_select(struct db *, struct mem *, const struct proposal_query *,
	    const struct proposal_see *, struct proposal **list_r, size_t *n_r, int64_t *total_r);
/* Holds it until the end of the transaction. 1; 0: none; -1. */
int	proposal_hold(struct db *, struct mem *, int64_t id);
/* What its writer says. 1; 0: changed meanwhile; -1. */
int	proposal_put_content(struct db *, struct mem *, int64_t id, int64_t version,
	    const struct proposal_content *);
/* State and all that an act may change, moved at `now`. 1; 0: changed meanwhile; -1. */
int	proposal_put(struct db *, struct mem *, const struct proposal *);
int	proposal_mark(struct db *, int64_t id);		/* changed; 1 or -1 */

/* delegation 0: in the own right. 1 or -1. */
int	proposal_step_insert(struct db *, int64_t id, enum proposal_act, const char *words,
	    int64_t person, int64_t delegation);
/* The last first. 1 or -1. */
int	proposal_steps(struct db *, struct mem *, int64_t id, struct proposal_step **list_r,
	    size_t *n_r);

int	proposal_file_insert(struct db *, int64_t id, int64_t file);	/* 1 or -1 */
int	proposal_files(struct db *, struct mem *, int64_t id, struct proposal_file **list_r,
	    size_t *n_r);
/* 1; 0: none, or taken off already; -1. */
int	proposal_file_remove(struct db *, int64_t id, int64_t file);

/* Whose duties are counted. */
struct proposal_whose {
	int64_t	person, agency;
	bool	head, home, sign, chairman, support;
};
/* 1 or -1. */
int	proposal_waits(struct db *, struct mem *, const struct proposal_whose *,
	    struct proposal_tally tally_r[WAITING]);
/* Working minutes of the last answers of technical support. 1 or -1. */
int	proposal_answer_times(struct db *, struct mem *, int64_t most, int64_t **list_r, size_t *n_r);
/* Agencies that have sent something. 1 or -1. */
int	proposal_agencies(struct db *, struct mem *, struct proposal_agency **list_r, size_t *n_r);

#endif

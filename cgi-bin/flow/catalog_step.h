/*
 * The way of a catalog from submission to in force. Each step is one write:
 * state, round, audit, notices. 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_CATALOG_STEP_H
#define FLOW_CATALOG_STEP_H

#include "flow/catalog.h"
#include "flow/chosen.h"
#include "flow/flow.h"

/* What stands in the way of a submission. */
struct catalog_obstacles {
	bool		 empty;		/* no rows */
	bool		 no_standard;
	bool		 shared_due;	/* a version of a shared part is not adopted */
	int64_t		 unanswered;	/* remarks of the last round without an answer */
	struct catalog_checked *row;	/* rows with a finding that blocks */
	size_t		 nrows;
	size_t		 hints;		/* rows with another finding that does not block */
	size_t		 no_unit;	/* rows without a unit of measure, needed before approval */
};

/* true: may be submitted. */
bool	catalog_ready(const struct catalog_obstacles *);
/* 1 or -1. */
int	catalog_obstacles_of(struct flow *, const struct catalog *, struct catalog_obstacles *);

/* By the head; words: his letter. Refused while something stands in the way. */
int	catalog_submit(struct flow *, int64_t id, int64_t version, const char *words,
	    struct refusal *);
/* Back to draft, while the appraisers have said nothing in this round. */
int	catalog_withdraw(struct flow *, int64_t id, int64_t version, struct refusal *);
/*
 * The person takes the appraisal on, or gives it back (claim false): anybody of Home Affairs, so
 * that nothing waits for somebody who is away. Later rounds go to him alone.
 */
int	catalog_claim(struct flow *, int64_t id, int64_t version, bool claim, struct refusal *);
/* To the agency, with a reason. */
int	catalog_return(struct flow *, int64_t id, int64_t version, const char *reason,
	    struct refusal *);
int	catalog_appraise(struct flow *, int64_t id, int64_t version, struct refusal *);

/* Where many are signed off, and where many are agreed to. */
#define CATALOG_SIGNING		"/danh-muc/ky-duyet/"
#define CATALOG_APPROVAL	"/danh-muc/phe-duyet/"
/*
 * By a leader of Home Affairs: signs the appraisal of all of them off, to the chairman; where
 * one was changed meanwhile, of none.
 */
int	catalog_send(struct flow *, const struct chosen *, size_t n, struct refusal *);
/* By the chairman or a deputy for him; the same way. Neither while an objection to equal works is open. */
int	catalog_agree(struct flow *, const struct chosen *, size_t n, struct refusal *);
/* By either: all of them back to the appraisers with a reason, which becomes a remark. */
int	catalog_send_back(struct flow *, const struct chosen *, size_t n,
	    const char *reason, struct refusal *);

struct import_upload;			/* flow/import.h */
/* The signed decision, a PDF whose bytes lie in the spool; one before stays kept. By upload. */
int	catalog_attach(struct flow *, int64_t id, const struct import_upload *, struct refusal *);

/*
 * The file of the decision: once in force for everybody who sees the catalog, before
 * that for those who see the province. 1; 0: none for this person; -1.
 */
struct catalog_file {
	const char	*name, *type, *path;
};
int	catalog_decision_file(struct flow *, const struct catalog *, struct catalog_file *);

struct catalog_decision {
	const char	*number;
	struct day	 day;		/* signed on */
	struct day	 from;		/* in force from */
};
/*
 * Number and date of the attached decision; the version before ends the day before. enter: a
 * draft of what was approved before there was this program; it must be ready to be submitted.
 */
int	catalog_enact(struct flow *, int64_t id, int64_t version,
	    const struct catalog_decision *, bool enter, struct refusal *);

#endif

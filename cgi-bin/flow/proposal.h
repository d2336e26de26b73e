/*
 * What agencies propose and report, and technical support (plan 99, IV.2, IV.4): from the draft to
 * the answer with number and day. Each step is one write: state, step with its words, audit,
 * notices. 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_PROPOSAL_H
#define FLOW_PROPOSAL_H

#include "flow/flow.h"
#include "rules/proposal.h"

#define PROPOSALS	"/y-kien/"

/* A page of what the person sees, and how many there are. 1 or -1. */
int	proposals(struct flow *, const struct proposal_query *, struct proposal **list_r, size_t *n_r,
	    int64_t *total_r);
/* 1; 0: none that he sees; -1. */
int	proposal_read(struct flow *, int64_t id, struct proposal *);
/* May the person do it now? */
bool	proposal_can(const struct flow *, const struct proposal *, enum proposal_act);
/* May he begin one of this kind? An agency's needs an agency. */
bool	proposal_can_begin(const struct flow *, enum proposal_kind);
/* What was done to one that was read, the last first, and its files. 1 or -1. */
int	proposal_way(struct flow *, const struct proposal *, struct proposal_step **list_r, size_t *n_r);
int	proposal_files_of(struct flow *, const struct proposal *, struct proposal_file **list_r,
	    size_t *n_r);
/* In how many working minutes technical support usually answers: the median of the last 30; -1: never yet. */
int	proposal_usual(struct flow *, int64_t *minutes_r);
/* The agencies that the list may be narrowed to. 1 or -1. */
int	proposal_agencies_of(struct flow *, struct proposal_agency **list_r, size_t *n_r);

/* A draft; technical support is sent at once. location leads to it. */
int	proposal_begin(struct flow *, const struct proposal_content *, struct refusal *);
int	proposal_change(struct flow *, int64_t id, int64_t version, const struct proposal_content *,
	    struct refusal *);

/* What is said with an act. */
struct proposal_saying {
	const char	*words;		/* or NULL */
	const char	*number;	/* of the document of an answer, or NULL */
	struct day	 day;		/* its day, with the number */
	struct day	 from, until;	/* a method that was agreed to: first day, last day or none */
};
/*
 * Any act but edit, attach, detach. An answer by who received it may have a document; enact must: by it
 * the answer returns to the agency, and a method that was agreed to takes effect from its day.
 */
int	proposal_do(struct flow *, int64_t id, int64_t version, enum proposal_act,
	    const struct proposal_saying *, struct refusal *);

struct import_upload;			/* flow/import.h */
/* A PDF, picture or office document whose bytes lie in the spool. By upload. */
int	proposal_attach(struct flow *, int64_t id, const struct import_upload *, struct refusal *);
int	proposal_detach(struct flow *, int64_t id, int64_t file, struct refusal *);
/* One of its files. 1; 0: none for this person; -1. */
struct proposal_bytes {
	const char	*name, *type, *path;
};
int	proposal_file_of(struct flow *, const struct proposal *, int64_t file, struct proposal_bytes *);

/* What waits for the person, by enum proposal_waiting. 1 or -1. */
int	proposal_waiting(struct flow *, struct proposal_tally tally_r[WAITING]);

#endif

/*
 * The classification of one person (Mẫu 02): he writes and sends it, the advising body proposes, and what a decision freezes
 * (rules/year_run.h, rules/classification_document.h). Everybody sees his own; the authority of its run and who sees the province
 * all of it. Nobody proposes or returns his own. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_CLASSIFICATION_H
#define FLOW_CLASSIFICATION_H

#include "flow/year_run.h"
#include "rules/classification_document.h"
#include "store/classification.h"

#define CLASS_PLACE	"/xep-loai/phieu/"

struct classification_view {
	struct run_person p;
	struct year_run	 run;
	struct year_authority authority;	/* what the person who acts may do in the run */
	unsigned	 ties;			/* CLASS_OWN, … */
	const struct quota_person *rule;	/* by ground, cap and mean, before places */
	size_t		 ahead;			/* periods whose window is not over */
	struct day	 self_by;		/* by when he writes */
};
/* One. */
int	classification_read(struct flow *, int64_t id, struct classification_view *);
const char	*classification_path(struct flow *, int64_t id);
/* Is what the authority says of it for the person who acts to read? For whom it is of once he was told. */
bool	classification_told(const struct classification_view *);
/* Those of the person who acts, the last year first; without editions that were replaced. 1 or -1. */
int	classification_mine(struct flow *, struct classification **list_r, size_t *n_r);
/* By when people of an agency write that of a year. 1 or -1. */
int	classification_last_day(struct flow *, int64_t agency, int year, struct day *day_r);
/* What became of it, the first step first. 1 or -1. */
int	classification_life(struct flow *, int64_t id, struct classification_step **list_r, size_t *n_r);
/* What his level rests on. */
struct classification_facts	run_person_facts(const struct run_person *);
/* Others of the run that wait for a proposal, behind one; next 0: none. 1 or -1. */
int	classification_next(struct flow *, const struct classification_view *, int64_t *next_r, size_t *left_r);

/* Each in the version that was seen; f->location leads to it. */
int	classification_write(struct flow *, int64_t id, int64_t version, enum score_level, const char *report, struct refusal *);
int	classification_recall(struct flow *, int64_t id, int64_t version, struct refusal *);
int	classification_return(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
int	classification_silent(struct flow *, int64_t id, int64_t version, const char *why, struct refusal *);
/* next: it leads to the next one that waits. Fields of a refusal: proposed_level, proposed_words. */
int	classification_propose(struct flow *, int64_t id, int64_t version, const struct classification_proposal *, bool next, struct refusal *);
int	classification_unpropose(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/*
 * How many of a run are plain and not his own who acts: met, nothing owed, no ground, no cap, no tie, and the own level is that of
 * the rules. 1 or -1.
 */
int	classifications_plain(struct flow *, const struct year_run *, const struct run_person *, size_t n, size_t *n_r);
/* Proposes all of them by the rules, if there are as many as were seen; handling: part IV of each level. */
int	classification_propose_all(struct flow *, int64_t run, int64_t seen, const char *const handling[SCORE_LEVELS], struct refusal *);

/*
 * Inside a decision, after its row says what was decided: freezes all that it rests on. answer: his of year_run_quota, after
 * quota_levels and quota_places. 1 or -1.
 */
int	classification_freeze(struct flow *, const struct run_person *, const struct quota_person *answer);
/* The same where a replacing decision states the level; NULL: it does not. */
int	classification_freeze_stated(struct flow *, const struct run_person *, const struct quota_person *answer, const char *stated);

#endif

/*
 * The decision of a run (Art 21.1d, 2d): its levels follow from means, grounds, caps and places alone, are counted by two ways
 * and frozen with what they rest on; nothing is decided while something is missing. Then its people are told, each in writing,
 * and the levels are shown in the body from a day on (Art 21.1đ, 2đ). 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_DECISION_H
#define FLOW_YEAR_DECISION_H

#include "flow/year_run.h"
#include "store/year_decision.h"

#define DECISION_PLACE	"quyet-dinh/"		/* below a run */
#define NOTICE_PLACE	"/xep-loai/phieu/"	/* and a classification, and thong-bao/ */
#define PUBLIC_PLACE	"/xep-loai/cong-khai/"

/* What keeps it from being decided: how many, and who of them by name, or the group. */
struct decision_block {
	enum decision_stop stop;
	size_t		 n;
	const char	*who;		/* "": nobody in particular */
};
struct decision_view {
	struct year_run	 run;
	struct year_authority authority;
	struct run_person *person;	/* all who stand in the run; what was decided is in c, which is all there is once it is decided */
	size_t		 n;
	struct quota	 quota;		/* of the same people in the same order, counted as the data stand now; of nobody once it is decided */
	struct decision_block block[DECISION_STOPS];
	size_t		 nblocks;
	struct year_decision *list;	/* decisions, the first first */
	size_t		 ndecisions;
};
/* 1; 0: none, or not his to see; -1. */
int	decision_read(struct flow *, int64_t run, struct decision_view *);
/* number, day, signer; in the version of the run that was seen. Fields of a refusal: document_day. */
int	decision_make(struct flow *, int64_t run, int64_t version, const struct year_decision *, struct refusal *);
/* id, version, notice_number, notice_day, public_day. Fields of a refusal: notice_day, public_day. */
int	decision_notice(struct flow *, int64_t run, const struct year_decision *, struct refusal *);

/* Where somebody's notice stands. */
const char	*notice_path(struct flow *, int64_t classification);
/* A notice that was given, and the decision: to whom it went, who decides and prepares there, and the province. 1; 0; -1. */
int	notice_of(struct flow *, int64_t classification, struct classification *, struct year_decision *, struct year_run *);
/* Its person says that he has it. */
int	notice_read_by(struct flow *, int64_t classification, struct refusal *);
/* The newest of the person who acts that he has not read. 1; 0: none; -1. */
int	notice_unread(struct flow *, struct classification *);
/* The levels of the body of the person who acts in a year, as they are shown in it today. 1; 0: he is in none; -1. */
int	levels_public(struct flow *, int year, struct classification **list_r, size_t *n_r);

#endif

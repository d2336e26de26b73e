/*
 * Runs of bonuses of an agency (rules/bonus_run.h). Its head, or who acts for him, begins, freezes and decides, and sees everybody's
 * amount; its officer sees states and sums over five people or more; each person his own share once it is decided; nobody else
 * anything. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BONUS_RUN_H
#define FLOW_BONUS_RUN_H

#include "flow/bonus_facts.h"
#include "flow/bonus_fund.h"
#include "flow/regulation.h"
#include "store/bonus_run.h"

#define BONUS_RUN_PLACE	BONUS_PLACE "dot/"

/* Where a run stands, and what follows. */
const char	*bonus_run_path(struct mem *, int64_t id, const char *rest);

/* Those of the agency of the person who acts, the last period first. 1; 0: not for him; -1. */
int	bonus_runs(struct flow *, struct bonus_run **list_r, size_t *n_r);
/* What it would be made of: funds of a year by kind, and the regulation in force on the last day of it. 1 or -1. */
struct bonus_ready {
	struct bonus_fund_sum fund;
	struct regulation regulation;	/* without lines; id 0: none is in force */
};
int	bonus_run_ready(struct flow *, int year, struct bonus_ready by_kind[BONUS_KINDS]);

struct bonus_run_view {
	struct bonus_run run;
	bool		 heads;		/* people and their amounts are his to see; else d.n and sums alone */
	bool		 kept;		/* d and proof say what was frozen; else, of a draft, what stands now */
	bool		 sound;		/* and it is what it was: by its digest, and counted anew */
	const char	*sha256;	/* of what is kept, in hex */
	struct bonus_document d;	/* of none: n 0, result NULL */
	struct bonus_proof proof;
	struct bonus_fund_sum fund;	/* as it stands now */
	/* Of a draft. */
	struct regulation regulation;
	bool		 closed;	/* the period, and nobody's result is missing */
	const struct bonus_fact *fact;	/* of each in d, with what is missing */
	size_t		 nmissing;
	enum bonus_run_flaw flaw;	/* which keeps it from being frozen, or asks for words */
	size_t		 flaw_at;
	const struct bonus_run *earlier;	/* decided, of the same kind and period; NULL: none */
};
/* 1; 0: none, or not his to see; -1. */
int	bonus_run_read(struct flow *, int64_t id, struct bonus_run_view *);

/* kind, period, fund. Fields of a refusal: period, fund. */
int	bonus_run_begin(struct flow *, const struct bonus_run *, struct refusal *);
/* A draft in the version that was seen; words: why, where something is missing. Fields of a refusal: words. */
int	bonus_run_freeze(struct flow *, int64_t id, int64_t version, const char *words, struct refusal *);
/* A draft or a frozen run ends; again: another draft begins in its place. Fields of a refusal: reason. */
int	bonus_run_end(struct flow *, int64_t id, int64_t version, bool again, const char *reason, struct refusal *);
/* number, day, signer of a frozen one. Fields of a refusal: document_day. */
int	bonus_run_decide(struct flow *, int64_t id, int64_t version, const struct bonus_run *, struct refusal *);
/* Frozen ones that wait for the head who acts. 1 or -1. */
int	bonus_runs_waiting(struct flow *, int64_t *n_r);

/* One share of a run, as it was frozen. 1; 0: none, or not his to see; -1. */
struct bonus_share_view {
	struct bonus_run run;
	struct bonus_document d;
	size_t		 at;
	bool		 own;
};
int	bonus_share_read(struct flow *, int64_t run, int64_t person, struct bonus_share_view *);
/* What the person who acts has of decided runs. 1 or -1. */
int	bonus_own(struct flow *, struct bonus_own_share **list_r, size_t *n_r);

#endif

/*
 * Funds of bonuses: of an agency, a kind and a year, document by document, entered by its head or its officer and taken back with a
 * reason while nothing of it is spent or waits. Left is always counted. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BONUS_FUND_H
#define FLOW_BONUS_FUND_H

#include "flow/flow.h"
#include "rules/bonus_fund.h"

#define BONUS_FUND_PLACE	"/thuong/quy/"

/* What an agency has; the caller says whose. In a write behind store/bonus_fund's bonus_fund_hold it stays so. 1 or -1. */
int	bonus_fund_of(struct flow *, int64_t agency, enum bonus_kind, int year, struct bonus_fund_sum *);

/* Which sums of the own agency are not for the person who acts: to others than its head, parts over fewer than five people are not shown. */
struct bonus_fund_mask {
	bool		 spent, waiting;	/* either: nor what is left */
};
/* 1 or -1. */
int	bonus_fund_masked(struct flow *, enum bonus_kind, int year, struct bonus_fund_mask *);

struct bonus_fund_view {
	struct bonus_fund *row;			/* also what was taken back, by kind, the last first */
	size_t		 n;
	struct bonus_fund_sum sum[BONUS_KINDS];
	struct bonus_fund_mask mask[BONUS_KINDS];
	struct bonus_fund_proposal proposal;
	const char	*budget_code;		/* that the agency said last, or "" */
};
/* Those of the agency of the person who acts. 1; 0: not for him; -1. */
int	bonus_fund_look(struct flow *, int year, struct bonus_fund_view *);
/* 1; 0: none of his; -1. */
int	bonus_fund_one(struct flow *, int64_t id, struct bonus_fund *);
/* All but agency. Fields of a refusal: amount. */
int	bonus_fund_enter(struct flow *, const struct bonus_fund *, struct refusal *);
int	bonus_fund_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif

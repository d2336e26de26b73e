/*
 * Grounds by which somebody is "not completed" (rules/ground.h): Home Affairs enters them about anybody, head and officer of an
 * agency about its people but its head, on a document; taken back with a reason. Nobody enters one about himself; each sees
 * his own, the chairman the province. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_GROUND_H
#define FLOW_GROUND_H

#include "flow/flow.h"
#include "rules/agency.h"
#include "rules/ground.h"

#define GROUND_PLACE	"/xep-loai/can-cu/"

struct ground_row {
	struct ground	 ground;
	struct ground_verdict verdict;	/* where it stands */
	bool		 may_withdraw;
	bool		 late;		/* of ground_whom: its year has another level already, which only a replacing decision changes */
};
/* Does he see those of others: of his agency, of all; may he enter any? */
bool	ground_sees(const struct flow *);
bool	ground_sees_all(const struct flow *);
bool	ground_enters(const struct flow *);
/* A page (from 1) of those of others that he sees. agency, kind, year: filters; 0, "". 1 or -1. */
int	grounds(struct flow *, int64_t agency, const char *kind, int year, int64_t page, struct ground_row **list_r, size_t *n_r, int64_t *total_r);
/* One's own, the last first. 1 or -1. */
int	ground_mine(struct flow *, struct ground_row **list_r, size_t *n_r);
/* Agencies of today, where he sees all; who works today in one of them, or in his own: whose he may enter. 1 or -1. */
int	ground_agencies(struct flow *, const struct unit ***list_r, size_t *n_r);
int	ground_people(struct flow *, int64_t agency, struct member **list_r, size_t *n_r);

struct ground_whom {
	int64_t		 person, agency, unit;
	const char	*name, *title, *unit_name, *agency_name;
	bool		 may_enter;
	struct ground_row *row;		/* the last first */
	size_t		 n;
};
/* Somebody else's. 1; 0: not his to see; -1. */
int	ground_whom(struct flow *, int64_t person, struct ground_whom *);
/* One of somebody else's. 1; 0; -1. */
int	ground_one(struct flow *, int64_t id, struct ground_row *);

/* Fields of a refusal: rules/ground.h. */
int	ground_enter(struct flow *, const struct ground *, struct refusal *);
int	ground_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/* What counts of a person in a year. */
struct ground_counted {
	int		 kind;		/* enum quota_ground; GROUND_NONE: nothing does */
	int64_t		 ground;	/* 0: none */
	const char	*document;	/* "12/QD-UBND, 05/01/2026"; NULL: none */
	enum ground_why	 why;
};
/*
 * Of many people at once, in their order, by two statements: for the classification of a year. Whoever calls has looked who
 * may see it. 1 or -1.
 */
int	grounds_of_people(struct flow *, const int64_t *person, size_t n, int year, struct ground_counted **list_r);

#endif

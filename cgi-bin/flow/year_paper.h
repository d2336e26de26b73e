/*
 * What is printed of decisions on levels, in Vietnamese whatever the language of the person: the list that goes with a decision,
 * the notice to one, levels by unit of a body, levels by agency of the province. Drawn when it is asked for.
 */
#ifndef FLOW_YEAR_PAPER_H
#define FLOW_YEAR_PAPER_H

#include "flow/year_decision.h"
#include "paper/document.h"

struct render;

/* Whom a decision is about, by units. 1; 0: too long; -1. */
int	decision_list_paper(struct flow *, struct render *, const struct year_run *, const struct year_decision *, const struct classification *, size_t n,
	    enum document_form, const char **bytes_r, size_t *n_r);
int	notice_paper(struct flow *, struct render *, const struct year_run *, const struct year_decision *, const struct classification *,
	    enum document_form, const char **bytes_r, size_t *n_r);

/* How many have each level; the last: none. */
struct level_counts {
	const char	*name;		/* of the unit, or the agency */
	int64_t		 of[SCORE_LEVELS + 1], all;
};
/* Of a run by unit, leaders of the agency first; in mem. Returns how many units. */
size_t	levels_by_unit(struct mem *, const struct classification *, size_t n, struct level_counts **list_r);
struct level_counts	levels_sum(const struct level_counts *, size_t n);
/* Levels that stand in a year, by the agency where people are. 1; 0: not for this person; -1. */
int	levels_by_agency(struct flow *, int year, struct level_counts **list_r, size_t *n_r);
/* issuer: the agency; NULL: the province. about: below the title, or NULL. 1; 0: too long; -1. */
int	levels_paper(struct flow *, struct render *, const char *issuer, int year, const char *about, const struct level_counts *, size_t n,
	    enum document_form, const char **bytes_r, size_t *n_r);
/* A decision of a run that he sees, and its people. 1; 0; -1. */
int	decision_of(struct flow *, int64_t run, int64_t id, struct year_run *, struct year_decision *, struct classification **list_r, size_t *n_r);

#endif

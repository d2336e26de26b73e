/* The decision of a run, its notice, what replaces it, and the levels that a body sees. */
#ifndef PAGE_YEAR_DECISION_H
#define PAGE_YEAR_DECISION_H

#include "flow/year_decision.h"
#include "page/visit.h"

extern const struct route year_decision_routes[];
extern const struct route year_notice_routes[];
extern const struct route year_petition_routes[];
extern const struct route year_replace_routes[];

/* "Hoàn thành tốt nhiệm vụ"; of who has none, that he is not classified. */
const char	*decision_level(struct visit *, int level);
/* Why somebody has the level that he has, by its name; NULL stays NULL. */
const char	*decision_why_words(struct visit *, const char *why);
/* A decision in a row of the view: number, day, signer, why it replaces another, how its people were told. */
void	decision_fill(struct visit *, struct view *, const struct year_decision *);
/* Crumbs down to a run. */
void	decision_crumbs(struct visit *, const struct year_run *);

#endif

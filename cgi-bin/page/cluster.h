/* /danh-muc/trung-lap: works that say the same in several catalogs, and what is decided of them. */
#ifndef PAGE_CLUSTER_H
#define PAGE_CLUSTER_H

#include "flow/cluster_decide.h"
#include "page/catalog.h"

#define CLUSTER_PAGE	"/danh-muc/trung-lap/"

extern const struct route cluster_routes[];		/* clusters, plans, deeds */
extern const struct route cluster_decision_routes[];	/* decisions, taken back and made again; objections */
extern const struct route cluster_unread_routes[];	/* how much there is to read */
extern const struct route cluster_joined_routes[];	/* what an agency sees of them */

/* A work: agency, code, words, unit of measure, coefficient, where it stands. */
void	cluster_fill_row(struct visit *, struct view *, const struct cluster_row *);
/* A work of a decision: coefficients before and after, objection and answer. */
void	cluster_fill_joined(struct visit *, struct view *, const struct cluster_joined *);
/* The page that shows what a decision "same" would do, before it is made. 1 or -1. */
int	cluster_show_plan(struct visit *, const struct cluster_choice *, const struct cluster_plan *, size_t n);
/* Crumbs below the catalogs. */
void	cluster_crumbs(struct visit *, const char *title);

#endif

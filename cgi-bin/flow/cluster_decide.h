/*
 * What Home Affairs decides of works that say the same, how agencies object, and how it is taken back.
 *
 * Same: one canonical row, to which the others point; all have its coefficient. A row whose catalog is no
 * longer in appraisal joins only where that changes nothing, and the standard product of an agency keeps
 * the coefficient 1. Every member must be, or may be, the same as the canonical row itself, as alike as a
 * cluster asks for. Rows of parts that all share are one work already: no decision is made of them.
 */
#ifndef FLOW_CLUSTER_DECIDE_H
#define FLOW_CLUSTER_DECIDE_H

#include "flow/cluster.h"

#define CLUSTER_MEMBERS	400	/* of one decision */

/* What somebody chose: a canonical row, and works that are the same, with it or without. */
struct cluster_choice {
	int64_t		 middle;
	const int64_t	*row;
	size_t		 n;
};

/* The members of the clusters that works are of, one each. 1; 0: one of them is of none; -1. */
int	cluster_choose(struct flow *, const int64_t *row, size_t n, struct cluster_choice **list_r);

/* A work of a choice and what becomes of it. */
struct cluster_planned {
	struct cluster_row row;
	int64_t		 after;		/* coefficient, tenths */
	const char	*why_not;	/* key of a label; NULL: it joins */
};
struct cluster_plan {
	struct cluster_planned	*list;	/* the canonical row first, then by agency */
	size_t			 n;
	size_t			 joins, changes;
};
/* One plan a choice, in the arena. 1; 0: refused; -1. */
int	cluster_plan(struct flow *, const struct cluster_choice *, size_t n, struct cluster_plan **list_r,
	    struct refusal *);
/* A word that is another one as soon as a plan would do something else. */
const char	*cluster_plan_seen(struct mem *, const struct cluster_plan *, size_t n);

/* Decides several at once, as they were seen. Agencies whose rows join are told, also where no coefficient changes. 1; 0; -1. */
int	cluster_same(struct flow *, const struct cluster_choice *, size_t n, const char *seen, struct refusal *);
/* The works of each choice are works apart from each other, wherever they are met again. 1; 0; -1. */
int	cluster_different(struct flow *, const struct cluster_choice *, size_t n, struct refusal *);
/* Leaves clusters as they are, by a work of each, until another text joins them. 1; 0; -1. */
int	cluster_later(struct flow *, const int64_t *row, size_t n, struct refusal *);
/*
 * Takes a decision back; what changed has its old coefficient again. A catalog with such a row that was signed off,
 * or is with the chairman, goes back to the appraisers, for the reason that words give; where the chairman has agreed
 * it is refused. seen: which go back, as was shown. 1; 0; -1.
 */
int	cluster_undo(struct flow *, int64_t decision, int64_t version, const char *seen, const char *words,
	    struct refusal *);
/* Does the coefficient of a work rest on its decision; does its catalog go back where it becomes another one? */
bool	cluster_changed(const struct cluster_joined *);
bool	cluster_reopens(const struct cluster_joined *);
/* A word that is another one as soon as other catalogs would go back; "": none. Sorts them by catalog and row. */
const char	*cluster_undo_seen(struct mem *, struct cluster_joined *, size_t n);
/* Makes one again that was taken back: "different" or "later"; "same" is planned anew. 1; 0; -1. */
int	cluster_again(struct flow *, int64_t decision, int64_t version, struct refusal *);

/*
 * The same remark on several works, as far as their catalogs are in appraisal: coefficients that lie apart
 * are asked about in each agency. 1; 0: refused, also where none is; -1.
 */
int	cluster_remark(struct flow *, const int64_t *row, size_t n, const char *words, const char *back,
	    struct refusal *);

/* A page of decisions, the last first; kind "": any. 1 or -1. */
int	cluster_decisions(struct flow *, const char *kind, int64_t page, struct cluster_decision **list_r,
	    size_t *n_r, int64_t *total_r);
/* With its works. 1; 0: none; -1. */
int	cluster_decision_read(struct flow *, int64_t id, struct cluster_decision *,
	    struct cluster_joined **list_r, size_t *n_r);

/* The rows of a catalog in decisions, for who sees it. 1; 0: none for this person; -1. */
int	cluster_joined_of(struct flow *, int64_t catalog, struct cluster_joined **list_r, size_t *n_r);
/* An agency objects to what was decided of its row, until the chairman has agreed. 1; 0; -1. */
int	cluster_object(struct flow *, int64_t catalog, int64_t decision, int64_t row, int64_t version,
	    const char *words, struct refusal *);
/* How many objections wait for an answer; and they, the oldest first. 1 or -1. */
int	cluster_waiting(struct flow *, int64_t *n_r);
int	cluster_objections(struct flow *, struct cluster_joined **list_r, size_t *n_r);
/*
 * Home Affairs answers: it stays, or the row leaves the decision; its catalog goes back as in cluster_undo where that
 * changes its coefficient. 1; 0; -1.
 */
int	cluster_answer(struct flow *, int64_t decision, int64_t row, int64_t version, bool leave,
	    const char *words, struct refusal *);
/*
 * Takes an answer back, until the chairman has agreed: the objection is open again. A row that left is in the decision
 * again, unless it says something else by now. 1; 0; -1.
 */
int	cluster_unanswer(struct flow *, int64_t decision, int64_t row, int64_t version, const char *words,
	    struct refusal *);

#endif

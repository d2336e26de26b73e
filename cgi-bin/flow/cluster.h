/*
 * Works that say the same in several catalogs, as Home Affairs looks through them. What is decided of
 * them: cluster_decide.h.
 */
#ifndef FLOW_CLUSTER_H
#define FLOW_CLUSTER_H

#include "flow/cluster_index.h"
#include "flow/similar_beside.h"
#include "rules/cluster_type.h"

enum cluster_state { CLUSTER_OPEN, CLUSTER_LATER, CLUSTER_DONE, CLUSTER_STATES };
/* "open", "later", "done": labels cluster.state.<name>. */
extern const char *const cluster_state_name[];

struct cluster_query {
	const char	*state;		/* cluster_state_name; "": any */
	const char	*words;		/* in the text of the middle, without marks; "": any */
	int64_t		 times;		/* coefficients lie apart by so many tenths; 0: any */
	int64_t		 agency;	/* one of its works is a member; 0: any */
	int		 group;		/* of the canonical row; 0: any */
};
struct cluster_shown {
	const struct cluster	*cluster;
	struct cluster_row	 middle;
	enum cluster_state	 state;
	size_t			 fresh;		/* members that are in no decision yet */
};
/*
 * So many (0: a page), page from 1: biggest first; where they lie apart, the widest, and among them rows of parts
 * that all share, which are one work already. 1 or -1.
 */
int	cluster_list(struct flow *, const struct cluster_query *, int64_t page, int64_t most,
	    struct cluster_shown **list_r, size_t *n_r, int64_t *total_r);

/* A work beside the one in the middle. */
struct cluster_beside {
	struct cluster_row	 row;
	int			 alike;		/* thousandths */
	bool			 maybe;
	struct beside_marks	 marks;		/* against the middle */
};
struct cluster_whole {
	struct cluster_shown	 shown;
	struct cluster_beside	*list;		/* the middle first, then members, then those that may be */
	size_t			 n;
};
/* The clusters that works are members of, one each. 1; 0: one of them is of none; -1. */
int	cluster_find(struct flow *, const int64_t *row, size_t n, struct cluster_shown **list_r);
/* One with all its works. 1; 0: none; -1. */
int	cluster_read(struct flow *, int64_t row, struct cluster_whole *);

/* Of the rows of a catalog with Home Affairs: what needs no reading, and what does. */
struct cluster_reading {
	int64_t		 accepted;
	int64_t		*known;		/* not accepted; the same as one that is, with its coefficient; ascending */
	size_t		 nknown;
	int64_t		 unread;	/* the others */
};
/* 1 or -1. */
int	cluster_reading(struct flow *, int64_t catalog, struct cluster_reading *);
/* How many rows are to be read, of each catalog in appraisal. 1 or -1. */
struct cluster_unread {
	int64_t		 catalog;
	int64_t		 unread, known;
};
int	cluster_unread(struct flow *, struct cluster_unread **list_r, size_t *n_r);

#endif

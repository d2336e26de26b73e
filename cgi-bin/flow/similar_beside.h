/* What the province has that is like a work: shown beside it while it is typed. */
#ifndef FLOW_SIMILAR_BESIDE_H
#define FLOW_SIMILAR_BESIDE_H

#include "flow/catalog.h"
#include "flow/flow.h"
#include "rules/similar_judge.h"
#include "store/similar.h"

#define BESIDE_LEAST	650	/* thousandths; below it nothing is said */
#define BESIDE_MOST	3

/* A work in pieces: what another text lacks, and what it has. */
struct beside_marks {
	struct {
		struct similar_mark	*list;
		size_t			 n;
	} task, detail, output;
};
void	beside_mark(struct flow *, const struct catalog_line *, const char *other, struct beside_marks *);

struct beside {
	struct similar_shown	 shown;
	int			 alike;		/* thousandths */
	enum similar_verdict	 verdict;	/* same or possible */
	int64_t			 others;	/* works of the same words and coefficient beside this one */
	struct beside_marks	 marks;		/* against the typed work */
};
/*
 * At most BESIDE_MOST works that are or may be the same as this one: the same before the possible, the
 * most alike first. Of other agencies nothing that is a draft or was returned, however many there are, in a
 * supplement nothing of the version that it supplements, and nothing that Home Affairs decided to be another
 * work (rules/cluster.h). row: the work itself, 0 where it is new. 1 or -1.
 */
int	beside_find(struct flow *, const struct catalog *, const struct catalog_line *, int64_t row,
	    struct beside **list_r, size_t *n_r);

/* The rows of a catalog that have such works, in their order, with them. 1 or -1. */
struct beside_row {
	const struct catalog_checked	*row;
	struct beside			*list;
	size_t				 n;
};
int	beside_all(struct flow *, const struct catalog *, struct beside_row **list_r, size_t *n_r);

/*
 * What the province has of some rows of a catalog, as the strongest verdict on each; SIMILAR_DIFFERENT:
 * nothing. Other catalogs of the same agency do not count: a new version says again what the last one said.
 * 1 or -1.
 */
int	beside_verdicts(struct flow *, const struct catalog *, const struct catalog_checked *, size_t n,
	    enum similar_verdict **list_r);

/* The words of a row that is shown beside others: task, detail, output, unit of measure. 1; 0: not for this person; -1. */
int	beside_words(struct flow *, int64_t other, struct catalog_line *);
/*
 * A row takes task, detail, output and unit of measure of another that is shown beside it; what is its
 * own stays. 1; 0: refused; -1.
 */
int	beside_reuse(struct flow *, int64_t catalog, int64_t row, int64_t version, int64_t other,
	    struct refusal *);

#endif

/*
 * The works of the province as a process looks them up: the file that the worker made, and what has
 * changed since. Without the file the process reads all works itself, which takes longer and says the
 * same; the weights of words stand in the database, where acts put them (similar_weigh.h), so no answer
 * depends on who made what, or on whether the worker runs.
 */
#ifndef FLOW_SIMILAR_INDEX_H
#define FLOW_SIMILAR_INDEX_H

#include "flow/flow.h"
#include "rules/lexicon.h"
#include "rules/similar.h"

/* One a process, made by flow_open in its arena; takes memory of its own when it is first asked. */
struct similar_index;
struct similar_index	*similar_index_new(struct mem *, const struct config *);
void	 similar_index_close(struct similar_index **);

/* A work that is alike a text. */
struct similar_near {
	int64_t	 row;		/* catalog_row, as it stands */
	int	 alike;		/* thousandths */
};
/* How far the works near a text were read; all 0: not yet. */
struct similar_place {
	struct similar_found	 behind;	/* texts up to this one were read */
	size_t			 from;		/* works that were read of the next ones */
	bool			 over;		/* nothing is left */
};
/* Before one or many looks: what changed meanwhile, works as well as the lexicon. 1 or -1. */
int	 similar_index_renew(struct flow *);
/*
 * The next works with J >= least / 1000, at most `most`: the most alike first, equally alike texts in an order
 * that their words alone make, the works of one text by row. Fewer than `most`: place->over.
 */
void	 similar_index_look(struct flow *, const char *text, int least, struct similar_place *, size_t most,
	    struct similar_near **list_r, size_t *n_r);

/*
 * What texts are read, judged and weighed by: as of the last similar_index_renew, after which they are
 * others. Before the first the lexicon is the program's own, which does for all that gives no verdict.
 */
const struct similar_letters	*similar_index_letters(struct flow *);
const struct similar_contrasts	*similar_index_contrasts(struct flow *);
const struct lexicon		*similar_index_lexicon(struct flow *);
const struct similar_weights	*similar_index_weights(struct flow *);

/* A work as one text: task, detail, output. */
const char	*similar_text(struct mem *, const char *task, const char *detail, const char *output);

/*
 * Work of the worker: makes the file where it is missing, old or of other weights than those that count.
 * Looks every ten seconds. 1: made; 0: nothing to do; -1.
 */
int	 similar_index_work(struct flow *);

#endif

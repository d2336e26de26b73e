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
/* Before one or many looks: what changed meanwhile, works as well as the lexicon. 1 or -1. */
int	 similar_index_renew(struct flow *);
/*
 * Of the works that have the SIMILAR_MOST texts most like this one, with J >= least / 1000, the best first,
 * of equal ones the first: at most `most` behind the first `from`. Fewer: there are no more.
 */
void	 similar_index_look(struct flow *, const char *text, int least, size_t from, size_t most,
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

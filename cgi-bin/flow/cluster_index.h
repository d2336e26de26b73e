/*
 * The clusters of the province as a process knows them. They are computed from the works of the database
 * whenever these, the decisions or the lexicon have become others; nothing of them is kept anywhere else.
 */
#ifndef FLOW_CLUSTER_INDEX_H
#define FLOW_CLUSTER_INDEX_H

#include "flow/flow.h"
#include "rules/cluster.h"

/* One a process, made by flow_open; takes memory of its own when it is first asked. */
struct cluster_index;
struct cluster_index	*cluster_index_new(struct mem *);
void	 cluster_index_close(struct cluster_index **);

/* Read only, until the next renewal. */
struct clusters {
	const struct cluster		*list;
	size_t				 n;
	size_t				 nshared;	/* those of shared rows, behind the n */
	const struct cluster_work	*work;	/* by row; text: of those in the middle of a cluster alone */
	size_t				 nworks;	/* without those of shared rows, which stand behind them */
	const struct cluster_key	*later;	/* of clusters that were left, sorted */
	size_t				 nlater;
};
/* As of now. 1 or -1. */
int	 cluster_index_renew(struct flow *, const struct clusters **);

#endif

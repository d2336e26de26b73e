/*
 * Groups of the directory that rules of the gate name: keys gate.group.<name>, resolved with the
 * groups of roles, behind them in the bits of an answer.
 */
#ifndef FLOW_GATE_GROUP_H
#define FLOW_GATE_GROUP_H

#include "flow/flow.h"

#define GATE_GROUPS_MOST 20

/* Names and DNs in the order of the configuration, at most GATE_GROUPS_MOST; NULL: not wanted. How many there are. */
size_t	gate_group_all(const struct config *, struct mem *, const char **name_r, const char **dn_r);
/* "ke-toan,nhan-su": of bits of which the lowest is the first of these groups. */
const char	*gate_group_names(struct flow *, uint64_t bits);
/* Writes down what the directory said of a person; known: what it said last, or NULL. 1 or -1. */
int	gate_group_put(struct flow *, int64_t person, const char *known, const char *names);

#endif

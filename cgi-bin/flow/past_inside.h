/* Inside flow: results and levels from outside, as workbooks and single rows bring them in. */
#ifndef FLOW_PAST_INSIDE_H
#define FLOW_PAST_INSIDE_H

#include "flow/past.h"
#include "store/import.h"

struct import_owner	past_owner(const struct past_scope *);
/* Of the audit. */
const char	*past_batch_noun(const struct past_scope *);
/* What rows are held against. 1 or -1. */
int	past_read_world(struct flow *, const struct past_scope *, struct past_world *);
/* By a delegation where he may as who acts for the head alone. */
void	past_act_for(struct flow *, const struct past_scope *);
/* Writes a row that is good: what it corrects stands no longer, for the reason. 1; 0: refused; -1. */
int	past_take_row(struct flow *, const struct past_scope *, struct past_row *, const char *reason, struct refusal *);
/* "tháng 5/2026, quý 2/2026", of levels "2024". */
const char	*past_when(struct flow *, const struct past_result *);

#endif

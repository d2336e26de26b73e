/*
 * What words weigh, where works are compared, is a matter of acts that change what the province has: an
 * import that was taken, a catalog that was submitted, `danhgia weigh`. Nobody who merely looks or types
 * changes it, and no program by itself; before the first such act all words weigh the same.
 */
#ifndef FLOW_SIMILAR_WEIGH_H
#define FLOW_SIMILAR_WEIGH_H

#include "flow/flow.h"

/*
 * In the transaction of such an act, at its end: weighs words where nobody has, or where there are by more
 * than a tenth more or fewer works than then. Reads the works only where it does. 1 or -1.
 */
int	similar_weigh_act(struct flow *);
/* A write of its own, in any case. 1 or -1. */
int	similar_weigh_now(struct flow *);
/* `danhgia weigh`, of administrators; the status for the shell. */
int	similar_weigh_command(struct flow *);

#endif

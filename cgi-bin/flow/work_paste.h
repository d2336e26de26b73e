/* Work that is assigned by lines of a sheet: looked at line by line, and given all together or not at all. */
#ifndef FLOW_WORK_PASTE_H
#define FLOW_WORK_PASTE_H

#include "flow/work_assign.h"
#include "rules/work_paste.h"

struct paste_judged {
	struct assigned	 to;
	struct assignment assignment;
	struct assign_look look;		/* where it is good */
	struct refusal	 why;			/* label NULL: it is good */
};
/* list_r[i] of line[i]; reason: for all that are extra. 1 or -1. */
int	work_paste_judge(struct flow *, const struct work_ground *, const struct paste_line *, size_t n, const char *reason,
	    struct paste_judged **list_r);
/* Those lines that are taken. 1; 0: refused (bad_r: which); -1. */
int	work_paste_give(struct flow *, const struct paste_judged *, size_t n, const bool *taken, struct refusal *, size_t *bad_r);

#endif
